import { VERDICT_WORDS, type Verdict } from '../audit/verdict.ts';
import { escapeText } from '../charts/svg.ts';
import { capital, list, type Description } from '../data/describe.ts';
import { inlineLinks } from './inline-links.ts';

/**
 * A number with a door, as one string: a template would put white space inside the button. The mark
 * is drawn by the style sheet, so its words are there for the ear.
 */
export const doorButton = (
  number: Pick<Description, 'id' | 'mark' | 'markWords'> & { text: string; printed?: boolean },
): string =>
  `<button type="button" class="n ${number.mark}${number.printed ? ' printed' : ''}" popovertarget="d-${number.id}">` +
  `${escapeText(number.text)}<span class="v">, ${number.markWords}: source</span></button>`;

/** What doorButton writes. */
const DOOR =
  /<button type="button" class="(n [a-z ]+)" popovertarget="d-([a-z0-9-]+)">(.*?)<span class="v">(.*?)<\/span><\/button>/g;

/**
 * Settles the doors of a finished article. A number keeps its button at its first mention in a
 * section; later ones become plain text with the same mark. A door is named by the number of its
 * endnote, in the order of first mention, which paper counts by itself; only a number that is
 * mentioned again in another section has to carry it. Returns the HTML and the ids in that order.
 */
export function settleDoors(html: string): { html: string; ids: string[] } {
  const ids: string[] = [];
  const sections = html.split(/(?=<h2[ >])/).map((section) => {
    const met = new Set<string>();
    return section.replaceAll(DOOR, (button: string, classes: string, id: string, text: string) => {
      if (met.has(id)) return `<span class="${classes}">${text}</span>`;
      met.add(id);
      const known = ids.includes(id);
      if (!known) ids.push(id);
      const n = String(ids.indexOf(id) + 1);
      const door = button.replace(`"d-${id}"`, `"d${n}"`);
      return known ? door.replace('class="v"', `class="v" data-n="${n}"`) : door;
    });
  });
  return { html: sections.join(''), ids };
}

/** One link for each kind of check and verdict: "sum holds; share holds". */
export function linksOf(checks: readonly Verdict[]): { href: string; words: string }[] {
  const first = new Map<string, string>();
  for (const { id, check, verdict } of checks) {
    const kind = verdict === 'not-comparable' ? '' : `${check.kind} `;
    const words = kind + VERDICT_WORDS[verdict];
    if (!first.has(words)) first.set(words, `/audit.html#${id}`);
  }
  return [...first].map(([words, href]) => ({ href, words }));
}

/**
 * What stands behind a door, a line for each thing that a reader asks. Lines are parted by line
 * breaks in the text, not by elements: an article has dozens of doors and 700 elements for everything.
 */
export function doorBody(
  number: Description,
  checks: readonly { href: string; words: string }[],
  held: boolean | undefined,
): string {
  const { shown, mark, what, where, markWords, doubt, working, printed, sources, nearness, note } =
    number;
  const [first, ...also] = sources;
  const others =
    also.length > 0 ? `; also ${escapeText(list(also.map(({ publisher }) => publisher)))}` : '';
  const strength =
    held === undefined ? '' : held ? ' Held by other published figures.' : ' Entered twice.';
  const lines = [
    `<b class="big m ${mark}">${escapeText(shown)}</b>`,
    escapeText(`${what}. ${where}.`),
    escapeText(
      `${capital(markWords)}${printed ? `, as “${printed}”` : ''}.${strength} ${doubt ?? ''}`,
    ).trim(),
    working && escapeText(`Working: ${working}.`),
    checks.length > 0 && `Done again: ${inlineLinks(checks)}.`,
    `Source: ${inlineLinks([{ href: `/sources.html#${first!.id}`, words: first!.words }])}${others}. ${capital(nearness)}.`,
    note && escapeText(note),
  ];
  return lines.filter(Boolean).join('\n');
}
