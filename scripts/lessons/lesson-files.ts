import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterSlides } from '../../src/lessons/slides.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
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
}

/** The pupils’ files of a lesson in each of its versions: the worksheets, and the quizzes of the first. */
export function filesForPupils(versions: readonly Lesson[], maker: FileMaker): LessonFile[] {
  const [first] = versions;
  return [
    ...versions.map((lesson) => ({
      path: `worksheet-${String(lesson.seed)}.pdf`,
      says: `Worksheet, version ${String(lesson.seed)}`,
      bytes: pdf.worksheetPdf(lesson, maker),
    })),
    { path: 'quiz.pdf', says: 'Starter quiz and exit quiz', bytes: pdf.quizPdf(first!, maker) },
  ];
}

/** What is in the two folders of a lesson, for its guide. */
const FOLDERS = [
  'for-pupils: the worksheet in each version, and the quizzes. No answer is in this folder, so you can hand all of it on.',
  'for-the-teacher: this guide, the answers to each version and to the quizzes, the slides, the same in ten minutes, and the quizzes as files for Forms and for learning platforms.',
];

/** The teacher’s files of a lesson, answers and all. */
export async function filesForTheTeacher(
  versions: readonly Lesson[],
  maker: FileMaker,
): Promise<LessonFile[]> {
  const [first] = versions as [Lesson];
  const { help, day, code } = maker;
  const text = (of: string) => new TextEncoder().encode(of);
  const script = readFileSync(join(import.meta.dirname, 'quiz-to-google-form.gs'), 'utf8');
  return [
    {
      path: 'guide.pdf',
      says: 'Teacher’s guide: read this first',
      bytes: pdf.guidePdf(first, maker, FOLDERS),
    },
    ...versions.map((lesson) => ({
      path: `answers-${String(lesson.seed)}.pdf`,
      says: `Answers to the worksheet, version ${String(lesson.seed)}`,
      bytes: pdf.answersPdf(lesson, maker),
    })),
    {
      path: 'quiz-answers.pdf',
      says: 'Answers to both quizzes',
      bytes: pdf.quizAnswersPdf(first, maker),
    },
    {
      path: 'slides.pptx',
      says: 'Slides that you can edit, with what to say in the notes',
      bytes: await slidesPptx(first, first.slides, help, { day, ...(code ? { code } : {}) }),
    },
    {
      path: 'ten-minutes.pptx',
      says: 'The lesson in ten minutes, as slides',
      bytes: await slidesPptx(first, starterSlides(first, first.slides.at(-1)!), help, { day }),
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
