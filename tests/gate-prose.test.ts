import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkProse } from '../scripts/check-prose.ts';
import { slipsInArticle } from '../scripts/prose/articles.ts';
import { slipsInComponent, slipsInModule } from '../scripts/prose/source.ts';

const FIXTURES = resolve(import.meta.dirname, 'fixtures/prose');
const GATE = resolve(import.meta.dirname, '../scripts/check-prose.ts');

/** What each must-fail article is refused for. A file that is not listed here fails the suite. */
const REFUSED: Record<string, string> = {
  'digits.mdx': '482',
  'percentage.mdx': '55 per cent',
  'number-word.mdx': 'seven',
  'fraction-words.mdx': 'half',
  'a-third.mdx': 'a third',
  'twice-as.mdx': 'twice as',
  'front-matter.mdx': '482',
  'heading.mdx': '482',
  'link-title.mdx': '877',
  'entity.mdx': '482',
  'attribute.mdx': '482',
  'list-in-attribute.mdx': '482',
  'expression.mdx': '482',
  'import.mdx': 'import or export',
  'broken-paragraph.mdx': 'Num',
  'never-word.mdx': 'paedophile',
  'child-sex.mdx': 'child sex',
  'self-blame.mdx': 'put themselves at risk',
  'no-reason.mdx': 'chose to',
  'reason-elsewhere.mdx': 'chose to',
  'lesson-answer.mdx': '55',
};

describe('an article is refused for', () => {
  test.each(readdirSync(FIXTURES))('%s', (file) => {
    const found = slipsInArticle(readFileSync(join(FIXTURES, file), 'utf8'));
    expect(found.map((slip) => slip.found)).toContain(REFUSED[file]);
  });
  test('no fixture is missing', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(REFUSED).sort());
  });
});

test('dates, years, ages, ordinals and pronouns are not quantities', () => {
  const fine =
    'On 5 December 2019, in 2018/19 and in 2021, one in the first group was under 18. The third came once.';
  expect(slipsInArticle(fine)).toEqual([]);
});

test('a word that needs a reason passes with one written beside it', () => {
  const fine =
    '{/* word "chose to": the words of a law, quoted as such */}\n\nThe firm chose to wait.\n';
  expect(slipsInArticle(fine)).toEqual([]);
});

test('sentences in modules and components are read too', () => {
  expect(slipsInModule("export const note = 'It rests on 482 records in all.';")).toHaveLength(1);
  expect(slipsInModule("export const path = 'M3 0v6'; const id = 'r1-east';")).toEqual([]);
  expect(
    slipsInComponent('---\nconst a = 1;\n---\n<p>Only five forces answered.</p>'),
  ).toHaveLength(1);
  expect(slipsInComponent('---\n---\n<a aria-label="All 12 of them">x</a>')).toHaveLength(1);
  expect(slipsInComponent('---\n---\n<p class="t2">None {a > 2}</p>')).toEqual([]);
});

describe('the command', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'prose-'));
    mkdirSync(join(root, 'content/articles'), { recursive: true });
    cpSync(resolve(import.meta.dirname, 'fixtures/tiny'), join(root, 'content/data'), {
      recursive: true,
    });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test('names file, line and words, and exits with 1', () => {
    writeFileSync(join(root, 'content/articles/a.mdx'), 'Fine.\n\nBut 482 is typed.\n');
    const { status, stderr } = spawnSync(process.execPath, [GATE, '--root', root], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'content/articles/a.mdx: line 3: “482”: a quantity comes from the dataset by its id.\n',
    );
  });

  test('reads the words of the dataset, but not what was printed', () => {
    const path = join(root, 'content/data/checks.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('Other months.', 'Other months, 12 of them.'),
    );
    expect(checkProse(root).problems).toEqual([
      'checks.json: "no-trend": field "why": “12”: a quantity comes from the dataset by its id.',
    ]);
  });

  test('says so when an article cannot be read at all', () => {
    writeFileSync(join(root, 'content/articles/a.mdx'), 'A <b>tag that never ends.\n');
    expect(checkProse(root).problems[0]).toMatch(
      /^content\/articles\/a\.mdx: cannot be read as what it is/,
    );
  });
});
