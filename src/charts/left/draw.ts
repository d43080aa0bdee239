import { across, element, inStates, label, strip } from '../svg.ts';
import type { Placed } from './layout.ts';

const [BAR, BAR_TOP, BOX, BOX_TOP, AXIS] = [30, 48, 20, 156, 182];
/** One exact number is still drawn as something that can be seen. */
const LEAST = 0.006;

/** A share of the width to a tenth of a hundredth: under a pixel, and half as many bytes in each state. */
const nearly = (share: number): string => across(Math.round(share * 1000) / 1000);

interface Words {
  left: string;
  share: string;
  /** For each state, what is left and its share as shown. */
  lefts: readonly string[];
  shares: readonly string[];
}

/** The whole with the placed part over it, and a box of all that the share of the rest can be. */
export function draw(placed: Placed, title: string, words: Words): string {
  const { bars, cuts, boxes, line, ticks } = placed;
  const number = (y: number, texts: readonly string[]) =>
    element('text', { y, class: 'b', 'data-s': inStates({ t: texts }) }, texts[0]);
  const bar = (attributes: Record<string, string>) =>
    element('rect', { y: BAR_TOP, height: BAR, ...attributes });
  const upright = (className: string, share: number, y1: number, y2: number) =>
    element('line', { class: className, x1: nearly(share), x2: nearly(share), y1, y2 });
  const widths = boxes.map(({ width }) => nearly(Math.max(width, LEAST)));
  const places = boxes.map(({ x }) => nearly(x));
  const marks = boxes.map(({ mark }) => `bar ${mark}`);
  const box = element('rect', {
    class: marks[0],
    x: places[0],
    y: BOX_TOP,
    width: widths[0],
    height: BOX,
    'data-s': inStates({ class: marks, x: places, width: widths }),
  });
  return strip(
    AXIS + 28,
    title,
    [
      label(0, 16, words.left),
      number(38, words.lefts),
      bar({ class: 'bar outlined', width: '100%' }),
      bar({
        class: 'bar solid',
        width: nearly(bars[0]!),
        'data-s': inStates({ width: bars.map(nearly) }),
      }),
      ...cuts.map((share) => upright('axis', share, BAR_TOP, BAR_TOP + BAR)),
      label(0, 124, words.share),
      number(146, words.shares),
      element('line', { class: 'axis', x2: '100%', y1: AXIS, y2: AXIS }),
      ...ticks.map(({ x, label: text }) =>
        element('text', { class: 'tick', x: nearly(x), y: AXIS + 22 }, text),
      ),
      box,
      upright('drop', line, BOX_TOP - 6, AXIS),
    ].join(''),
  );
}
