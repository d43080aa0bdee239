import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout, type Row } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const row = (lo: number, hi: number, label = 'words'): Row => ({
  label,
  shown: `${String(lo)} to ${String(hi)}`,
  lo,
  hi,
  mark: 'outlined',
});
const tick = String;

test('boxes share one scale, stay on the sheet and keep their order', () => {
  const { rows } = layout([row(4001, 4200), row(4003, 4187), row(3936, 4027)], tick);
  expect(rows[2]!.x).toBeLessThan(rows[0]!.x);
  expect(rows[0]!.x).toBeLessThan(rows[1]!.x);
  for (const { x, width } of rows) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1);
  }
});

test('a scale with set ends is the same whatever is drawn on it', () => {
  const place = (...rows: Row[]) => layout(rows, tick, [0, 1]).rows[0]!;
  expect(place(row(0.2, 0.4))).toEqual(place(row(0.2, 0.4), row(0.8, 0.9)));
});

test('the shaded band is what every box allows, and is not drawn where they allow nothing together', () => {
  const { rows, common } = layout([row(4001, 4200), row(3936, 4027), row(4027, 4027)], tick);
  expect(common!.x).toBeCloseTo(rows[0]!.x);
  expect(common!.x + common!.width).toBeCloseTo(rows[1]!.x + rows[1]!.width);
  expect(layout([row(1, 2), row(3, 4)], tick).common).toBeUndefined();
  expect(layout([row(1, 2), row(3, 3)], tick).common).toBeUndefined();
});

test('a box is never a point in its middle, and one exact number is a point', () => {
  const svg = draw(layout([row(1, 3), row(2, 2)], tick), 't');
  expect(svg.match(/<rect/g)).toHaveLength(1);
  expect(svg.match(/<circle/g)).toHaveLength(1);
});

test('the sentence and the table say what each wording allows', () => {
  const rows = [row(1, 3, 'a'), row(2, 4, 'b')];
  expect(narrate(rows, 'Together 2 to 3.')).toBe('a: 1 to 3; b: 2 to 4. Together 2 to 3.');
  expect(table(rows).rows.map(({ cells }) => cells[0]!.text)).toEqual(['1 to 3', '2 to 4']);
});
