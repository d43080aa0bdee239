import { narrate, type WorldWords } from '../../charts/worlds/narrate.ts';
import { capital, shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { add, divide, fraction, multiply, subtract, toNumber } from '../../data/fraction.ts';
import { point } from '../../data/interval.ts';
import { toNumberWord } from '../../data/number-words.ts';
import { quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import { joinKey } from '../link.ts';

const PART = 'r1-whatsapp';
const WHOLE = 'r1-known';

/** How often the app was used for it, as a multiple of what its record shows. */
export const LEAST = 1;
export const MOST = 10;
export const STEP = 3;
const TIMES = Array.from({ length: (MOST - LEAST) / STEP + 1 }, (_, at) => LEAST + at * STEP);
/** The key of supposing that the other apps are noticed as seldom. */
export const SAME = 'same';

export interface World extends WorldWords {
  key: string;
  times: number;
  /** The same in a word or so, beside the slider. */
  set: string;
  /** How much of what happened was noticed, as a share; times the use, it is always one record. */
  rate: number;
  /** The app's share of everything, for drawing. */
  part: number;
}

/**
 * A world that leaves the record as it is: `times` as many on the app as were recorded there, and so
 * one in `times` noticed; on the other apps either all noticed, or as few. Everything is relative to
 * the record, so no number of what happened is ever worked out.
 */
export function suppose(times: number, same: boolean, data: Dataset): World {
  const exact = (id: string) => quantity(id, data).interval.lo;
  const [recorded, whole, by] = [exact(PART), exact(WHOLE), fraction(times)];
  const rest = subtract(whole, recorded);
  const on = multiply(recorded, by);
  const share = divide(on, add(on, same ? multiply(rest, by) : rest));
  const word = toNumberWord(BigInt(times));
  return {
    key: joinKey(same ? [String(times), SAME] : [String(times)]),
    times,
    set: times === 1 ? 'as often' : `${word} times`,
    rate: toNumber(divide(fraction(1), by)),
    use: times === 1 ? 'just as often' : `${word} times as often`,
    noticed: times === 1 ? 'every instance' : `one in ${word}`,
    missed: same ? 'as large a part' : 'nothing',
    share: formatQuantity({ interval: point(share), unit: 'share' }),
    part: toNumber(share),
  };
}

/** Every world that a reader can set: all noticed first, and the other apps left as recorded. */
export const worlds = (data: Dataset): World[] =>
  [false, true].flatMap((same) => TIMES.map((times) => suppose(times, same, data)));

/** The record, which no world changes: the part, the whole, and the share as shown. */
export const record = (data: Dataset) => ({
  part: shownNumber(PART, data),
  whole: shownNumber(WHOLE, data),
  share: toNumber(divide(quantity(PART, data).interval.lo, quantity(WHOLE, data).interval.lo)),
});

export const APP = 'WhatsApp';
export const say = (world: WorldWords, data: Dataset): string => narrate(APP, world, record(data));

/** One row for each use; with the other apps noticed as seldom, the share is one and the same. */
export function rows(all: readonly World[]): { use: string; noticed: string; share: string }[] {
  const same = all.find(({ key }) => key.includes(SAME))!;
  return [
    ...all
      .filter(({ key }) => !key.includes(SAME))
      .map(({ use, noticed, share }) => ({ use: capital(use), noticed, share })),
    { use: 'Any, as much missed elsewhere', noticed: 'as above', share: same.share },
  ];
}
