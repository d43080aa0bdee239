import { stringify } from 'csv-stringify/sync';
import type { Lesson } from '../../src/lessons/shape.ts';
import { answeredQuizzes } from './sheet-data.ts';

/** The heads of the file, which `quiz-to-google-form.gs` reads by name. */
export const COLUMNS = [
  'Lesson',
  'Quiz',
  'Number',
  'Question',
  'Option A',
  'Option B',
  'Option C',
  'Correct option',
  'Correct answer',
  'Points',
  'Feedback A',
  'Feedback B',
  'Feedback C',
] as const;

/**
 * Both quizzes of a lesson, a row for each question. It has the byte order mark without which Excel
 * reads no curly quotation mark, and a cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function quizCsv(lesson: Lesson): string {
  const rows = answeredQuizzes(lesson).flatMap(({ name, questions }) =>
    questions.map(({ number, stem, options }) => {
      const right = options.findIndex((option) => option.right);
      return [
        ...[lesson.title, name, number, stem],
        ...options.map(({ text }) => text),
        ...['ABC'.charAt(right), options[right]!.text, 1],
        ...options.map(({ feedback }) => feedback),
      ];
    }),
  );
  return stringify([COLUMNS, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
