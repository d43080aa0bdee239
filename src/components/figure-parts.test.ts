import { expect, test } from 'vitest';
import { figureParts } from './figure-parts.ts';

const whole = {
  id: 'by-app',
  title: 'A finding',
  sub: 'What is counted',
  say: 'A sentence',
  read: 'How to read it',
  missing: 'What is missing',
  not: 'What it is not',
  sources: ['a-source'],
  numbers: ['r1-known'],
};

test('a figure with all its parts stands', () => {
  expect(figureParts(whole)).toEqual(whole);
});

test.each(Object.keys(whole))('a figure without its “%s” stops the build', (part) => {
  expect(() =>
    figureParts({ ...whole, [part]: ['sources', 'numbers'].includes(part) ? [] : ' ' }),
  ).toThrow(`"${part}" is missing`);
});
