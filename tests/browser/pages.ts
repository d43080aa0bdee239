import { resolve } from 'node:path';
import { filesOf } from '../../scripts/files-of.ts';

export const DIST = resolve(import.meta.dirname, '../../dist');

/** Every file that the build made: a link may lead to one that is no page, such as a table. */
export const files = new Set(filesOf(DIST));
const html = [...files].filter((file) => file.endsWith('.html')).sort();

/** Figures by themselves, for frames on other pages: they have help, and no way to other pages. */
export const embeds = html.filter((page) => page.startsWith('embed/'));

/** Every other page that the build made, so that no test names them by hand. */
export const pages = html.filter((page) => !embeds.includes(page));

/** Sheets after the first of a lesson differ from it in their words alone, so that looking at one is enough. */
export const likeAnother = pages.filter((page) => /-(?:worksheet|answers)-\d\.html$/.test(page));

/** The pages that tell a story: those with a caution before their first figure. */
export const articles = [
  '482-records.html',
  'where-the-platform-was-known.html',
  'more-than-half.html',
  'two-snapshots.html',
  'three-per-cent.html',
  'who-can-read-a-message.html',
];
