import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check-site.ts';
import { lessonPacks } from '../../scripts/lessons/packs.ts';
import { readLessons } from '../../scripts/lessons/read.ts';
import { dataset } from '../../src/data/dataset.ts';
import { violations, visit, walk } from './page.ts';
import { DIST } from './pages.ts';

const HOME = resolve(import.meta.dirname, '../..');
const lessons = readLessons(HOME, dataset).map(([lesson]) => lesson!);
const stick = mkdtempSync(join(tmpdir(), 'memory stick '));
const address = (...path: string[]) => pathToFileURL(join(stick, ...path)).href;

beforeAll(async () => {
  const place = { dist: DIST, root: HOME };
  for (const bytes of (await lessonPacks(place, dataset, '2026-11-26')).values())
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(stick, path)), { recursive: true });
      writeFileSync(join(stick, path), content);
    }
});
afterAll(() => {
  rmSync(stick, { recursive: true });
});

const names = lessons.map(({ title, id }): [string, string] => [title, id]);

test('the first lesson opens from a memory stick, and every page in it with no error', async () => {
  const { id } = lessons[0]!;
  const met = await walk(address(id, 'READ-ME-FIRST.html'));
  for (const page of [`${id}.html`, `${id}-slides.html`, `${id}-answers.html`])
    expect(met).toContain(address(id, 'for-the-teacher/pages/lessons', page));
  expect(met).toContain(address(id, 'for-pupils/pages/lessons', `${id}-pupil.html`));
});

test.each(names)('%s: the page to read first leads to the pages of the lesson', async (_, id) => {
  const pages = [
    ['The lesson for the teacher', 'for-the-teacher', `${id}.html`],
    ['The lesson for pupils', 'for-pupils', `${id}-pupil.html`],
  ] as const;
  for (const [name, folder, file] of pages)
    await visit(address(id, 'READ-ME-FIRST.html'), {}, async (page) => {
      await page.getByRole('link', { name }).last().click();
      expect(page.url()).toBe(address(id, folder, 'pages/lessons', file));
    });
});

test.each(names)('%s: no link among its pages leads nowhere', (_, id) => {
  for (const folder of ['for-pupils', 'for-the-teacher'])
    expect(checkSite(join(stick, id, folder, 'pages'))).toEqual([]);
});

test('the folder for pupils, handed on alone, leads to no page outside it', async () => {
  const { id } = lessons[0]!;
  const met = await walk(address(id, 'for-pupils/start-here.html'));
  expect(met.length).toBeGreaterThan(5);
  for (const page of met) expect(page.startsWith(address(id, 'for-pupils'))).toBe(true);
});

test.each(names)(
  '%s: no answer, working or feedback is in any page of the folder for pupils',
  (_, id) => {
    const lesson = lessons.find((one) => one.id === id)!;
    const html = globSync('**/*.html', { cwd: join(stick, id, 'for-pupils') })
      .map((file) => readFileSync(join(stick, id, 'for-pupils', file), 'utf8'))
      .join('\n');
    const questions = [...lesson.starterQuiz, ...lesson.exitQuiz, lesson.starter.question];
    const open = questions.flatMap(({ stem, options }) => [
      stem,
      ...options.map(({ text }) => text),
    ]);
    const secrets = [
      ...lesson.tasks.map(({ working }) => working),
      ...questions.flatMap(({ options }) => options.map(({ feedback }) => feedback)),
    ].filter((secret) => !open.some((words) => words.includes(secret)));
    expect(secrets.length).toBeGreaterThan(20);
    for (const secret of secrets) expect(html).not.toContain(secret);
  },
);

test('the pages that open a zip have nothing that axe objects to, and fit a phone', async () => {
  const [, id] = names[0]!;
  for (const page of ['READ-ME-FIRST.html', 'for-pupils/start-here.html'])
    await visit(address(id, page), { viewport: { width: 360, height: 740 } }, async (tab) => {
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
    });
});
