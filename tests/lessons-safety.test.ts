import { describe, expect, test } from 'vitest';
import { dataset } from '../src/data/dataset.ts';
import { namesOf } from '../src/lessons/names.ts';
import { pupilText } from '../src/lessons/neutral.ts';
import { resolveLesson, SEEDS } from '../src/lessons/resolve.ts';
import { TASKS } from '../src/lessons/questions/kinds.ts';
import { AT_AN_END } from '../src/lessons/questions/on-the-way.ts';
import { starterSlides } from '../src/lessons/slides.ts';
import type { Lesson, Question } from '../src/lessons/shape.ts';
import { specs } from './lessons.ts';

const MESSAGE = 'who-can-read-a-message';
const HELP = 'where-help-comes-from';
const worked = (id: string) => SEEDS.map((seed) => resolveLesson(id, specs[id]!, dataset, seed));
const asked = ({ starterQuiz, exitQuiz, starter, slides }: Lesson): Question[] => [
  ...starterQuiz,
  ...exitQuiz,
  starter.question,
  ...slides.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'question' ? [step.question] : [])),
  ),
];
const look = { data: dataset, names: namesOf(false, 1, dataset), replies: {} };
const made = (kind: keyof typeof TASKS, ...ids: string[]) => TASKS[kind](ids, look);
const rightOf = ({ options }: Question) => options.find(({ right }) => right)!;

describe('a lesson about help', () => {
  const lessons = worked(HELP);

  test('tells whoever is in danger now to ring the police, whatever else they chose', () => {
    const danger = lessons.flatMap(asked).filter(({ stem }) => /danger now/.test(stem));
    expect(danger.length).toBeGreaterThan(4);
    for (const { options } of danger)
      for (const { right, feedback } of options)
        if (!right) expect(feedback).toContain('Not for danger now. Ring 999.');
  });

  test('sends no pupil to a service for staff or for other adults’ own behaviour', () => {
    for (const id of ['professionals', 'stop-it-now', 'napac']) {
      const { service, phone } = dataset.help[id]!;
      for (const text of lessons.flatMap(pupilText)) {
        expect(text).not.toContain(service);
        if (phone) expect(text).not.toContain(phone);
      }
      expect(() => made('help-whom', id, 'childline', 'nspcc')).toThrow('is not a service');
      expect(() => made('help-for', 'nspcc', id, 'childline')).toThrow('is not a service');
    }
  });

  test('marks no service wrong for a thing that may be true of it as well', () => {
    for (const one of lessons.flatMap(asked))
      expect(one.stem).not.toMatch(/true\? “(Free|Rep.*can)/);
    expect(() => made('help-says', 'childline', 'ceop', 'iwf')).toThrow(
      'may be true of the others',
    );
    expect(() => made('help-says', 'iwf', 'ceop', 'report-remove')).toThrow('may be true');
    expect(() => made('help-for', 'childline', 'nspcc', 'meic')).toThrow('not the only service');
    expect(() => made('help-whom', 'emergency', 'childline', 'nspcc')).toThrow('for everybody');
  });

  test('asks nobody to write what somebody did, and puts the blame where it belongs', () => {
    for (const { tasks } of lessons) {
      const [task] = tasks.filter(({ ask }) => ask.includes('perpetrator'));
      expect(task!.ask).toMatch(/The person responsible is always …$/);
      expect(task!.answer).toContain('always the perpetrator, never the child who was harmed');
      for (const { ask } of tasks) expect(ask).not.toMatch(/sentence that has|acts/);
    }
  });

  test('has ground rules of its own, ends on something light, and names Meic on its last slide', () => {
    for (const { rules, slides } of lessons) {
      expect(rules[0]).toContain('ideas and services');
      expect(rules).toHaveLength(dataset.supervision['teacher-present']!.rules.length);
      expect(slides.slice(-2).map(({ id }) => id)).toEqual(['lastly', 'where-help-is']);
      expect(JSON.stringify(slides.at(-1))).toContain(dataset.help.meic!.phone);
    }
  });

  test('in ten minutes says first who may teach it, and that time has to come after it', () => {
    const [first] = starterSlides(lessons[0]!);
    expect(JSON.stringify(first!.steps)).toMatch(/RSHE, or RSE in Wales.*time after it/);
  });

  test('no quiz names sexual abuse or images; what the rest names, its guidance says', () => {
    for (const lesson of lessons) {
      for (const { stem, options } of [...lesson.starterQuiz, ...lesson.exitQuiz])
        for (const { text, feedback } of options)
          expect(`${stem} ${text} ${feedback}`).not.toMatch(/sexual/i);
      const said = lesson.guidance.map(({ text }) => text).join(' ');
      for (const words of ['sexual abuse', 'sexual images'])
        if (pupilText(lesson).join(' ').includes(words)) expect(said).toContain(words);
    }
  });
});

