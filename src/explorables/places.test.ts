import { expect, test } from 'vitest';
import { folderOf, placesOf } from './places.ts';

const articles = [
  {
    id: 'first',
    body: '<Inside\n  opening\n/>\n\nWords, and <Num id="a" />.\n\n<AddItUp title="x" />',
  },
  { id: 'second', body: '<WhichWhole /> and once more <AddItUp />' },
];

test('explorables come in the order of the articles, and within one in the order of its text', () => {
  expect(placesOf(['AddItUp', 'WhichWhole', 'Inside'], articles)).toEqual([
    { name: 'Inside', folder: 'inside', page: 'first' },
    { name: 'AddItUp', folder: 'add-it-up', page: 'first' },
    { name: 'WhichWhole', folder: 'which-whole', page: 'second' },
  ]);
});

test('one that stands nowhere is refused with a sentence that names it', () => {
  expect(() => placesOf(['Inside', 'TwoReasons'], articles)).toThrow(
    'Explorable "two-reasons" stands in no article and on no page: write <TwoReasons /> in one, or take its folder away.',
  );
});

test('a longer name does not stand in for a shorter one, nor a link or a word', () => {
  const body = '<InsideOut /> and [Inside](#inside), Inside';
  expect(() => placesOf(['Inside'], [{ id: 'a', body }])).toThrow(
    '"inside" stands in no article and on no page',
  );
});

test('one may stand on a page that is no article, and an article that holds it as well comes first', () => {
  const page = {
    id: 'audit',
    body: '---\nimport X from "x";\n---\n<Page title="x">\n  <TwoReasons />',
  };
  expect(placesOf(['TwoReasons'], [...articles, page])).toEqual([
    { name: 'TwoReasons', folder: 'two-reasons', page: 'audit' },
  ]);
  expect(placesOf(['Inside'], [...articles, { id: 'audit', body: '<Inside />' }])[0]!.page).toBe(
    'first',
  );
});

test('an article with no text holds nothing', () => {
  expect(placesOf([], [{ id: 'a' }])).toEqual([]);
});

test('a folder is named for its template, a hyphen before each new word', () => {
  expect(['Inside', 'AddItUp', 'TheSilentForces'].map(folderOf)).toEqual([
    'inside',
    'add-it-up',
    'the-silent-forces',
  ]);
});
