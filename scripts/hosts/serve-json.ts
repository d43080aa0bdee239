import { posix } from 'node:path';
import { PAGE_CACHE, type Headers } from './policy.ts';
import type { Match, Plan } from './rules.ts';

/** Globs of the kind that `serve` reads. They are about the file that is sent, not the address asked for. */
function globs(match: Match, base: string): string[] {
  if ('every' in match) return ['**'];
  if ('outside' in match) return [`${base}*`, `${base}!(${match.outside})/**`];
  if ('file' in match) return [base + match.file];
  return [`${base}${match.folder}/**${match.ending === undefined ? '' : `/*.${match.ending}`}`];
}

const list = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** The file `serve.json`, for `npx serve`, Vercel's small server. It lists no folder. */
export const serveJson = ({ rules, opened, unnamed }: Plan, base: string): string =>
  `${JSON.stringify(
    {
      // Where it may look for the first page of a folder, and nowhere for a page without its ending:
      // that would get a stroke as well, and relative links would lead nowhere.
      cleanUrls: opened.map((folder) => posix.join('/', base, folder).replace(/(?<=.)\/$/, '')),
      trailingSlash: true,
      // A file whose name has no ending gets a stroke too, and is found all the same.
      rewrites: unnamed.map((file) => ({ source: base + file, destination: base + file })),
      directoryListing: false,
      etag: true,
      headers: [
        { source: `${base}**/*.html`, headers: list(PAGE_CACHE) },
        ...rules.flatMap(({ about, headers }) =>
          about
            .flatMap((match) => globs(match, base))
            .map((source) => ({ source, headers: list(headers) })),
        ),
      ],
    },
    null,
    2,
  )}\n`;
