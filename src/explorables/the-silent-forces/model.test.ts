import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../charts/supposed/layout.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { fraction, toNumber, ZERO } from '../../data/fraction.ts';
import { divideIntervals } from '../../data/interval.ts';
import { exactNumber, quantity } from '../../data/quantity.ts';
import { joinKey, splitKey } from '../link.ts';
import { assumptions, MOST, SAME_MIX, say, STEP, suppose } from './model.ts';

const all = assumptions(dataset);
const [nought] = all;
const known = exactNumber('r1-known', dataset);
/** More multiples than a reader can set: from nought to a hundred, in any fraction. */
const times = fc
  .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 100 }))
  .map(([n, d]) => fraction(n, d * 100));
const open = (multiple: ReturnType<typeof fraction>) => suppose(multiple, false, dataset);
const mixed = (multiple: ReturnType<typeof fraction>) => suppose(multiple, true, dataset);

test('nought leaves the bounds that the printed shares leave, and the printed whole', () => {
  const share = divideIntervals(
    quantity('r1-owned-implied-by-parts', dataset).interval,
    quantity('r1-known', dataset).interval,
  );
  expect(nought).toMatchObject({
    added: 0,
    whole: shownNumber('r1-known', dataset),
    share: formatQuantity({ interval: share, unit: 'share' }),
    lo: toNumber(share.lo),
    hi: toNumber(share.hi!),
  });
  expect(nought!.share).toBe(shownNumber('r1-owned-share-by-parts', dataset));
});

test('a larger multiple never narrows the box, at either end', () => {
  fc.assert(
    fc.property(times, times, (one, other) => {
      const [less, more] = [open(one), open(other)].sort((a, b) => a.added - b.added);
      expect(more!.lo).toBeLessThanOrEqual(less!.lo);
      expect(more!.hi).toBeGreaterThanOrEqual(less!.hi);
    }),
  );
});

test('the same mix never moves the share, however much is added', () => {
  fc.assert(
    fc.property(times, (multiple) => {
      const { lo, hi, share } = mixed(multiple);
      expect({ lo, hi, share }).toEqual({
        lo: nought!.lo,
        hi: nought!.hi,
        share: nought!.share,
      });
    }),
  );
});

test('the same mix adds as many records as any other', () => {
  fc.assert(
    fc.property(times, (multiple) => {
      expect(mixed(multiple).added).toBe(open(multiple).added);
      expect(mixed(multiple).whole).toBe(open(multiple).whole);
    }),
  );
});

test('the box always holds the share that the same mix would give', () => {
  fc.assert(
    fc.property(times, (multiple) => {
      expect(open(multiple).lo).toBeLessThanOrEqual(mixed(multiple).lo);
      expect(open(multiple).hi).toBeGreaterThanOrEqual(mixed(multiple).hi);
    }),
  );
});

test('a share is a share: no assumption puts an end of the box below nothing or above all', () => {
  fc.assert(
    fc.property(times, (multiple) => {
      const { lo, hi } = open(multiple);
      expect(lo).toBeGreaterThan(0);
      expect(hi).toBeLessThan(1);
      expect(lo).toBeLessThan(hi);
    }),
  );
});

test('the mean times as many forces, added to what is known, is the whole that is shown', () => {
  const mean = known / exactNumber('r1-forces', dataset);
  for (const { added, whole, times: shown } of all) {
    const supposed = Number(shown) * mean * exactNumber('r1-forces-unheard', dataset);
    expect(added).toBeCloseTo(supposed, 6);
    expect(Number(whole.replaceAll(',', ''))).toBe(Math.round(known + supposed));
  }
});

test('keys come back in their parts: the multiple first, then the mix', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { key, times: shown } of all) {
    const [first, ...rest] = splitKey(key);
    expect(first).toBe(shown);
    expect([[], [SAME_MIX]]).toContainEqual(rest);
    expect(joinKey(splitKey(key))).toBe(key);
    expect(encodeURI(key)).toBe(key);
  }
});

test('every place of the slider is a key, with the mix and without, nought and no mix first', () => {
  const places = Array.from({ length: MOST / STEP + 1 }, (_, at) => String(at * STEP));
  expect(all.map(({ key }) => key)).toEqual([
    ...places,
    ...places.map((place) => joinKey([place, SAME_MIX])),
  ]);
  expect(nought).toEqual(suppose(ZERO, false, dataset));
});

test('the sentence states the assumption first, and says whether the share could move', () => {
  for (const one of all) {
    const words = say(one, dataset);
    expect(words).toMatch(/^If each of the /);
    expect(words).toContain(`recorded ${one.times} times the mean`);
    expect(words).toContain(one.whole);
    expect(words.endsWith(`${one.share}.`)).toBe(true);
    expect(words.includes('could be anything')).toBe(!one.key.includes(SAME_MIX));
  }
});

test('the hatching reaches past the most that can be supposed: its size is unknown', () => {
  const placed = layout(known, all);
  for (const added of placed.added) expect(placed.known + added).toBeLessThan(1);
});
