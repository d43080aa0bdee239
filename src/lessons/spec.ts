import { z } from 'zod';
import { id, words } from '../data/schema-parts.ts';
import { QUESTIONS, TASKS } from './questions/kinds.ts';

const names = <T extends object>(of: T) =>
  z.enum(Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]);

/** Alternatives, each a list of ids. The seed takes one. What the ids are, each kind says. */
const from = z.array(z.array(id).min(1)).min(1);

/** A question names its kind and the ids that it is about. It has no field that could hold an answer. */
const question = z.strictObject({ kind: names(QUESTIONS), from });

const task = z
  .strictObject({
    kind: names(TASKS),
    from,
    level: z.enum(['support', 'core', 'stretch']),
    lines: z.int().min(1).max(12),
    /** Asks for the working as well, which the answer sheet has for every task. */
    showWorking: z.literal(true).optional(),
    /** An open question asked after it. */
    then: words.optional(),
    /** What a good answer to that says, in words: its numbers stand by id, so that none can be wrong. */
    model: words
      .refine(
        (text) => !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')),
        'must name its numbers by id',
      )
      .optional(),
  })
  .refine(
    ({ then, model }) => (then === undefined) === (model === undefined),
    'must have a “then” and the “model” that answers it, or neither',
  );

/** A table of real rows: of a published table, of numbers, of readers, of services or of sources. */
const table = z.union([
  z.strictObject({ caption: words, rowsOf: id, platforms: z.array(id).min(1), total: z.boolean() }),
  z.strictObject({ caption: words, numbers: z.array(id).min(1) }),
  z.strictObject({ caption: words, rules: z.array(id).min(1) }),
  z.strictObject({ caption: words, readers: z.array(id).min(1) }),
  z.strictObject({ caption: words, help: z.array(id).min(1) }),
  z.strictObject({ caption: words, sources: z.array(id).min(1) }),
]);

const step = z.union([
  z.strictObject({ text: words }),
  z.strictObject({ list: z.array(words).min(1) }),
  /** `later` keeps a table back until the teacher asks for it; a `bare` one has no words over it. */
  z.strictObject({ table, later: z.literal(true).optional(), bare: z.literal(true).optional() }),
  /** A question for the whole class, with its answer as a step of its own. `later` keeps its options back. */
  z.strictObject({ ask: question, later: z.literal(true).optional() }),
  /** Said once the teacher asks for it: the point of the slide, in words with numbers by id. */
  z.strictObject({ then: words }),
]);
const slide = z.strictObject({
  title: words,
  minutes: z.int().positive().optional(),
  notes: words,
  steps: z.array(step).min(1),
});

const MOST_WORDS = 30;
const QUESTIONS_IN_QUIZ = 6;
const POINTS = { least: 3, most: 4 };
const MOST = 3;
/** Of a lesson: its two quizzes, the rules and help take the rest. */
const BESIDE_CYCLES = 10;
/** Of ten: the ground rules and help take the rest. */
const STARTER_STEPS = 8;
const points = `must have ${String(POINTS.least)} to ${String(POINTS.most)} points`;
const outcome = words
  .refine((text) => text.startsWith('I can '), 'must begin with “I can”')
  .refine(
    (text) => text.split(/\s+/).length <= MOST_WORDS,
    `must have no more than ${String(MOST_WORDS)} words`,
  );
const keyword = z
  .strictObject({ word: words, means: words })
  .refine(
    ({ word, means }) => !means.toLowerCase().includes(word.toLowerCase()),
    'must not explain a word by itself',
  );
const quiz = z
  .array(question)
  .length(QUESTIONS_IN_QUIZ, `must have exactly ${String(QUESTIONS_IN_QUIZ)} questions`);

