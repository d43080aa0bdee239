/// <reference types="astro/client" />
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

/** The folder of a template: "which-whole" for WhichWhole. */
export const folderOf = (name: string): string =>
  name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
