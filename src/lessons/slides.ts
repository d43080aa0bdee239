import { fill } from './fill.ts';
import type { Look } from './look.ts';
import { formatWhole } from '../data/format.ts';
import { NEVER_AT_FAULT } from '../data/help-words.ts';
import type { Lesson, Question, SheetTable, Slide, SlideStep } from './shape.ts';
import type { LessonSpec, QuestionSpec, SlideSpec } from './spec.ts';
import { tableOf } from './tables.ts';

type Known = Omit<Lesson, 'slides'>;
/** Works out a question of the lesson under an id of its own. */
type Ask = (spec: QuestionSpec, id: string) => Question;

/**
 * The whole lesson as slides: rules first, then the starter quiz, the slides of its own, the exit quiz,
 * the names of a neutral lesson as a step of their own, and help.
 */
export function slidesOf(
  lesson: Known,
  { slides: own, lastly, alsoHelp }: Pick<LessonSpec, 'slides' | 'lastly' | 'alsoHelp'>,
  look: Look,
  ask: Ask,
): Slide[] {
  return [
    opening(lesson),
    groundRules(lesson),
    ...quiz('Starter quiz', lesson.starterQuiz),
    ...own.map((spec, at) => ownSlide(spec, `slide-${String(at + 1)}`, look, ask)),
    ...quiz('Exit quiz', lesson.exitQuiz),
    ...(lesson.names ? [reveal(lesson.names)] : []),
    ...(lastly ? [ownSlide(lastly, 'lastly', look, ask)] : []),
    closing(look, alsoHelp),
  ];
}

/**
 * The ten-minute starter as slides that a teacher can project at once: a slide for each step. The table
 * waits on the first, and the question is on the last.
 */
export function starterSlides(lesson: Lesson): Slide[] {
  const { rules, starter, names, neutral, slides, supervision } = lesson;
  const { steps, table, question, only } = starter;
  const last = steps.length - 1;
  return [
    ...(only === undefined ? [] : [forWhom(only, supervision)]),
    groundRules({ rules, neutral }),
    ...steps.map(({ title, minutes, text, table: own }, at): Slide => ({
      id: `step-${String(at + 1)}`,
      title,
      minutes,
      steps: at === last ? asked(question) : tableStep(own ?? table, at === 0 || own !== undefined),
      notes: at === last ? `${text} ${notesOf(question)}` : text,
    })),
    ...(names ? [reveal(names)] : []),
    slides.at(-1)!,
  ];
}

const forWhom = (only: string, supervision: string): Slide => ({
  id: 'for-whom',
  title: 'For the teacher, before the class is in',
  steps: [{ kind: 'text', text: only }],
  notes: supervision,
});

const tableStep = (table: SheetTable | undefined, waits: boolean): SlideStep[] =>
  table === undefined ? [] : [{ kind: 'table', table, ...(waits ? { reveal: true } : {}) }];

const opening = ({ title, outcome, before }: Known): Slide => ({
  id: 'title',
  title,
  steps: [{ kind: 'text', text: outcome }],
  notes: `Beforehand: ${before.join(' ')}`,
});

/** Said by a teacher of a lesson whose sheets have no wording of an offence. It never stands on a pupil’s page. */
export const RECORDS_OF_WHAT =
  'These are police records of offences against children online. No case is told, and we need no more than that today.';

const groundRules = ({ rules, neutral }: Pick<Lesson, 'rules' | 'neutral'>): Slide => ({
  id: 'rules',
  title: 'How we talk today',
  steps: [{ kind: 'list', items: rules }],
  notes: `Read these out and ask what each is for. Point to the box, and to help at the top of the page. Say that another task is there for anyone who wants it.${neutral ? ` If somebody asks what the records are of, say: “${RECORDS_OF_WHAT}”` : ''}`,
});

function quiz(title: string, questions: readonly Question[]): Slide[] {
  return questions.map((question, at) => ({
    id: question.id,
    title:
      questions.length > 1
        ? `${title}, ${formatWhole(at + 1)} of ${formatWhole(questions.length)}`
        : title,
    steps: asked(question),
    notes: notesOf(question),
  }));
}

/** What each wrong option shows, and how the right one is found. */
const notesOf = ({ options, working }: Question): string =>
  [
    ...options.filter(({ right }) => !right).map(({ text, feedback }) => `“${text}”: ${feedback}`),
    working,
  ].join(' ');

/** The right option and what is said of it: "b. 43%. Yes: ...". */
export const answerWords = ({ options }: Question): string => {
  const at = options.findIndex(({ right }) => right);
  const { text, feedback } = options[at]!;
  return `${'abc'.charAt(at)}. ${text.replace(/\.$/, '')}. ${feedback}`;
};

const ownSlide = (spec: SlideSpec, id: string, look: Look, ask: Ask): Slide => ({
  id,
  title: fill(spec.title, look),
  ...(spec.minutes === undefined ? {} : { minutes: spec.minutes }),
  notes: fill(spec.notes, look),
  steps: spec.steps.flatMap((step): SlideStep[] => {
    if ('text' in step) return [{ kind: 'text', text: fill(step.text, look) }];
    if ('list' in step) return [{ kind: 'list', items: step.list.map((item) => fill(item, look)) }];
    if ('table' in step)
      return [
        {
          kind: 'table',
          table: step.bare
            ? { ...tableOf(step.table, look), caption: '' }
            : tableOf(step.table, look),
          ...(step.later ? { reveal: true } : {}),
        },
      ];
    if ('ask' in step) return asked(ask(step.ask, id), step.later);
    return [{ kind: 'answer', text: fill(step.then, look), reveal: true }];
  }),
});

/** A question, and its answer as a step that waits for the teacher. */
const asked = (question: Question, later?: true): SlideStep[] => [
  { kind: 'question', question, ...(later ? { reveal: true } : {}) },
  { kind: 'answer', text: answerWords(question), reveal: true },
];

const reveal = (table: SheetTable): Slide => ({
  id: 'names',
  title: 'The names',
  steps: [
    {
      kind: 'text',
      text: 'What would you want to know about these numbers before you hear which service is which?',
    },
    { kind: 'names', table, reveal: true },
  ],
  notes:
    'This step is yours, and the lesson is whole without it. Say first that the records are of offences against children, that nobody’s story is told, and where help is. Then show the names. Ask: does a name change what the numbers can tell?',
});

/** Where help is, from the services that stand at the top of every page and those that a lesson adds. */
const closing = ({ data }: Look, also: readonly string[] = []): Slide => ({
  id: 'where-help-is',
  title: 'Where help is',
  steps: [
    {
      kind: 'text',
      text: NEVER_AT_FAULT,
    },
    {
      kind: 'list',
      items: Object.entries(data.help)
        .filter(([id, { short }]) => short || also.includes(id))
        .map(([, { audience, service, phone }]) => `${audience}: ${service} ${phone ?? ''}`.trim()),
    },
  ],
  notes:
    'Leave this up while the class packs. Say who in the school can be talked to, and that the box stays out.',
});
