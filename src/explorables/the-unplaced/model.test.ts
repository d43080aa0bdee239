import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../charts/left/layout.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { add, compare, fraction, multiply, subtract, toNumber } from '../../data/fraction.ts';
import { contains, interval } from '../../data/interval.ts';
import { exactNumber, quantity } from '../../data/quantity.ts';
import { joinKey, splitKey } from '../link.ts';
import { OWN_LIST, REGIONS, REPOST, say, state, states, WHOLE } from './model.ts';

const all = states(dataset);
const by = (...parts: string[]) => all.find(({ key }) => key === joinKey(parts))!;
const every = String(REGIONS.length);
const some = fc.subarray([...REGIONS]);
const footing = fc.record({ repost: fc.boolean(), ownList: fc.boolean() });
/** A share of the way from the least to the most that a number allows. */
const within = fc.nat(1000).map((at) => fraction(at, 1000));

describe('with every region placed, the numbers are those of derived.json', () => {
  test('what is left', () => {
    expect(by(every).left).toBe(shownNumber('r2-rest', dataset));
    expect(1 - by(every).placed).toBeCloseTo(
      exactNumber('r2-rest', dataset) / exactNumber(WHOLE, dataset),
    );
  });

  test.each([
    ['r2-rest-share', [every], 'outlined'],
    ['r2-rest-share-reposted', [every, REPOST], 'dotted'],
  ] as const)('%s, exactly', (id, key, mark) => {
    expect(by(...key).interval).toEqual(quantity(id, dataset).interval);
    expect(by(...key)).toMatchObject({ share: shownNumber(id, dataset), mark });
  });

  test('and with none, the printed share and the share of the re-posted counts', () => {
    expect(by('0').interval).toEqual(quantity('r2-owned-share', dataset).interval);
    expect(by('0', REPOST).share).toBe(shownNumber('r2-owned-of-known', dataset));
    expect(by('0')).toMatchObject({ left: shownNumber(WHOLE, dataset), placed: 0 });
  });
});

test('the bounds hold whatever the rounding hid: any counts that are allowed leave a share inside', () => {
  fc.assert(
    fc.property(some, fc.array(within, { minLength: 5, maxLength: 5 }), (regions, ways) => {
      const pick = (id: string, way: ReturnType<typeof fraction>) => {
        const { lo, hi } = quantity(id, dataset).interval;
        return add(lo, multiply(subtract(hi!, lo), way));
      };
      const apps = regions.reduce(
        (rest, region, at) => subtract(rest, pick(region.apps, ways[at]!)),
        pick('r2-owned-implied', ways[4]!),
      );
      const left = regions.reduce(
        (rest, { count }) => rest - exactNumber(count, dataset),
        exactNumber(WHOLE, dataset),
      );
      const { interval: bounds } = state(regions, { repost: false, ownList: false }, dataset);
      const closed = interval(bounds.lo, bounds.hi);
      expect(contains(closed, multiply(apps, fraction(1, left)))).toBe(true);
    }),
  );
});

test('a list that leaves an app out bounds the rest from above and not from below', () => {
  const southWest = REGIONS.find(({ own }) => own)!;
  const [with_, without] = [true, false].map(
    (ownList) => state([southWest], { repost: false, ownList }, dataset).interval,
  );
  const all = exactNumber(southWest.count, dataset);
  const listed = exactNumber(southWest.own!, dataset);
  const left = exactNumber(WHOLE, dataset) - all;
  const national = quantity('r2-owned-implied', dataset).interval;
  expect(with_!.hi).toEqual(multiply(subtract(national.hi!, fraction(listed)), fraction(1, left)));
  expect(with_!.lo).toEqual(multiply(subtract(national.lo, fraction(all)), fraction(1, left)));
  expect(compare(with_!.lo, without!.lo)).toBe(-1);
});

