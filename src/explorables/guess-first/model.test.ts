import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../charts/bounds/layout.ts';
import { across } from '../../charts/svg.ts';
import { guessed, KEYS, knows, place } from './model.ts';

const guesses = Array.from({ length: 101 }, (_, guess) => guess);
const at = (guess: number) => parseFloat(place(guess));

test('every guess from nought to all has a place on the scale, in order, and on the sheet', () => {
  for (const guess of guesses) {
    expect(place(guess)).toMatch(/^[\d.]+%$/);
    if (guess > 0) expect(at(guess)).toBeGreaterThan(at(guess - 1));
  }
  expect(at(0)).toBeGreaterThan(0);
  expect(at(100)).toBeLessThan(100);
});

test('a guess stands where a record of the same share would be drawn', () => {
  for (const guess of guesses) {
    const record = { label: '', shown: '', lo: guess, hi: guess, mark: 'solid' } as const;
    const { rows } = layout([record], String, [0, 100]);
    expect(place(guess)).toBe(across(rows[0]!.x));
  }
});

test('a guess is said back as it was made, and is not held against anything', () => {
  for (const guess of guesses) expect(guessed(guess)).toBe(`Your guess: ${String(guess)}%.`);
});

test('no key holds a number, so a link can hold no guess', () => {
  for (const key of KEYS) expect(key).toMatch(/^[a-z]+$/);
  for (const guess of guesses)
    for (const key of [String(guess), guessed(guess), `${String(guess)}%`])
      for (const wanted of [
        key,
        ...KEYS.flatMap((known) => [`${known}+${key}`, `${key}+${known}`]),
      ])
        expect(knows(wanted), wanted).toBe(false);
});

test('any other key is unknown', () => {
  for (const key of KEYS) expect(knows(key)).toBe(true);
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(knows(key)).toBe((KEYS as readonly string[]).includes(key));
    }),
  );
  for (const key of ['', 'Shown', 'shown ', 'constructor', '__proto__', 'toString'])
    expect(knows(key), key).toBe(false);
});
