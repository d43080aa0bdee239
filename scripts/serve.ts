import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { EVERYWHERE, LOST, NOT_FRAMED, type Headers } from './hosts/policy.ts';
import { headersFor, planOf } from './hosts/rules.ts';
import { readersFiles } from './hosts/write.ts';

/** A reader who builds again wants what was built, so this server says "keep nothing" in place of the policy. */
const CACHE: Headers = { 'Cache-Control': 'no-store' };

const LOST_HEADERS: Headers = { ...EVERYWHERE, ...NOT_FRAMED, ...CACHE };

/**
 * Serves a built folder on this machine alone, with the headers of the policy. `port: 0` takes any free
 * one. `site` is where the site lies in the folder: "" or a path such as "recorded/".
 */
export async function listen(folder: string, port = 0, site = '') {
  const home = resolve(folder);
  const plan = planOf(readersFiles(join(home, site)));
  const lost = readFileSync(join(home, site, LOST));
  const files = sirv(home, {
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const headers = { ...headersFor(path.slice(1 + site.length), plan), ...CACHE };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://any').pathname;
    const opened = existsSync(join(home, path, 'index.html'));
    const nothing = () => {
      response.writeHead(404, { ...LOST_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(lost);
    };
    // sirv does not mind the last stroke of an address, and relative links do.
    if (opened && !path.endsWith('/')) response.writeHead(301, { Location: `${path}/` }).end();
    else if (!opened && path.endsWith('/')) nothing();
    else files(request, response, nothing);
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