test('the order in which regions are placed changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...REGIONS]), footing, (regions, on) => {
      const sorted = REGIONS.filter((one) => regions.includes(one));
      expect(state(regions, on, dataset).interval).toEqual(state(sorted, on, dataset).interval);
    }),
  );
});

test('a region more is never a wider rest, and its share stays a share', () => {
  fc.assert(
    fc.property(some, footing, (regions, on) => {
      const [fewer, more] = [state(regions.slice(1), on, dataset), state(regions, on, dataset)];
      expect(more.placed).toBeGreaterThanOrEqual(fewer.placed);
      expect(more.lo).toBeGreaterThan(0);
      expect(more.hi).toBeLessThan(100);
      expect(more.lo).toBeLessThanOrEqual(more.hi);
    }),
  );
});

test('exact counts give a box inside the box of the rounded share, and it is dotted', () => {
  fc.assert(
    fc.property(some, fc.boolean(), (regions, ownList) => {
      const [printed, reposted] = [false, true].map((repost) =>
        state(regions, { repost, ownList }, dataset),
      );
      expect(reposted!.lo).toBeGreaterThanOrEqual(printed!.lo);
      expect(reposted!.hi).toBeLessThanOrEqual(printed!.hi);
      expect([printed!.mark, reposted!.mark]).toEqual(['outlined', 'dotted']);
    }),
  );
});

test('the list of the South West moves only what it is in, and only down: it has more on the apps', () => {
  fc.assert(
    fc.property(some, fc.boolean(), (regions, repost) => {
      const [share, list] = [false, true].map((ownList) =>
        state(regions, { repost, ownList }, dataset),
      );
      if (regions.some(({ own }) => own)) {
        expect(list!.hi).toBeLessThan(share!.hi);
        expect(list!.lo).toBeLessThan(share!.lo);
      } else expect(list!.interval).toEqual(share!.interval);
      expect(list!.left).toBe(share!.left);
    }),
  );
});

test('a state is left out of the table only where another row says the same', () => {
  for (const one of all.filter(({ same }) => same)) {
    const other = all.find(({ key, same }) => !same && joinKey([key, OWN_LIST]) === one.key)!;
    expect(one).toMatchObject({ left: other.left, share: other.share, mark: other.mark });
  }
  const labels = all.filter(({ same }) => !same).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('regions stand by the alphabet, never by size', () => {
  const names = REGIONS.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test('keys come back in their parts, in the order of the controls, and are unique', () => {
  expect(all).toHaveLength((REGIONS.length + 1) * 4);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all[0]!.key).toBe('0');
  for (const { key } of all) {
    const [count, ...rest] = splitKey(key);
    expect(Number(count)).toBeLessThanOrEqual(REGIONS.length);
    expect([REPOST, OWN_LIST].filter((part) => rest.includes(part))).toEqual(rest);
    expect(encodeURI(key)).toBe(key);
  }
});

test('the sentence says what is left, its bounds and by which figures; doubt is said with the re-post', () => {
  for (const one of all) {
    const words = say(one);
    for (const part of [one.left, one.share, one.by]) expect(words).toContain(part);
    expect(words.includes('in doubt')).toBe(one.mark === 'dotted');
    expect(words.includes('South West')).toBe(one.key.includes(OWN_LIST));
  }
});

test('bars are shares of the width, and the line stands at the printed share in every state', () => {
  const placed = layout(all, String);
  const whole = exactNumber(WHOLE, dataset);
  for (const [count, region] of REGIONS.entries()) {
    const length = placed.bars[count + 1]! - placed.bars[count]!;
    expect(length).toBeCloseTo(exactNumber(region.count, dataset) / whole);
  }
  expect(placed.line).toBeCloseTo(0.5);
  const { lo, hi } = quantity('r2-owned-share', dataset).interval;
  const middle = multiply(add(lo, hi!), fraction(1, 2));
  expect(compare(middle, fraction(52, 100))).toBe(0);
  expect(toNumber(middle) * 100).toBeCloseTo((all[0]!.lo + all[0]!.hi) / 2);
});
