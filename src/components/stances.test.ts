import { expect, test } from 'vitest';
import { dataset } from '../data/dataset.ts';
import { stances } from './stances.ts';

test('a position that asks for nothing, or is not there, is refused by name', () => {
  expect(() => stances(['hertfordshire-more-reports'], dataset)).toThrow(
    '"hertfordshire-more-reports" is not a position with "asks"',
  );
  expect(() => stances(['nobody'], dataset)).toThrow('"nobody"');
});
