import { escapeText } from '../charts/svg.ts';
import type { Description } from '../data/describe.ts';

/**
 * A number with a door, as one string: a template would put white space inside the button. The mark
 * is drawn by the style sheet, so its words are there for the ear.
 */
export const doorButton = (
  number: Pick<Description, 'id' | 'mark' | 'markWords'> & { text: string },
): string =>
  `<button type="button" class="n ${number.mark}" popovertarget="d-${number.id}">` +
  `${escapeText(number.text)}<span class="v">, ${number.markWords}: source</span></button>`;

/** What doorButton writes. */
const DOOR =
  /<button type="button" class="(n [a-z]+)" popovertarget="d-([a-z0-9-]+)">(.*?)<\/button>/g;

/**
 * Settles the doors of a finished article. A number keeps its button at its first mention in a
 * section; later ones become plain text with the same mark. Each kept button gets the number of its
 * endnote, which print shows. Returns the HTML and the ids in the order of the endnotes.
 */
export function settleDoors(html: string): { html: string; ids: string[] } {
  const ids: string[] = [];
  const sections = html.split(/(?=<h2[ >])/).map((section) => {
    const met = new Set<string>();
    return section.replaceAll(DOOR, (button, classes: string, id: string, inner: string) => {
      if (met.has(id)) return `<span class="${classes}">${inner}</span>`;
      met.add(id);
      if (!ids.includes(id)) ids.push(id);
      return button.replace('</button>', `<sup>${String(ids.indexOf(id) + 1)}</sup></button>`);
    });
  });
  return { html: sections.join(''), ids };
}
