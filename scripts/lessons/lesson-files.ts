import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterSlides } from '../../src/lessons/slides.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
import type { Section } from './body.ts';
import * as pdf from './pdf.ts';
import { slidesPptx, type Code } from './pptx.ts';
import { qtiPackage } from './qti.ts';
import { quizCsv } from './quiz-csv.ts';
import { QUIZZES } from './sheet-data.ts';

/** A file to hand out or to keep: its name, what it is in words, and its bytes. */
export interface LessonFile {
  path: string;
  says: string;
  bytes: Uint8Array;
}

export interface FileMaker extends pdf.SheetMaker {
  /** The day of the release, as "2026-11-26", which zips and slides are dated by. */
  day: string;
  code?: Code;
  /** What a teacher reads before the lesson: the text of its file. */
  sections: readonly Section[];
}

type Sheet = (lesson: Lesson, maker: pdf.SheetMaker) => Uint8Array;

/** One PDF for each seed: "worksheet-1.pdf" to "worksheet-4.pdf". */
const perSheet = (
  lessons: readonly Lesson[],
  maker: FileMaker,
  kind: { name: string; says: string; of: Sheet },
): LessonFile[] =>
  lessons
    .toSorted((a, b) => a.seed - b.seed)
    .map((lesson) => ({
      path: `${kind.name}-${String(lesson.seed)}.pdf`,
      says: `${kind.says}, sheet ${String(lesson.seed)}`,
      bytes: kind.of(lesson, maker),
    }));

/** The pupils’ files of a lesson for each of its seeds: same lesson, other rows. */
export const filesForPupils = (lessons: readonly Lesson[], maker: FileMaker): LessonFile[] => [
  ...perSheet(lessons, maker, { name: 'worksheet', says: 'Worksheet', of: pdf.worksheetPdf }),
  ...perSheet(lessons, maker, {
    name: 'quiz',
    says: 'Starter quiz and exit quiz',
    of: pdf.quizPdf,
  }),
];

/** What is in the two folders of a lesson, for its guide. */
const FOLDERS = [
  'for-pupils: four sheets of tasks and four of quizzes, the same lesson with other numbers. No answer is in this folder, so you can hand all of it on.',
  'for-the-teacher: this guide, the answers to each sheet, the slides, the same in ten minutes, and the quizzes as files for Forms and for learning platforms.',
];

/** The teacher’s files of a lesson, answers and all. The first of `lessons` is the one that is taught. */
export async function filesForTheTeacher(
  lessons: readonly Lesson[],
  maker: FileMaker,
): Promise<LessonFile[]> {
  const [first] = lessons as [Lesson];
  const { help, day, code } = maker;
  const text = (of: string) => new TextEncoder().encode(of);
  const script = readFileSync(join(import.meta.dirname, 'quiz-to-google-form.gs'), 'utf8');
  return [
    {
      path: 'guide.pdf',
      says: 'Teacher’s guide: read this first',
      bytes: pdf.guidePdf(first, maker, { files: FOLDERS, sections: maker.sections }),
    },
    ...perSheet(lessons, maker, {
      name: 'answers',
      says: 'Answers to the worksheet',
      of: pdf.answersPdf,
    }),
    ...perSheet(lessons, maker, {
      name: 'quiz-answers',
      says: 'Answers to the quizzes',
      of: pdf.quizAnswersPdf,
    }),
    {
      path: 'slides.pptx',
      says: first.names
        ? 'Slides that you can edit, with what to say in the notes; the slide with the names is hidden'
        : 'Slides that you can edit, with what to say in the notes',
      bytes: await slidesPptx(first, first.slides, help, { day, ...(code ? { code } : {}) }),
    },
    {
      path: 'ten-minutes.pptx',
      says: 'The lesson in ten minutes, as slides',
      bytes: await slidesPptx(first, starterSlides(first), help, { day }),
    },
    { path: 'quiz.csv', says: 'Both quizzes as a table', bytes: text(quizCsv(first)) },
    {
      path: 'quiz-to-google-form.txt',
      says: 'A script that makes Google Forms of the table',
      bytes: text(script),
    },
    ...QUIZZES.map(({ id, name, of }) => ({
      path: `quiz-${id}-qti.zip`,
      says: `For a learning platform that reads QTI 2.1: ${name.toLowerCase()}`,
      bytes: qtiPackage(first, { id, name, questions: of(first) }, day),
    })),
  ];
}
