import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { parseDataset } from '../src/data/parse.ts';
import type { Dataset } from '../src/data/schema.ts';
import { LessonError } from '../src/lessons/located.ts';
import { resolveLesson, SEEDS } from '../src/lessons/resolve.ts';
import { readSpec } from '../src/lessons/spec.ts';
import { readDatasetFiles } from './dataset-files.ts';

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;

/**
 * What is wrong with the lessons below `root`, one sentence each that names the file: a field that is
 * not as it must be, an id that is nowhere, a question whose options are not all different. Each lesson
 * is worked out for every sheet.
 */
export function checkLessons(root: string): string[] {
  const data = parseDataset(readDatasetFiles(join(root, 'content/data')));
  return globSync('content/lessons/*.mdx', { cwd: root })
    .sort()
    .flatMap((file) => problemsIn(basename(file), readFileSync(join(root, file), 'utf8'), data));
}

function problemsIn(file: string, text: string, data: Dataset): string[] {
  const [, front] = FRONT.exec(text) ?? [];
  if (front === undefined) return [`${file}: it has no front matter.`];
  const read = readSpec(file, parse(front));
  if ('problems' in read) return read.problems;
  try {
    for (const seed of SEEDS) resolveLesson(basename(file, '.mdx'), read.spec, data, seed);
    return [];
  } catch (error) {
    if (error instanceof LessonError) return [error.message];
    throw error;
  }
}
