import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeNotComparable } from '../../audit/not-comparable.ts';
import { conditions, table } from '../../charts/conditions/table.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { keyOf, PAIR, say, WAS } from './model.ts';

const [a, b] = PAIR;
const rows = conditions(a, b, dataset);
const some = fc.subarray(rows);
/** The same rows, were the answers others. */
const answers = fc
  .array(fc.constantFrom('Yes', 'No', 'Not known'), {
    minLength: rows.length,
    maxLength: rows.length,
  })
  .map((all) => rows.map((row, at) => ({ ...row, same: all[at]! })));
const numberAfter = (words: string, said: string) =>
  Number(new RegExp(`${words}: (\\d+)\\.`).exec(said)?.[1] ?? 0);

test('the audit refuses this very pair', () => {
  const check = Object.values(dataset.checks).find(
    ({ kind, terms }) => kind === 'not-comparable' && terms.join() === PAIR.join(),
  )!;
  expect(judgeNotComparable(check, dataset).verdict).toBe('not-comparable');
});

test('before anything is ticked nothing is told: no answer, no name, no number', () => {
  expect(say([])).toBe('A comparison is fair only if every row holds.');
  for (const { name } of rows) expect(say([])).not.toContain(name.toLowerCase());
});

test('as many are said to be ticked as are, and to hold as the data says do', () => {
  fc.assert(
    fc.property(some, (ticked) => {
      const said = say(ticked);
      expect(numberAfter('Ticked', said)).toBe(ticked.length);
      expect(numberAfter('Known to hold', said)).toBe(
        ticked.filter(({ same }) => same === 'Yes').length,
      );
    }),
  );
});

test('whatever refuses the comparison is named, and nothing else is', () => {
  fc.assert(
    fc.property(some, (ticked) => {
      const said = say(ticked);
      for (const row of rows)
        expect(said.includes(row.name.toLowerCase())).toBe(
          ticked.includes(row) && row.same !== 'Yes',
        );
      expect(said.includes('refuse')).toBe(ticked.some(({ same }) => same !== 'Yes'));
    }),
  );
});

test('what is not known is never said to be not the same, nor the other way round', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const said = say(all);
      const [not = '', unknown = ''] = ['Not the same', 'Not known'].map(
        (words) => new RegExp(`${words}: ([^.]*)\\.`).exec(said)?.[1],
      );
      for (const { name, same } of all) {
        expect(not.split(', ').includes(name.toLowerCase())).toBe(same === 'No');
        expect(unknown.split(', ').includes(name.toLowerCase())).toBe(same === 'Not known');
      }
    }),
  );
});

test('no tick changes what another row answers, and no number of ticks makes it fair', () => {
  fc.assert(
    fc.property(some, (ticked) => {
      expect(say(ticked)).not.toMatch(/is fair\b(?! only)/);
      expect(say(ticked.filter(({ same }) => same === 'Yes'))).toContain('only if every row holds');
    }),
  );
});

test('the two findings are never set beside each other in words, and no difference is worked out', () => {
  fc.assert(
    fc.property(some, (ticked) => {
      for (const id of PAIR) expect(say(ticked)).not.toContain(shownNumber(id, dataset));
    }),
  );
  const { heads } = table(rows, [shownNumber(a, dataset), shownNumber(b, dataset)]);
  expect(heads).toEqual(['Condition', '9,259', '9,477', 'The same?']);
});

test('keys are unique, and can be read and typed as they stand in a link', () => {
  const keys = rows.map(({ name }) => keyOf(name));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z]+$/);
});

test('the name that it had before leads to it', () => {
  expect(WAS).toEqual({ conditions: '' });
});
