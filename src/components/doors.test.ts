import { expect, test } from 'vitest';
import { doorButton, settleDoors } from './doors.ts';

const door = (id: string, text: string) =>
  doorButton({ id, mark: 'solid', markWords: 'recorded and published', text });

test('a number has a door at its first mention in a section, and is plain text after it', () => {
  const { html, ids } = settleDoors(
    `<p>${door('a', '482')} and ${door('a', '482')}</p><h2 id="x">Next</h2><p>${door('a', '482')}</p>`,
  );
  expect(html.match(/<button/g)).toHaveLength(2);
  expect(html.match(/<span class="n solid">/g)).toHaveLength(1);
  expect(ids).toEqual(['a']);
});

test('endnotes are numbered in the order in which a reader meets them', () => {
  const { html, ids } = settleDoors(`${door('b', '5')}${door('a', '482')}${door('b', '5')}`);
  expect(ids).toEqual(['b', 'a']);
  expect([...html.matchAll(/<sup>(\d)<\/sup>/g)].map(([, n]) => n)).toEqual(['1', '2']);
});

test('the mark is said aloud, not only drawn', () => {
  expect(door('a', '482')).toContain('482<span class="v">, recorded and published: source</span>');
});
