import { PAGE_CACHE, type Headers } from './policy.ts';
import { byAddress, type Match, type Plan } from './rules.ts';

/** Cloudflare reads no more rules than these, and says so only in the log of a deployment. */
const MOST_RULES = 100;

const ABOUT = `# For Cloudflare Pages and Netlify, which both read this file from the top folder of what they serve.
# Where two rules are about one address they set different headers, because these hosts join or
# override a header that is set twice. So "everything but embed/" is written as what there is.
# Pages need no rule for caching: both hosts send "${PAGE_CACHE['Cache-Control']!}".
`;

/**
 * The file `_headers`. It has globs and no "all but", so a rule for what is outside a folder is
 * written out: the first page, what lies beside it, and each other folder. Throws one sentence if that comes to more
 * rules than Cloudflare takes.
 */
export function headersFile(plan: Plan, base: string): string {
  const blocks = new Map<string, Headers>();
  for (const { about, headers } of byAddress(plan))
    for (const pattern of about.flatMap((match) => patterns(match, plan.folders)))
      // One block for a pattern: of two, Cloudflare keeps the second.
      blocks.set(pattern, { ...blocks.get(pattern), ...headers });
  if (blocks.size > MOST_RULES)
    throw new Error(
      `_headers: ${String(blocks.size)} rules, and Cloudflare reads ${String(MOST_RULES)}.`,
    );
  return [ABOUT, ...[...blocks].map(([pattern, headers]) => block(base + pattern, headers))].join(
    '\n',
  );
}

function patterns(match: Match, folders: readonly string[]): string[] {
  if ('every' in match) return ['*'];
  if ('file' in match) return [match.file];
  if ('folder' in match)
    return [`${match.folder}/*${match.ending === undefined ? '' : `.${match.ending}`}`];
  const others = folders.filter((folder) => folder !== match.outside);
  return ['', ':page', ...others.map((folder) => `${folder}/*`)];
}

const block = (pattern: string, headers: Headers): string =>
  `${[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;

/**
 * The file `_redirects`, for the same two hosts. It redirects nothing, and says why, so that nobody
 * adds what would loop.
 */
export const redirectsFile = (): string => `# Nothing is redirected, on purpose.
# Links between pages are relative and name the file (482-records.html). Both hosts also answer without
# the ending, and both put the stroke after a folder that has a first page, by themselves. A rule from
# one form to the other would meet theirs and go round for ever. The page for a wrong address is
# 404.html, which both find by its name.
`;