const lessonFields = z.strictObject({
  letter: z.enum(['A', 'B', 'C', 'D', 'E']),
  title: words,
  description: words,
  subject: words,
  /** School years, such as 8 and 9. */
  years: z.array(z.int().min(7).max(13)).min(1),
  minutes: z.int().positive(),
  neutral: z.boolean(),
  /** The seed of the slides and of the first sheets. */
  seed: z.int().min(1).max(4),
  /** For a neutral lesson: which of the orders of letters it has, the same on all its sheets. */
  letters: z.int().min(1).max(4).optional(),
  outcome,
  points: z.array(words).min(POINTS.least, points).max(POINTS.most, points),
  /** Words of the glossary by id, or with a meaning of their own. */
  keywords: z
    .array(z.union([id, keyword]))
    .min(1)
    .max(6),
  misconceptions: z
    .array(z.strictObject({ id, says: words, response: words }))
    .min(1)
    .max(MOST, `must have at most ${String(MOST)} misconceptions`),
  cycles: z
    .array(
      z.strictObject({
        title: words,
        minutes: z.int().positive(),
        teacher: z.array(words).min(1),
        pupils: words,
      }),
    )
    .min(1)
    .max(MOST, `must have at most ${String(MOST)} cycles`),
  starterQuiz: quiz,
  exitQuiz: quiz,
  /** Stands at the head of the tasks. It is not to hold what a task asks for. */
  table: table.optional(),
  tasks: z.array(task).min(3),
  slides: z.array(slide).min(1),
  /** A slide after the exit quiz, where a class is not to end on questions. Where help is comes after it. */
  lastly: slide.optional(),
  /** Services that the last slide names besides those at the top of every page. */
  alsoHelp: z.array(id).optional(),
  starter: z.strictObject({
    /** When it may be taught by itself, if not in any taught class. */
    only: words.optional(),
    table: table.optional(),
    steps: z
      .array(
        z.strictObject({
          minutes: z.int().positive(),
          title: words,
          text: words,
          /** Waits on the slide of the step, in place of the one of the starter. */
          table: table.optional(),
        }),
      )
      .min(2)
      .refine(
        (steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) <= STARTER_STEPS,
        `must add up to no more than ${String(STARTER_STEPS)} minutes`,
      ),
    question,
  }),
  guidance: z.array(id).min(1),
  supervision: id,
  equipment: z.array(words),
  links: z.array(
    z.strictObject({ words, to: z.string().regex(/^[a-z0-9/-]+\.html(#[a-z0-9-]+)?$/) }),
  ),
});

/** The front matter of a lesson. Unknown fields are errors, so that no answer can be typed beside a question. */
export const lessonSpec = lessonFields.refine(
  ({ cycles, minutes }) =>
    cycles.reduce((sum, cycle) => sum + cycle.minutes, 0) <= minutes - BESIDE_CYCLES,
  {
    path: ['cycles'],
    message: `must leave ${String(BESIDE_CYCLES)} minutes of the lesson for its quizzes, the rules and help`,
  },
);

export type LessonSpec = z.infer<typeof lessonSpec>;
export type QuestionSpec = z.infer<typeof question>;
export type TaskSpec = z.infer<typeof task>;
export type TableSpec = z.infer<typeof table>;
export type SlideSpec = z.infer<typeof slide>;

/**
 * Front matter as a lesson's, or one sentence for each thing that is wrong with it, with the name of
 * the file: what-is-missing.mdx: field "outcome" must begin with “I can”.
 */
export function readSpec(
  file: string,
  front: unknown,
): { spec: LessonSpec } | { problems: string[] } {
  const read = lessonSpec.safeParse(front);
  if (read.success) return { spec: read.data };
  return {
    problems: read.error.issues.map((issue) => {
      const field = issue.path.length > 0 ? ` field "${issue.path.join('.')}"` : '';
      const what =
        issue.code === 'unrecognized_keys'
          ? `has an unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
          : issue.message.replace(/^Invalid input: /, '');
      return `${file}:${field} ${what}.`;
    }),
  };
}