describe('a lesson about who can read a message', () => {
  const lessons = worked(MESSAGE);

  test('its starter does not give away what it is to find out', () => {
    for (const { starterQuiz } of lessons)
      expect(JSON.stringify(starterQuiz)).not.toMatch(/locked from end to end|End-to-end/);
  });

  test('no option is about a program that reads nothing, or works on what it may not “read”', () => {
    const texts = lessons.flatMap(asked).flatMap(({ options }) => options.map(({ text }) => text));
    for (const text of texts) expect(text).not.toMatch(/None here|Compares it|scanner on/);
    expect(() => made('reads', 'device', 'a-scanner-on-the-device')).toThrow('nobody whom');
    expect(() => made('reads', 'report', 'the-service')).toThrow('a part or the whole');
  });

  test('whatever says what police cannot read says where they still may', () => {
    for (const { tasks, slides, starter } of lessons) {
      const shown = slides.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === 'table' ? [step.table] : [])),
      );
      const tables = [starter.table!, ...shown, ...tasks.flatMap(({ table }) => table ?? [])];
      const police = tables.filter(({ rows }) => rows.some(([who]) => who!.startsWith('Police')));
      expect(police.length).toBeGreaterThan(4);
      for (const { note } of police) expect(note).toBe(AT_AN_END);
    }
    for (const question of lessons
      .flatMap(asked)
      .filter(({ stem }) => /can police with/.test(stem))) {
      expect(rightOf(question).feedback).toContain(AT_AN_END);
      expect(question.working).toContain(AT_AN_END);
    }
  });

  test('who can no longer read it, and who now can, is answered from the two tables', () => {
    expect(made('fill-in', 'ends', 'stretches').right.text).toContain(
      'No longer: the service, and police through it. Nobody gains.',
    );
    expect(made('fill-in', 'report', 'ends').right.text).toContain(
      'Nobody loses. Now: the service can read what was reported, and police through it.',
    );
    expect(made('changed', 'ends', 'report').right.text).toBe('The service');
    expect(() => made('changed', 'ends', 'device')).toThrow('no change for exactly one');
  });

  /** Who would wait or warns of what goes unseen, who speaks for encryption, for a check, and against one. */
  const SEATS = [
    ['nspcc-paper', 'governments-letter-asks', 'nspcc-open-letter', 'nca-jones'],
    ['facebook-no-way-in', 'ico-delay'],
    ['iwf-before-locking'],
    ['scanning-risks', 'internet-society-scanning', 'open-rights-group-powers'],
  ];
  test('every sheet has a seat for each side, with who spoke, when, and where it was read', () => {
    const sheets = specs[MESSAGE]!.tasks.find(({ kind }) => kind === 'sort-asks')!.from;
    expect(sheets).toHaveLength(SEEDS.length);
    for (const sheet of sheets)
      for (const seat of SEATS) expect(sheet.filter((id) => seat.includes(id))).toHaveLength(1);
    for (const sheet of sheets)
      for (const [who] of made('sort-asks', ...sheet).table!.rows)
        expect(who).toMatch(/\(.+\), .*\d{4}\. Source: \S/);
  });

  test('asks what is asked for only of a sentence that asks for it', () => {
    for (const id of [
      'unicef-2020',
      'scanning-can-be-safe',
      'scanning-risks',
      'facebook-no-way-in',
    ])
      expect(() => made('asks', id, 'law', 'readable')).toThrow(RangeError);
    expect(() => made('sort-asks', 'unicef-2020')).toThrow('no position whose sentence');
    expect(made('asks', 'nspcc-paper', 'law', 'weigh').right.feedback).not.toContain(
      'lawful access',
    );
  });

  test('what its sheets name, its guidance says', () => {
    for (const lesson of lessons) {
      const said = lesson.guidance.map(({ text }) => text).join(' ');
      const words = pupilText(lesson).join(' ');
      for (const name of ['WhatsApp', 'Messenger', 'Facebook', 'abuse material'])
        if (words.includes(name)) expect(said).toContain(name);
      if (/survivors of abuse/i.test(words)) expect(said).toContain('survivors of abuse');
    }
  });
});

describe.each(Object.keys(specs))('%s', (id) => {
  test('no meaning that a quiz or a task asks for is printed among the words to use', () => {
    for (const lesson of worked(id)) {
      const text = JSON.stringify([lesson.starterQuiz, lesson.exitQuiz]);
      for (const { means } of lesson.wordsToUse) {
        expect(text).not.toContain(`"text":${JSON.stringify(means)}`);
        for (const { answer } of lesson.tasks) expect(answer).not.toContain(means);
      }
      expect(lesson.wordsToUse.length).toBeGreaterThan(0);
    }
  });
});
