import { getCollection } from 'astro:content';
import { dataset } from '../../data/dataset.ts';
import { byWords } from '../../lessons/pick.ts';
import { resolveLesson, SEEDS } from '../../lessons/resolve.ts';
import type { Lesson } from '../../lessons/shape.ts';

/** Every lesson for one seed, or for its own, in the order of their letters. */
export async function lessons(seed?: number): Promise<Lesson[]> {
  const entries = await getCollection('lessons');
  return entries
    .map(({ id, data }) => resolveLesson(id, data, dataset, seed ?? data.seed))
    .sort((a, b) => byWords(a.letter, b.letter));
}

/** The sheets after the first: same lesson, other rows. */
export const MORE_SHEETS = SEEDS.slice(1);

/** The paths of a page that there is one of for each lesson. */
export const oneEach = async () =>
  (await lessons()).map((lesson) => ({ params: { lesson: lesson.id }, props: { lesson } }));

/** The paths of a page that there is one of for each lesson and each sheet after the first. */
export const oneEachSheet = async () =>
  (await Promise.all(MORE_SHEETS.map((seed) => lessons(seed)))).flat().map((lesson) => ({
    params: { lesson: lesson.id, seed: String(lesson.seed) },
    props: { lesson },
  }));

/** The file of a sheet: the first has no number. */
export const sheetFile = (id: string, kind: 'worksheet' | 'answers', seed: number): string =>
  `/lessons/${id}-${kind}${seed === 1 ? '' : `-${String(seed)}`}.html`;
