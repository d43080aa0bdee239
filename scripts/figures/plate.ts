import { parse, type HTMLElement } from 'node-html-parser';
import { element } from '../../src/charts/svg.ts';
import type { Found } from './found.ts';
import type { Letters } from './letters.ts';
import { paragraph, stacked, type Block } from './lines.ts';
import { ink, paintFor } from './paint.ts';
import { standing } from './standing.ts';
import { tableBlocks } from './table-block.ts';

/** The width of a picture to take, in pixels; its PNG has twice as many. */
export const PLATE_WIDTH = 800;
const EDGE = 32;
const INNER = PLATE_WIDTH - 2 * EDGE;

export interface Plate {
  svg: string;
  height: number;
}

const textOf = (element: HTMLElement | null): string =>
  (element?.text ?? '').trim().replaceAll(/\s+/g, ' ');

/** The drawings that a reader sees first: the wide ones, and none that is folded away. */
function drawingsOf(figure: HTMLElement): string[] {
  return figure
    .querySelectorAll('svg')
    .filter(
      (svg) =>
        !svg.closest('details') && !/\b(narrow|down)\b/.test(svg.getAttribute('class') ?? ''),
    )
    .map((svg) => svg.toString());
}

const drawn = (svg: string): Block => {
  const alone = standing(svg, INNER);
  return {
    height: alone.height,
    at: (x, y) =>
      alone.svg.replace('<svg', `<svg x="${String(x)}" y="${String(y)}" overflow="visible"`),
  };
};

/** The words under the drawing: its sentence, its notes or its key, its source. */
function wordsOf(figure: HTMLElement): string[] {
  const notes = figure.querySelectorAll('.notes dt').map((term) => {
    const says = term.nextElementSibling;
    return `${textOf(term)}: ${textOf(says)}`;
  });
  const say = figure.querySelectorAll('.say').filter((one) => !one.closest('details'));
  return [
    ...say.map(textOf),
    ...figure.querySelectorAll('.headline').map((one) => `“${textOf(one)}”`),
    ...notes,
    ...figure.querySelectorAll('.src').map(textOf),
    ...figure.querySelectorAll('.whole > p').map(textOf),
  ]
    .map((text) => text.replace(/,? (?:or )?(?:T|t)ake it with you\.?$/, ''))
    .filter((text) => text !== '');
}

const KEY = 12;

/** The key of a drawing: each line with what it is drawn in before it. */
const keyLine = (line: HTMLElement, letters: Letters): Block => {
  const tones = line.querySelector('.key')?.classNames.split(' ') ?? [];
  const fill = tones.includes('gone')
    ? 'url(#hatch-mark)'
    : ink(tones.includes('east') ? 'accent' : (tones.find((tone) => /^t\d$/.test(tone)) ?? 'ink'));
  const words = paragraph(textOf(line), { size: 15, width: INNER - 2 * KEY }, letters);
  return {
    height: words.height,
    at: (x, y) =>
      element('rect', { x, y: y + 4, width: KEY, height: KEY, fill }) + words.at(x + 2 * KEY, y),
  };
};

/** What is missing and has no size, where the page has it beside its drawing: hatching off the sheet. */
const gone: Block = {
  height: 36,
  at: (x, y) => element('rect', { x, y, width: PLATE_WIDTH, height: 36, fill: 'url(#hatch)' }),
};

/**
 * A figure as one picture that says all by itself: its finding, what is counted, the drawing (or the
 * table, where the table is the drawing) as first shown, the sentence, the notes, the source, and the
 * version of the data. Returns SVG that stands alone, and its height in pixels.
 */
export function plate({ html }: Pick<Found, 'html'>, version: string, letters: Letters): Plate {
  const figure = parse(html);
  const drawings = drawingsOf(figure);
  const table = figure.querySelectorAll('table').find((one) => !one.closest('details'));
  const text = (words: string, size: number, fill?: string) =>
    paragraph(words, { size, width: INNER, ...(fill && { fill }) }, letters);
  const soft = ink('ink-2');
  const blocks = [
    text(textOf(figure.querySelector('h2, h3')), 28),
    text(textOf(figure.querySelector('figcaption p')), 15, soft),
    ...drawings.map(drawn),
    ...(figure.querySelector('div.gone') ? [gone] : []),
    ...figure.querySelectorAll('li').map((line) => keyLine(line, letters)),
    ...(table ? [stacked(tableBlocks(table, INNER, letters), 0)] : []),
    ...wordsOf(figure).map((words) => text(words, 15)),
    ...(figure.querySelector('.ctl, input')
      ? [text('As first shown. On the site, a reader can change what is shown.', 13, soft)]
      : []),
    text(`The Recorded Part, data version ${version}. Words and drawing CC BY 4.0.`, 13, soft),
  ];
  const whole = stacked(blocks, 14);
  const height = Math.ceil(whole.height + 2 * EDGE);
  return { height, svg: sheet(whole.at(EDGE, EDGE), height, paintFor(drawings.join(''))) };
}

const hatch = (id: string, gap: number, width: number) =>
  `<pattern id="${id}" width="${String(gap)}" height="${String(gap)}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M${String(gap / 2)} 0v${String(gap)}" stroke="${ink('rule')}" stroke-width="${String(width)}"/></pattern>`;
const dots = (id: string, gap: number) =>
  `<pattern id="${id}" width="${String(gap)}" height="${String(gap)}" patternUnits="userSpaceOnUse"><circle cx="${String(gap / 2)}" cy="${String(gap / 2)}" r="${String(gap * 0.22)}" fill="${ink('ink')}"/></pattern>`;

/** The sheet of paper, with the fills of drawings and the finer ones of marks. */
const sheet = (inside: string, height: number, paint: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PLATE_WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(PLATE_WIDTH)} ${String(height)}" font-family="Besley,Rockwell,serif" font-size="15" fill="${ink('ink')}">`,
    `<style>${paint}</style>`,
    hatch('hatch', 6, 1.4),
    hatch('hatch-mark', 3, 1.2),
    dots('dots', 6),
    dots('dots-mark', 3),
    `<path fill="${ink('sheet')}" d="M0 0h${String(PLATE_WIDTH)}v${String(height)}H0z"/>`,
    `<path d="M${String(EDGE)} 14h${String(INNER)}" stroke="${ink('ink')}" stroke-width="3"/>`,
    inside,
    '</svg>',
  ].join('');
