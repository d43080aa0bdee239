import { expect, test } from 'vitest';
import { dataset } from '../data/dataset.ts';
import { describe } from '../data/describe.ts';
import { doorBody, doorButton, settleDoors } from './doors.ts';

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
  expect([...html.matchAll(/popovertarget="d(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2']);
});

test('paper counts the notes by itself; a number met in an earlier section carries its own', () => {
  const { html } = settleDoors(
    `${door('b', '5')}<h2 id="x">Next</h2>${door('a', '4')}${door('b', '5')}`,
  );
  expect(
    [...html.matchAll(/popovertarget="(d\d)"[^/]*?class="v"( data-n="\d")?/g)].map(([, n, own]) => [
      n,
      own,
    ]),
  ).toEqual([
    ['d1', undefined],
    ['d2', undefined],
    ['d1', ' data-n="1"'],
  ]);
});

test('the mark is said aloud, not only drawn', () => {
  expect(door('a', '482')).toContain('482<span class="v">, recorded and published: source</span>');
});

test('a door answers what, where, how sure, done again, and from whom, a line each', () => {
  const body = doorBody(
    describe('r1-east-owned', dataset),
    [{ href: '/audit.html#a', words: 'sum holds' }],
    true,
  );
  const lines = body.replaceAll(/<[^>]*>/g, '').split('\n');
  expect(lines).toEqual([
    '482',
    'Instances recorded by police where the platform was known, on Facebook, Instagram or WhatsApp. East of England, as the NSPCC groups it; 2018/19.',
    'Recorded and published, as “482 cases”. Held by other published figures.',
    'Done again: sum holds.',
    'Source: Watford Observer; also Peterborough Telegraph and Bedford Independent. A news report of the charity’s figures.',
  ]);
});

test('a number on one re-post says so behind its door', () => {
  expect(doorBody(describe('r1-owned', dataset), [], false)).toContain('Found only as a re-post');
});
