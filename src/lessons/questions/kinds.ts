import type { Kind } from '../look.ts';
import { answered } from './answered.ts';
import { atLeast } from './at-least.ts';
import { change } from './change.ts';
import { column } from './columns.ts';
import { comparable, sideBySide } from './comparable.ts';
import { explain } from './explain.ts';
import { fillIn } from './fill-in.ts';
import { gap } from './gap.ts';
import { definition, finish, word } from './glossary.ts';
import { helpFor, helpReach, helpSays, helpTable, helpWhom } from './help.ts';
import { implied } from './implied.ts';
import { larger } from './larger.ts';
import { left } from './left.ts';
import { mean } from './mean.ts';
import { nearFraction } from './near-fraction.ts';
import { near, nearOrder } from './near.ts';
import { asks, inference, sortAsks } from './positions.ts';
import { canRead, changed, reads, staysLocked } from './readers.ts';
import { reply } from './reply.ts';
import { others } from './others.ts';
import { rest } from './rest.ts';
import { rounds } from './rounds.ts';
import { ruleOf } from './rule.ts';
import { sentence, shareInWords } from './sentence.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { suppose } from './suppose.ts';
import { tenth } from './tenth.ts';
import { otherWhole } from './other-whole.ts';
import { verdict } from './verdict.ts';
import { whole } from './whole.ts';
import { wording } from './wording.ts';
import { wordings } from './wordings.ts';

/** What a question or task may be, by the name that a lesson calls it. Each says what its ids are. */
export const QUESTIONS = {
  share,
  rest,
  left,
  tenth,
  'near-fraction': nearFraction,
  others,
  sum,
  gap,
  mean,
  'at-least': atLeast,
  suppose,
  answered,
  change,
  rounds,
  implied,
  whole,
  larger,
  wording,
  rule: ruleOf,
  verdict,
  comparable,
  definition,
  word,
  reply,
  'can-read': canRead,
  reads,
  'stays-locked': staysLocked,
  changed,
  asks,
  inference,
  near,
  'help-for': helpFor,
  'help-whom': helpWhom,
  'help-says': helpSays,
  'help-reach': helpReach,
} satisfies Record<string, Kind>;

/** Tasks may be any of these, or one with more to write than a choice. */
export const TASKS = {
  ...QUESTIONS,
  column,
  sentence,
  'share-in-words': shareInWords,
  'other-whole': otherWhole,
  'side-by-side': sideBySide,
  explain,
  finish,
  'fill-in': fillIn,
  'sort-asks': sortAsks,
  'near-order': nearOrder,
  'help-table': helpTable,
  wordings,
} satisfies Record<string, Kind>;
