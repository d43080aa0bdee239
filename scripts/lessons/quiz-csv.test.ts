import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { COLUMNS, quizCsv } from './quiz-csv.ts';

const lesson = sampleLesson();
const questions = [...lesson.starterQuiz, ...lesson.exitQuiz];
const csv = quizCsv(lesson);
type Row = Record<(typeof COLUMNS)[number], string>;
const rows: Row[] = parse(csv, { bom: true, columns: true });
const bare = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');

test('each question is a row with its options, which one is right, and feedback for each', () => {
  expect(rows).toHaveLength(12);
  for (const [at, { stem, options }] of questions.entries()) {
    const row = rows[at]!;
    expect(bare(row.Question)).toBe(stem);
    const letters = ['A', 'B', 'C'] as const;
    for (const [n, letter] of letters.entries()) {
      expect(bare(row[`Option ${letter}`])).toBe(options[n]!.text);
      expect(row[`Feedback ${letter}`]).toBe(options[n]!.feedback);
      expect(row['Correct option'] === letter).toBe(options[n]!.right);
    }
    expect(bare(row['Correct answer'])).toBe(options.find(({ right }) => right)!.text);
  }
});

test('no cell begins as a formula does', () => {
  expect(questions.some(({ options }) => options.some(({ text }) => /^[=+@-]/.test(text)))).toBe(
    true,
  );
  const cells: string[][] = parse(csv, { bom: true });
  for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('Excel is told that it is UTF-8, and every line ends as a CSV line should', () => {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
});

/** A stand-in for Google’s services that keeps what the script asks of them. */
function google(values: string[][]) {
  const forms: {
    title: string;
    settings: Record<string, unknown>;
    items: Record<string, unknown>[];
  }[] = [];
  /** An object on which every `setX` is kept under X and gives the object back. */
  const kept = (store: Record<string, unknown>, more: object = {}): object => {
    const self: object = new Proxy(more, {
      get: (own, key) =>
        key in own
          ? (Reflect.get(own, key) as unknown)
          : (value: unknown) => {
              store[String(key).replace('set', '')] = value;
              return self;
            },
    });
    return self;
  };
  const createForm = (title: string) => {
    const form = { title, settings: {}, items: [] as Record<string, unknown>[] };
    forms.push(form);
    return kept(form.settings, {
      addMultipleChoiceItem: () => {
        const item = {};
        form.items.push(item);
        return kept(item, { createChoice: (text: string, right: boolean) => ({ text, right }) });
      },
    });
  };
  const services = {
    SpreadsheetApp: {
      getActiveSheet: () => ({ getDataRange: () => ({ getDisplayValues: () => values }) }),
    },
    FormApp: {
      create: createForm,
      createFeedback: () => ({ setText: (text: string) => ({ build: () => text }) }),
    },
  };
  return { services, forms };
}

test('the script for Google Forms makes both quizzes from the file, and asks nobody who they are', () => {
  const { services, forms } = google(parse(csv, { bom: true }));
  const script = readFileSync(join(import.meta.dirname, 'quiz-to-google-form.gs'), 'utf8');
  runInContext(`${script}\nmakeForms();`, createContext(services));
  expect(forms.map(({ title }) => title)).toEqual([
    `${lesson.title}: Starter quiz`,
    `${lesson.title}: Exit quiz`,
  ]);
  for (const { settings } of forms)
    expect(settings).toMatchObject({ IsQuiz: true, CollectEmail: false });
  const items = forms.flatMap((form) => form.items);
  expect(items).toHaveLength(12);
  for (const [at, { stem, options }] of questions.entries()) {
    const right = options.find((it) => it.right)!;
    expect(items[at]).toMatchObject({ Title: stem, Points: 1, FeedbackForCorrect: right.feedback });
    expect(items[at]!.Choices).toEqual(options.map(({ text, right }) => ({ text, right })));
    for (const wrong of options.filter((it) => !it.right))
      expect(items[at]!.FeedbackForIncorrect).toContain(`“${wrong.text}”: ${wrong.feedback}`);
  }
});
