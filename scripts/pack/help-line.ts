import { tel } from '../../src/components/contact.ts';
import { escapeText } from '../../src/charts/svg.ts';
import { dataset } from '../../src/data/dataset.ts';
import { NEVER_AT_FAULT, shortHelp, whoFor } from '../../src/data/help-words.ts';

/**
 * The line of help that stands at the top of every page, as HTML for a page outside the site: the same
 * services in the same words. `more` is the address of the page with all of them.
 */
export function helpLine(more: string): string {
  const services = shortHelp(dataset).map(
    (entry) =>
      `${escapeText(whoFor(entry))} <a href="${tel(entry.phone)}">${escapeText(entry.phone)}</a>.`,
  );
  return [
    `<b>Need to talk?</b> ${NEVER_AT_FAULT}`,
    ...services,
    `<a href="${escapeText(more)}">More help</a>`,
  ].join(' ');
}
