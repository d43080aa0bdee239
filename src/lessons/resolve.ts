import type { Dataset } from '../data/schema.ts';
import { formatWhole } from '../data/format.ts';
import { fill } from './fill.ts';
import { headOf } from './head.ts';
import { at, LessonError } from './located.ts';
import type { Look } from './look.ts';
import { namesOf, namesTable } from './names.ts';
import { namedIn } from './neutral.ts';
import { pick } from './pick.ts';
import { asQuestion, asTask } from './questions/compose.ts';
import { firstSentence } from './questions/glossary.ts';
import { QUESTIONS, TASKS } from './questions/kinds.ts';
import type { Keyword, Lesson, Question, Task } from './shape.ts';
import { slidesOf } from './slides.ts';
import type { LessonSpec, QuestionSpec, TaskSpec } from './spec.ts';
import { tableOf } from './tables.ts';
import { wordsToUse } from './words-to-use.ts';

/** The seeds that sheets are made for: classes side by side get different numbers. */
export const SEEDS = [1, 2, 3, 4] as const;

/** What the parts of one lesson are worked out with: its own name, what they look up, and how words and questions come. */
interface Bench {
  id: string;
  spec: LessonSpec;
  seed: number;
  look: Look;
  say: (where: string, text: string) => string;
  ask: (one: QuestionSpec, own: string) => Question;
}

/**
 * A lesson with everything in it worked out afresh from the dataset, for one seed. Throws a LessonError
 * where an id is unknown, a number cannot be shown, or what pupils see of a neutral lesson names an app
 * or an offence.
 */
export function resolveLesson(id: string, spec: LessonSpec, data: Dataset, seed: number): Lesson {
  const letters = spec.letters ?? 1;
  const bench = benchOf(id, spec, data, seed);
  const { look, say, ask } = bench;
  const known = {
    ...headOf(id, spec, data, say),
    ...textOf(bench),
    starterQuiz: spec.starterQuiz.map((one, n) => ask(one, `starter-${String(n + 1)}`)),
    exitQuiz: spec.exitQuiz.map((one, n) => ask(one, `exit-${String(n + 1)}`)),
    ...tabled(bench, 'table', spec.table),
    tasks: spec.tasks.map((one, n) =>
      at(id, `task ${formatWhole(n + 1)}, seed ${formatWhole(seed)}`, () =>
        taskOf(one, n + 1, seed, look),
      ),
    ),
    starter: starterOf(bench),
    seed,
    ...(spec.neutral ? { names: namesTable(letters, data) } : {}),
  };
  const whole = { ...known, wordsToUse: wordsToUse(known) };
  const lesson: Lesson = {
    ...whole,
    slides: at(id, 'slides', () => slidesOf(whole, spec, look, ask)),
  };
  if (spec.neutral) mustNameNobody(lesson, data);
  return lesson;
}

function benchOf(id: string, spec: LessonSpec, data: Dataset, seed: number): Bench {
  const names = namesOf(spec.neutral, spec.letters ?? 1, data);
  const say: Bench['say'] = (where, text) => at(id, where, () => fill(text, { data, names }));
  const look: Look = {
    data,
    names,
    words: Object.fromEntries(
      spec.keywords
        .filter((keyword) => typeof keyword !== 'string')
        .map((keyword) => [keyword.word.toLowerCase().replaceAll(' ', '-'), keyword]),
    ),
    replies: Object.fromEntries(
      spec.misconceptions.map(({ id: own, says, response }) => [
        own,
        { says: say('misconceptions', says), response: say('misconceptions', response) },
      ]),
    ),
  };
  const ask: Bench['ask'] = (one, own) =>
    at(id, `${own}, seed ${formatWhole(seed)}`, () => {
      const worked = QUESTIONS[one.kind](pick(one.from, seed), look);
      return asQuestion(own, worked, seed);
    });
  return { id, spec, seed, look, say, ask };
}

/** What a teacher reads of the lesson, its numbers filled in. */
const textOf = ({ id, spec, look, say }: Bench) => ({
  points: spec.points.map((text) => say('points', text)),
  keywords: spec.keywords.map((keyword) => at(id, 'keywords', () => keywordOf(keyword, look.data))),
  misconceptions: spec.misconceptions.map(({ id: own }) => look.replies[own]!),
  cycles: spec.cycles.map((cycle) => ({
    ...cycle,
    title: say('cycles', cycle.title),
    teacher: cycle.teacher.map((text) => say('cycles', text)),
    pupils: say('cycles', cycle.pupils),
  })),
});

/** A table where the lesson has one there, and nothing otherwise. */
const tabled = ({ id, look }: Bench, where: string, table: LessonSpec['table']) =>
  table === undefined ? {} : { table: at(id, where, () => tableOf(table, look)) };

function starterOf(bench: Bench) {
  const { spec, say, ask } = bench;
  const { only, table, steps, question } = spec.starter;
  return {
    minutes: 10 as const,
    ...(only === undefined ? {} : { only }),
    ...tabled(bench, 'starter', table),
    steps: steps.map(({ table: own, ...step }) => ({
      ...step,
      ...tabled(bench, 'starter', own),
      title: say('starter', step.title),
      text: say('starter', step.text),
    })),
    question: ask(question, 'ten-1'),
  };
}

/** Throws a LessonError where what pupils see of a neutral lesson names an app or an offence. */
function mustNameNobody(lesson: Lesson, data: Dataset): void {
  const named = namedIn(lesson, data);
  if (named.length > 0)
    throw new LessonError(
      lesson.id,
      'what pupils see',
      `names “${[...new Set(named)].join('”, “')}”, and the lesson is neutral`,
    );
}

function keywordOf(keyword: string | Keyword, data: Dataset): Keyword {
  if (typeof keyword !== 'string') return keyword;
  const found = data.glossary[keyword];
  if (!found) throw new RangeError(`"${keyword}" is not in glossary.json`);
  const means = firstSentence(found.means);
  if (means.toLowerCase().includes(found.term.toLowerCase()))
    throw new RangeError(`“${found.term}” is explained by itself`);
  return { word: found.term, means };
}

/** Asked for by the lesson, and answered by the working that every task has. */
const SHOW = { ask: 'Show how you worked it out.', answer: 'The working is below.' };

function taskOf(spec: TaskSpec, n: number, seed: number, look: Look): Task {
  const { level, lines, then, model, showWorking } = spec;
  const worked = TASKS[spec.kind](pick(spec.from, seed), look);
  return asTask(
    {
      id: `task-${String(n)}`,
      level,
      lines,
      ...(then === undefined
        ? {}
        : {
            then: {
              ask: fill(then, look),
              ...(model === undefined ? {} : { answer: `For example: ${fill(model, look)}` }),
            },
          }),
      ...(showWorking ? { then: SHOW } : {}),
    },
    worked,
  );
}
