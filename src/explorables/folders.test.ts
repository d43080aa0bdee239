import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, placesOf } from './places.ts';
import type { TeacherNote } from './teacher-note.ts';

/** Every field of a note; the type says so if one is left out here. */
const FIELDS = Object.keys({
  name: true,
  shows: true,
  ask: true,
  pupilsSay: true,
  misconception: true,
} satisfies Record<keyof TeacherNote, true>) as (keyof TeacherNote)[];
const ARTICLES = resolve(import.meta.dirname, '../../content/articles');
const PAGES = resolve(import.meta.dirname, '../pages');

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const templatesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder)).flatMap(
    (file) => /^(.+)\.astro$/.exec(file)?.[1] ?? [],
  );

test('there are folders to look at', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)('the explorable %s', (folder) => {
  const path = (file: string) => join(import.meta.dirname, folder, file);
  let note: TeacherNote;
  beforeAll(async () => {
    expect(existsSync(path('note.ts')), 'note.ts').toBe(true);
    ({ note } = (await import(path('note.ts'))) as { note: TeacherNote });
  });

  test('has a note for a teacher with every field, and no other', () => {
    expect(Object.keys(note).sort()).toEqual([...FIELDS].sort());
    for (const field of FIELDS) expect(note[field].trim(), field).not.toBe('');
  });

  test('asks something, and says each of the rest in whole sentences', () => {
    expect(note.ask).toContain('?');
    for (const words of [note.shows, note.ask, note.pupilsSay, note.misconception])
      expect(words).toMatch(/^[A-Z“].*[.?]$/s);
  });

  test('has a template of its own name, a model, and tests of the model', () => {
    expect(templatesIn(folder).map(folderOf)).toEqual([folder]);
    for (const file of ['model.ts', 'model.test.ts'])
      expect(existsSync(path(file)), file).toBe(true);
  });
});

test('no two notes have one name', async () => {
  const names = await Promise.all(
    folders.map(async (folder) => {
      const { note } = (await import(join(import.meta.dirname, folder, 'note.ts'))) as {
        note: TeacherNote;
      };
      return note.name;
    }),
  );
  expect(new Set(names).size).toBe(folders.length);
});

test('every explorable stands in an article or on a page of this site', () => {
  const texts = [ARTICLES, PAGES].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(mdx|astro)$/.test(file))
      .map((file) => ({
        id: file.replace(/\.\w+$/, ''),
        body: readFileSync(join(folder, file), 'utf8'),
      })),
  );
  const places = placesOf(folders.flatMap(templatesIn), texts);
  expect(places.map(({ folder }) => folder).sort()).toEqual([...folders].sort());
});
