import { escapeText } from '../charts/svg.ts';

/** What, where, when and who answered: the card that stands under the first figure of an article. */
export const recordCard = (rows: readonly (readonly [string, string])[]): string =>
  `<dl class="card">${rows
    .map(([term, text]) => `<div><dt>${escapeText(term)}</dt><dd>${escapeText(text)}</dd></div>`)
    .join('')}</dl>`;
