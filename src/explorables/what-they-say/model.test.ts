import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { stances } from '../../components/stances.ts';
import { ALL, keysOf, says, table } from './model.ts';
import { inOrder } from './order.ts';

const ARTICLE = resolve(
  import.meta.dirname,
  '../../../content/articles/who-can-read-a-message.mdx',
);
/** Those that the article shows. */
const shown = [
  .../positions=\{\[([^\]]*)\]/.exec(readFileSync(ARTICLE, 'utf8'))![1]!.matchAll(/'([^']+)'/g),
].map(([, id]) => id!);
const all = stances(shown, dataset);
const keys = keysOf(all, dataset);

test('the first picture shows all that it was given, oldest first', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([...shown].sort());
  const dates = all.map(({ id }) => dataset.positions[id]!.date);
  expect(dates).toEqual([...dates].sort());
  expect(keys[0]).toBe(ALL);
});

test('putting some first leaves none out, and keeps the rest by date', () => {
  for (const key of keys) {
    const order = inOrder(all, key);
    expect(new Set(order)).toEqual(new Set(all));
    const first = all.filter((one) => one.key === key);
    expect(order.slice(0, first.length)).toEqual(first);
    expect(order.slice(first.length)).toEqual(all.filter((one) => one.key !== key));
  }
  expect(inOrder(all, ALL)).toEqual(all);
});

test('every request that can be put first is made by more than one row', () => {
  for (const key of keys.slice(1))
    expect(all.filter((one) => one.key === key).length, key).toBeGreaterThan(1);
});

test('no voice has more than two rows, so that nobody wins by being listed often', () => {
  const rows = (who: string) => all.filter((one) => one.who.startsWith(who)).length;
  for (const { who } of all) expect(rows(who), who).toBeLessThanOrEqual(2);
});

test('an inference is labelled as one, and there is one to be seen', () => {
  for (const { id, inference } of all) expect(inference).toBe(dataset.positions[id]!.inference);
  expect(all.some(({ inference }) => inference)).toBe(true);
});

test('each is one sentence of much the same length, and none is a long quotation', () => {
  const lengths = all.map(({ says: sentence }) => sentence.length);
  expect(Math.max(...lengths)).toBeLessThan(250);
  expect(Math.min(...lengths)).toBeGreaterThan(80);
  for (const { says: sentence } of all) {
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence).not.toMatch(/\. [A-Z]/);
    expect(sentence).not.toMatch(/“[^”]{20,}”/);
  }
});

test('the sentence counts and does not judge', () => {
  const sentences = says(all, dataset);
  expect(sentences).toHaveLength(keys.length);
  expect(sentences[0]).toContain('No winner');
  for (const sentence of sentences) {
    expect(sentence).toContain(String(all.length));
    expect(sentence).not.toMatch(/\bmost\b|\bonly\b|\bjust\b|[|\n]/);
  }
});

test('the table has a row for each, with what it asks for and what it says', () => {
  expect(table(all).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
    all.map(({ asks, says: sentence }) => [asks, sentence]),
  );
});

test('every request in the data is made by some position', () => {
  const made = Object.values(dataset.positions).map(({ asks }) => asks);
  for (const ask of Object.keys(dataset.asks)) expect(made).toContain(ask);
});
