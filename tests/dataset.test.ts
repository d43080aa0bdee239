import { expect, test } from 'vitest';
import { runAudit } from '../src/audit/run.ts';
import { dataset, type DerivedId } from '../src/data/dataset.ts';
import { formatQuantity } from '../src/data/format.ts';
import { quantity } from '../src/data/quantity.ts';

const shows = (id: DerivedId) => formatQuantity(quantity(id, dataset));
const { verdicts } = runAudit(dataset);
const verdict = (id: string) => verdicts.find((one) => one.id === id)?.verdict;

test('all twenty-four statements of the two articles are in the spine, each carried by something', () => {
  const expected = [
    ...Array.from({ length: 13 }, (_, at) => `a${String(at + 1)}`),
    ...Array.from({ length: 11 }, (_, at) => `b${String(at + 1)}`),
  ];
  expect(Object.keys(dataset.claims)).toEqual(expected);
});

test("the East's app columns add up to its total, and its total column does not", () => {
  expect(verdict('east-apps')).toBe('holds');
  for (const app of ['facebook', 'instagram', 'whatsapp'])
    expect(verdict(`east-column-${app}`)).toBe('holds');
  expect(verdict('east-column-total')).toBe('differs');
  expect(shows('r1-east-rows-total')).toBe('872');
  expect(shows('r1-east-gap')).toBe('5');
});

test('an implied count is a range: 48% of 1,075 is 511 to 521', () => {
  expect(shows('r2-east-owned-implied')).toBe('511 to 521');
});

test('the rest of the second finding is bounded as the published share allows', () => {
  expect(shows('r2-rest-share')).toBe('56.6% to 60.6%');
  expect(shows('r2-rest-share-reposted')).toBe('59% to 60.5%');
});

test('published roundings leave 4,003 to 4,027 for the national count', () => {
  expect(shows('r1-owned-implied-by-parts')).toBe('4,003 to 4,187');
  expect(shows('r1-owned-implied-by-share')).toBe('3,936 to 4,027');
});

test('accounts that disagree are all kept', () => {
  expect(dataset.figures['r2-forces']?.value).toBe(35);
  expect(dataset.figures['r2-forces-34']?.value).toBe(34);
  expect(dataset.periods['2019-20']?.printed.map(({ words }) => words)).toContain(
    'October 2019 to October 2020',
  );
});

test('no re-post is linked, and every source that a figure names has a publisher', () => {
  for (const [id, source] of Object.entries(dataset.sources))
    if (source.near === 're-post') expect(source, id).toMatchObject({ link: false, url: null });
});

test('a top five of five says nothing, and a wording that misses is never called false', () => {
  expect(verdict('bedfordshire-top-five')).toBe('says-nothing');
  expect(verdict('national-nearly-half')).toBe('outside-our-rule');
});
