import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../charts/worlds/layout.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { exactNumber } from '../../data/quantity.ts';
import { joinKey, splitKey } from '../link.ts';
import { LEAST, MOST, record, rows, SAME, say, STEP, suppose, worlds } from './model.ts';

const all = worlds(dataset);
const [first] = all;
const part = exactNumber('r1-whatsapp', dataset);
const whole = exactNumber('r1-known', dataset);
/** Every multiple that has a word. */
const times = fc.integer({ min: 1, max: 12 });

test('in every world, use times noticing is one and the same record', () => {
  fc.assert(
    fc.property(times, fc.boolean(), (multiple, same) => {
      const world = suppose(multiple, same, dataset);
      expect(world.times * world.rate).toBeCloseTo(1);
    }),
  );
});

test('every sentence ends with the record as it was published, and with no other count', () => {
  for (const world of all) {
    const words = say(world, dataset);
    expect(words.endsWith(`The record is the same: ${String(part)} of 9,259.`)).toBe(true);
    const counts = words.match(/\d[\d,.]*%?/g)!;
    expect(counts).toEqual([world.share, String(part), '9,259.']);
  }
});

test('where all is noticed, the share of everything is the share of the record', () => {
  expect(first!.share).toBe(shownNumber('r1-whatsapp-of-known', dataset));
  expect(first!.part).toBeCloseTo(part / whole);
  expect(record(dataset).share).toBeCloseTo(part / whole);
});

test('the more is supposed on the app alone, the larger its part of everything, and never all', () => {
  fc.assert(
    fc.property(times, times, (one, other) => {
      const [less, more] = [one, other]
        .sort((a, b) => a - b)
        .map((n) => suppose(n, false, dataset));
      expect(more!.part).toBeGreaterThanOrEqual(less!.part);
      expect(more!.part).toBeLessThan(1);
    }),
  );
});

test('where the other apps are noticed as seldom, the part is that of the record, whatever is hidden', () => {
  fc.assert(
    fc.property(times, (multiple) => {
      expect(suppose(multiple, true, dataset).share).toBe(first!.share);
    }),
  );
});

test('there are two ways to one part of everything, and two parts with one use: the count cannot choose', () => {
  const most = all.filter((world) => world.times === MOST);
  expect(new Set(most.map(({ share }) => share)).size).toBe(2);
  expect(all.filter(({ share }) => share === first!.share).length).toBeGreaterThan(1);
});

test('the record is drawn once for all worlds', () => {
  const { recorded, unit } = layout(record(dataset).share, all);
  expect([recorded, unit].every((one) => one > 0 && one < 1)).toBe(true);
});

test('every place of the slider is a key, alone and with the other apps; all noticed is first', () => {
  const places = Array.from({ length: (MOST - LEAST) / STEP + 1 }, (_, at) =>
    String(LEAST + at * STEP),
  );
  expect(all.map(({ key }) => key)).toEqual([
    ...places,
    ...places.map((place) => joinKey([place, SAME])),
  ]);
  for (const { key } of all) {
    expect(joinKey(splitKey(key))).toBe(key);
    expect(encodeURI(key)).toBe(key);
  }
});

test('the table has every use with its noticing, and the one share of all that are missed alike', () => {
  const listed = rows(all);
  expect(listed).toHaveLength(all.length / 2 + 1);
  expect(listed.at(-1)!.share).toBe(listed[0]!.share);
});
