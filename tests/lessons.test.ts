import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../src/data/dataset.ts';
import { figuresBehind } from '../src/data/quantity.ts';
import type { Dataset } from '../src/data/schema.ts';
import { linkedData, agesOf } from '../src/lessons/linked-data.ts';
import { timesOf, type Look, type Worked } from '../src/lessons/look.ts';
import { lettersOf, namesOf } from '../src/lessons/names.ts';
import { namedIn, pupilText } from '../src/lessons/neutral.ts';
import { resolveLesson, SEEDS } from '../src/lessons/resolve.ts';
import { RECORDS_OF_WHAT } from '../src/lessons/slides.ts';
import { readSpec } from '../src/lessons/spec.ts';
import { TASKS } from '../src/lessons/questions/kinds.ts';
import type { Lesson, Question } from '../src/lessons/shape.ts';
import { fronts, specs } from './lessons.ts';

const ids = Object.keys(specs);
const worked = (id: string, seed: number, data: Dataset = dataset): Lesson =>
  resolveLesson(id, specs[id]!, data, seed);
const questionsOf = (lesson: Lesson): Question[] => [
  ...lesson.starterQuiz,
  ...lesson.exitQuiz,
  lesson.starter.question,
];

test('there are five lessons, A to E', () => {
  expect(ids.map((id) => specs[id]!.letter).sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
});

describe.each(ids)('%s', (id) => {
  test.each(SEEDS)('sheet %i: three options each, all different, one of them right', (seed) => {
    for (const question of questionsOf(worked(id, seed))) {
      const texts = question.options.map(({ text }) => text);
      expect(new Set(texts).size, question.stem).toBe(3);
      expect(question.options.filter(({ right }) => right)).toHaveLength(1);
      for (const { feedback } of question.options) expect(feedback.length).toBeGreaterThan(3);
    }
  });

  test('no option says “all of these”, “none of these”, true or false', () => {
    for (const { options } of SEEDS.flatMap((seed) => questionsOf(worked(id, seed))))
      for (const { text } of options)
        expect(text).not.toMatch(/^(true|false)$|\b(all|none) of (these|the above)\b/i);
  });

  test('options stay different whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        for (const { options } of questionsOf(worked(id, seed)))
          expect(new Set(options.map(({ text }) => text)).size).toBe(3);
      }),
      { numRuns: 40 },
    );
  });

  test('the right option is not always in the same place', () => {
    const places = questionsOf(worked(id, 1)).map(({ options }) =>
      options.findIndex(({ right }) => right),
    );
    expect(new Set(places).size).toBe(3);
  });

  test('sheets differ, and the same seed gives the same sheet', () => {
    const sheets = SEEDS.map((seed) => JSON.stringify(questionsOf(worked(id, seed))));
    expect(new Set(sheets).size).toBe(SEEDS.length);
    expect(worked(id, 3)).toEqual(worked(id, 3));
  });

  test('at least two in five of what a neighbour is asked are about other rows', () => {
    const asked = (seed: number) => {
      const lesson = worked(id, seed);
      return [
        ...questionsOf(lesson).map(({ stem }) => stem),
        ...lesson.tasks.map(({ ask }) => ask),
      ];
    };
    const [first, second] = [asked(1), asked(2)];
    const other = first.filter((stem) => !second.includes(stem));
    expect(other.length / first.length).toBeGreaterThan(0.4);
  });

  test('every answer comes with the sheet that it belongs to', () => {
    for (const seed of SEEDS) {
      const { tasks } = worked(id, seed);
      for (const { answer, working } of tasks) {
        expect(answer.length).toBeGreaterThan(0);
        expect(working.length).toBeGreaterThan(0);
      }
    }
  });

  test('no working shows a share that a reader would round to another number', () => {
    for (const seed of SEEDS) {
      const words = JSON.stringify(worked(id, seed));
      for (const [, shown, whole] of words.matchAll(/is (\d+(?:\.\d+)?)%, which rounds to (\d+)%/g))
        expect(Math.floor(Number(shown) + 0.5), `${shown!}% as ${whole!}%`).toBe(Number(whole));
      for (const [, shown, whole] of words.matchAll(/(\d+(?:\.\d+)?)%, or (\d+)%/g))
        expect(Math.floor(Number(shown) + 0.5), `${shown!}% as ${whole!}%`).toBe(Number(whole));
    }
  });

  test('tasks are for those who need support, for all, and to stretch', () => {
    expect(new Set(worked(id, 1).tasks.map(({ level }) => level))).toEqual(
      new Set(['support', 'core', 'stretch']),
    );
  });
});

