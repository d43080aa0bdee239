import { expect, test } from 'vitest';
import { shareLinks } from './share-links.ts';

test('a page is shared by its whole address, path and all', () => {
  const links = shareLinks('class/inside.html', new URL('https://example.org/recorded/'));
  const here = 'https%3A%2F%2Fexample.org%2Frecorded%2Fclass%2Finside.html';
  expect(links.map(({ href }) => href)).toEqual([
    `https://classroom.google.com/share?url=${here}`,
    `https://teams.microsoft.com/share?href=${here}`,
  ]);
  for (const { href, parameter } of links)
    expect(new URL(href).searchParams.get(parameter)).toBe(
      'https://example.org/recorded/class/inside.html',
    );
});

test('a site that does not know its address shares nothing', () => {
  expect(shareLinks('class/inside.html', undefined)).toEqual([]);
});
