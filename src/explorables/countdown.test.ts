import { expect, test } from 'vitest';
import { aloud, clock, minutes, shows } from './countdown.ts';

test('the clock is written in minutes and seconds', () => {
  expect([0, 5, 60, 125, 600].map(clock)).toEqual(['Time', '0:05', '1:00', '2:05', '10:00']);
});

test('whatever is typed, it runs for one minute at least and ten at most', () => {
  expect([-3, 0, NaN, 1, 2.6, 200].map(minutes)).toEqual([1, 1, 1, 1, 3, 10]);
});

test('for a reader who asks for little motion it changes each tenth second', () => {
  const changes = (calm: boolean) =>
    Array.from({ length: 61 }, (_, left) => left).filter((left) => shows(left, calm));
  expect(changes(false)).toHaveLength(61);
  expect(changes(true)).toEqual([0, 10, 20, 30, 40, 50, 60]);
});

test('it speaks at the start, half way and at the end, and not between', () => {
  const said = Array.from({ length: 61 }, (_, left) => aloud(left, 60)).filter(Boolean);
  expect(said).toEqual([
    'The time is up.',
    'The countdown is at its middle.',
    'The countdown has begun.',
  ]);
});
