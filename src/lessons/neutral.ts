import type { Dataset } from '../data/schema.ts';
import type { Lesson, SheetTable, SlideStep } from './shape.ts';

/** Words that a school's filter and monitoring read, and that a number lesson has no need of. */
const OFFENCE =
  /\b(?:offen[cs]\w*|offend\w*|abus\w*|sex\w*|crim\w*|police|child\w*|victim\w*|perpetrator\w*|groom\w*|suspect\w*|NSPCC)\b/i;

const tableText = ({ caption, heads, rows, note }: SheetTable): string[] => [
  caption,
  ...(note === undefined ? [] : [note]),
  ...heads,
  ...rows.flat(),
];

const stepText = (step: SlideStep): string[] => {
  if (step.kind === 'list') return [...step.items];
  if (step.kind === 'table') return tableText(step.table);
  if (step.kind === 'question')
    return [step.question.stem, ...step.question.options.map(({ text }) => text)];
  return step.kind === 'names' ? [] : [step.text];
};

/** What a class sees or reads before the names are shown: sheets, quizzes and slides, not a teacher's notes. */
export const pupilText = (lesson: Lesson): string[] => [
  lesson.title,
  lesson.outcome,
  ...lesson.points,
  ...lesson.keywords.flatMap(({ word, means }) => [word, means]),
  ...lesson.rules,
  ...[...lesson.starterQuiz, ...lesson.exitQuiz, lesson.starter.question].flatMap(
    ({ stem, options }) => [stem, ...options.flatMap(({ text, feedback }) => [text, feedback])],
  ),
  ...lesson.tasks.flatMap(({ ask, table }) => [ask, ...(table ? tableText(table) : [])]),
  ...[lesson.table, lesson.starter.table].flatMap((table) => (table ? tableText(table) : [])),
  ...lesson.starter.steps.map(({ title }) => title),
  ...lesson.slides
    .filter(({ id }) => id !== 'where-help-is')
    .flatMap(({ title, steps }) => [title, ...steps.flatMap(stepText)]),
];

/** The names of apps and the wordings of offences in what pupils of a neutral lesson see, as found. */
export function namedIn(lesson: Lesson, data: Pick<Dataset, 'platforms'>): string[] {
  const apps = Object.values(data.platforms)
    .flatMap(({ name }) => name.split(/,? or |, /))
    .filter((name) => /^[A-Z]/.test(name));
  const known = new RegExp(`\\b(?:${apps.join('|')})\\b`, 'i');
  return pupilText(lesson).flatMap((text) => {
    const found = known.exec(text) ?? OFFENCE.exec(text);
    return found ? [found[0]] : [];
  });
}
