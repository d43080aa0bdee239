import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dataset } from '../../src/data/dataset.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { deckOf } from './deck.ts';
import { helpWords } from './help-line.ts';
import { slidesPptx } from './pptx.ts';

const DAY = '2026-11-26';
const help = helpWords(dataset);
const lesson = sampleLesson();
const deck = deckOf(lesson.slides);
let files: Record<string, string>;

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false });
/** Every text run of a part, in order. */
function wordsOf(xml: string): string {
  const runs: string[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node))
      if (key === 'a:t') runs.push(...[value].flat().map(String));
      else walk(value);
  };
  walk(parser.parse(xml));
  return runs.join(' ');
}

const unpacked = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, it]) => [path, strFromU8(it)]));

const slide = (n: number): string => files[`ppt/slides/slide${String(n)}.xml`]!;

beforeAll(async () => {
  files = unpacked(await slidesPptx(lesson, lesson.slides, help, { day: DAY }));
});

test('the file holds a slide for each step, and every part is sound XML', async () => {
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(deck.length);
  const xml = Object.entries(files)
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, contents]) => ({ fileName: path.replaceAll(/[^\w.]/g, '_'), contents }));
  const { errors } = await validateXML({ xml, normalization: 'format' });
  expect(errors).toEqual([]);
});

test('the words of every slide are text that a teacher can change', () => {
  for (const [at, { title, blocks }] of deck.entries()) {
    const words = wordsOf(slide(at + 1));
    expect(words).toContain(title);
    for (const block of blocks) {
      if (block.kind === 'text') expect(words).toContain(block.text);
      if (block.kind === 'list') for (const item of block.items) expect(words).toContain(item);
      if (block.kind === 'table')
        for (const cell of block.table.rows.flat()) expect(words).toContain(cell);
    }
  }
});

test('every slide has a name of its own, in the place where programs look for it', () => {
  expect(new Set(deck.map(({ title }) => title)).size).toBe(deck.length);
  for (const at of deck.keys()) expect(slide(at + 1)).toContain('type="title"');
});

test('what the teacher says is in the notes', () => {
  for (const [at, { notes }] of deck.entries()) {
    const said = wordsOf(files[`ppt/notesSlides/notesSlide${String(at + 1)}.xml`]!);
    for (const line of notes.split('\n').filter(Boolean)) expect(said).toContain(line);
  }
  expect(deck[0]!.notes).toContain('Not for assemblies, not as homework.');
});

test('an answer, and the names of services, come on a slide after the one that asks', () => {
  const holds = (words: string) =>
    deck.findIndex(({ blocks }) => JSON.stringify(blocks).includes(words));
  expect(holds('ANSWER-SLIDE')).toBe(holds("service B's 401 records") + 1);
  expect(holds('NAME-A')).toBe(holds('The letters stand for') + 1);
});

test('where all of a slide waits, its title stands alone before what it asks about is shown', () => {
  const table = { caption: 'Who', heads: ['A'], rows: [['x']], note: 'And at an end.' };
  const waits = { id: 's', title: 'Who can?', notes: 'Ask first.' };
  const [before, after] = deckOf([{ ...waits, steps: [{ kind: 'table', table, reveal: true }] }]);
  expect(before).toMatchObject({ title: 'Who can?', blocks: [] });
  expect(after!.title).toBe('Who can? (revealed)');
  expect(after!.blocks).toMatchObject([{ table: { caption: 'Who. And at an end.' } }]);
});

test('the names of services are on a slide that is passed over until a teacher wants it, and no other is', () => {
  for (const [at, { blocks }] of deck.entries())
    expect(/<p:sld [^>]*show="0"/.test(slide(at + 1)), deck[at]!.title).toBe(
      JSON.stringify(blocks).includes('NAME-A'),
    );
});

test('a table is a table, with its first row marked as headings', () => {
  const [table] = deck.flatMap(({ blocks }, at) =>
    blocks.some(({ kind }) => kind === 'table') ? [slide(at + 1)] : [],
  );
  expect(table).toContain('<a:tbl>');
  expect(table).toContain('firstRow="1"');
});

test('letters are large: 24 points or more, and 18 or more in a table', () => {
  for (const at of deck.keys()) {
    const sizes = [...slide(at + 1).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
    expect(sizes.length).toBeGreaterThan(0);
    const table = slide(at + 1).includes('<a:tbl>');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(table ? 18 : 24);
  }
});

test('every slide says at its foot where help is', () => {
  const masters = Object.entries(files).filter(([path]) =>
    path.startsWith('ppt/slideLayouts/slideLayout'),
  );
  expect(masters.some(([, text]) => wordsOf(text).includes(help.line))).toBe(true);
});

test('colours are places in the theme, and the theme is this site’s', () => {
  for (const at of deck.keys()) expect(slide(at + 1)).not.toContain('srgbClr');
  expect(files['ppt/theme/theme1.xml']).toContain('name="The Recorded Part"');
});

test('a code is there only where it has an address to lead to', async () => {
  expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toEqual([]);
  const code = { png: new Uint8Array([1, 2, 3]), address: 'https://example.org/lesson.html' };
  const coded = unpacked(await slidesPptx(lesson, lesson.slides, help, { day: DAY, code }));
  expect(Object.keys(coded).some((path) => path.endsWith('.png'))).toBe(true);
  expect(coded['ppt/slides/slide1.xml']).toContain(
    'descr="A code that opens https://example.org/lesson.html"',
  );
});

test('a slide that holds too much for any size of letters is refused by name', async () => {
  const slides = [
    {
      id: 's',
      title: 'Far too much',
      notes: '',
      steps: [{ kind: 'text' as const, text: 'word '.repeat(400) }],
    },
  ];
  await expect(slidesPptx(lesson, slides, help, { day: DAY })).rejects.toThrow('Far too much');
});

test('the same lesson gives the same bytes at another time of day and in another time zone', async () => {
  const code = `import { createHash } from 'node:crypto';
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...of) { super(...(of.length > 0 ? of : [RealDate.UTC(2031, 4, 6, 7, 8, 9)])); }
    };
    const at = (file) => import(${JSON.stringify(import.meta.dirname)} + '/' + file);
    const { slidesPptx } = await at('pptx.ts');
    const { helpWords } = await at('help-line.ts');
    const { sampleLesson } = await at('../../tests/fixtures/sample-lesson.ts');
    const { dataset } = await at('../../src/data/dataset.ts');
    const bytes = await slidesPptx(sampleLesson(), sampleLesson().slides, helpWords(dataset), { day: '${DAY}' });
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TZ: 'America/St_Johns' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const bytes = await slidesPptx(lesson, lesson.slides, help, { day: DAY });
  expect(stdout.trim()).toBe(createHash('sha256').update(bytes).digest('hex'));
});
