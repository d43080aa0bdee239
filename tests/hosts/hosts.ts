import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import handler from 'serve-handler';
import { listen } from '../../scripts/serve.ts';
import { freePort, running, type Running } from './process.ts';

/** A site as it is handed to a host. */
export interface Placed {
  /** The folder that the host serves as "/". */
  folder: string;
  /** Where the site lies in it: "/" or "/recorded/". */
  base: string;
  /** A folder for what the host itself needs, outside the served one. */
  scratch: string;
}

export interface Host {
  name: string;
  /** Why it cannot run on this machine, if it cannot. */
  missing?: string | undefined;
  /** Files for hosts that this one reads, and so serves to nobody. */
  reads: readonly string[];
  /** What it says of caching by itself, where it does not take that from the policy. */
  caches?: string;
  /** It lets scripts of any site read any file, asked for or not. */
  readByAny?: boolean;
  /** Where a wrong address gets the site's own page: everywhere, or only where the site is at "/". */
  lost: 'everywhere' | 'at the root';
  start: (site: Placed) => Promise<Running>;
}

const first = (paths: readonly string[]) => paths.find((path) => existsSync(path));
const CADDY = first(['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy']);
const NGINX = first(['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']);
const TYPES = first(['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types']);

const nginx: Host = {
  name: 'nginx',
  missing: NGINX && TYPES ? undefined : 'nginx is not installed',
  reads: [],
  lost: 'everywhere',
  start: async ({ folder, base, scratch }) => {
    const port = await freePort();
    const snippets = join(folder, base, 'hosts');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `  ${kind}_temp_path ${scratch};`,
    );
    const config = [
      'daemon off;',
      'master_process off;',
      `pid ${scratch}/nginx.pid;`,
      'error_log stderr;',
      'events {}',
      'http {',
      `  include ${TYPES!};`,
      '  access_log off;',
      ...temporary,
      `  include ${snippets}/nginx-maps.conf;`,
      '  server {',
      `    listen 127.0.0.1:${String(port)};`,
      `    root ${folder};`,
      `    include ${snippets}/nginx-server.conf;`,
      '  }',
      '}',
    ];
    const file = join(scratch, 'nginx.conf');
    writeFileSync(file, config.join('\n'));
    return running([NGINX!, '-e', 'stderr', '-c', file], port, { cwd: scratch });
  },
};

const caddy: Host = {
  name: 'Caddy',
  missing: CADDY ? undefined : 'Caddy is not installed',
  reads: [],
  lost: 'everywhere',
  start: async ({ folder, base, scratch }) => {
    const port = await freePort();
    const config = [
      '{',
      '  admin off',
      '  auto_https off',
      '}',
      `http://127.0.0.1:${String(port)} {`,
      `  root * ${folder}`,
      `  import ${join(folder, base, 'hosts/Caddyfile')}`,
      '}',
    ];
    const file = join(scratch, 'Caddyfile');
    writeFileSync(file, config.join('\n'));
    return running([CADDY!, 'run', '--adapter', 'caddyfile', '--config', file], port, {
      cwd: scratch,
      env: { HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    });
  },
};

const WRANGLER = resolve(import.meta.dirname, '../../node_modules/wrangler/bin/wrangler.js');

const wrangler: Host = {
  name: 'wrangler pages dev',
  reads: ['_headers', '_redirects'],
  readByAny: true,
  lost: 'everywhere',
  start: async ({ folder, scratch }) => {
    const port = await freePort();
    const home = join(scratch, 'home');
    mkdirSync(home, { recursive: true });
    return running(
      [
        ...([process.execPath, WRANGLER, 'pages', 'dev', folder] as const),
        ...['--port', String(port), '--ip', '127.0.0.1', '--persist-to', join(scratch, 'state')],
        ...['--inspector-port', '0', '--show-interactive-dev-session=false'],
      ],
      port,
      {
        // It keeps a folder of its own where it is started.
        cwd: scratch,
        env: {
          HOME: home,
          XDG_CONFIG_HOME: home,
          XDG_CACHE_HOME: home,
          WRANGLER_HOME: home,
          WRANGLER_SEND_METRICS: 'false',
          CLOUDFLARE_CF_FETCH_ENABLED: 'false',
          CI: 'true',
        },
      },
    );
  },
};

const sirv: Host = {
  name: 'sirv (npm start)',
  reads: [],
  caches: 'no-store',
  lost: 'everywhere',
  start: async ({ folder, base }) => {
    const server = await listen(folder, 0, base.slice(1));
    return {
      origin: server.url.slice(0, -1),
      stop: async () => {
        await server.close();
      },
    };
  },
};

const serve: Host = {
  name: 'serve-handler',
  reads: [],
  lost: 'at the root',
  start: async ({ folder }) => {
    const config = JSON.parse(readFileSync(join(folder, 'serve.json'), 'utf8')) as object;
    const server = createServer((request, response) => {
      void handler(request, response, { ...config, public: folder });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    return {
      origin: `http://127.0.0.1:${String(port)}`,
      stop: () =>
        new Promise((done) => {
          server.closeAllConnections();
          server.close(() => {
            done();
          });
        }),
    };
  },
};

export const hosts: Host[] = [nginx, caddy, wrangler, sirv, serve];
