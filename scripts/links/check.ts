import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { filesOf } from '../files-of.ts';
import {
  addressesOfManifest,
  addressesOfPage,
  addressesOfStyle,
  addressesOfSvg,
  ownAddresses,
} from './addresses.ts';
import { broken, type Built } from './resolve.ts';

/** Kinds of files that may hold addresses, beside pages. */
const TEXTS = new Set([
  '.css',
  '.svg',
  '.webmanifest',
  '.json',
  '.xml',
  '.txt',
  '.csv',
  '.bib',
  '.ris',
  '.cff',
  '.md',
]);

/**
 * What is wrong with the addresses in each file of a built folder: those of its pages, given parsed,
 * of styles, drawings and the manifest, and, where the site has an address, every one of its own in
 * any text: feed, site map, robots, structured data.
 */
export function checkLinks(
  folder: string,
  pages: ReadonlyMap<string, HTMLElement>,
  site: string | undefined,
): Map<string, string[]> {
  const all = filesOf(folder);
  const texts = new Map(
    all
      .filter((file) => TEXTS.has(extname(file)))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const built: Built = { files: new Set(all), ids: idsOf(pages, texts), site };
  const problems = (file: string, addresses: readonly string[]): string[] =>
    [...new Set(addresses)].flatMap((address) => {
      const what = broken(address, file, built);
      return what === undefined ? [] : [`link "${address}" ${what}`];
    });
  const own = (text: string): string[] => (site === undefined ? [] : ownAddresses(text, site));
  return new Map([
    ...[...pages].map(
      ([file, page]) =>
        [file, problems(file, [...addressesOfPage(page), ...own(page.toString())])] as const,
    ),
    ...[...texts].map(
      ([file, text]) =>
        [file, problems(file, [...relativeIn(file, text), ...own(inCells(file, text))])] as const,
    ),
  ]);
}

/** In a table a comma ends an address, as white space does elsewhere. */
const inCells = (file: string, text: string): string =>
  extname(file) === '.csv' ? text.replaceAll(',', ' ') : text;

function relativeIn(file: string, text: string): string[] {
  switch (extname(file)) {
    case '.css':
      return addressesOfStyle(text);
    case '.svg':
      return addressesOfSvg(text);
    case '.webmanifest':
      return addressesOfManifest(JSON.parse(text));
    default:
      return [];
  }
}

const idsOf = (
  pages: ReadonlyMap<string, HTMLElement>,
  texts: ReadonlyMap<string, string>,
): Map<string, string[]> =>
  new Map([
    ...[...pages].map(
      ([file, page]) =>
        [file, page.querySelectorAll('[id]').map((one) => one.getAttribute('id')!)] as const,
    ),
    ...[...texts]
      .filter(([file]) => file.endsWith('.svg'))
      .map(
        ([file, svg]) => [file, [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)] as const,
      ),
  ]);
