import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { readSpec, type LessonSpec } from '../src/lessons/spec.ts';

const HOME = resolve(import.meta.dirname, '..');

/** The front matter of every lesson, by its id, as it stands in the file. */
export const fronts: Record<string, Record<string, unknown>> = Object.fromEntries(
  globSync('content/lessons/*.mdx', { cwd: HOME })
    .sort()
    .map((file) => {
      const [, front] = readFileSync(resolve(HOME, file), 'utf8').split(/^---$/m);
      return [basename(file, '.mdx'), parse(front!) as Record<string, unknown>];
    }),
);

/** The same, read as lessons. */
export const specs: Record<string, LessonSpec> = Object.fromEntries(
  Object.entries(fronts).map(([id, front]) => {
    const read = readSpec(`${id}.mdx`, front);
    if ('problems' in read) throw new Error(read.problems.join('\n'));
    return [id, read.spec];
  }),
);
