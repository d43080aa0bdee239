import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout, type Area, type Whole } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const wholes: Whole[] = [
  { value: 400, mark: 'solid' },
  { value: 1600, mark: 'dotted' },
  { value: undefined, mark: 'hatched' },
];
const placed = layout(100, wholes);
const WORDS = { title: 't', shown: '100', heads: ['of 400', 'of 1,600', 'of everything'] };
const svg = draw(placed, WORDS);
/** Of a sheet whose height is 1 as well. */
const size = ({ width, height }: Area) => (width * height) / placed.height;

test('areas are true to the numbers, and the largest known leaves a good part of the sheet free', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 9999 }),
      fc.array(fc.integer({ min: 50, max: 9999 }), { minLength: 1, maxLength: 5 }),
      (part, values) => {
        const sheet = layout(
          part,
          values.map((value) => ({ value, mark: 'solid' })),
        );
        const largest = Math.max(size(sheet.part), ...sheet.wholes.map(size));
        const most = Math.max(part, ...values);
        for (const [at, value] of values.entries())
          expect(size(sheet.wholes[at]!) / largest).toBeCloseTo(value / most, 2);
        expect(size(sheet.part) / largest).toBeCloseTo(part / most, 2);
        expect(largest).toBeLessThan(0.6);
      },
    ),
  );
});

test('every area has the proportions of the sheet, so that no whole looks long or tall', () => {
  for (const { width, height } of [placed.part, ...placed.wholes.slice(0, 2)])
    expect(height / placed.height).toBeCloseTo(width, 3);
});

test('a whole of unknown size runs off the sheet, and has one size whatever the numbers are', () => {
  const off = placed.wholes[2]!;
  expect(off.width).toBeGreaterThan(1);
  expect(layout(7, [{ value: 9, mark: 'solid' }, wholes[2]!]).wholes[1]).toEqual(off);
});

test('the part is drawn once and never moves; only the whole under it does', () => {
  const rects = svg.match(/<rect[^>]*>/g)!;
  expect(rects.filter((rect) => rect.includes('data-s'))).toHaveLength(1);
  const still = rects.filter((rect) => rect.includes('class="this"'));
  expect(still).toHaveLength(1);
  expect(still[0]).not.toContain('data-s');
});

test('each whole wears its own mark: solid, in doubt, or of no known size', () => {
  expect(svg).toContain('class="bar solid"');
  expect(svg).toContain('class=|bar dotted|hatch');
  expect(svg).toContain('t=|of 1,600|of everything');
});

test('a share is said with its whole, and a whole with no size has none', () => {
  const says = 'Sound.';
  expect(narrate('100', { shown: '400', label: 'the total', share: '25%', says })).toBe(
    '100 of 400, the total: 25%. Sound.',
  );
  const open = narrate('100', { label: 'all that happened', says: 'It has no known size.' });
  expect(open).toBe('100 of all that happened: no share can be worked out. It has no known size.');
  expect(open).not.toMatch(/%/);
});

test('the table has a row for each whole, with the mark of its size and that of its share', () => {
  const rows = [
    { label: 'a', shown: '400', share: '25%', mark: 'solid', shareMark: 'outlined' },
    { label: 'b', shown: 'Size unknown', share: 'no share', mark: 'hatched', shareMark: 'hatched' },
  ] as const;
  expect(table(rows).rows.map(({ cells }) => cells.map(({ text, mark }) => [text, mark]))).toEqual([
    [
      ['400', 'solid'],
      ['25%', 'outlined'],
    ],
    [
      ['Size unknown', 'hatched'],
      ['no share', 'hatched'],
    ],
  ]);
});
