import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Dataset } from '../../src/data/schema.ts';
import { resolveLesson, SEEDS } from '../../src/lessons/resolve.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
import { readSpec } from '../../src/lessons/spec.ts';

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;

/**
 * Every lesson of a project worked out from a dataset, in the order of their letters, each in the
 * versions that sheets are made for: its own seed first. Throws one sentence for a lesson that is not
 * in the shape of one.
 */
export function readLessons(root: string, data: Dataset): Lesson[][] {
  return globSync('content/lessons/*.mdx', { cwd: root })
    .sort()
    .map((file) => versionsOf(root, file, data))
    .sort(([a], [b]) => (a!.letter < b!.letter ? -1 : 1));
}

function versionsOf(root: string, file: string, data: Dataset): Lesson[] {
  const [, front] = FRONT.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (front === undefined) throw new Error(`${file}: it has no front matter.`);
  const read = readSpec(basename(file), parseYaml(front));
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { spec } = read;
  return SEEDS.toSorted((a, b) => Number(b === spec.seed) - Number(a === spec.seed)).map((seed) =>
    resolveLesson(basename(file, '.mdx'), spec, data, seed),
  );
}
