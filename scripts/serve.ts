import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Serves a built folder on this machine alone. `port: 0` takes any free one. */
export async function listen(folder: string, port = 0) {
  const files = sirv(resolve(folder), { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no page at this address.');
    });
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}/`,
    close: () => new Promise((done) => server.close(done)),
  };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4321' } },
  });
  const { url } = await listen(positionals[0] ?? 'dist', Number(values.port));
  console.log(`The Recorded Part is at ${url}  (Ctrl+C stops it)`);
}
