/// <reference types="astro/client" />
import { placesOf, type Place, type Text } from './places.ts';
import type { TeacherNote } from './teacher-note.ts';

type Template = (props: Record<string, unknown>) => unknown;
const templates = import.meta.glob<{ default: Template }>('./*/*.astro', { eager: true });
const notes = import.meta.glob<{ note: TeacherNote }>('./*/note.ts', { eager: true });

/** The templates of the pages that are no articles, as text: an explorable may stand on one of them. */
const pages = import.meta.glob<string>('../pages/*.astro', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every explorable by the name of its template, for the articles: adding one is adding a folder. */
export const explorables = Object.fromEntries(
  Object.entries(templates).map(([path, { default: template }]) => [
    /([^/]+)\.astro$/.exec(path)![1]!,
    template,
  ]),
);

/** The note for teachers of every explorable, by its folder. */
export const teacherNotes: Record<string, TeacherNote> = Object.fromEntries(
  Object.entries(notes).map(([path, { note }]) => [path.split('/')[1]!, note]),
);

/** An explorable, what a teacher needs beside it, and where a reader can try it. */
export interface ToTry extends Place {
  note: TeacherNote;
  href: string;
  /** The title of the page, where it is no article. */
  title: string | undefined;
}

/**
 * Every explorable, in the order in which `articles` hold them, then those on other pages. Throws, so
 * that the build stops, for one that stands nowhere or whose folder has no note.
 */
export const thingsToTry = (articles: readonly Text[]): ToTry[] =>
  placesOf(Object.keys(explorables), [...articles, ...otherPages()]).map((place) => {
    const note = teacherNotes[place.folder];
    if (!note) throw new Error(`Explorable "${place.folder}": its folder has no note.ts.`);
    const title = otherPages().find(({ id }) => id === place.page)?.title;
    return { ...place, note, href: `/${place.page}.html#${place.folder}`, title };
  });

const otherPages = () =>
  Object.entries(pages).map(([path, body]) => ({
    id: /([^/]+)\.astro$/.exec(path)![1]!,
    body,
    title: /<Page\s[^>]*?title="([^"]+)"/.exec(body)?.[1],
  }));
