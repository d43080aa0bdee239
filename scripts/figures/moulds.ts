import { escapeText } from '../../src/charts/svg.ts';
import { dataset } from '../../src/data/dataset.ts';
import { hasSmallCell } from '../../src/data/small-cells.ts';
import { PLATE_WIDTH } from './plate.ts';
import type { Found } from './found.ts';

/** The pages that Astro builds once, to be written again for every figure. */
export const MOULDS = [
  'figures/figure-id.html',
  'embed/figure-id.html',
  'class/figure-id.html',
] as const;

/** What a mould leaves out for a figure that has no use for it: `<li data-if="table">…</li>`. */
const without = (html: string, what: string): string =>
  html.replaceAll(new RegExp(`\\s*<(li|p|span) data-if="${what}"[^>]*>[\\s\\S]*?</\\1>`, 'g'), '');

/** The heading of a figure at another level, since it stands on a page of its own. */
export const headed = (figure: string, level: 'h1' | 'h2'): string =>
  figure.replace(/<(h[23])( id="[^"]*-t"[^>]*)>([\s\S]*?)<\/\1>/, `<${level}$2>$3</${level}>`);

/** The code that shows a figure in a frame: a frame, and a line that lets it grow. */
export const embedCode = ({ id, title }: Pick<Found, 'id' | 'title'>, home: string): string =>
  [
    `<iframe src="${home}embed/${id}/index.html" title="${escapeText(title)}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`,
    '<script>addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source&&e.data.recordedPart)f.height=e.data.recordedPart})</script>',
  ].join('\n');

/** A mould filled in for one figure. `home` is where the site is, or the word that stands for it. */
export function cast(
  mould: string,
  figure: Found,
  { home, level }: { home: string | undefined; level: 'h1' | 'h2' },
): string {
  const kept = [
    ...(figure.html.includes('<table') ? [] : ['table']),
    ...(figure.numbers.length > 0 ? [] : ['numbers']),
    ...(hasSmallCell(figure.numbers, dataset) ? [] : ['small']),
  ].reduce(without, mould);
  const fills: Record<string, string> = {
    'figure-title': escapeText(figure.title),
    'figure-page': figure.page,
    'page-title': escapeText(figure.pageTitle),
    'picture-width': String(PLATE_WIDTH * 2),
    'figure-id': figure.id,
  };
  const filled = Object.entries(fills).reduce(
    // The scripts of a mould are files that bear its name.
    (html, [word, text]) => html.replaceAll(new RegExp(`(?<!_astro/)${word}`, 'g'), () => text),
    kept.replaceAll(/ data-if="[a-z]+"/g, ''),
  );
  return filled
    .replace('<!--code-->', () => escapeText(embedCode(figure, home ?? 'ADDRESS/')))
    .replace(/<span class="no-address">([\s\S]*?)<\/span>/, home === undefined ? '$&' : '')
    .replace('<!--figure-->', () => headed(figure.html, level));
}

/** Links of a figure in a frame open beside the page that shows it, not inside the frame. */
export const outOfFrame = (html: string): string =>
  html.replaceAll(/<a href="(?!#|tel:|mailto:)/g, '<a target="_blank" rel="noopener" href="');
