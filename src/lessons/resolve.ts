import type { Dataset, Supervision } from '../data/schema.ts';
import { formatWhole } from '../data/format.ts';
import { list } from '../data/describe.ts';
import { fill } from './fill.ts';
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

/** What is wrong with a lesson, in one sentence that names its file. */
export class LessonError extends Error {
  constructor(id: string, where: string, problem: string) {
    super(`${id}.mdx: ${where}: ${problem}.`);
    this.name = 'LessonError';
  }
}

/** Runs one part of a lesson, and says where it was that an id or a number would not do. */
function at<T>(id: string, where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new LessonError(id, where, error.message);
    throw error;
  }
}

/**
 * A lesson with everything in it worked out afresh from the dataset, for one seed. Throws a LessonError
 * where an id is unknown, a number cannot be shown, or what pupils see of a neutral lesson names an app
 * or an offence.
 */
export function resolveLesson(id: string, spec: LessonSpec, data: Dataset, seed: number): Lesson {
  const letters = spec.letters ?? 1;
  const names = namesOf(spec.neutral, letters, data);
  const say = (where: string, text: string) => at(id, where, () => fill(text, { data, names }));
  const misconceptions = spec.misconceptions.map(({ id: own, says, response }) => ({
    id: own,
    says: say('misconceptions', says),
    response: say('misconceptions', response),
  }));
  const look: Look = {
    data,
    names,
    words: Object.fromEntries(
      spec.keywords
        .filter((keyword) => typeof keyword !== 'string')
        .map((keyword) => [keyword.word.toLowerCase().replaceAll(' ', '-'), keyword]),
    ),
    replies: Object.fromEntries(misconceptions.map(({ id: own, ...rest }) => [own, rest])),
  };
  const ask = (one: QuestionSpec, own: string): Question =>
    at(id, `${own}, seed ${formatWhole(seed)}`, () => {
      const worked = QUESTIONS[one.kind](pick(one.from, seed), look);
      return asQuestion(own, worked, seed);
    });
  const known = {
    ...headOf(id, spec, data, say),
    points: spec.points.map((text) => say('points', text)),
    keywords: spec.keywords.map((keyword) => at(id, 'keywords', () => keywordOf(keyword, data))),
    misconceptions: misconceptions.map(({ says, response }) => ({ says, response })),
    cycles: spec.cycles.map((cycle) => ({
      ...cycle,
      title: say('cycles', cycle.title),
      teacher: cycle.teacher.map((text) => say('cycles', text)),
      pupils: say('cycles', cycle.pupils),
    })),
    starterQuiz: spec.starterQuiz.map((one, n) => ask(one, `starter-${String(n + 1)}`)),
    exitQuiz: spec.exitQuiz.map((one, n) => ask(one, `exit-${String(n + 1)}`)),
    ...(spec.table === undefined
      ? {}
      : { table: at(id, 'table', () => tableOf(spec.table!, look)) }),
    tasks: spec.tasks.map((one, n) =>
      at(id, `task ${formatWhole(n + 1)}, seed ${formatWhole(seed)}`, () =>
        taskOf(one, n + 1, seed, look),
      ),
    ),
    starter: {
      minutes: 10 as const,
      ...(spec.starter.only === undefined ? {} : { only: spec.starter.only }),
      ...(spec.starter.table === undefined
        ? {}
        : { table: at(id, 'starter', () => tableOf(spec.starter.table!, look)) }),
      steps: spec.starter.steps.map(({ table, ...step }) => ({
        ...step,
        ...(table === undefined ? {} : { table: at(id, 'starter', () => tableOf(table, look)) }),
        title: say('starter', step.title),
        text: say('starter', step.text),
      })),
      question: ask(spec.starter.question, 'ten-1'),
    },
    seed,
    ...(spec.neutral ? { names: namesTable(letters, data) } : {}),
  };
  const whole = { ...known, wordsToUse: wordsToUse(known) };
  const lesson: Lesson = {
    ...whole,
    slides: at(id, 'slides', () => slidesOf(whole, spec, look, ask)),
  };
  const named = spec.neutral ? namedIn(lesson, data) : [];
  if (named.length > 0)
    throw new LessonError(
      id,
      'what pupils see',
      `names “${[...new Set(named)].join('”, “')}”, and the lesson is neutral`,
    );
  return lesson;
}

function headOf(
  id: string,
  spec: LessonSpec,
  data: Dataset,
  say: (where: string, text: string) => string,
) {
  const levels = at(id, 'supervision', () => levelsOf(spec.supervision, data));
  return {
    id,
    letter: spec.letter,
    title: say('title', spec.title),
    description: say('description', spec.description),
    outcome: say('outcome', spec.outcome),
    guidance: spec.guidance.map((name) =>
      at(id, 'guidance', () => {
        const found = data.guidance[name];
        if (!found) throw new RangeError(`"${name}" is not in guidance.json`);
        return found;
      }),
    ),
    supervision: levels.map(({ level, text }) => `${level}. ${text}`).join(' '),
    before: levels.flatMap(({ before }) => before),
    rules: levels.findLast(({ rules }) => rules.length > 0)?.rules ?? [],
    years: `Year${spec.years.length > 1 ? 's' : ''} ${list(spec.years.map(formatWhole))}`,
    subject: spec.subject,
    minutes: spec.minutes,
    equipment: spec.equipment,
    links: spec.links,
    neutral: spec.neutral,
  };
}

/** A level of supervision after those that it adds to. Throws a RangeError on an unknown one. */
function levelsOf(name: string, data: Dataset): Supervision[] {
  const found = data.supervision[name];
  if (!found) throw new RangeError(`"${name}" is not in supervision.json`);
  return [...(found.adds === undefined ? [] : levelsOf(found.adds, data)), found];
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
