import { escapeText } from '../charts/svg.ts';

/** What, where, when and who answered: the card that stands under the first figure of an article. */
export const recordCard = (rows: readonly (readonly [string, string])[]): string =>
  `<dl class="card">${rows
    .map(([term, text]) => `<div><dt>${escapeText(term)}</dt><dd>${escapeText(text)}</dd></div>`)
    .join('')}</dl>`;

/** The sections of a page, as links, in the margin where there is one. */
export const contents = (headings: readonly { slug: string; text: string }[]): string =>
  `<nav class="note" aria-label="On this page">${headings
    .map(({ slug, text }) => `<a href="#${slug}">${escapeText(text)}</a>`)
    .join('')}</nav>`;

/** The articles before this one, for a reader who comes to it alone. */
export const soFar = (
  earlier: readonly { href: string; title: string; recap: string }[],
): string =>
  earlier.length === 0
    ? ''
    : `<small class="note">The story so far. ${earlier
        .map(
          ({ href, title, recap }) =>
            `<a href="${href}">${escapeText(title)}</a>: ${escapeText(recap)}`,
        )
        .join(' ')}</small>`;
