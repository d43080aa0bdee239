import { across, element, inStates, label, strip } from '../svg.ts';
import type { Placed } from './layout.ts';

const [BAR, BAR_TOP, BOX, BOX_TOP, AXIS] = [30, 48, 20, 156, 182];

interface Words {
  whole: string;
  share: string;
  /** For each assumption, the whole and the share as shown. */
  wholes: readonly string[];
  shares: readonly string[];
  tick: (share: number) => string;
}

/** The known part, what is supposed over the hatching beside it, and the share that this leaves open. */
export function draw(placed: Placed, title: string, words: Words): string {
  const number = (y: number, texts: readonly string[]) =>
    element('text', { y, class: 'b', 'data-s': inStates({ t: texts }) }, texts[0]);
  const { known, added, boxes, ticks } = placed;
  const bar = (name: string, x: number, width: number, states?: string) =>
    element('rect', {
      class: name,
      x: across(x),
      y: BAR_TOP,
      width: across(width),
      height: BAR,
      'data-s': states,
    });
  const box = element('rect', {
    class: 'bar outlined',
    x: across(boxes[0]!.x),
    y: BOX_TOP,
    width: across(boxes[0]!.width),
    height: BOX,
    'data-s': inStates({
      x: boxes.map(({ x }) => across(x)),
      width: boxes.map(({ width }) => across(width)),
    }),
  });
  const marks = ticks.map((share) => {
    const x = across(share);
    const anchor = share === 0 ? undefined : share === 1 ? 'end' : 'middle';
    return (
      element('line', { class: 'axis', x1: x, x2: x, y1: AXIS, y2: AXIS + 6 }) +
      element('text', { x, y: AXIS + 22, 'text-anchor': anchor }, words.tick(share))
    );
  });
  return strip(
    AXIS + 28,
    title,
    [
      label(0, 16, words.whole),
      number(38, words.wholes),
      bar('hatch', known, 1.5),
      bar('bar outlined', known, added[0]!, inStates({ width: added.map(across) })),
      bar('bar solid', 0, known),
      label(0, 124, words.share),
      number(146, words.shares),
      element('line', { class: 'axis', x2: '100%', y1: AXIS, y2: AXIS }),
      ...marks,
      box,
    ].join(''),
  );
}
