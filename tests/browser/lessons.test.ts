import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { namedIn } from '../../src/lessons/neutral.ts';
import { resolveLesson, SEEDS } from '../../src/lessons/resolve.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
import { specs } from '../lessons.ts';
import { visit } from './page.ts';
import { DIST, pages } from './pages.ts';

const read = (page: string): string => readFileSync(join(DIST, page), 'utf8');
/** What a page says, as it stands in its source: text, attributes and all, with entities spelled out. */
const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const lessons = Object.entries(specs);
const sheet = (id: string, kind: string, seed: number) =>
  `lessons/${id}-${kind}${seed === 1 ? '' : `-${String(seed)}`}.html`;

/** What answers a lesson: feedback, workings and the answers of tasks; never the options themselves. */
const answersOf = ({ starterQuiz, exitQuiz, starter, tasks }: Lesson): string[] => [
  ...[...starterQuiz, ...exitQuiz, starter.question].flatMap(({ options, working }) => [
    working,
    ...options.map(({ feedback }) => feedback),
  ]),
  ...tasks.flatMap(({ answer, working }) => [answer, working]),
];
/** A short answer, such as “5”, stands in many sentences; a long one can be searched for. */
const LONG = 12;

describe.each(lessons)('%s', (id, spec) => {
  const versions = SEEDS.map((seed) => resolveLesson(id, spec, dataset, seed));

  test('has every page', () => {
    for (const kind of ['slides', 'pupil', 'starter']) expect(pages).toContain(sheet(id, kind, 1));
    for (const seed of SEEDS)
      for (const kind of ['worksheet', 'answers']) expect(pages).toContain(sheet(id, kind, seed));
    expect(pages).toContain(`lessons/${id}.html`);
  });

  test('no page for pupils holds an answer, a working or a word of feedback', () => {
    for (const lesson of versions) {
      const given = lesson.seed === 1 ? ['worksheet', 'pupil'] : ['worksheet'];
      // What is printed on the sheet on purpose, as an option or a meaning, is no leak.
      const asked = plain(
        [
          ...lesson.points,
          ...lesson.keywords.map(({ means }) => means),
          ...[...lesson.starterQuiz, ...lesson.exitQuiz].flatMap(({ stem, options }) => [
            stem,
            ...options.map(({ text }) => text),
          ]),
        ].join(' | '),
      );
      for (const kind of given) {
        const html = plain(read(sheet(id, kind, lesson.seed)));
        for (const answer of versions.flatMap(answersOf))
          if (answer.length >= LONG && !asked.includes(answer))
            expect(html, `${kind} ${String(lesson.seed)}`).not.toContain(answer);
        expect(html).not.toMatch(/data-(?!astro)|\(right\)|Working\./);
        expect(html).not.toContain('<script');
      }
    }
  });

  test('the right option is marked in the same way as every other on a page for pupils', () => {
    for (const seed of SEEDS) {
      const options = parse(read(sheet(id, 'worksheet', seed))).querySelectorAll('.abc > li');
      expect(options).toHaveLength(36);
      expect(new Set(options.map(({ rawAttrs }) => rawAttrs))).toEqual(new Set(['']));
    }
  });

  test('each answer sheet answers the worksheet of its number, question by question', () => {
    for (const lesson of versions) {
      const asked = plain(parse(read(sheet(id, 'worksheet', lesson.seed))).text);
      const key = plain(parse(read(sheet(id, 'answers', lesson.seed))).text);
      for (const { stem, options, working } of [...lesson.starterQuiz, ...lesson.exitQuiz]) {
        expect(asked).toContain(stem);
        expect(key).toContain(stem);
        expect(key).toContain(`${options.find(({ right }) => right)!.text} (right)`);
        expect(key).toContain(working);
      }
      for (const { ask, answer, working } of lesson.tasks) {
        expect(asked).toContain(ask);
        for (const words of [ask, answer, working]) expect(key).toContain(words);
      }
    }
  });

  test('the teacher’s page has every answer, the ground rules and what to do beforehand', () => {
    const text = plain(parse(read(`lessons/${id}.html`)).text);
    const [lesson] = versions;
    for (const answer of answersOf({
      ...lesson!,
      starter: { ...lesson!.starter, question: lesson!.exitQuiz[0]! },
    }))
      expect(text).toContain(answer);
    for (const words of [...lesson!.rules, ...lesson!.before]) expect(text).toContain(words);
    expect(text).toContain(lesson!.supervision);
  });

  test('pages for pupils, answers and slides are not for search engines, and lead nowhere else', () => {
    for (const kind of ['pupil', 'worksheet', 'answers', 'slides', 'starter']) {
      const page = parse(read(sheet(id, kind, 1)));
      expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
      const links = page.querySelectorAll('a[href]').map((a) => a.getAttribute('href')!);
      const onSite = links.filter((href) => !/^(#|https:|tel:|mailto:)/.test(href));
      const teacher = ['answers', 'slides', 'starter'].includes(kind);
      expect(onSite).toEqual(teacher ? [`${id}.html`] : []);
    }
  });

  test('is described for those who look for teaching material, and the description is whole', () => {
    const page = parse(read(`lessons/${id}.html`));
    const blocks = page.querySelectorAll('script[type="application/ld+json"]');
    expect(blocks).toHaveLength(1);
    const found = JSON.parse(blocks[0]!.textContent) as Record<string, unknown>;
    expect(found['@context']).toBe('https://schema.org');
    expect(found['@type']).toBe('LearningResource');
    for (const name of Object.keys(found)) expect(KNOWN).toContain(name);
    for (const name of NEEDED) expect(found[name], name).toBeTruthy();
    expect(found.name).toBe(page.querySelector('h1')!.text);
    expect(found.timeRequired).toMatch(/^PT\d+M$/);
    expect(found.typicalAgeRange).toMatch(/^\d+-\d+$/);
    // It is data, so the policy of the page has no need of a hash for it.
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const scripts = page.querySelectorAll('script:not([type])').length;
    expect(policy.match(/script-src ([^;]*)/)?.[1]?.split(' ').length ?? 0).toBe(scripts);
  });
});

/** Properties of LearningResource, and of the CreativeWork and Thing that it is. https://schema.org/LearningResource */
const KNOWN = [
  '@context',
  '@type',
  '@id',
  'name',
  'description',
  'url',
  'learningResourceType',
  'educationalLevel',
  'educationalUse',
  'typicalAgeRange',
  'audience',
  'teaches',
  'assesses',
  'about',
  'keywords',
  'timeRequired',
  'inLanguage',
  'isAccessibleForFree',
  'conditionsOfAccess',
  'license',
  'publisher',
];
const NEEDED = [
  'name',
  'description',
  'learningResourceType',
  'educationalLevel',
  'teaches',
  'assesses',
  'audience',
  'timeRequired',
  'inLanguage',
  'license',
];

const neutral = lessons.filter(([, spec]) => spec.neutral);
test.each(neutral)(
  '%s: no page that pupils get names an app or an offence, in its address, its title or its text',
  (id, spec) => {
    for (const seed of SEEDS) {
      const lesson = resolveLesson(id, spec, dataset, seed);
      for (const kind of seed === 1 ? ['worksheet', 'pupil', 'starter', 'slides'] : ['worksheet']) {
        const file = sheet(id, kind, seed);
        const page = parse(read(file));
        // Help has its own words on every page, and the names are a step that waits for the teacher.
        for (const part of page.querySelectorAll(
          '.help, #help, #where-help-is, #names, .notes, style, meta',
        ))
          part.remove();
        expect(
          namedIn({ ...lesson, title: `${file.replaceAll('-', ' ')} ${page.text}` }, dataset),
          file,
        ).toEqual([]);
      }
    }
  },
);

describe('slides', () => {
  const page = 'lessons/what-is-missing-slides.html';

  test('are all there with no script, with answers folded', async () => {
    await visit(page, { javaScriptEnabled: false }, async (tab) => {
      const slides = tab.locator('.slide');
      expect(await slides.count()).toBeGreaterThan(15);
      for (const slide of await slides.all()) expect(await slide.isVisible()).toBe(true);
      expect(await tab.locator('.deck-bar').isVisible()).toBe(false);
      expect(await tab.locator('details[open]').count()).toBe(0);
      await tab.locator('.reveal summary').first().click();
      expect(await tab.locator('.reveal p').first().isVisible()).toBe(true);
    });
  });

  test('are worked by keyboard: on, back, show, notes, ends, all', async () => {
    await visit(page, {}, async (tab) => {
      const shown = () =>
        tab.locator('.slide:visible').evaluateAll((all) => all.map(({ id }) => id));
      const said = () => tab.locator('[role=status]').textContent();
      expect(await shown()).toEqual(['title']);
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('Space');
      expect(await shown()).toEqual(['starter-1']);
      expect(await said()).toMatch(/^3 of \d+: Starter quiz, 1 of 6$/);
      expect(await tab.evaluate('location.hash')).toBe('#starter-1');
      const answer = tab.locator('#starter-1 .reveal p');
      expect(await answer.isVisible()).toBe(false);
      await tab.keyboard.press('r');
      expect(await answer.isVisible()).toBe(true);
      expect(await said()).toContain('Yes.');
      const notes = tab.locator('#starter-1 .notes p');
      expect(await notes.isVisible()).toBe(false);
      await tab.keyboard.press('n');
      expect(await notes.isVisible()).toBe(true);
      await tab.keyboard.press('ArrowLeft');
      expect(await shown()).toEqual(['rules']);
      await tab.keyboard.press('End');
      expect(await shown()).toEqual(['where-help-is']);
      await tab.keyboard.press('Home');
      expect(await shown()).toEqual(['title']);
      await tab.keyboard.press('Escape');
      expect((await shown()).length).toBeGreaterThan(15);
    });
  });

  test('a step forward shows what waits on a slide before it leaves it', async () => {
    await visit(`${page}#starter-2`, {}, async (tab) => {
      const shown = () =>
        tab.locator('.slide:visible').evaluateAll((all) => all.map(({ id }) => id));
      expect(await shown()).toEqual(['starter-2']);
      await tab.keyboard.press('ArrowRight');
      expect(await shown()).toEqual(['starter-2']);
      expect(await tab.locator('#starter-2 .reveal').getAttribute('open')).not.toBeNull();
      await tab.keyboard.press('ArrowRight');
      expect(await shown()).toEqual(['starter-3']);
    });
  });

  test('the names of the services wait for the teacher, and a step on passes them by', async () => {
    await visit(`${page}#names`, {}, async (tab) => {
      const table = tab.locator('#names table');
      expect(await table.isVisible()).toBe(false);
      await tab.keyboard.press('PageDown');
      expect(await tab.evaluate('location.hash')).toBe('#where-help-is');
      expect(await tab.locator('#names .reveal').getAttribute('open')).toBeNull();
      await tab.keyboard.press('ArrowLeft');
      await tab.getByRole('button', { name: 'Show (R)' }).click();
      expect(await table.isVisible()).toBe(true);
      expect(await table.textContent()).toContain('Instagram');
    });
  });

  test('a key pressed on a button does what the button does, and no more', async () => {
    await visit(page, {}, async (tab) => {
      await tab.getByRole('button', { name: 'Notes (N)' }).focus();
      await tab.keyboard.press('Enter');
      expect(
        await tab.locator('.slide:visible').evaluateAll((all) => all.map(({ id }) => id)),
      ).toEqual(['title']);
      expect(await tab.locator('#title .notes p').isVisible()).toBe(true);
    });
  });

  test('print has every slide, answer and note', async () => {
    await visit(page, {}, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      for (const slide of await tab.locator('.slide').all())
        expect(await slide.isVisible()).toBe(true);
      expect(await tab.locator('#exit-6 .notes p').isVisible()).toBe(true);
      expect(await tab.locator('#exit-6 .reveal p').isVisible()).toBe(true);
    });
  });
});
