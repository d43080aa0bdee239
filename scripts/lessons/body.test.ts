import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { readPdf, single } from '../../tests/pdf-text.ts';
import { sectionsOf } from './body.ts';
import { helpWords } from './help-line.ts';
import { guidePdf } from './pdf.ts';
import { typesetter, type Typeset } from './typeset.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = globSync('content/lessons/*.mdx', { cwd: ROOT }).sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
let typeset: Typeset;
beforeAll(async () => {
  typeset = await typesetter();
});

test('numbers and words of art are told as the page of the lesson tells them', () => {
  const mdx =
    '---\ntitle: x\n---\n\n## One\n\nOf <Num id="r1-known" /> a _small_ <Term id="inference">step</Term>.\n\n- First\n- Second\n';
  expect(sectionsOf('a.mdx', mdx, dataset)).toEqual([
    {
      heading: 'One',
      paragraphs: ['Of 9,259 a small step.', 'First', 'Second'].map((it) =>
        it.replace(
          '9,259',
          String(dataset.figures['r1-known']!.value).replace(/(\d)(\d{3})$/, '$1,$2'),
        ),
      ),
    },
  ]);
});

test.each([
  ['words before any heading', 'Words.', 'a.mdx: its text begins without a heading'],
  ['a number that is not there', '## A\n\nOf <Num id="r9-x" />.', 'a.mdx: "r9-x" is neither'],
  ['a figure', '## A\n\n<Figure id="x" />', 'a.mdx: the guide cannot print <Figure>.'],
])('%s is refused in one sentence', (_, mdx, says) => {
  expect(() => sectionsOf('a.mdx', mdx, dataset)).toThrow(says);
});

describe.each(FILES)('%s', (file) => {
  test('all that a teacher is to read stands in the guide', async () => {
    const sections = sectionsOf(basename(file), read(file), dataset);
    const headings = read(file).match(/^## .+$/gm)!;
    expect(sections.map(({ heading }) => `## ${heading}`)).toEqual(headings);
    const maker = { typeset, help: helpWords(dataset) };
    const { text } = await readPdf(guidePdf(sampleLesson(), maker, { files: [], sections }));
    for (const { heading, paragraphs } of sections)
      for (const words of [heading, ...paragraphs]) expect(text).toContain(single(words));
  });
});
