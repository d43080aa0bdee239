import { escapeText } from '../charts/svg.ts';

/** Links in a run of text, parted by semicolons: as a string, because a template adds white space. */
export const inlineLinks = (links: readonly { href: string; words: string }[]): string =>
  links
    .map(({ href, words }) => `<a href="${escapeText(href)}">${escapeText(words)}</a>`)
    .join('; ');
