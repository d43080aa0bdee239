import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKey, readFragment, splitKey } from './link.ts';

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

test.each([
  ['inside=whatsapp', 'inside', 'whatsapp'],
  ['inside=', 'inside', ''],
  ['inside', 'inside', undefined],
  ['', '', undefined],
  ['=whatsapp', '', 'whatsapp'],
  ['inside=whatsapp=x', 'inside', 'whatsapp=x'],
  ['inside==', 'inside', '='],
])('the fragment “%s” names the figure “%s” and the key “%s”', (fragment, id, key) => {
  expect(readFragment(fragment).slice(0, 2)).toEqual(key === undefined ? [id] : [id, key]);
});

test('nothing of any fragment is lost between its id and its key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [id, key] = readFragment(text);
      expect(key === undefined ? id : `${id!}=${key}`).toBe(text);
      expect(id).not.toContain('=');
    }),
  );
});
