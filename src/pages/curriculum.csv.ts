/** The curriculum map as a file for a spreadsheet: the rows of the page, one point each. */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import type { MapRow, Target } from '../data/curriculum.ts';
import { mappedRows } from './_mapped.ts';

const titles = (targets: readonly Target[]): string => targets.map(({ title }) => title).join('; ');

const columns = (row: MapRow, page: (href: string) => string) => ({
  id: row.id,
  nation: row.framework.nation,
  subject: row.point.subject,
  stage: row.point.stage,
  document: row.framework.title,
  publisher: row.framework.publisher,
  document_date: row.framework.date ?? '',
  where: row.point.ref,
  point_in_our_words: row.point.point,
  mapped_to_lessons: titles(row.lessons),
  mapped_to_figures: titles(row.explorables),
  pages: [...row.lessons, ...row.explorables].map(({ href }) => page(href)).join(' '),
  document_address: row.framework.url ?? '',
  evidence: row.framework.evidence,
  as_of: row.framework.asOf,
});

/** Addresses are whole where the build knows where the site will be, and from the map's own folder where not. */
export const GET: APIRoute = async ({ site }) => {
  const page = (href: string): string => (site ? new URL(href.slice(1), site).href : href.slice(1));
  const rows = (await mappedRows()).map((row) => columns(row, page));
  // A cell that begins as a formula does is given an apostrophe, so that no spreadsheet works it out. The
  // mark at the start is what tells the usual spreadsheet that the letters are UTF-8.
  const csv = stringify(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
