import { KEYS, LABELS, READERS, type Key } from '../../charts/readers/arrangements.ts';
import type { Reader, Reading } from '../../charts/readers/table.ts';
import { list } from '../../data/describe.ts';
import type { Kind } from '../look.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How a message is locked, as a sentence begins with it. */
const LOCKED: Record<Key, string> = {
  stretches: 'A message is locked on each stretch, and opened by the service in between.',
  ends: 'A message is locked from end to end.',
  report: 'A message is locked from end to end, and the receiver reports it.',
  device: 'A message is locked from end to end, and a program on the device looks first.',
};

function arrangement(key: string): { key: Key; at: number } {
  const at = KEYS.findIndex((known) => known === key);
  if (at < 0) throw new RangeError(`"${key}" is no arrangement of a message`);
  return { key: KEYS[at]!, at };
}

const SHOWS: Record<Reading['can'], string> = {
  yes: 'can read the words',
  part: 'reads or compares a part',
  no: 'cannot read the words',
  depends: 'may or may not: it depends on how the service is built',
};

/** A program that looks first is on the device in one arrangement only, so elsewhere it is the last to ask of. */
const isAbsent = ({ content }: Reader, at: number): boolean => content[at]!.words !== 'Cannot read';

/** Who can read the words in an arrangement, against those who cannot. */
export const canRead: Kind = ([wanted, reader]) => {
  const { key, at } = arrangement(wanted!);
  const that = (can: Reading['can']) => READERS.filter(({ content }) => content[at]!.can === can);
  const right = that('yes').find(({ name }) => reader === undefined || idOf(name) === reader);
  if (!right) throw new RangeError(`"${reader ?? ''}" cannot read the words there`);
  return {
    stem: `${LOCKED[key]} Who of these can read its words?`,
    right: { text: right.name, feedback: `Yes: readable for ${readable(at)}.` },
    wrong: [...that('no')]
      .sort((a, b) => Number(isAbsent(a, at)) - Number(isAbsent(b, at)))
      .map(({ name }) => ({
        text: name,
        feedback: `${name} cannot: it is readable for ${readable(at)}.`,
      })),
    working: `${LABELS[key]}: ${READERS.map(({ name, content }) => `${lower(name)} ${SHOWS[content[at]!.can]}`).join('; ')}.`,
  };
};

const readable = (at: number): string =>
  list(READERS.filter(({ content }) => content[at]!.can === 'yes').map(({ name }) => lower(name)));

/** "The service" is "the-service" in a lesson's front matter. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** What one reader can read of the words in an arrangement, or of all else with "metadata". */
export const reads: Kind = ([wanted, reader, of = 'words']) => {
  const { key, at } = arrangement(wanted!);
  const who = READERS.find(({ name }) => idOf(name) === reader);
  if (!who) throw new RangeError(`"${reader!}" is nobody on the way of a message`);
  const cell = (one: Reader) => (of === 'metadata' ? one.metadata : one.content[at]!);
  const right = cell(who);
  const asked = of === 'metadata' ? 'who wrote to whom, when, and how big it was' : 'its words';
  return {
    stem: `${LOCKED[key]} What can ${lower(who.name)} read of ${asked}?`,
    right: { text: right.words, feedback: `Yes: ${lower(who.name)} ${says(right, of)}.` },
    wrong: [
      ...(of === 'metadata' ? [] : elsewhere(who)),
      ...READERS.map((one) => ({
        text: cell(one).words,
        feedback: `That goes for ${lower(one.name)}.`,
      })),
    ],
    working: `${LABELS[key]}: ${lower(who.name)} ${says(right, of)} (“${right.words}”).`,
  };
};

/** What the same reader can read in each arrangement: the likeliest mistakes. */
const elsewhere = ({ name, content }: Reader) =>
  content.map(({ words }, at) => ({
    text: words,
    feedback: `That is so for ${lower(name)} in another case: ${lower(LABELS[KEYS[at]!])}.`,
  }));

const says = ({ can }: Reading, of: string): string =>
  of === 'metadata' ? METADATA[can] : SHOWS[can];
const METADATA: Record<Reading['can'], string> = {
  yes: 'sees all of it',
  part: 'sees a part of it',
  no: 'sees none of it',
  depends: 'sees what the design leaves: it depends',
};

/** A table to fill in: who can read the words in an arrangement. */
export const fillIn: Kind = ([wanted]) => {
  const { key, at } = arrangement(wanted!);
  const cells = READERS.map(({ name, content }) => `${name}: ${lower(content[at]!.words)}`);
  return {
    stem: `${LOCKED[key]} For each in the table, write who can read the words, who cannot, and for whom it depends.`,
    right: { text: `${cells.join('; ')}.`, feedback: '' },
    wrong: [],
    working: `Readable for ${readable(at)}. “Depends” is a full answer where the design settles it.`,
    table: {
      caption: LABELS[key],
      heads: ['On the way', 'Can it read the words?'],
      rows: READERS.map(({ name }) => [name, '']),
    },
  };
};
