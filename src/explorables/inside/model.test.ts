import { expect, test } from 'vitest';
import { layout, type Bar } from '../../charts/nested/layout.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { ceiling, floor } from '../../data/fraction.ts';
import { exactNumber, quantity } from '../../data/quantity.ts';
import { inside, KEYS, MISSING, WAS } from './model.ts';

const { rows, parts, zooms, says } = inside(dataset);
const { room, ...placed } = layout(rows, parts, MISSING, zooms);
const least = parts.parts.reduce((sum, { lo }) => sum + lo, 0);
const most = parts.parts.reduce((sum, { hi }) => sum + hi, 0);

test('the part in the middle is dotted and says why; the whole and WhatsApp are solid', () => {
  expect(rows.map(({ mark }) => mark)).toEqual(['solid', 'dotted', 'solid']);
  expect(rows[1]!.shown).toBe(`${shownNumber('r1-owned', dataset)} (one re-post)`);
  for (const { shown, mark } of rows) expect(shown.includes('re-post')).toBe(mark === 'dotted');
});

test('each row lies inside the row above it', () => {
  for (const [at, { value }] of rows.slice(1).entries())
    expect(value).toBeLessThan(rows[at]!.value);
});

test('the room runs from the least to the most that the printed shares leave, whole records only', () => {
  const { lo, hi } = quantity('r1-owned-implied-by-parts', dataset).interval;
  expect([least, most]).toEqual([Number(ceiling(lo)), Number(floor(hi!))]);
  expect(parts.shown).toBe(shownNumber('r1-owned-implied-by-parts', dataset));
  for (const [at, zoom] of zooms.entries()) {
    expect(room.starts[at]! * zoom).toBeCloseTo(least, 6);
    expect((room.starts[at]! + room.lengths[at]!) * zoom).toBeCloseTo(most, 6);
  }
});

test('a part that was printed as a share is a range, and one that was printed in full is not', () => {
  expect(parts.parts.map(({ lo, hi }) => lo < hi)).toEqual([true, true, false]);
  expect(parts.parts.map(({ mark }) => mark)).toEqual(['outlined', 'outlined', 'solid']);
});

test('the end of the dotted count falls within the room, as the sentence says', () => {
  const value = exactNumber('r1-owned', dataset);
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual((least + most) / 2);
  expect(says[KEYS.indexOf('apps')]).toContain('ends near the least');
});

test('each zoom fills the width with what it names, and nothing in it runs off', () => {
  const end = ({ starts, lengths }: Bar, at: number) => starts[at]! + lengths[at]!;
  const fills = [placed.rows[0]!, room, placed.rows[2]!];
  expect(zooms).toHaveLength(KEYS.length);
  for (const [at, bar] of fills.entries()) expect(end(bar, at)).toBeCloseTo(1, 10);
  expect(placed.rows.every((bar) => end(bar, 0) <= 1)).toBe(true);
});

test('a closer zoom makes every bar longer, and changes none beside another', () => {
  for (const { lengths } of placed.rows) {
    expect(lengths[1]).toBeGreaterThan(lengths[0]!);
    expect(lengths[2]).toBeGreaterThan(lengths[1]!);
  }
  for (const at of zooms.keys())
    expect(placed.rows[2]!.lengths[at]! / placed.rows[0]!.lengths[at]!).toBeCloseTo(
      exactNumber('r1-whatsapp', dataset) / exactNumber('r1-known', dataset),
      10,
    );
});

test('there is one sentence for each key, and the first names what is missing', () => {
  expect(says).toHaveLength(KEYS.length);
  for (const name of MISSING) expect(says[0]!.toLowerCase()).toContain(name.toLowerCase());
});

test('a number in doubt is said to be, in every sentence that has it', () => {
  for (const say of says) {
    const counts = say.split(shownNumber('r1-owned', dataset)).slice(1);
    for (const after of counts) expect(after).toMatch(/^ \(one re-post\)/);
    // Its share stands in the same re-post, and no sentence needs it.
    expect(say).not.toContain(shownNumber('r1-owned-share', dataset));
  }
});

test('every link of the first version leads to a state that there is', () => {
  for (const [old, key] of Object.entries(WAS)) expect(KEYS, old).toContain(key);
  const figures = Object.keys(WAS).flatMap((old) => /^inside=(.+)$/.exec(old)?.[1] ?? []);
  for (const id of figures) expect(dataset.figures, id).toHaveProperty([id]);
  expect(figures).toHaveLength(KEYS.length);
});
