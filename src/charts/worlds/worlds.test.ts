import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout } from './layout.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const placed = layout(0.1, [
  { times: 1, part: 0.1 },
  { times: 4, part: 0.3 },
]);
const svg = draw(placed, 't', {
  heads: ['a', 'b', 'c'],
  record: '1 of 10',
  noticed: ['all', 'some'],
  parts: ['10%', '30%'],
});

test('what is supposed is drawn on the scale of what is recorded of it', () => {
  expect(placed.all[0]).toBe(placed.unit);
  expect(placed.all[1]! / placed.unit).toBeCloseTo(4);
});

test('hatching is left beyond the most that can be supposed: its size is unknown', () => {
  expect(Math.max(...placed.all)).toBeLessThan(1);
});

test('no state changes the record: neither of its bars, nor its words', () => {
  for (const bar of svg.match(/<rect class="(?:this|bar solid)"[^>]*>/g)!)
    expect(bar).not.toContain('data-s');
  expect(svg).toContain('class="b">1 of 10<');
});

test('what is recorded is solid, what is supposed outlined, what is missing hatched', () => {
  for (const name of ['bar solid', 'bar outlined', 'hatch']) expect(svg).toContain(`"${name}"`);
});

test('the sentence states what is supposed before what follows, and ends with the record', () => {
  const world = { use: 'twice as often', noticed: 'half', missed: 'nothing', share: '20%' };
  const words = narrate('App', world, { part: '1', whole: '10' });
  expect(words).toMatch(/^If perpetrators used App for this twice as often as the record shows,/);
  expect(words.endsWith('The record is the same: 1 of 10.')).toBe(true);
  expect(table([world]).rows[0]).toMatchObject({
    head: 'twice as often',
    cells: [{ text: 'half' }, { text: '20%' }],
  });
});
