import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { VERDICT_WORDS } from '../../audit/verdict.ts';
import { dataset } from '../../data/dataset.ts';
import { doubtOf } from '../../data/marks.ts';
import { printedWords } from '../../data/printed.ts';
import { splitKey } from '../link.ts';
import { deskOf, labelsOf, TERMS } from './desk.ts';
import {
  first,
  headline,
  judged,
  keyOf,
  near,
  PERIOD,
  quantityWords,
  say,
  WHOLE,
  WORDINGS,
  type Desk,
  type State,
} from './model.ts';

/** The desk as a browser gets it: through the text of an attribute. */
const desk = JSON.parse(JSON.stringify(deskOf(dataset))) as Desk;
const { verdicts } = runAudit(dataset);
const states: State[] = desk.numbers.flatMap((number) =>
  number.rounds.flatMap((round) =>
    WORDINGS.flatMap((wording) =>
      [true, false].flatMap((whole) =>
        [true, false].map((period) => ({ number, wording, round, whole, period })),
      ),
    ),
  ),
);

/** Every published combination that the desk can write: its key, and the check that judged it. */
test.each([
  ['east-owned+nearly+500', 'east-nearly-500'],
  ['east-owned+bare+500', 'east-500'],
  ['east-share+bare+55', 'east-share'],
  ['national-share+nearly+half', 'national-nearly-half-by-parts'],
  ['whatsapp-share+bare+3', 'whatsapp-share'],
  ['second-share+more-than+half', 'second-more-than-half-by-share'],
  ['second-share+more-than+52', 'second-more-than-52'],
])('%s gets the verdict and the sentence of the published %s', (key, check) => {
  const { verdict, sentence, left, right, residual } = verdicts.find(({ id }) => id === check)!;
  const state = near(key, desk);
  expect(keyOf(state)).toBe(key);
  expect(judged(state, desk)).toEqual({ verdict, sentence, left, right, residual });
});

test('the desk writes what was published as it was published', () => {
  const words = (key: string) => quantityWords(near(key, desk));
  const printed = (id: string) => printedWords(dataset.figures[id]!, dataset);
  expect(words('east-owned+nearly+500')).toBe(printed('r1-east-owned-nearly-500'));
  expect(words('whatsapp-share+bare+3')).toBe(printed('r1-whatsapp-share'));
  expect(words('second-share+more-than+52')).toBe(printed('r2-owned-share-more'));
});

test('no combination throws, and each has a verdict of the audit, or says why it has none', () => {
  const seen = new Set<string | undefined>();
  for (const state of states) {
    const { verdict, sentence } = judged(state, desk);
    seen.add(verdict);
    expect(sentence).toMatch(/\.$/);
    expect(say(state, desk)).toContain(sentence);
    if (verdict) expect(say(state, desk).toLowerCase()).toContain(`${VERDICT_WORDS[verdict]}. `);
    else
      expect([state.wording, sentence]).toEqual(['bare', 'Only an exact number can be rounded.']);
  }
  expect([...seen].sort()).toEqual(['differs', 'holds', 'outside-our-rule', undefined]);
});

test('leaving out the whole or the period changes no verdict, and is said beside it', () => {
  for (const state of states) {
    const full = { ...state, whole: true, period: true };
    expect(judged(state, desk)).toEqual(judged(full, desk));
    expect(say(state, desk).startsWith(say(full, desk))).toBe(true);
    const words = say(state, desk);
    expect(/A share of what\?|Out of how many\?/.test(words)).toBe(!state.whole);
    expect(words.includes('In which months?')).toBe(!state.period);
    expect(headline(state).endsWith(state.number.period)).toBe(state.period);
    expect(headline(state).includes(state.number.named)).toBe(state.whole);
  }
});

test('a wording is judged strictly only where it is exact or a rounding', () => {
  for (const state of states) {
    const { verdict } = judged(state, desk);
    const strict =
      state.wording === 'exactly' || (state.wording === 'bare' && state.round.key !== 'half');
    if (verdict !== 'holds' && verdict) expect(verdict === 'differs').toBe(strict);
  }
});

test('nothing is exactly a round number that it is also nearly, more than or just over', () => {
  for (const state of states.filter(({ number }) => number.worked.hi === undefined)) {
    const holds = (wording: State['wording']) =>
      judged({ ...state, wording }, desk).verdict === 'holds';
    const said = (['nearly', 'exactly', 'more-than'] as const).filter(holds);
    expect(said.length).toBeLessThanOrEqual(1);
    if (holds('just-over')) expect(holds('more-than')).toBe(true);
  }
});

test('every key that can be reached comes back as the same state, and can stand in a link', () => {
  expect(new Set(states.map(keyOf)).size).toBe(states.length);
  for (const state of states) {
    const key = keyOf(state);
    expect(near(key, desk)).toEqual(state);
    expect(key).toMatch(/^[a-z0-9.+-]+$/);
    expect(encodeURI(key)).toBe(key);
  }
  expect(keyOf(first(desk))).toBe('east-owned+nearly+500+whole+period');
});

test('no two parts of a key have one name, or a link could be read in two ways', () => {
  const names = [...desk.numbers.map(({ key }) => key), ...WORDINGS, WHOLE, PERIOD];
  for (const { rounds } of desk.numbers) {
    const all = [...names, ...rounds.map(({ key }) => key)];
    expect(new Set(all).size).toBe(all.length);
  }
});

const part = fc.oneof(
  fc.constantFrom(...states.flatMap((state) => splitKey(keyOf(state)))),
  fc.constantFrom('__proto__', 'constructor', 'none', '', '%', '<b>'),
  fc.string(),
);
test('any text leads to a state, and only its own key is taken for one', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
      const key = parts.join('+');
      const state = near(key, desk);
      expect(states).toContainEqual(state);
      expect(() => say(state, desk)).not.toThrow();
      if (keyOf(state) === key) expect(states.map(keyOf)).toContain(key);
    }),
  );
});

test('another number brings its own round numbers and keeps all else', () => {
  for (const state of states)
    for (const number of desk.numbers) {
      const moved = near(keyOf({ ...state, number }), desk);
      const { wording, whole, period } = state;
      expect(moved).toMatchObject({ number, wording, whole, period });
      expect(number.rounds).toContainEqual(moved.round);
    }
});

test('no number of the desk is in doubt, and each is offered by its own words', () => {
  expect(Object.keys(labelsOf(dataset))).toEqual(desk.numbers.map(({ key }) => key));
  for (const id of TERMS) expect(doubtOf(id, dataset), id).toBeUndefined();
});
