import { expect, test } from 'vitest';
import { findFigures, settled } from './found.ts';
import { withLetters } from './letters.ts';
import { wrap } from './lines.ts';
import { cast, embedCode, outOfFrame } from './moulds.ts';
import { oEmbed } from './oembed.ts';
import { plate } from './plate.ts';
import { standing } from './standing.ts';
import { shownCsv } from './table-csv.ts';

const figure = (id: string, numbers = ' data-numbers="r1-known"') =>
  `<figure class="fig" id="${id}"${numbers}><figcaption><h3 id="${id}-t">A &amp; B</h3><p class="sub">Counted</p></figcaption><svg class="strip" height="40"><rect class="bar solid" x="50%" width="25%" height="10"></rect></svg><p class="say">A sentence.</p><p class="src">Source: X. <a href="/figures/${id}.html">Take it with you</a></p></figure>`;
const page = (inside: string) => `<h1>A page</h1>${inside}`;

test('a figure is found once, in the first page that holds it, with its numbers and its titles', () => {
  const found = findFigures(
    new Map([
      ['a.html', page(figure('one'))],
      ['b.html', page(figure('one') + figure('words', ' data-numbers="none"'))],
      ['c.html', `<meta name="robots" content="noindex">${page(figure('example'))}`],
    ]),
  );
  expect(found.map(({ id, page: where, numbers }) => [id, where, numbers])).toEqual([
    ['one', 'a.html', ['r1-known']],
    ['words', 'b.html', []],
  ]);
  expect(found[0]).toMatchObject({ title: 'A & B', pageTitle: 'A page' });
  expect(found[0]!.html).not.toContain('data-numbers');
});

test('a figure that does not say which numbers are behind it stops the build', () => {
  expect(() => findFigures(new Map([['a.html', page(figure('one', ''))]]))).toThrow(
    'a.html: figure "one" does not say which numbers are behind it.',
  );
});

test('a page keeps the links to figures that have a page, and no others', () => {
  const html = settled(figure('one') + figure('two'), new Set(['one']));
  expect(html).toContain('/figures/one.html');
  expect(html).not.toMatch(/figures\/two|data-numbers/);
});

const one = findFigures(new Map([['a.html', page(figure('one'))]]))[0]!;
const MOULD =
  '<title>figure-title</title><script src="/_astro/figure-id.js"></script><a href="/figure-page#figure-id">page-title</a><ul><li data-if="table">T</li><li data-if="numbers">N</li></ul><!--figure--><textarea><!--code--></textarea><span class="no-address">ADDRESS</span>';

test('a mould filled in names its figure everywhere but in the files of its scripts', () => {
  const html = cast(MOULD, one, { home: 'https://example.org/', level: 'h2' });
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('src="/_astro/figure-id.js"');
  expect(html).toContain('<a href="/a.html#one">A page</a>');
  expect(html).toContain('<h2 id="one-t">A &amp; B</h2>');
  expect(html).not.toContain('ADDRESS');
  expect(cast(MOULD, one, { home: undefined, level: 'h2' })).toContain('ADDRESS');
});

test('it leaves out what a figure has no use for', () => {
  const html = cast(MOULD, one, { home: undefined, level: 'h2' });
  expect(html).toContain('<ul><li>N</li></ul>');
});

test('code to embed is one frame and one line of script, with a title that cannot break out', () => {
  const code = embedCode({ id: 'one', title: 'A "B" <c>' }, 'https://example.org/');
  expect(code.split('\n')).toHaveLength(2);
  expect(code).toContain('src="https://example.org/embed/one/index.html"');
  expect(code).toContain('title="A &quot;B&quot; &lt;c&gt;"');
});

test('links of a figure in a frame open beside the page that shows it; telephone and anchors do not', () => {
  expect(outOfFrame('<a href="/a.html">a</a><a href="#b">b</a><a href="tel:999">c</a>')).toBe(
    '<a target="_blank" rel="noopener" href="/a.html">a</a><a href="#b">b</a><a href="tel:999">c</a>',
  );
});

test('oEmbed has what the standard asks of a rich frame with a thumbnail', () => {
  const said = JSON.parse(
    oEmbed({ id: 'one', title: 'A "B"' }, 'https://example.org/', 500),
  ) as Record<string, unknown>;
  expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 900 });
  expect(said.html).toContain('title="A &quot;B&quot;"');
  expect([said.thumbnail_width, said.thumbnail_height]).toEqual([1600, 1000]);
});

test('a drawing that stands alone has pixels for shares, and no states', () => {
  const { svg, height } = standing(
    '<svg class="strip" height="40"><rect x="50%" y2="100%" width="12.5%" data-s="x=|1"></rect></svg>',
    800,
  );
  expect(height).toBe(40);
  expect(svg).toContain('<rect x="400" y2="40" width="100">');
  expect(standing('<svg viewBox="0 0 400 100"><path d="M0 0"/></svg>', 800).height).toBe(200);
});

test('a picture says its finding, its sentence, its source and the version of the data, and nothing of the page', async () => {
  const { svg, png } = await withLetters((letters) => {
    const made = plate(one, '1.2.3', letters);
    return { svg: made.svg, png: letters.png(made.svg, 2) };
  });
  for (const words of ['A &amp; B', 'Counted', 'A sentence.', 'Source: X.', 'data version 1.2.3'])
    expect(svg).toContain(words);
  expect(svg).not.toMatch(/Take it with you|var\(|%"/);
  expect(svg).toMatch(/\.bar\.solid\{fill:#[0-9a-f]{6}\}/);
  expect(png.readUInt32BE(16)).toBe(1600);
});

test('lines are no wider than their room, and no word is lost', async () => {
  const text = 'Instances recorded by police where the platform was known, in the East of England.';
  await withLetters((letters) => {
    const lines = wrap(text, 15, 200, letters);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(letters.width(line, 15)).toBeLessThanOrEqual(200);
    expect(letters.width('mm', 30)).toBeCloseTo(4 * letters.width('m', 15), 5);
  });
});

test('the table of a figure comes as CSV, and a figure without one has none', () => {
  expect(
    shownCsv(
      '<table><tr><th>Part</th><th>No, of</th></tr><tr><th>A</th><td> 1,2 </td></tr></table>',
    ),
  ).toBe('Part,"No, of"\r\nA,"1,2"\r\n');
  expect(shownCsv('<table><tr><td colspan="2">None</td><td>1</td></tr></table>')).toBe(
    'None,None,1\r\n',
  );
  expect(shownCsv('<p></p>')).toBeUndefined();
});
