import { expect, test } from 'vitest';
import type { Claim } from '../../src/data/schema.ts';
import { idsIn, toldWhere, withoutNames } from './told.ts';

const claim = (figures: string[], positions: string[] = []): Claim => ({
  article: 'A',
  states: 'Something.',
  figures,
  checks: [],
  positions,
  timeline: [],
});
const rendered = new Map([
  ['first.html', new Set(['one', 'two'])],
  ['second.html', new Set(['two', 'three', 'voice'])],
]);

test('a statement is told where all that carries it is rendered', () => {
  expect(toldWhere({ a1: claim(['two']) }, rendered).told).toEqual({ a1: ['first.html'] });
  expect(toldWhere({ a1: claim(['three'], ['voice']) }, rendered).told).toEqual({
    a1: ['second.html'],
  });
  expect(toldWhere({ a1: claim(['one', 'three']) }, rendered).told).toEqual({
    a1: ['first.html', 'second.html'],
  });
});

test('a statement that is told nowhere, or only in part, is a problem in one sentence', () => {
  expect(
    toldWhere({ a1: claim(['four']), a2: claim(['one'], ['nobody']) }, rendered).problems,
  ).toEqual([
    'claims.json: "a1": "four" is told on no page that was built.',
    'claims.json: "a2": "nobody" is told on no page that was built.',
  ]);
});

test('the names are read from the page and taken out of it', () => {
  const html = '<li id="d1" data-figure="one">1</li><p data-tells="a b">x data-tells="c"</p>';
  expect(idsIn('<li id="d1" data-figure="one">1</li><p data-tells="a b">x</p>')).toEqual(
    new Set(['one', 'a', 'b']),
  );
  expect(withoutNames(html)).toContain('<li id="d1">1</li><p>');
});
