import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout, type Left } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const of = (placed: number, lo: number, hi: number, mark: Left['mark'] = 'outlined'): Left => ({
  placed,
  lo,
  hi,
  mark,
});
const states = [of(0, 49, 51), of(0.25, 50, 56), of(0.6, 57, 60), of(0, 50, 50, 'dotted')];
const placed = layout(states, String);

test('the bar is the part that is placed, and is cut where one part ends and the next begins', () => {
  expect(placed.bars).toEqual([0, 0.25, 0.6, 0]);
  expect(placed.cuts).toEqual([0.25]);
});

test('boxes share one scale, stay on the sheet and keep their order', () => {
  const [whole, second, third] = placed.boxes;
  expect(second!.x).toBeGreaterThan(whole!.x);
  expect(third!.x).toBeGreaterThan(second!.x + second!.width);
  for (const { x, width } of placed.boxes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1);
  }
});

test('the line is the middle of the first box and of the scale, which tells no direction', () => {
  expect(placed.line).toBeCloseTo(0.5);
  expect(layout([of(0, 49, 51), of(0.5, 30, 35)], String).line).toBeCloseTo(0.5);
});

test('an exact number is still drawn, and what is in doubt is dotted', () => {
  const svg = draw(placed, 't', {
    left: 'a',
    share: 'b',
    lefts: ['1', '2', '3', '4'],
    shares: ['5', '6', '7', '8'],
  });
  const [, box] = /class=\|(bar[^"]*)"/.exec(svg)!;
  expect(box!.split('\n')[0]).toBe('bar outlined|bar outlined|bar dotted');
  expect(box).not.toMatch(/\|0%/);
  for (const name of ['bar solid', 'bar outlined']) expect(svg).toContain(`class="${name}"`);
});

test('the sentence and the table say what is left, its share and by which figures', () => {
  expect(narrate('75', '50% to 56%', 'the printed 50%')).toBe(
    'Of the 75 instances left, 50% to 56% must have been on Facebook’s apps, by the printed 50%.',
  );
  const { heads, rows } = table([
    { label: 'a', placed: 0, left: '100', share: '50%', mark: 'outlined' },
    { label: 'b', placed: 0.25, left: '75', share: '52%', mark: 'dotted' },
  ]);
  for (const { cells } of rows) expect(cells).toHaveLength(heads.length - 1);
  expect(rows.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
    ['solid', 'outlined'],
    ['outlined', 'dotted'],
  ]);
});
