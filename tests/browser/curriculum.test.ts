import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { visit } from './page.ts';
import { DIST, pages } from './pages.ts';

const csv = readFileSync(join(DIST, 'curriculum.csv'), 'utf8');
const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
const points = Object.entries(dataset.curriculum);

test('the file for a spreadsheet has every row of the map, word for word', () => {
  expect(rows.map(({ id }) => id)).toEqual(points.map(([id]) => id));
  for (const [at, [, point]] of points.entries()) {
    const { title, nation, publisher, date, url, evidence, asOf } =
      dataset.frameworks[point.framework]!;
    expect(rows[at]).toMatchObject({
      nation,
      subject: point.subject,
      stage: point.stage,
      document: title,
      publisher,
      document_date: date ?? '',
      where: point.ref,
      point_in_our_words: point.point,
      document_address: url ?? '',
      evidence,
      as_of: asOf,
    });
  }
});

test('every row leads to a page for each lesson and figure that it is mapped to', () => {
  for (const [at, [id, { lessons, explorables }]] of points.entries()) {
    const { pages: list = '', mapped_to_lessons = '', mapped_to_figures = '' } = rows[at]!;
    const leads = list.split(' ');
    expect(leads, id).toHaveLength(lessons.length + explorables.length);
    for (const lead of leads) expect(pages, lead).toContain(lead.split('#')[0]);
    expect(mapped_to_lessons.split('; ').filter(Boolean), id).toHaveLength(lessons.length);
    expect(mapped_to_figures.split('; ').filter(Boolean), id).toHaveLength(explorables.length);
  }
});

test('no cell can be taken for a formula', () => {
  for (const row of rows)
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  // The same setting, given what would be one.
  expect(stringify([['=1+1', '@x', '-2', '+3']], { escape_formulas: true })).toBe(
    "'=1+1,'@x,'-2,'+3\n",
  );
});

test('the page shows every row, says that it is mapped to and from when, and hands out the file', async () => {
  await visit('curriculum.html', {}, async (page) => {
    expect(await page.locator('.mapped tbody tr').count()).toBe(points.length);
    for (const [id, { point }] of points)
      expect(await page.locator(`#${id}`).textContent()).toContain(point);
    expect(await page.locator('.standfirst').textContent()).toMatch(
      /mapped to .* 22 November 2026/s,
    );
    expect(await page.locator('.standfirst a').getAttribute('href')).toBe('curriculum.csv');
    for (const excerpt of await page
      .locator('.mapped tr')
      .filter({ hasText: 'AQA; Pearson' })
      .all())
      expect(await excerpt.textContent()).toContain('(from an excerpt)');
  });
});
