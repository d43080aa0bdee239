/// <reference types="astro/client" />
import { placesOf, type Place } from './places.ts';
import type { TeacherNote } from './teacher-note.ts';

type Template = (props: Record<string, unknown>) => unknown;
const templates = import.meta.glob<{ default: Template }>('./*/*.astro', { eager: true });
const notes = import.meta.glob<{ note: TeacherNote }>('./*/note.ts', { eager: true });

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
}

/**
 * Every explorable, in the order in which `articles` hold them. Throws, so that the build stops, for
 * one that stands in no article or whose folder has no note.
 */
export const thingsToTry = (articles: Parameters<typeof placesOf>[1]): ToTry[] =>
  placesOf(Object.keys(explorables), articles).map((place) => {
    const note = teacherNotes[place.folder];
    if (!note) throw new Error(`Explorable "${place.folder}": its folder has no note.ts.`);
    return { ...place, note, href: `/${place.article}.html#${place.folder}` };
  });
