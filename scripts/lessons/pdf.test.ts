import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { readPdf, single, type ReadPdf } from '../../tests/pdf-text.ts';
import { helpWords } from './help-line.ts';
import * as pdf from './pdf.ts';
import { typesetter } from './typeset.ts';

const SHEETS = ['worksheet', 'answers', 'quiz', 'quiz-answers', 'guide'] as const;
const FOR_PUPILS = ['worksheet', 'quiz'] as const;
const help = helpWords(dataset);
const lesson = sampleLesson();
const questions = [...lesson.starterQuiz, ...lesson.exitQuiz];
const read = {} as Record<(typeof SHEETS)[number], ReadPdf>;

beforeAll(async () => {
  const maker = { typeset: await typesetter(), help };
  read.worksheet = await readPdf(pdf.worksheetPdf(lesson, maker));
  read.answers = await readPdf(pdf.answersPdf(lesson, maker));
  read.quiz = await readPdf(pdf.quizPdf(lesson, maker));
  read['quiz-answers'] = await readPdf(pdf.quizAnswersPdf(lesson, maker));
  read.guide = await readPdf(
    pdf.guidePdf(lesson, maker, { files: ['worksheet.pdf: for pupils'], sections: [] }),
  );
});

test('the worksheet asks every task, with its table, and has the words to use', () => {
  for (const { ask, table } of lesson.tasks) {
    expect(read.worksheet.text).toContain(single(ask));
    for (const cell of table?.rows.flat() ?? []) expect(read.worksheet.text).toContain(cell);
  }
  for (const { word, means } of lesson.wordsToUse)
    expect(read.worksheet.text).toContain(`${word}: ${means}`);
});

test('a word that a quiz or a task asks for is not explained on the worksheet', () => {
  const printed = new Set(lesson.wordsToUse.map(({ word }) => word));
  const asked = lesson.keywords.filter(({ word }) => !printed.has(word));
  expect(asked.length).toBeGreaterThan(0);
  for (const { means } of asked) expect(read.worksheet.text).not.toContain(means);
});

test('a lesson about one table has it printed at the head of its tasks', async () => {
  const table = { caption: 'Rows to read', heads: ['Area', 'Count'], rows: [['Harbour', '4711']] };
  const maker = { typeset: await typesetter(), help };
  const { text } = await readPdf(pdf.worksheetPdf({ ...lesson, table }, maker));
  for (const words of ['Rows to read', 'Area', 'Harbour', '4711']) expect(text).toContain(words);
  expect(text.indexOf('4711')).toBeLessThan(text.indexOf(single(lesson.tasks[0]!.ask)));
});

test('the quiz asks every question, with its three options', () => {
  for (const { stem, options } of questions) {
    expect(read.quiz.text).toContain(stem);
    for (const { text } of options) expect(read.quiz.text).toContain(text);
  }
});

test.each(FOR_PUPILS)('no answer, working, feedback or name is in the %s of a pupil', (sheet) => {
  const secrets = [
    ...lesson.tasks.flatMap(({ answer, working }) => [answer, working]),
    ...questions.flatMap(({ working, options }) => [working, ...options.map((it) => it.feedback)]),
    ...lesson.names!.rows.map(([, name]) => name!),
  ];
  for (const secret of secrets) expect(read[sheet].text).not.toContain(secret);
  expect(read[sheet].text).not.toMatch(/ANSWER|WORKING|FEEDBACK|NAME-|\bright\b/);
});

test('the answer sheets have what the pupils’ sheets have not', () => {
  for (const { answer, working } of lesson.tasks) {
    expect(read.answers.text).toContain(answer);
    expect(read.answers.text).toContain(working);
  }
  for (const { working, options } of questions) {
    expect(read['quiz-answers'].text).toContain(working);
    for (const { text, right, feedback } of options) {
      expect(read['quiz-answers'].text).toContain(feedback);
      expect(read['quiz-answers'].text.includes(`${text} (right)`)).toBe(right);
    }
  }
});

test('the guide says first whom to tell, and where not to teach it', () => {
  const [first] = read.guide.pages;
  expect(first).toContain('Tell your safeguarding lead first');
  expect(first).toContain('Not for assemblies, not as homework.');
  for (const { word, means } of lesson.keywords)
    expect(read.guide.text).toContain(`${word}: ${means}`);
  for (const { response } of lesson.misconceptions) expect(read.guide.text).toContain(response);
});

test.each(SHEETS)('every page of the %s says where help is', (sheet) => {
  expect(read[sheet].pages.length).toBeGreaterThan(0);
  for (const page of read[sheet].pages)
    for (const service of help.short) expect(page).toContain(single(service));
});

test.each(SHEETS)(
  'a screen reader finds the language, the title and the headings of the %s',
  (sheet) => {
    const { language, title, roles } = read[sheet];
    expect(language).toBe('en-GB');
    expect(title).toContain('percentage');
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toContain('H2');
  },
);

test('a table has its caption and its headings in the tags', () => {
  for (const role of ['Table', 'Caption', 'TH', 'TD']) expect(read.worksheet.roles).toContain(role);
});

test('signs that mean something to the typesetter are only letters on the sheet', () => {
  expect(read.worksheet.title).toBe(lesson.title);
  expect(read.worksheet.text).toContain('#emph[_x_]');
  expect(read.quiz.text).toContain('#panic("starter-0")');
});

test('a letter that the fonts lack stops the sheet, and is not drawn from a font of the machine', async () => {
  const maker = { typeset: await typesetter(), help };
  const odd = { ...lesson, outcome: 'I can read 漢字.' };
  expect(() => pdf.worksheetPdf(odd, maker)).toThrow('worksheet.typ');
});

test('the same lesson gives the same bytes in another process, folder and time zone', async () => {
  const code = `import { createHash } from 'node:crypto';
    const at = (file) => import(${JSON.stringify(import.meta.dirname)} + '/' + file);
    const { typesetter } = await at('typeset.ts');
    const { worksheetPdf, quizAnswersPdf } = await at('pdf.ts');
    const { helpWords } = await at('help-line.ts');
    const { sampleLesson } = await at('../../tests/fixtures/sample-lesson.ts');
    const { dataset } = await at('../../src/data/dataset.ts');
    const maker = { typeset: await typesetter(), help: helpWords(dataset) };
    const hash = createHash('sha256');
    for (const made of [worksheetPdf, quizAnswersPdf]) hash.update(made(sampleLesson(), maker));
    console.log(hash.digest('hex'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C' },
    cwd: join(import.meta.dirname, '../../tests'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const maker = { typeset: await typesetter(), help };
  const hash = createHash('sha256');
  for (const made of [pdf.worksheetPdf, pdf.quizAnswersPdf]) hash.update(made(lesson, maker));
  expect(stdout.trim()).toBe(hash.digest('hex'));
});
