import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatasetError, parseDataset } from '../src/data/parse.ts';
import type { CurriculumPoint } from '../src/data/schema.ts';
import { readDatasetFiles } from './dataset-files.ts';

/** What a point of a curriculum can be mapped to: names of lessons, and of folders of explorables. */
export interface Targets {
  lessons: ReadonlySet<string>;
  explorables: ReadonlySet<string>;
}

/** What is below `root` to be mapped to: each lesson's file and each explorable's folder. */
export const targetsIn = (root: string): Targets => ({
  lessons: new Set(
    globSync('content/lessons/*.mdx', { cwd: root }).map((file) => basename(file, '.mdx')),
  ),
  explorables: new Set(
    globSync('src/explorables/*/model.ts', { cwd: root }).map((file) => basename(dirname(file))),
  ),
});

/** Every point that names what is not there, and every target that is mapped to nothing, one sentence each. */
export function problemsInMap(
  points: Readonly<Record<string, CurriculumPoint>>,
  targets: Targets,
): string[] {
  const kinds = ['lessons', 'explorables'] as const;
  const unknown = Object.entries(points).flatMap(([id, point]) =>
    kinds.flatMap((kind) =>
      point[kind]
        .filter((name) => !targets[kind].has(name))
        .map(
          (name) =>
            `curriculum.json: "${id}": field "${kind}" names "${name}", which is not in ${PLACES[kind]}.`,
        ),
    ),
  );
  const unmapped = kinds.flatMap((kind) => {
    const mapped = new Set(Object.values(points).flatMap((point) => point[kind]));
    return [...targets[kind]]
      .filter((name) => !mapped.has(name))
      .map((name) => `curriculum.json: no point is mapped to "${name}" of ${PLACES[kind]}.`);
  });
  return [...unknown, ...unmapped];
}

const PLACES = { lessons: 'content/lessons', explorables: 'src/explorables' } as const;

/** The map below `root` held against its lessons and explorables. A dataset that does not parse says so itself. */
export function checkCurriculum(root: string): string[] {
  try {
    const { curriculum } = parseDataset(readDatasetFiles(join(root, 'content/data')));
    return problemsInMap(curriculum, targetsIn(root));
  } catch (error) {
    if (error instanceof DatasetError) return [...error.problems];
    throw error;
  }
}
