import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from './draw.ts';
import { arrange, NARROW, pathThrough, regroup, WIDE } from './layout.ts';
import { narrate } from './narrate.ts';
import { unroll } from './unroll.ts';

const kinds = [
  { id: 'first', count: 288, label: 'First app' },
  { id: 'second', count: 162, label: 'Second app' },
];
const blocks = [
  { id: 'here', count: 250, label: 'Here' },
  { id: 'there', count: 200, label: 'There' },
];
const cells = { first: { here: 200, there: 88 }, second: { here: 50, there: 112 } };
const missing = ['Essex: size unknown', 'Northamptonshire: size unknown'];

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the %s drawing', (_, size) => {
  const placed = regroup(kinds, blocks, cells, missing, size);

  test('has exactly one square for each record, in either arrangement', () => {
    for (const [at, { count }] of kinds.entries())
      expect(placed.kinds[at]!.paths.map((path) => cornersOf(path, size).length)).toEqual([
        count,
        count,
      ]);
  });

  test('moves no square onto another', () => {
    for (const at of [0, 1]) {
      const corners = placed.kinds.flatMap(({ paths }) => cornersOf(paths[at]!, size));
      expect(new Set(corners.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(450);
    }
  });

  test('unrolled, both arrangements have the same moves, so that a browser can pass between them', () => {
    for (const { paths } of placed.kinds) {
      const [before, after] = paths.map((path) => unroll(path).replaceAll(/[^Mmv]/g, ''));
      expect(before).toBe(after);
      expect(cornersOf(unroll(paths[1]!), size)).toEqual(cornersOf(paths[1]!, size));
    }
  });

  test('gives the silent forces bands of one size, whatever the counts are', () => {
    const [first, second] = placed.missing;
    expect(first!.height).toBe(second!.height);
  });
});

test('records that do not come to the same either way are refused', () => {
  const wrong = { ...cells, second: { here: 50, there: 111 } };
  expect(() => regroup(kinds, blocks, wrong, [], WIDE)).toThrow(
    '"second" has 162 squares in one arrangement and 161 in the other',
  );
});

test('no square leaves the sheet or stands on another, for any counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
      (counts) => {
        const { blocks: placed, height } = arrange(
          counts.map((count, at) => ({ id: `g${String(at)}`, count, label: 'A label' })),
          WIDE,
        );
        const corners = placed.flatMap(({ squares }) => squares);
        expect(new Set(corners.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(
          corners.length,
        );
        for (const { x, y } of corners) {
          expect(x + WIDE.side).toBeLessThanOrEqual(WIDE.width);
          expect(y + WIDE.side).toBeLessThanOrEqual(height);
        }
      },
    ),
  );
});

test('a path passes through its squares, each at its own corner', () => {
  const { squares } = arrange([{ id: 'a', count: 23, label: 'A' }], WIDE).blocks[0]!;
  expect(cornersOf(pathThrough(squares, WIDE), WIDE)).toEqual(squares);
});

/** Walks the runs of a path and returns the upper left corner of each square in them. */
function cornersOf(path: string, { side, pitch }: { side: number; pitch: number }) {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mmv])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(([, move, a, b]) => {
    if (move === 'v') {
      const corners = Array.from({ length: (Number(a) - side) / pitch + 1 }, (_, at) => ({
        x: x - side / 2,
        y: y + at * pitch,
      }));
      y += Number(a);
      return corners;
    }
    [x, y] = move === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [];
  });
}

test('kinds differ in their cut as well as their tone, until they are grouped in another way', () => {
  const three = [...kinds, { id: 'third', count: 5, label: 'Third app' }];
  const all = { ...cells, third: { here: 3, there: 2 } };
  const grown = blocks.map((block, at) => ({ ...block, count: block.count + (at === 0 ? 3 : 2) }));
  const svg = draw(regroup(three, grown, all, missing, WIDE), {
    id: 'f',
    title: 'f-t',
    className: 'wide',
  });
  expect(svg).toContain('class="pip"');
  expect(svg).toContain('class="notch"');
  expect(svg).toContain('class=|u t1');
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
