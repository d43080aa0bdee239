import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { draw, drawAgain } from './draw.ts';
import { layout, NARROW, WIDE } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const squaresIn = (path: string) => path.match(/h/g)!.length;
const groups = [
  { id: 'r1-east-instagram', count: 288, label: 'Instagram' },
  { id: 'r1-east-facebook', count: 162, label: 'Facebook or Messenger' },
  { id: 'r1-east-whatsapp', count: 32, label: 'WhatsApp' },
];
const missing = ['Essex: size unknown', 'Northamptonshire: size unknown'];

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the %s drawing', (_, options) => {
  const placed = layout(groups, missing, options);

  test('has exactly one square for each record', () => {
    expect(placed.groups.map(({ path }) => squaresIn(path))).toEqual([288, 162, 32]);
  });

  test('gives the silent forces bands of one size, whatever the counts are', () => {
    const [first, second] = placed.missing;
    expect(first!.height).toBe(second!.height);
    expect(layout(groups.slice(0, 1), missing, options).missing[0]!.width).toBe(first!.width);
  });
});

test('no square leaves the sheet or stands on another, for any counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
      (counts) => {
        const {
          groups: placed,
          height,
          side,
          width,
        } = layout(
          counts.map((count, at) => ({ id: `g${String(at)}`, count, label: 'A label' })),
          [],
          WIDE,
        );
        const corners = placed.flatMap(({ path }) => cornersOf(path, side));
        expect(new Set(corners.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(
          corners.length,
        );
        for (const { x, y } of corners) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + side).toBeLessThanOrEqual(width);
          expect(y + side).toBeLessThanOrEqual(height);
        }
      },
    ),
  );
});

/** Walks the relative moves of a path and returns the upper left corner of each square. */
function cornersOf(path: string, side: number) {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(([, move, a, b]) => {
    if (move === 'h') {
      const corner = { x: round(x), y: round(y - side / 2) };
      x += Number(a);
      return [corner];
    }
    [x, y] = move === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [];
  });
}
const round = (n: number) => Math.round(n * 100) / 100;

test('kinds differ in their cut as well as their tone', () => {
  const svg = draw(layout(groups, missing, WIDE), {
    id: 'f',
    title: 'f-t',
    className: 'wide',
    tones: true,
    linked: true,
  });
  expect(svg).toContain('class="pip"');
  expect(svg).toContain('class="notch"');
  expect(svg).not.toContain('style=');
});

test('the sentence for the ear names the whole, the parts and who is missing', () => {
  expect(
    narrate(
      '482',
      [
        { shown: '288', label: 'Instagram' },
        { shown: '194', label: 'others' },
      ],
      ['Essex'],
    ),
  ).toBe(
    'Of 482 records: 288 Instagram and 194 others. Essex has no figures in the table, so what is missing has no known size.',
  );
});

test('the table has the same rows as the drawing, the missing ones included', () => {
  const { rows } = table(
    'App',
    groups,
    [{ id: 'r1-essex', label: 'Essex' }],
    { id: 'r1-east-owned', label: 'All' },
    dataset,
  );
  expect(rows.map(({ cells }) => cells[0]!.text)).toEqual([
    '288',
    '162',
    '32',
    'Not provided',
    '482',
  ]);
  expect(rows[3]!.cells[0]!.mark).toBe('hatched');
});

test('the second drawing shows the same groups in another place, and repeats no square', () => {
  const wide = layout(groups, missing, WIDE);
  const again = drawAgain(layout(groups, missing, NARROW), wide, {
    id: 'f',
    title: 'f-t',
    className: 'narrow',
    linked: true,
  });
  expect(again.match(/<use/g)).toHaveLength(3);
  expect(again.match(/<path/g)).toHaveLength(missing.length);
  const first = draw(wide, { id: 'f', title: 'f-t', className: 'wide', tones: true, linked: true });
  for (const [, id] of again.matchAll(/href="#([^"]+)"/g)) expect(first).toContain(`id="${id!}"`);
});
