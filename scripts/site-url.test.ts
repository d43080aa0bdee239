import { expect, test } from 'vitest';
import { checkAddress, siteUrl } from './site-url.ts';

test('an address is used as given, with its closing slash', () => {
  expect(siteUrl('https://example.org/recorded')).toBe('https://example.org/recorded/');
  expect(siteUrl('https://example.org/')).toBe('https://example.org/');
  expect(siteUrl('https://Example.org/à')).toBe('https://example.org/%C3%A0/');
  expect(checkAddress('https://example.org/')).toEqual([]);
  expect(siteUrl('')).toBeUndefined();
  expect(siteUrl(undefined)).toBeUndefined();
});

test.each([
  'example.org',
  'ftp://example.org',
  'https://',
  'https://example.org/?a',
  'https://a b',
])('“%s” is refused in one sentence', (value) => {
  expect(checkAddress(value)).toHaveLength(1);
  expect(() => siteUrl(value)).toThrow(/^SITE_URL: "[^"]*" is not an address such as/);
});
