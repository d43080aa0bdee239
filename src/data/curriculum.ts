import type { CurriculumPoint, Dataset, Framework } from './schema.ts';

/** A page that a point is mapped to: its name for a reader, and where it is ("/try.html#inside"). */
export interface Target {
  title: string;
  href: string;
}

/** One point of the map with its document, and the lessons and figures that it is mapped to. */
export interface MapRow {
  id: string;
  point: CurriculumPoint;
  framework: Framework;
  lessons: Target[];
  explorables: Target[];
}

/** Finds the page of a lesson or of an explorable by its name. It throws where there is none. */
export type FindTarget = (kind: 'lessons' | 'explorables', name: string) => Target;

/** Every row of the map in the order of the file. */
export const mapRows = (data: Dataset, find: FindTarget): MapRow[] =>
  Object.entries(data.curriculum).map(([id, point]) => ({
    id,
    point,
    framework: data.frameworks[point.framework]!,
    lessons: point.lessons.map((name) => find('lessons', name)),
    explorables: point.explorables.map((name) => find('explorables', name)),
  }));

/** The rows by nation and then by subject, both in the order in which the file first has them. */
export const byNation = (rows: readonly MapRow[]) =>
  groups(rows, ({ framework }) => framework.nation).map(({ name, of }) => ({
    nation: name,
    subjects: groups(of, ({ point }) => point.subject).map((subject) => ({
      subject: subject.name,
      rows: subject.of,
    })),
  }));

function groups(rows: readonly MapRow[], nameOf: (row: MapRow) => string) {
  const names = [...new Set(rows.map(nameOf))];
  return names.map((name) => ({ name, of: rows.filter((row) => nameOf(row) === name) }));
}

/** The day by which no document of the map had been looked for again: a map is as old as its oldest part. */
export const mapDate = (data: Dataset): string =>
  Object.values(data.frameworks)
    .map(({ asOf }) => asOf)
    .reduce((a, b) => (a < b ? a : b));

export const EVIDENCE_WORDS: Record<Framework['evidence'], string> = {
  read: 'We read it, or the part that the map needs, in a stored copy.',
  excerpt: 'We saw only an excerpt or an outline of it.',
  'not-seen': 'We did not see it.',
};

export const KIND_WORDS: Record<Framework['kind'], string> = {
  curriculum: 'Curriculum',
  guidance: 'Guidance',
  specification: 'Examination specification',
  framework: 'Framework',
  review: 'Review',
};
