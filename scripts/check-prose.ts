import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DatasetError } from '../src/data/parse.ts';
import { readDatasetFiles } from './dataset-files.ts';
import { slipsInArticle, type Located } from './prose/articles.ts';
import { slipsInDataset } from './prose/dataset.ts';
import { slipsInComponent, slipsInModule } from './prose/source.ts';

const HOME = resolve(import.meta.dirname, '..');

/** The rooms of `root` that are checked, each with the reader for its files. Tests are not prose. */
const ROOMS: { glob: string; read: (text: string) => Located[] }[] = [
  { glob: 'content/{articles,lessons,pages}/*.mdx', read: slipsInArticle },
  { glob: 'src/**/*.astro', read: slipsInComponent },
  { glob: 'src/**/*.ts', read: slipsInModule },
];

/**
 * Every quantity typed by hand and every word of the two lists, below `root`, one sentence each:
 * articles and lessons, their front matter, the words of the dataset, and sentences in the code.
 */
export function checkProse(root: string): { files: number; problems: string[] } {
  const problems: string[] = [];
  let files = 0;
  for (const { glob, read } of ROOMS)
    for (const file of globSync(glob, { cwd: root }).sort()) {
      if (file.endsWith('.test.ts')) continue;
      files++;
      problems.push(...inFile(file, readFileSync(join(root, file), 'utf8'), read));
    }
  const data = join(root, 'content/data');
  if (existsSync(data)) {
    files++;
    problems.push(...inData(data));
  }
  return { files, problems };
}

const sentence = (file: string, { where, found, why }: Located): string =>
  `${file}: ${where}: “${found.trim()}”: ${why}.`;

function inFile(file: string, text: string, read: (text: string) => Located[]): string[] {
  try {
    return read(text).map((slip) => sentence(file, slip));
  } catch (error) {
    return [`${file}: cannot be read as what it is: ${(error as Error).message}`];
  }
}

function inData(folder: string): string[] {
  try {
    return slipsInDataset(readDatasetFiles(folder)).map((slip) => sentence(slip.file, slip));
  } catch (error) {
    if (error instanceof DatasetError) return [...error.problems];
    throw error;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  const { files, problems } = checkProse(values.root === undefined ? HOME : resolve(values.root));
  for (const problem of problems) console.error(problem);
  console.log(
    `${String(files)} files read for typed quantities and words. Problems: ${String(problems.length)}.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
