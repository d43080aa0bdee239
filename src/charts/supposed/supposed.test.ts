import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const placed = layout(100, [
  { added: 0, lo: 0.4, hi: 0.5 },
  { added: 50, lo: 0.3, hi: 0.6 },
]);

test('known and supposed share one scale, and hatching is left beyond the most that is supposed', () => {
  expect(placed.added[1]! / placed.known).toBeCloseTo(0.5);
  expect(placed.known + placed.added[1]!).toBeLessThan(1);
});

test('a share that may be more is a wider box on the same scale', () => {
  expect(placed.boxes[1]!.width).toBeGreaterThan(placed.boxes[0]!.width);
  expect(placed.boxes[1]!.x).toBeLessThan(placed.boxes[0]!.x);
});

test('what is known is solid, what is supposed outlined, what is missing hatched', () => {
  const svg = draw(placed, 't', {
    whole: 'a',
    share: 'b',
    wholes: ['100', '150'],
    shares: ['40% to 50%', '30% to 60%'],
    tick: String,
  });
  for (const name of ['bar solid', 'bar outlined', 'hatch'])
    expect(svg).toContain(`class="${name}"`);
});

test('the sentence states its assumption before what follows from it', () => {
  expect(
    narrate(
      { forces: '11', times: '1' },
      { whole: '150', share: '30% to 60%', open: 'could be anything from' },
    ),
  ).toBe(
    'If each of the 11 forces with no answer recorded 1 times the mean of the others, the whole would be 150. The share on Facebook’s apps could be anything from 30% to 60%.',
  );
  expect(table([{ times: '1', whole: '150', share: '30%' }]).rows[0]!.cells).toHaveLength(2);
});
