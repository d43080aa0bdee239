import type { Lesson } from '../../src/lessons/shape.ts';
import type { Section } from './body.ts';
import { fileColours } from './colours.ts';
import type { HelpWords } from './help-line.ts';
import { answeredQuizzes, answeredTasks, askedQuizzes, askedTasks } from './sheet-data.ts';
import type { Typeset } from './typeset.ts';

/** What every sheet is made with. */
export interface SheetMaker {
  typeset: Typeset;
  help: HelpWords;
}

const frame = (help: HelpWords, title: string, kind: string) => ({
  publisher: 'The Recorded Part',
  colours: fileColours(),
  help,
  title,
  kind,
});

const sheet = ({ seed }: Lesson): string => `sheet ${String(seed)}`;

/** The worksheet of a lesson, for its seed. The data that it is made from hold no answer. */
export const worksheetPdf = (lesson: Lesson, { typeset, help }: SheetMaker): Uint8Array =>
  typeset('worksheet', {
    ...frame(help, lesson.title, `Worksheet, ${sheet(lesson)}`),
    lesson: {
      outcome: lesson.outcome,
      keywords: lesson.wordsToUse,
      ...(lesson.table && { table: lesson.table }),
    },
    parts: askedTasks(lesson),
  });

export const answersPdf = (lesson: Lesson, { typeset, help }: SheetMaker): Uint8Array =>
  typeset('answers', {
    ...frame(help, `Answers: ${lesson.title}`, `Answers to the worksheet, ${sheet(lesson)}`),
    lesson: lesson.names ? { names: lesson.names } : {},
    parts: answeredTasks(lesson),
  });

/** Both quizzes as questions. The data that it is made from hold no answer. */
export const quizPdf = (lesson: Lesson, { typeset, help }: SheetMaker): Uint8Array =>
  typeset('quiz', {
    ...frame(help, lesson.title, `Starter quiz and exit quiz, ${sheet(lesson)}`),
    lesson: {},
    quizzes: askedQuizzes(lesson),
  });

export const quizAnswersPdf = (lesson: Lesson, { typeset, help }: SheetMaker): Uint8Array =>
  typeset('quiz-answers', {
    ...frame(help, `Quiz answers: ${lesson.title}`, `Answers to the quizzes, ${sheet(lesson)}`),
    lesson: {},
    quizzes: answeredQuizzes(lesson),
  });

/** What a guide has besides the lesson: what lies beside it in words, and the text of the lesson's file. */
export interface GuideParts {
  files: readonly string[];
  sections: readonly Section[];
}

/** The teacher’s guide. */
export const guidePdf = (
  lesson: Lesson,
  { typeset, help }: SheetMaker,
  { files, sections }: GuideParts,
): Uint8Array =>
  typeset('guide', {
    ...frame(help, lesson.title, 'Teacher’s guide'),
    lesson,
    files,
    sections,
  });
