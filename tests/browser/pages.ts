import { globSync } from 'node:fs';
import { resolve } from 'node:path';

export const DIST = resolve(import.meta.dirname, '../../dist');

/** Every page that the build made, so that no test names them by hand. */
export const pages = globSync('**/*.html', { cwd: DIST }).sort();

/** The pages that tell a story: those with a caution before their first figure. */
export const articles = [
  '482-records.html',
  'where-the-platform-was-known.html',
  'more-than-half.html',
  'two-snapshots.html',
  'three-per-cent.html',
  'who-can-read-a-message.html',
];
