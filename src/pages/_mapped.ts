/** What the curriculum map leads to, for its page and its CSV. Astro makes no page of a file that begins with a line. */
import { getCollection } from 'astro:content';
import { mapRows, type MapRow } from '../data/curriculum.ts';
import { dataset } from '../data/dataset.ts';
import { thingsToTry } from '../explorables/all.ts';

/** Every row of this site's map, with the pages of its lessons and figures. Throws for a name that has no page. */
export async function mappedRows(): Promise<MapRow[]> {
  const articles = (await getCollection('articles')).sort((a, b) => a.data.order - b.data.order);
  const figures = thingsToTry(articles).map(
    ({ folder, href, note }) => [folder, { title: note.name, href }] as const,
  );
  const lessons = (await getCollection('lessons')).map(
    ({ id, data }) => [id, { title: data.title, href: `/lessons/${id}.html` }] as const,
  );
  const found = { lessons: new Map(lessons), explorables: new Map(figures) };
  return mapRows(dataset, (kind, name) => {
    const target = found[kind].get(name);
    if (!target) throw new Error(`curriculum.json: "${name}" of ${kind} has no page.`);
    return target;
  });
}
