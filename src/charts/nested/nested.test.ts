import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { narrate } from './narrate.ts';

const rows = [
  { value: 9259, shown: '9,259', label: 'in all', mark: 'solid' as const },
  { value: 4027, shown: '4,027 (one re-post)', label: 'on some apps', mark: 'dotted' as const },
  { value: 299, shown: '299', label: 'on one app', mark: 'solid' as const },
];
const parts = {
  of: 1,
  parts: [
    { lo: 1991, hi: 2083, mark: 'outlined' as const },
    { lo: 1713, hi: 1805, mark: 'outlined' as const },
    { lo: 299, hi: 299, mark: 'solid' as const },
  ],
  shown: '4,003 to 4,187',
  label: 'by the shares',
};
const place = (missing: string[] = []) => layout(rows, parts, missing, [9259, 4187]);

test('lengths are true to one scale under each zoom, and a longer whole runs off the sheet', () => {
  const placed = place();
  expect(placed.rows[0]!.lengths[0]).toBe(1);
  expect(placed.rows[0]!.lengths[1]).toBeGreaterThan(1);
  for (const [at, { value }] of rows.entries())
    for (const [zoom, fills] of [9259, 4187].entries())
      expect(placed.rows[at]!.lengths[zoom]).toBeCloseTo(value / fills, 10);
});

test('parts stand end to end at the least that they can be, and the room runs to the most', () => {
  const { parts: bars, room } = place();
  expect(bars[1]!.starts[0]).toBeCloseTo(1991 / 9259, 10);
  expect(room.starts[0]! * 9259).toBeCloseTo(4003, 6);
  expect((room.starts[0]! + room.lengths[0]!) * 9259).toBeCloseTo(4187, 6);
});

test('the end of the row in question falls where its value does, so that a reader sees it fit', () => {
  const { end, room } = place();
  expect(end.places[1]).toBeGreaterThan(room.starts[1]!);
  expect(end.places[1]).toBeLessThan(room.starts[1]! + room.lengths[1]!);
});

test('what is missing has one height, whatever else is drawn', () => {
  const one = place(['Others', 'More']);
  expect(one.missing[1]!.y - one.missing[0]!.y).toBe(38);
  expect(draw(one, 't')).toContain('Others: size unknown');
});

test('a part in doubt is dotted, and says so in the sentence', () => {
  expect(draw(place(), 't')).toContain('class="bar dotted"');
  expect(narrate(rows, ['others'])).toBe(
    '9,259 in all; within them 4,027 (one re-post) on some apps; within them 299 on one app. Size unknown: others.',
  );
});
