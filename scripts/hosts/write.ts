import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../files-of.ts';
import { azureJson } from './azure.ts';
import { caddyfile } from './caddy.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { netlifyToml } from './netlify.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { planOf, type Plan } from './rules.ts';
import { serveJson } from './serve-json.ts';
import { vercelJson } from './vercel.ts';

/** The files for hosts, by the name under which the host looks for them. */
const WRITERS: Record<string, (plan: Plan, base: string, files: readonly string[]) => string> = {
  _headers: headersFile,
  _redirects: redirectsFile,
  'netlify.toml': netlifyToml,
  'serve.json': serveJson,
  'staticwebapp.config.json': (plan, _base, files) => azureJson(plan, files),
  'vercel.json': vercelJson,
  'hosts/Caddyfile': caddyfile,
  'hosts/nginx-maps.conf': nginxMaps,
  'hosts/nginx-server.conf': nginxServer,
};

/** They stand beside the pages. A host that reads one may serve it to nobody. */
export const HOST_FILES = Object.keys(WRITERS);

/** Every file of a built folder that is for readers, sorted: those for hosts are left out. */
export const readersFiles = (folder: string): string[] =>
  filesOf(folder).filter((file) => !HOST_FILES.includes(file));

/** A path such as "/" or "/recorded/". */
const BASE = /^\/(?:\w[\w.-]*\/)*$/;

/**
 * Writes the files for hosts into `to`, for a site in `folder` that is served under `base`. Throws one
 * sentence for a path that is none, a folder without a site, a file of no known kind, or more rules than a host takes.
 */
export function writeHosts(folder: string, base = '/', to = folder): void {
  if (!BASE.test(base)) throw new Error(`--base: "${base}" is not a path such as /recorded/.`);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: there is no built site in this folder.`);
  const files = readersFiles(folder);
  const plan = planOf(files);
  for (const [name, write] of Object.entries(WRITERS)) {
    const path = join(to, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, write(plan, base, files));
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string', default: '/' }, to: { type: 'string' } },
  });
  const [folder] = positionals;
  try {
    if (folder === undefined)
      throw new Error('Name the folder, as in: npm run hosts -- dist --base /recorded/ --to site');
    writeHosts(folder, values.base, values.to);
    console.log(`Files for hosts that serve ${folder} at ${values.base}: ${HOST_FILES.join(', ')}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
