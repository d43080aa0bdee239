import { basename, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
import { readPdf, single } from '../../tests/pdf-text.ts';
import { againstQti } from '../../tests/qti-schema.ts';
import { helpWords } from './help-line.ts';
import {
  filesForPupils,
  filesForTheTeacher,
  type FileMaker,
  type LessonFile,
} from './lesson-files.ts';
import { readLessons } from './read.ts';
import { typesetter } from './typeset.ts';

const lessons = readLessons(resolve(import.meta.dirname, '../..'), dataset);
const titles = lessons.map((versions, at): [string, number] => [versions[0]!.title, at]);
let maker: FileMaker;
beforeAll(async () => {
  maker = {
    typeset: await typesetter(),
    help: helpWords(dataset),
    day: '2026-11-26',
    sections: [],
  };
});

const questionsOf = ({ starterQuiz, exitQuiz }: Lesson) => [...starterQuiz, ...exitQuiz];
const textOf = async ({ bytes }: LessonFile): Promise<string> => (await readPdf(bytes)).text;
const named = (files: readonly LessonFile[], path: string): LessonFile =>
  files.find((file) => file.path === path)!;

/** What only a teacher may read of a lesson, less what a pupil’s sheet says for reasons of its own. */
function secretsOf(lesson: Lesson): string[] {
  const open = single(
    [
      ...lesson.tasks.flatMap(({ ask, table }) => [
        ask,
        ...(table ? [table.caption, ...table.heads, ...table.rows.flat()] : []),
      ]),
      ...questionsOf(lesson).flatMap(({ stem, options }) => [
        stem,
        ...options.map((it) => it.text),
      ]),
      ...lesson.keywords.flatMap(({ word, means }) => [word, means]),
    ].join(' '),
  );
  return [
    ...lesson.tasks.flatMap(({ answer, working }) => [answer, working]),
    ...questionsOf(lesson).flatMap(({ working, options }) => [
      working,
      ...options.map(({ feedback }) => feedback),
    ]),
    ...(lesson.names?.rows.map(([, name]) => name!) ?? []),
  ]
    .map(single)
    .filter((secret) => secret !== '' && !open.includes(secret));
}

test('there are lessons, each with four sheets', () => {
  expect(lessons.length).toBeGreaterThan(0);
  for (const versions of lessons)
    expect(versions.map(({ seed }) => seed).sort()).toEqual([1, 2, 3, 4]);
});

test.each(titles)(
  '%s: every task and question is on the pupils’ sheets, and no answer is',
  async (_, at) => {
    const versions = lessons[at]!;
    const files = filesForPupils(versions, maker);
    for (const lesson of versions) {
      const sheet = await textOf(named(files, `worksheet-${String(lesson.seed)}.pdf`));
      for (const { ask } of lesson.tasks) expect(sheet).toContain(single(ask));
      const secrets = secretsOf(lesson);
      expect(secrets.length).toBeGreaterThan(20);
      const quiz = await textOf(named(files, `quiz-${String(lesson.seed)}.pdf`));
      for (const { stem, options } of questionsOf(lesson))
        for (const words of [stem, ...options.map(({ text }) => text)])
          expect(quiz).toContain(single(words));
      for (const secret of secrets) {
        expect(sheet).not.toContain(secret);
        expect(quiz).not.toContain(secret);
      }
    }
  },
);

test.each(titles)('%s: the quizzes fill one sheet of paper, a side each', async (_, at) => {
  const files = filesForPupils(lessons[at]!, maker).filter(({ path }) => path.startsWith('quiz'));
  expect(files).toHaveLength(4);
  for (const { bytes } of files) {
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Starter quiz');
    expect(pages[1]).toContain('Exit quiz');
  }
});

test.each(titles)('%s: the answers match the sheet of the same number', async (_, at) => {
  const versions = lessons[at]!;
  const files = await filesForTheTeacher(versions, maker);
  for (const lesson of versions) {
    const answers = await textOf(named(files, `answers-${String(lesson.seed)}.pdf`));
    for (const { ask, answer, working } of lesson.tasks)
      for (const words of [ask, answer, working]) expect(answers).toContain(single(words));
    const quiz = await textOf(named(files, `quiz-answers-${String(lesson.seed)}.pdf`));
    for (const { working, options } of questionsOf(lesson))
      for (const words of [working, ...options.map(({ feedback }) => feedback)])
        expect(quiz).toContain(single(words));
  }
  const rows: string[][] = parse(strFromU8(named(files, 'quiz.csv').bytes), { bom: true });
  expect(rows).toHaveLength(13);
  for (const path of ['quiz-starter-qti.zip', 'quiz-exit-qti.zip']) {
    const packed = Object.entries(unzipSync(named(files, path).bytes));
    expect(packed).toHaveLength(8);
    const own = packed
      .filter(([name]) => name !== 'imsmanifest.xml')
      .map(([name, bytes]) => ({ fileName: basename(name), contents: strFromU8(bytes) }));
    expect(await againstQti(own)).toEqual([]);
  }
  for (const path of ['slides.pptx', 'ten-minutes.pptx'])
    expect(Object.keys(unzipSync(named(files, path).bytes))).toContain('ppt/presentation.xml');
});

test.each(titles)('%s: every page of every sheet says where help is', async (_, at) => {
  const files = [
    ...filesForPupils(lessons[at]!, maker),
    ...(await filesForTheTeacher(lessons[at]!, maker)),
  ].filter(({ path }) => path.endsWith('.pdf'));
  for (const file of files)
    for (const page of (await readPdf(file.bytes)).pages)
      for (const service of maker.help.short) expect(page).toContain(single(service));
});

test.each(titles.filter(([, at]) => lessons[at]![0]!.neutral))(
  '%s: what pupils get names no offence and no service, but for where help is',
  async (_, at) => {
    const { kind, services } = maker.help;
    const names = lessons[at]![0]!.names!.rows.slice(0, -1).flatMap(([, name]) =>
      name!.split(' or '),
    );
    for (const file of filesForPupils(lessons[at]!, maker)) {
      const help = [kind, ...services.flatMap(({ who, phone }) => [who, phone])].map(single);
      const rest = help.reduce((text, words) => text.replaceAll(words, ''), await textOf(file));
      expect(rest).not.toMatch(/\b(offen|abus|sex|crim|police|child|victim|groom)/i);
      for (const name of names) expect(rest).not.toContain(name);
    }
  },
);
