import { KEYS, LABELS, READERS, type Key } from '../../charts/readers/arrangements.ts';
import type { Reader, Reading } from '../../charts/readers/table.ts';
import { list } from '../../data/describe.ts';

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How a message is locked, as a sentence begins with it. */
export const LOCKED: Record<Key, string> = {
  stretches: 'A message is locked on each stretch, and opened by the service in between.',
  ends: 'A message is locked from end to end.',
  report: 'A message is locked from end to end, and the receiver reports it.',
  device: 'A message is locked from end to end, and a program on the device looks first.',
};

/** Stands under every table of readers and with every answer about the police: a lock is not the end of it. */
export const AT_AN_END = 'Police may still reach the words at an end: a phone, a report, a backup.';

/** An arrangement by its key, and where it stands in a row. Throws a RangeError on an unknown one. */
export function arrangement(key: string): { key: Key; at: number } {
  const at = KEYS.findIndex((known) => known === key);
  if (at < 0) throw new RangeError(`"${key}" is no arrangement of a message`);
  return { key: KEYS[at]!, at };
}

export const SHOWS: Record<Reading['can'], string> = {
  yes: 'can read the words',
  part: 'can read what was reported',
  no: 'cannot read the words',
  depends: 'may or may not: it depends on how the service is built',
};

const SCANNER = 'a-scanner-on-the-device';
/** "The service" is "the-service" in a lesson's front matter. */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/**
 * Those who are asked about. A program that looks first is not: where there is none it reads nothing, and
 * where there is one it works on the words, so that no answer about it is plainly wrong.
 */
export const ASKED = READERS.filter(({ name }) => idOf(name) !== SCANNER);

export const among = (can: Reading['can'], at: number): Reader[] =>
  ASKED.filter(({ content }) => content[at]!.can === can);
export const isPolice = (name: string): boolean => idOf(name).startsWith('police');
export const andPolice = (text: string, name: string): string =>
  isPolice(name) ? `${text} ${AT_AN_END}` : text;

/** "the sender and the receiver; the service can read what was reported". */
export const readable = (at: number): string =>
  [
    list(among('yes', at).map(({ name }) => lower(name))),
    ...among('part', at).map(({ name }) => `${lower(name)} ${SHOWS.part}`),
  ].join('; ');

/** What each can read in an arrangement, in the words of the table. */
export const everyone = (at: number): string =>
  `${LABELS[KEYS[at]!]}: ${ASKED.map(({ name, content }) => `${lower(name)}: ${lower(content[at]!.words)}`).join('; ')}. ${AT_AN_END}`;

/** Who can read the words in one arrangement and not in another. */
export const onlyIn = (one: number, other: number): Reader[] =>
  ASKED.filter(
    ({ content }) => ['yes', 'part'].includes(content[one]!.can) && content[other]!.can === 'no',
  );

/** What changes from one arrangement to another, in a sentence. */
export function difference(before: number, after: number): string {
  const names = (all: readonly Reader[]) => list(all.map(({ name }) => lower(name)));
  const [lost, gained] = [onlyIn(before, after), onlyIn(after, before)];
  const police = ASKED.find(({ name }) => isPolice(name))!.content;
  const through = (can: Reading['can']) => (can === 'depends' ? ', and police through it' : '');
  return [
    lost.length > 0 ? `No longer: ${names(lost)}${through(police[before]!.can)}.` : 'Nobody loses.',
    gained.length > 0
      ? `Now: ${gained.map(({ name, content }) => `${lower(name)} ${SHOWS[content[after]!.can]}`).join('; ')}${through(police[after]!.can)}.`
      : 'Nobody gains.',
  ].join(' ');
}
