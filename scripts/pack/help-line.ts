import { escapeText } from '../../src/charts/svg.ts';
import { dataset } from '../../src/data/dataset.ts';

/**
 * The line of help that stands at the top of every page, as HTML for a page outside the site: the same
 * services in the same words. `more` is the address of the page with all of them.
 */
export function helpLine(more: string): string {
  const services = Object.values(dataset.help)
    .filter(({ short }) => short)
    .map(({ audience, service, phone }) => {
      const number = phone!;
      const dial = `<a href="tel:${number.replaceAll(' ', '')}">${escapeText(number)}</a>`;
      return `${escapeText(audience)}: ${escapeText(service)} ${dial}.`;
    });
  return [
    '<b>Need to talk?</b> Abuse is never the child’s fault, and nobody is in trouble for asking for help.',
    ...services,
    `<a href="${escapeText(more)}">More help</a>`,
  ].join(' ');
}
