import { posix } from 'node:path';
import {
  cacheOf,
  EMBED,
  EVERYWHERE,
  LOST,
  NOT_FRAMED,
  PAGE_CACHE,
  READ_BY_ANY,
  SHARED,
  type Headers,
} from './policy.ts';
import { endingOf, isRare, typeOf } from './types.ts';

/** Which addresses a rule is about, as paths below the first page of the site. */
export type Match =
  | { every: true }
  | { outside: string }
  /** All in a folder, however deep; with an ending, only files that have it. */
  | { folder: string; ending?: string }
  | { file: string };

export interface Rule {
  about: Match[];
  headers: Headers;
}

/** The rules and what is known of the folder that they are for. */
export interface Plan {
  rules: Rule[];
  /** Folders beside the first page. */
  folders: string[];
  /** Folders that have a first page of their own: "embed/inside", and "" for the site. */
  opened: string[];
  /** Files beside the first page whose names have no ending. */
  unnamed: string[];
}

/** Written after all else, so that it is in no list of files yet. */
const LATER = ['SHA256SUMS'];

/**
 * The rules for a built folder, from its list of files. No two rules that can be about one address set
 * one header: some hosts join such values with a comma, some take the first, some the last.
 */
export function planOf(files: readonly string[]): Plan {
  const all = [...new Set([...files, ...LATER])].sort();
  const folders = new Set(all.filter((file) => file.includes('/')).map(topOf));
  return {
    folders: [...folders].sort(),
    opened: all
      .filter((file) => posix.basename(file) === 'index.html')
      .map((file) => file.replace(/\/?index\.html$/, '')),
    unnamed: all.filter((file) => !file.includes('/') && endingOf(file) === ''),
    rules: [
      { about: [{ every: true }], headers: EVERYWHERE },
      { about: [{ outside: EMBED }], headers: NOT_FRAMED },
      { about: SHARED.map((folder) => ({ folder })), headers: READ_BY_ANY },
      ...fileRules(all),
    ],
  };
}

const topOf = (file: string): string => file.slice(0, file.indexOf('/'));

/**
 * What a file is and how long it keeps, with all files of one answer in one rule. Pages are in none: every
 * host knows what they are, and how they keep is the rule for what no other rule is about.
 */
function fileRules(files: readonly string[]): Rule[] {
  const rules = new Map<string, { about: Map<string, Match>; headers: Headers }>();
  for (const file of files) {
    if (file.endsWith('.html') && file !== LOST) continue;
    const headers = {
      ...(file === LOST ? {} : { 'Content-Type': typeOf(file) }),
      ...cacheOf(file),
    };
    const rule = rules.get(JSON.stringify(headers)) ?? { about: new Map<string, Match>(), headers };
    const match = matchOf(file);
    rule.about.set(JSON.stringify(match), match);
    rules.set(JSON.stringify(headers), rule);
  }
  return [...rules.values()].map(({ about, headers }) => ({ about: [...about.values()], headers }));
}

/** Beside the first page each file has a name that lasts; in a folder, the ending says what it is. */
const matchOf = (file: string): Match =>
  file.includes('/') && endingOf(file) !== ''
    ? { folder: topOf(file), ending: endingOf(file) }
    : { file };

/**
 * The rules for a host that holds them against the address, found or not: what a file of a folder is, such a
 * host knows or must be told, but the page for a wrong address in that folder is no such file.
 */
export const byAddress = ({ rules }: Plan): Rule[] =>
  rules.flatMap(({ about, headers }) => {
    const { 'Content-Type': _type, ...rest } = headers;
    const guessed = (match: Match) =>
      'folder' in match && match.ending !== undefined && !isRare(match.ending);
    return [
      { about: about.filter((match) => !guessed(match)), headers },
      { about: about.filter(guessed), headers: rest },
    ].filter((rule) => rule.about.length > 0);
  });

/** Whether a rule is about an address, given as a path below the first page: "data/a.csv", "" for itself. */
export function isAbout(match: Match, path: string): boolean {
  if ('every' in match) return true;
  if ('outside' in match) return !path.startsWith(`${match.outside}/`);
  if ('file' in match) return path === match.file;
  return (
    path.startsWith(`${match.folder}/`) && (!match.ending || path.endsWith(`.${match.ending}`))
  );
}

/** All that is asked for at an address, and each header once. */
export const headersFor = (path: string, { rules }: Plan): Headers =>
  Object.assign(
    {},
    PAGE_CACHE,
    ...rules
      .filter(({ about }) => about.some((match) => isAbout(match, path)))
      .map(({ headers }) => headers),
  ) as Headers;