/** The dataset with one figure at twice its value, in memory. */
function doubled(figure: string): Dataset {
  const found = dataset.figures[figure]!;
  const value = Number(found.value) * 2;
  return { ...dataset, figures: { ...dataset.figures, [figure]: { ...found, value } } };
}

const look = (data: Dataset, id: string): Look => ({
  data,
  names: namesOf(specs[id]!.neutral, specs[id]!.letters ?? 1, data),
  replies: Object.fromEntries(specs[id]!.misconceptions.map(({ id: own, ...rest }) => [own, rest])),
});

/** Whether a number only counts how many figures there are, whatever is in them. */
const onlyCounts = (id: string): boolean => {
  const derived = dataset.derived[id];
  return derived !== undefined && (derived.op === 'count' || derived.of.every(onlyCounts));
};

/** The figures that some ids rest on, checks included; those that a count only counts have no part in it. */
const restsOn = (from: readonly string[]): string[] => [
  ...new Set(
    from
      .flatMap((id) => {
        const check = dataset.checks[id];
        return check ? [...check.terms, check.states ?? ''] : [id];
      })
      .filter((id) => !onlyCounts(id))
      .flatMap((id) => figuresBehind(id, dataset))
      .filter((id) => typeof dataset.figures[id]?.value === 'number'),
  ),
];

/** Every use of a question or task in any lesson that rests on published figures. */
const uses = ids.flatMap((id) => {
  const { starterQuiz, exitQuiz, tasks, starter, slides } = specs[id]!;
  const asked = slides.flatMap(({ steps }) =>
    steps.flatMap((step) => ('ask' in step ? [step.ask] : [])),
  );
  return [...starterQuiz, ...exitQuiz, ...tasks, ...asked, starter.question].flatMap(
    ({ kind, from }) =>
      from
        .filter((one) => restsOn(one).length > 0)
        .map((one) => ({ id, kind, from: one, names: one.join(' ') })),
  );
});

/** What a kind makes of its ids, or the one sentence with which it refuses them. */
function made(kind: keyof typeof TASKS, from: readonly string[], data: Dataset, id: string) {
  try {
    return TASKS[kind](from, look(data, id));
  } catch (error) {
    if (error instanceof RangeError) return { refused: error.message };
    throw error;
  }
}

test('most of what is asked in the number lessons rests on published figures', () => {
  expect(uses.length).toBeGreaterThan(100);
});

test.each(uses)(
  '$id: $kind of $names: each figure that it rests on, changed, changes what is asked or answered',
  ({ id, kind, from }) => {
    const before = made(kind, from, dataset, id);
    for (const figure of restsOn(from))
      expect(made(kind, from, doubled(figure), id), figure).not.toEqual(before);
  },
);

/** Kinds in which the number of the first id stands in the question, in its answer and in its working. */
const NUMERIC = [
  'share',
  'others',
  'change',
  'sum',
  'mean',
  'at-least',
  'suppose',
  'implied',
  'rounds',
  'left',
  'tenth',
  'other-whole',
  'share-in-words',
];
test.each(uses.filter(({ kind }) => NUMERIC.includes(kind)))(
  '$id: $kind of $names: another number makes another question, another answer and another working',
  ({ id, kind, from }) => {
    // A rise has to stay one, so there it is the later number that is changed.
    const [figure] = restsOn(kind === 'change' ? from.slice(1) : from.slice(0, 1));
    const before = made(kind, from, dataset, id) as Worked;
    const after = made(kind, from, doubled(figure!), id) as Worked;
    expect(after.stem).not.toBe(before.stem);
    expect(after.right.text).not.toBe(before.right.text);
    expect(after.working).not.toBe(before.working);
  },
);

