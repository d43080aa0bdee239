import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from './draw.ts';
import { arrange, NARROW, pathThrough, regroup, WIDE } from './layout.ts';
import { narrate } from './narrate.ts';

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
const squaresIn = (path: string) => path.match(/h/g)!.length;

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the %s drawing', (_, size) => {
  const placed = regroup(kinds, blocks, cells, missing, size);

  test('has exactly one square for each record, in either arrangement', () => {
    for (const [at, { count }] of kinds.entries())
      expect(placed.kinds[at]!.paths.map(squaresIn)).toEqual([count, count]);
  });

  test('moves no square onto another', () => {
    for (const at of [0, 1]) {
      const corners = placed.kinds.flatMap(({ paths }) => cornersOf(paths[at]!, placed.side));
      expect(new Set(corners.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(450);
    }
  });

  test('both arrangements have the same moves, so that a browser can pass from one to the other', () => {
    for (const { paths } of placed.kinds) {
      const [before, after] = paths.map((path) => path.replaceAll(/[^Mmh]/g, ''));
      expect(before).toBe(after);
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
  const squares = arrange([{ id: 'a', count: 23, label: 'A' }], WIDE).blocks[0]!.squares;
  expect(cornersOf(pathThrough(squares, WIDE.side), WIDE.side)).toEqual(squares);
});

/** Walks the relative moves of a path and returns the upper left corner of each square. */
function cornersOf(path: string, side: number) {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(([, move, a, b]) => {
    if (move === 'h') {
      const corner = { x, y: y - side / 2 };
      x += Number(a);
      return [corner];
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
