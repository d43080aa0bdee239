import { literal } from './pattern.ts';
import type { Headers } from './policy.ts';
import { byAddress, type Match, type Plan } from './rules.ts';

function source(match: Match, base: string): string {
  if ('every' in match) return `${base}(.*)`;
  if ('outside' in match) return `${base}((?!${literal(match.outside)}/).*)`;
  if ('file' in match) return base + literal(match.file);
  const ending = match.ending === undefined ? '' : literal(`.${match.ending}`);
  return `${base}${literal(match.folder)}/(.*)${ending}`;
}

const list = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/**
 * The file `vercel.json`. Relative links on the first page of a folder need the stroke after the folder.
 * `cleanUrls` sends `embed/x/index.html` on to `embed/x`, without it; `trailingSlash` would put it there, and after a
 * file whose name has no ending as well; so each such folder is redirected by its name.
 */
export const vercelJson = (plan: Plan, base: string): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      cleanUrls: false,
      redirects: plan.opened
        .filter((folder) => folder !== '')
        .map((folder) => ({
          source: base + literal(folder),
          destination: `${base}${folder}/`,
          permanent: true,
        })),
      headers: byAddress(plan).flatMap(({ about, headers }) =>
        about.map((match) => ({ source: source(match, base), headers: list(headers) })),
      ),
    },
    null,
    2,
  )}\n`;