describe('no answer can be typed', () => {
  const front = () => structuredClone(fronts['what-is-missing']!) as Record<string, unknown[]>;
  test.each([
    ['starterQuiz', 'answer'],
    ['starterQuiz', 'right'],
    ['exitQuiz', 'options'],
    ['exitQuiz', 'stem'],
    ['tasks', 'answer'],
    ['tasks', 'working'],
  ])('%s has no field “%s”', (part, field) => {
    const typed = front();
    Object.assign(typed[part]![0] as object, { [field]: 'It is 5.' });
    expect(readSpec('what-is-missing.mdx', typed)).toEqual({
      problems: [`what-is-missing.mdx: field "${part}.0" has an unknown field "${field}".`],
    });
  });
});

describe('a lesson is refused in one sentence with the name of its file', () => {
  const refused = (edit: (front: Record<string, unknown>) => void): string => {
    const front = structuredClone(fronts['what-is-missing']!);
    edit(front);
    const read = readSpec('what-is-missing.mdx', front);
    if ('problems' in read) return read.problems.join('\n');
    try {
      resolveLesson('what-is-missing', read.spec, dataset, 1);
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const long = `I can ${'count '.repeat(30)}`;
  test.each<[string, (front: Record<string, unknown>) => void, string]>([
    [
      'an outcome of another form',
      (f) => (f.outcome = 'Pupils count.'),
      'field "outcome" must begin with “I can”.',
    ],
    [
      'an outcome that is too long',
      (f) => (f.outcome = long),
      'field "outcome" must have no more than 30 words.',
    ],
    ['too few points', (f) => (f.points = ['One.']), 'field "points" must have 3 to 4 points.'],
    [
      'too many misconceptions',
      (f) => (f.misconceptions = Array<unknown>(4).fill((f.misconceptions as unknown[])[0])),
      'field "misconceptions" must have at most 3 misconceptions.',
    ],
    [
      'too many cycles',
      (f) => (f.cycles = Array<unknown>(4).fill((f.cycles as unknown[])[0])),
      'field "cycles" must have at most 3 cycles.',
    ],
    [
      'a quiz of five',
      (f) => (f.exitQuiz as unknown[]).pop(),
      'field "exitQuiz" must have exactly 6 questions.',
    ],
    [
      'a word explained by itself',
      (f) => (f.keywords = [{ word: 'Bias', means: 'It is bias.' }]),
      'field "keywords.0" must not explain a word by itself.',
    ],
    [
      'a word that is not in the glossary',
      (f) => (f.keywords = ['nonsense']),
      'keywords: "nonsense" is not in glossary.json.',
    ],
    [
      'a level that is not there',
      (f) => (f.supervision = 'nobody'),
      'supervision: "nobody" is not in supervision.json.',
    ],
    [
      'guidance that is not there',
      (f) => (f.guidance = ['none']),
      'guidance: "none" is not in guidance.json.',
    ],
    [
      'a starter of another length',
      (f) => ((f.starter as { steps: { minutes: number }[] }).steps[0]!.minutes = 9),
      'must add up to no more than 8 minutes.',
    ],
    [
      'cycles that leave no time for the quizzes',
      (f) => ((f.cycles as { minutes: number }[])[0]!.minutes = 30),
      'field "cycles" must leave 10 minutes of the lesson',
    ],
    [
      'a number typed in a model answer',
      (f) => ((f.tasks as object[])[1] = { ...(f.tasks as object[])[1], model: 'it is 5.' }),
      'field "tasks.1.model" must name its numbers by id.',
    ],
    [
      'a model answer to nothing',
      (f) => delete (f.tasks as { then?: string }[])[1]!.then,
      'field "tasks.1" must have a “then” and the “model” that answers it, or neither.',
    ],
    [
      'a question of a task that nothing answers',
      (f) => delete (f.tasks as { model?: string }[])[1]!.model,
      'field "tasks.1" must have a “then” and the “model” that answers it, or neither.',
    ],
    [
      'pages about two findings in one chain',
      (f) =>
        ((f.tasks as object[])[0] = {
          ...(f.tasks as object[])[0],
          kind: 'near-order',
          from: [['west-midlands-foi', 'nspcc-2019', 'national-world']],
        }),
      'task 1, seed 1: its pages are not all known to be about the same months',
    ],
    [
      'a verdict that no rule decides by itself',
      (f) => ((f.exitQuiz as object[])[1] = { kind: 'verdict', from: [['bedfordshire-top-five']] }),
      'exit-2, seed 1: "bedfordshire-top-five" is no check of a wording that was printed',
    ],
    [
      'an unknown number',
      (f) => (f.points = ['{r9-x} a.', 'b.', 'c.']),
      '"r9-x" is neither in figures.json nor in derived.json',
    ],
    [
      'a number in doubt',
      (f) => ((f.tasks as { from: string[][] }[])[1]!.from = [['r1-owned', 'r1-known']]),
      'task 2, seed 1: "r1-owned" is in doubt',
    ],
    [
      'a cell too small to single out',
      (f) => (f.points = ['{r1-hertfordshire-whatsapp} a.', 'b.', 'c.']),
      '"r1-hertfordshire-whatsapp" is too small to be singled out',
    ],
    [
      'wrong options that are not different',
      (f) =>
        ((f.starterQuiz as { from: string[][] }[])[0]!.from = [['bounds', 'rounding', 'rounding']]),
      'starter-1, seed 1: its wrong options are not all different',
    ],
    [
      'a name of an app on a neutral sheet',
      (f) => (f.points = ['Instagram is one.', 'b.', 'c.']),
      'names “Instagram”, and the lesson is neutral.',
    ],
    [
      'an offence on a neutral sheet',
      (f) => (f.title = 'Crimes that are missing'),
      'names “Crimes”, and the lesson is neutral.',
    ],
  ])('%s', (_, edit, says) => {
    const problem = refused(edit);
    expect(problem).toContain(says);
    expect(problem).toMatch(/^what-is-missing\.mdx: /);
    expect(problem.split('\n')).toHaveLength(1);
  });
});

describe('a neutral lesson', () => {
  const neutral = ids.filter((id) => specs[id]!.neutral);
  test('is what the lessons about numbers are', () => {
    expect(neutral.map((id) => specs[id]!.letter).sort()).toEqual(['A', 'B']);
  });
  test.each(neutral)(
    '%s names no app and no offence on any sheet before the names are shown',
    (id) => {
      for (const seed of SEEDS) expect(namedIn(worked(id, seed), dataset)).toEqual([]);
    },
  );
  test.each(neutral)(
    '%s has the same letters on all its sheets, and says so to the teacher',
    (id) => {
      for (const seed of SEEDS) expect(worked(id, seed).names).toEqual(worked(id, 1).names);
      expect(worked(id, 1).names!.rows.map(([letter]) => letter)).toEqual([
        'Service A',
        'Service B',
        'Service C',
        'Service D',
      ]);
    },
  );
  test('reads as one that names, once a name is in it', () => {
    const [first] = neutral;
    const lesson = worked(first!, 1);
    expect(namedIn({ ...lesson, title: 'Records on WhatsApp' }, dataset)).toEqual(['WhatsApp']);
    expect(pupilText(lesson).join(' ')).toContain('service');
  });
  test('has the same letters as every other, so that one key serves a class that has both', () => {
    const keys = neutral.map((id) => worked(id, 1).names);
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) expect(key).toEqual(keys[0]);
  });
  test.each(neutral)('%s has a sentence for “Records of what?” in its notes', (id) => {
    const { slides } = worked(id, 1);
    expect(slides.find((slide) => slide.id === 'rules')!.notes).toContain(RECORDS_OF_WHAT);
  });
  test('letters are in four orders, each with every app once', () => {
    for (const order of [1, 2, 3, 4])
      expect([...lettersOf(order).values()]).toEqual(['A', 'B', 'C', 'D']);
    expect(new Set([1, 2, 3, 4].map((order) => [...lettersOf(order).keys()].join())).size).toBe(4);
  });
});

const ABOUT_NUMBERS = ids.filter((id) => ['A', 'B', 'D'].includes(specs[id]!.letter));
/** Pages and wordings are of a time that their sources have, and the counts in them say it. */
const DATED = uses.filter(
  ({ id, kind }) => ABOUT_NUMBERS.includes(id) && !['verdict', 'wordings'].includes(kind),
);

test.each(DATED)('$id: $kind of $names: says what time its counts are of', ({ id, kind, from }) => {
  const { stem, table, right, wrong } = made(kind, from, dataset, id) as Worked;
  const counts = from.filter((one) => one in dataset.figures || one in dataset.derived);
  const says = [stem, table?.caption, ...[right, ...wrong].map(({ text }) => text)].join(' ');
  for (const time of timesOf(counts, look(dataset, id))) expect(says).toContain(time);
});

describe.each(ABOUT_NUMBERS)('%s', (id) => {
  test('every question of a task has its answer: the kind’s own, the working or a model', () => {
    for (const { then, model, kind } of specs[id]!.tasks)
      expect(then === undefined || model !== undefined, kind).toBe(true);
  });

  test.each(SEEDS)('sheet %i asks nothing twice, and answers none of its own questions', (seed) => {
    const { starterQuiz, exitQuiz, tasks } = worked(id, seed);
    const stems = [
      ...[...starterQuiz, ...exitQuiz].map(({ stem }) => stem),
      ...tasks.map(({ ask }) => ask),
    ];
    expect(new Set(stems).size).toBe(stems.length);
    // What one task has to be answered with in words is not the right option of a quiz beside it.
    const right = [...starterQuiz, ...exitQuiz].map(
      ({ options }) => options.find((option) => option.right)!.text,
    );
    for (const { answer } of tasks.filter(({ answer: words }) => words.startsWith('For example')))
      for (const words of right) expect(answer).not.toBe(`For example: ${words}`);
    // “The rows came to” in one task is what another may ask for.
    for (const { ask, working } of tasks)
      for (const [, sum] of working.matchAll(/\+ \d+ = (\d+)/g))
        for (const other of tasks)
          if (other.ask !== ask) expect(other.ask).not.toMatch(new RegExp(`came to ${sum!}\\b`));
  });

  test('no slide asks what an exit quiz asks', () => {
    const shown = worked(id, 1).slides.filter(({ id: own }) => own.startsWith('slide-'));
    const asked = shown.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'question' ? [step.question.stem] : [])),
    );
    for (const { stem } of SEEDS.flatMap((seed) => worked(id, seed).exitQuiz))
      expect(asked).not.toContain(stem);
  });

  test('the slides take no longer than the steps of the guide', () => {
    const { slides, cycles } = specs[id]!;
    const sum = (all: readonly { minutes?: number | undefined }[]) =>
      all.reduce((total, { minutes = 0 }) => total + minutes, 0);
    expect(sum(slides)).toBeLessThanOrEqual(sum(cycles));
  });

  test('ten minutes leave one for the rules and one for help', () => {
    const { steps } = specs[id]!.starter;
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(8);
  });
});

test('no words of ours stand in quotation marks as somebody’s speech', () => {
  const said = Object.values(dataset.positions).map(({ says }) => `“${says}”`);
  for (const { options } of ABOUT_NUMBERS.flatMap((id) => worked(id, 1).exitQuiz))
    for (const { text } of options) for (const words of said) expect(text).not.toContain(words);
});

test('a lesson is described in the words of schema.org', () => {
  const [id] = ids;
  const lesson = worked(id!, 1);
  expect(agesOf([8, 9])).toBe('12-14');
  expect(linkedData({ lesson, years: [8, 9], address: undefined })).not.toHaveProperty('url');
  expect(
    linkedData({ lesson, years: [8, 9], address: 'https://example.org/lessons/a.html' }),
  ).toMatchObject({
    '@type': 'LearningResource',
    url: 'https://example.org/lessons/a.html',
    timeRequired: `PT${String(lesson.minutes)}M`,
  });
});
