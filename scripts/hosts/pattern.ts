import type { Match } from './rules.ts';

/** Escapes what has a meaning in a regular expression. */
export const literal = (text: string): string => text.replaceAll(/[.+*?^${}()|[\]\\]/g, '\\$&');

/** A regular expression for the paths that a match is about, of a site under `base`. */
export function pattern(match: Match, base: string): string {
  if ('every' in match) return `^${literal(base)}`;
  if ('outside' in match) return `^${literal(base)}(?!${literal(match.outside)}/)`;
  if ('file' in match) return `^${literal(base + match.file)}$`;
  const ending = match.ending === undefined ? '' : `.*${literal(`.${match.ending}`)}$`;
  return `^${literal(`${base}${match.folder}/`)}${ending}`;
}
