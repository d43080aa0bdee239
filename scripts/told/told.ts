import type { Claim } from '../../src/data/schema.ts';

/** The ids that a page really rendered, by the page's file name: figures with a door, positions, events. */
export type Rendered = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids by which a statement is carried. */
const carriers = ({ figures, positions, timeline }: Claim): string[] => [
  ...figures,
  ...positions,
  ...timeline,
];

/**
 * Where each statement of the two articles is told: the fewest pages, in their order, that together
 * render all that carries it. A statement of which something is told nowhere is a problem, in one
 * sentence.
 */
export function toldWhere(
  claims: Readonly<Record<string, Claim>>,
  rendered: Rendered,
): { told: Record<string, string[]>; problems: string[] } {
  const told: Record<string, string[]> = {};
  const problems: string[] = [];
  for (const [id, claim] of Object.entries(claims)) {
    const open = new Set(carriers(claim));
    const pages: string[] = [];
    while (open.size > 0) {
      const best = [...rendered]
        .map(([page, ids]) => ({ page, tells: [...open].filter((one) => ids.has(one)) }))
        .reduce((a, b) => (b.tells.length > a.tells.length ? b : a), {
          page: '',
          tells: [] as string[],
        });
      if (best.tells.length === 0) break;
      for (const one of best.tells) open.delete(one);
      pages.push(best.page);
    }
    told[id] = pages;
    for (const one of open)
      problems.push(`claims.json: "${id}": "${one}" is told on no page that was built.`);
  }
  return { told, problems };
}

const NAMED = /\s(?:data-figure|data-tells)="([^"]*)"/g;

/** The ids that a built page says it tells. */
export const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(NAMED)].flatMap(([, ids]) => ids!.split(' ')));

/** The page without the names, which nobody reads. */
export const withoutNames = (html: string): string => html.replaceAll(NAMED, '');
