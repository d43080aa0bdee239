import { EMBED, EVERYWHERE, LOST, NOT_FRAMED, PAGE_CACHE, type Headers } from './policy.ts';
import { headersFor, type Match, type Plan } from './rules.ts';
import { endingOf, typeOf } from './types.ts';

/** What Azure sends with every answer, unless a route says otherwise. */
const GLOBAL: Headers = { ...EVERYWHERE, ...NOT_FRAMED, ...PAGE_CACHE };

const route = (match: Match): string => {
  if ('file' in match) return `/${match.file}`;
  return 'folder' in match ? `/${match.folder}/*` : '/*';
};

/** An address that stands for all that a route is about. */
const example = (match: Match): string => {
  if ('file' in match) return match.file;
  return 'folder' in match ? `${match.folder}/-${match.ending ? `.${match.ending}` : ''}` : '';
};

/** What differs from the global headers. An empty value takes a global header away. */
function differing(headers: Headers): Headers {
  const added = Object.entries(headers).filter(
    ([name, value]) => GLOBAL[name] !== value && name !== 'Content-Type',
  );
  const taken = Object.keys(GLOBAL).filter((name) => !(name in headers));
  return Object.fromEntries([...added, ...taken.map((name): [string, string] => [name, ''])]);
}

/**
 * The file `staticwebapp.config.json`. Azure takes the first route that matches and no other, and a route
 * ends in a glob or has none, so that a folder has one rule for all its files: in `embed/` that of its
 * pages, elsewhere that of its files.
 */
export function azureJson(plan: Plan, files: readonly string[]): string {
  const routes = new Map<string, Headers>();
  for (const match of plan.rules.flatMap(({ about }) => about)) {
    if ('every' in match || 'outside' in match) continue;
    const own = 'folder' in match && match.folder === EMBED ? { folder: EMBED } : match;
    const headers = differing(headersFor(example(own), plan));
    if (Object.keys(headers).length > 0) routes.set(route(match), headers);
  }
  const endings = [...new Set(files.map(endingOf))].filter((ending) => ending !== '').sort();
  const config = {
    trailingSlash: 'auto',
    globalHeaders: GLOBAL,
    routes: [...routes].map(([path, headers]) => ({ route: path, headers })),
    responseOverrides: { 404: { rewrite: `/${LOST}` } },
    mimeTypes: Object.fromEntries(endings.map((ending) => [`.${ending}`, typeOf(`-.${ending}`)])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
