import { PurgeCSS } from 'purgecss';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const TAG = /<(?!meta)(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** The patterns of the shell fill drawings: a page that draws nothing goes without them. */
const PATTERNS = /<svg class="v" aria-hidden="true">[\s\S]*?<\/svg>/;
export const withoutPatterns = (html: string): string =>
  html.split('<svg').length === 2 ? html.replace(PATTERNS, '') : html;

/**
 * Where a name that a rule matches may stand: in a tag, or in a script, but for what is of one letter
 * there, as the bundler calls its variables. Words that a reader sees, or finds the page by, are no names.
 */
function namesIn(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, code]) => code!.match(/[\w-]{2,}/g) ?? []);
  return [...(html.replaceAll(SCRIPT, '').match(TAG) ?? []), ...scripts].join(' ');
}

/**
 * The page with only those rules that some name in it can match: its markup, and its scripts, which
 * may set a class later. One style sheet serves all pages, and no page needs all of it.
 */
export async function pruneStyles(html: string): Promise<string> {
  const styles = [...html.matchAll(STYLE)].map(([, css]) => css!);
  if (styles.length === 0) return html;
  const results = await new PurgeCSS().purge({
    content: [{ raw: namesIn(html.replaceAll(STYLE, '')), extension: 'html' }],
    css: styles.map((raw) => ({ raw })),
    variables: true,
    // A rule that names no element at all would go with the rest.
    safelist: { greedy: [/^:focus-visible/] },
    defaultExtractor: (text: string) => text.match(/[\w-]+/g) ?? [],
  });
  const pruned = shortNames(results.map(({ css }) => css).join(''));
  let placed = false;
  return html.replaceAll(STYLE, () => {
    if (placed) return '';
    placed = true;
    return `<style>${pruned}</style>`;
  });
}

/** Custom properties under names of one letter or two: they are the words of one page alone. */
function shortNames(css: string): string {
  const names = [...new Set(css.match(/--[a-z][a-z0-9-]*/g))];
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return css.replaceAll(/--[a-z][a-z0-9-]*/g, (name) => short.get(name)!);
}
