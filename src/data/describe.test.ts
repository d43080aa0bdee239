import { expect, test } from 'vitest';
import { dataset } from './dataset.ts';
import { describe, fillIn } from './describe.ts';
import { markOf } from './marks.ts';

test('a door says what is counted, where, when, as printed, and how near the source is', () => {
  expect(describe('r1-east-owned', dataset)).toMatchObject({
    shown: '482',
    spoken: '482, recorded and published',
    mark: 'solid',
    what: 'Instances recorded by police where the platform was known, on Facebook, Instagram or WhatsApp',
    where: 'East of England, as the NSPCC groups it; 2018/19',
    printed: '482 cases',
    nearness: 'a news report of the charity’s figures',
  });
});

test('a number worked out by us shows its working and wears the outlined mark', () => {
  expect(describe('r1-east-rows-total', dataset)).toMatchObject({
    shown: '872',
    mark: 'outlined',
    working: '193 + 173 + 94 + 204 + 208',
  });
});

test('a number on one re-post says so, and so does everything worked out from it', () => {
  expect(markOf('r1-owned', dataset)).toBe('dotted');
  expect(describe('r1-owned', dataset).doubt).toBe('Found only as a re-post of a news story.');
  expect(markOf('r2-owned-of-known', dataset)).toBe('dotted');
  expect(describe('r2-owned-of-known', dataset).doubt).toContain('re-post');
});

test('labels that may be swapped put a number in doubt', () => {
  expect(markOf('r2-south-west-facebook', dataset)).toBe('dotted');
  expect(markOf('r2-south-west', dataset)).toBe('solid');
});

test('a force with no figures is missing, never nought', () => {
  expect(describe('r1-essex', dataset)).toMatchObject({ shown: 'Not provided', mark: 'hatched' });
});

test('every number of the dataset can be described, for eyes and for ears', () => {
  for (const id of [...Object.keys(dataset.figures), ...Object.keys(dataset.derived)]) {
    const { shown, spoken, what, sources } = describe(id, dataset);
    expect(shown, id).not.toBe('');
    expect(spoken, id).not.toMatch(/[%÷×]/);
    expect(what.length, id).toBeGreaterThan(10);
    expect(sources.length, id).toBeGreaterThan(0);
  }
});

test('an id in braces becomes its number; an unknown one is an error', () => {
  expect(fillIn('{r1-east-owned} records', dataset)).toBe('482 records');
  expect(fillIn('{r2-owned-more-than-half}', dataset)).toBe('More than half');
  expect(fillIn('It is {r2-owned-more-than-half}.', dataset)).toBe('It is more than half.');
  expect(() => fillIn('{r1-nowhere}', dataset)).toThrow('"r1-nowhere"');
});

test('a percentage that is a rise is never described as a share', () => {
  expect(describe('grooming-rise', dataset).what).toBe(
    'Rise in offences of sexual communication with a child',
  );
  for (const { kind, states } of Object.values(dataset.checks))
    if (kind === 'change') expect(dataset.figures[states!]!.rise, states).toBe(true);
});

test('a number in a title may stand in the words of its source; one that was never printed may not', () => {
  const fill = (text: string) => fillIn(text, dataset);
  expect(fill('What {r1-whatsapp-share as printed} can tell')).toBe('What three per cent can tell');
  expect(fill('{r1-whatsapp-share as printed}')).toBe('Three per cent');
  expect(fill('{r1-whatsapp-share}')).toBe('3%');
  expect(() => fill('{r1-whatsapp-of-known as printed}')).toThrow('never printed');
});
