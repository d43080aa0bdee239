import { escapeText } from '../../src/charts/svg.ts';
import { withPolicy } from '../one-file/policy.ts';
import { fileColours } from './colours.ts';
import type { HelpNumber, HelpWords } from './help-line.ts';

export interface FrontPart {
  heading: string;
  words?: string;
  /** Links, each to a file by its path from the page. */
  files?: readonly { path: string; says: string }[];
}

const style = (): string => {
  const { paper, ink, soft, rule } = fileColours();
  return [
    `body{max-width:42rem;margin:2rem auto;padding:0 1rem;background:${paper};color:${ink}`,
    ';font:1.125rem/1.5 system-ui,sans-serif}h1,h2{font-family:Rockwell,serif;font-weight:400;line-height:1.2}',
    `li{margin:.4rem 0}a{color:${ink}}.help{border:1px solid ${rule};padding:.5rem 1rem}footer{color:${soft}}`,
  ].join('');
};

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const dial = ({ who, phone, tel }: HelpNumber): string =>
  `${escapeText(who)} <a href="${tel}">${escapeText(phone)}</a>.`;

const partHtml = ({ heading, words, files }: FrontPart): string =>
  [
    `<h2>${escapeText(heading)}</h2>`,
    words === undefined ? '' : `<p>${escapeText(words)}</p>`,
    files
      ? list(files.map(({ path, says }) => `<a href="${escapeText(path)}">${escapeText(says)}</a>`))
      : '',
  ].join('');

/** The page that opens a folder of a lesson: what is in it, with a link to each file, and where help is. */
export function frontPage(title: string, help: HelpWords, parts: readonly FrontPart[]): string {
  const html = [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title><style>${style()}</style></head><body>`,
    `<main><h1>${escapeText(title)}</h1>`,
    `<div class="help"><p><b>Need to talk?</b> ${escapeText(help.kind)}</p>`,
    `${list(help.services.map(dial))}</div>`,
    ...parts.map(partHtml),
    '</main><footer><p>The Recorded Part. Words and figures: CC BY 4.0. Published numbers belong to their sources.</p>',
    '</footer></body></html>',
  ].join('');
  return withPolicy(html);
}
