import { across, element, inStates, label, strip } from '../svg.ts';
import type { Placed } from './layout.ts';

const BAR = 28;
/** Where each bar begins, with two lines of words over it. */
const TOPS = [44, 130, 216] as const;

interface Words {
  /** What each bar is, from above. */
  heads: readonly [string, string, string];
  /** The record, which is one and the same in every world. */
  record: string;
  /** For each world, what was noticed, and the share of everything. */
  noticed: readonly string[];
  parts: readonly string[];
}

/** The record, held still; behind it what a reader supposes, over the hatching of what nobody counted. */
export function draw(placed: Placed, title: string, words: Words): string {
  const bar = (name: string, y: number, width: number, states?: readonly number[]) =>
    element('rect', {
      class: name,
      y,
      width: across(width),
      height: BAR,
      'data-s': states && inStates({ width: states.map(across) }),
    });
  const figure = (y: number, texts: readonly string[]) =>
    element(
      'text',
      { y, class: 'b', 'data-s': texts.length > 1 ? inStates({ t: texts }) : undefined },
      texts[0],
    );
  const { recorded, unit, all, parts } = placed;
  const [record, hidden, whole] = TOPS;
  return strip(
    whole + BAR + 2,
    title,
    [
      ...TOPS.map((top, at) => label(0, top - 30, words.heads[at]!)),
      figure(record - 8, [words.record]),
      bar('bar solid', record, 1),
      bar('this', record, recorded),
      figure(hidden - 8, words.noticed),
      bar('hatch', hidden, 1.5),
      bar('bar outlined', hidden, all[0]!, all),
      bar('this', hidden, unit),
      figure(whole - 8, words.parts),
      bar('bar outlined', whole, 1),
      bar('bar outlined', whole, parts[0]!, parts),
    ].join(''),
  );
}
