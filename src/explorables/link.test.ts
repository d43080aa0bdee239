import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKey, splitKey } from './link.ts';

const part = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/).filter((text) => text !== 'none');

test('a key comes back in the parts that it was made of', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      expect(splitKey(joinKey(parts))).toEqual(parts);
    }),
  );
});

test('any text can be split, and joins to the same key again', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(joinKey(splitKey(text))).toBe(text);
    }),
  );
});
