/**
 * What every figure carries. Each part is compulsory from the moment it stands in this table: a
 * figure that leaves one out stops the build.
 */
const PARTS = {
  id: 'an id, so that it can be linked to',
  title: 'the finding, in a few words',
  sub: 'what is counted, where, when and by whom',
  say: 'a sentence for the ear',
  read: 'how to read it',
  missing: 'what is missing',
  not: 'what this number is not',
  sources: 'the sources that it is drawn from',
  numbers: 'the numbers behind it, by id, or “none” for a figure of words',
} as const;

export type FigureParts = Record<Exclude<keyof typeof PARTS, 'sources' | 'numbers'>, string> & {
  sources: string[];
  /** Ids of figures.json and derived.json: what a reader gets who takes the numbers behind the figure. */
  numbers: readonly string[] | 'none';
  /** True for the figure that opens an article. */
  opening?: boolean | undefined;
};

/** Those of the parts that an author writes; the component of a form gives the others. */
export type FigureWords = Omit<FigureParts, 'id' | 'say' | 'sources' | 'numbers'>;

/** Returns the parts, or throws a sentence for the first that is absent or empty. */
export function figureParts(given: Partial<FigureParts>): FigureParts {
  for (const [part, what] of Object.entries(PARTS) as [keyof FigureParts, string][])
    if (String(given[part] ?? '').trim() === '')
      throw new Error(
        `Figure "${given.id ?? given.title ?? 'unnamed'}": "${part}" is missing (${what}).`,
      );
  return given as FigureParts;
}
