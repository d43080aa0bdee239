import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { formatDate } from '../../src/data/format.ts';

export interface Release {
  version: string;
  /** The day of release, as "2026-11-26". */
  date: string;
  /** What it says under "For readers", as plain paragraphs. */
  forReaders: string[];
  /** The titles that it sets in italics. */
  titles: string[];
}

interface Node {
  type: string;
  depth?: number;
  value?: string;
  children?: Node[];
}

const MONTHS = Array.from(
  { length: 12 },
  (_, at) => formatDate(`2000-${String(at + 1)}`).split(' ')[0]!,
);
const HEADING = /^(\d+\.\d+\.\d+), (\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;

/**
 * The releases of a changelog, newest first, as it has them. Throws one sentence for a heading that is
 * not a version and a day, for a changelog without a release, and for releases that are out of order.
 */
export function releasesOf(markdown: string): Release[] {
  const releases: Release[] = [];
  let forReaders = false;
  for (const node of unified().use(remarkParse).parse(markdown).children as Node[]) {
    if (node.type === 'heading' && node.depth === 2) releases.push(headed(textOf(node)));
    const release = releases.at(-1);
    if (!release) continue;
    release.titles.push(...italicsOf(node));
    const [first] = node.children ?? [];
    if (first?.type === 'strong') forReaders = textOf(first) === 'For readers.';
    if (node.type === 'paragraph' && forReaders)
      release.forReaders.push(textOf(node).replace(/^For readers\. /, ''));
  }
  if (releases.length === 0) throw new Error('CHANGELOG.md: it has no release.');
  const days = releases.map(({ date }) => date);
  if (days.join() !== days.toSorted().reverse().join())
    throw new Error('CHANGELOG.md: its releases are not in order, newest first.');
  return releases;
}

function headed(heading: string): Release {
  const [, version, day, month, year] = HEADING.exec(heading) ?? [];
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (number === 0)
    throw new Error(
      `CHANGELOG.md: the heading “${heading}” is not a version and a day, such as “0.2.0, 26 November 2026”.`,
    );
  const date = [year!, String(number).padStart(2, '0'), day!.padStart(2, '0')].join('-');
  return { version: version!, date, forReaders: [], titles: [] };
}

const textOf = (node: Node): string =>
  (node.value ?? (node.children ?? []).map(textOf).join('')).replaceAll(/\s+/g, ' ');

const italicsOf = (node: Node): string[] =>
  node.type === 'emphasis' ? [textOf(node)] : (node.children ?? []).flatMap(italicsOf);
