import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { withPolicy } from '../one-file/policy.ts';
import { helpWords } from './help-line.ts';
import type { FileMaker } from './lesson-files.ts';
import { lessonZip } from './lesson-zip.ts';
import { codeFor } from './packs.ts';
import { typesetter } from './typeset.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const versions = [1, 2, 3, 4].map(sampleLesson);
const { id } = versions[0]!;
const page = (words: string) =>
  withPolicy(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"></head><body><main>${words}</main></body></html>`,
  );
const DIST: Record<string, string> = {
  'help.html': page('Help'),
  'try.html': page('<a href="sources.html">Sources</a>'),
  'sources.html': page('Sources'),
  [`lessons/${id}.html`]: page(
    `ANSWER <a href="../try.html#inside">Try</a> <a href="${id}-pupil.html">P</a>`,
  ),
  [`lessons/${id}-pupil.html`]: page(
    `<a href="${id}.html">For the teacher</a> <a href="../help.html">Help</a>`,
  ),
  [`lessons/${id}-worksheet.html`]: page('Tasks'),
  [`lessons/${id}-worksheet-2.html`]: page('Tasks'),
  [`lessons/${id}-answers.html`]: page('ANSWER'),
  [`lessons/${id}-slides.html`]: page('ANSWER'),
};
let dist: string;
let maker: FileMaker;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'lesson-zip-'));
  for (const [path, text] of Object.entries(DIST)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  maker = {
    typeset: await typesetter(),
    help: helpWords(dataset),
    day: '2026-11-26',
    sections: [],
  };
  files = unzipSync(await lessonZip(versions, maker, { dist, root: ROOT }));
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

const inFolder = (name: string) =>
  Object.keys(files).filter((path) => path.startsWith(`${id}/${name}/`));

test('everything lies in one folder, with a page to read first and the licence', () => {
  for (const path of Object.keys(files)) expect(path.startsWith(`${id}/`)).toBe(true);
  expect(Object.keys(files)).toContain(`${id}/READ-ME-FIRST.html`);
  expect(strFromU8(files[`${id}/LICENCE.txt`]!)).toContain('CC BY 4.0');
});

test('the folder for pupils holds every version of the worksheet, and no page or file of the teacher', () => {
  const paths = inFolder('for-pupils');
  for (const n of [1, 2, 3, 4])
    expect(paths).toContain(`${id}/for-pupils/worksheet-${String(n)}.pdf`);
  expect(paths).toContain(`${id}/for-pupils/pages/lessons/${id}-pupil.html`);
  for (const path of paths) {
    expect(path).not.toMatch(/answers|slides|guide|\.csv|\.pptx|qti/);
    if (path.endsWith('.html')) expect(strFromU8(files[path]!)).not.toContain('ANSWER');
  }
  expect(paths).not.toContain(`${id}/for-pupils/pages/lessons/${id}.html`);
});

test('the folder for the teacher holds what the lesson’s pages lead to, one step and no further', () => {
  const paths = inFolder('for-the-teacher');
  for (const path of ['guide.pdf', 'slides.pptx', 'pages/try.html', 'pages/help.html'])
    expect(paths).toContain(`${id}/for-the-teacher/${path}`);
  expect(paths).not.toContain(`${id}/for-the-teacher/pages/sources.html`);
});

test('every link in the zip leads to a file in it, or to a telephone or a site', () => {
  let links = 0;
  for (const [path, bytes] of Object.entries(files))
    if (path.endsWith('.html'))
      for (const link of parse(strFromU8(bytes)).querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!;
        if (/^(https?:|tel:|mailto:|#)/.test(href)) continue;
        expect(Object.keys(files)).toContain(posix.join(posix.dirname(path), href.split('#')[0]!));
        links++;
      }
  expect(links).toBeGreaterThan(30);
});

test('the page to read first says whom to tell, where not to teach it, and where help is', () => {
  const { text } = parse(strFromU8(files[`${id}/READ-ME-FIRST.html`]!));
  expect(text).toContain('Tell your safeguarding lead first');
  expect(text).toContain('not for assemblies, not as homework');
  for (const path of ['READ-ME-FIRST.html', 'for-pupils/start-here.html'])
    for (const service of maker.help.short)
      expect(parse(strFromU8(files[`${id}/${path}`]!)).text).toContain(service);
});

test('a lesson whose pages were not built is refused by name', async () => {
  const other = versions.map((lesson) => ({ ...lesson, id: 'another' }));
  await expect(lessonZip(other, maker, { dist, root: ROOT })).rejects.toThrow(
    'lessons/another.html',
  );
});

test('the zip of a lesson is equal to the byte in another process, time zone, language and year', async () => {
  const code = `import { createHash } from 'node:crypto';
    const at = (file) => import(${JSON.stringify(import.meta.dirname)} + '/' + file);
    const { lessonZip } = await at('lesson-zip.ts');
    const { typesetter } = await at('typeset.ts');
    const { helpWords } = await at('help-line.ts');
    const { dataset } = await at('../../src/data/dataset.ts');
    const { sampleLesson } = await at('../../tests/fixtures/sample-lesson.ts');
    const maker = { typeset: await typesetter(), help: helpWords(dataset), day: '2026-11-26', sections: [] };
    const place = { dist: ${JSON.stringify(dist)}, root: ${JSON.stringify(ROOT)} };
    const bytes = await lessonZip([1, 2, 3, 4].map(sampleLesson), maker, place);
    console.log(new Date().getFullYear(), createHash('sha256').update(bytes).digest('hex'));`;
  const ahead = join(ROOT, 'tests/fixtures/another-day.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', ahead, '--input-type=module', '-e', code],
    {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
      cwd: dist,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  const [year, hash] = stdout.trim().split(' ');
  expect(Number(year)).toBeGreaterThan(new Date().getFullYear());
  const here = await lessonZip(versions, maker, { dist, root: ROOT });
  expect(hash).toBe(createHash('sha256').update(here).digest('hex'));
});

test('a phone that reads the code on the first slide finds the pupils’ page, which has no answers', () => {
  const { png, address } = codeFor('what-is-missing', 'https://example.org/recorded/');
  expect(address).toBe('https://example.org/recorded/lessons/what-is-missing-pupil.html');
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><image href="data:image/png;base64,${Buffer.from(png).toString('base64')}" width="600" height="600"/></svg>`;
  const { pixels, width, height } = new Resvg(picture).render();
  expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address);
});
