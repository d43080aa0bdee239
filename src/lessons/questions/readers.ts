import { KEYS, LABELS } from '../../charts/readers/arrangements.ts';
import type { Reader, Reading } from '../../charts/readers/table.ts';
import type { Kind } from '../look.ts';
import {
  among,
  andPolice,
  arrangement,
  ASKED,
  AT_AN_END,
  difference,
  everyone,
  idOf,
  LOCKED,
  lower,
  onlyIn,
  readable,
  SHOWS,
} from './on-the-way.ts';

/** Who can read the words in an arrangement, against those who cannot. */
export const canRead: Kind = ([wanted, reader]) => {
  const { key, at } = arrangement(wanted!);
  const right = among('yes', at).find(({ name }) => idOf(name) === (reader ?? idOf(name)));
  if (!right) throw new RangeError(`"${reader ?? ''}" cannot read the words there`);
  return {
    stem: `${LOCKED[key]} Who of these can read its words?`,
    right: { text: right.name, feedback: `Yes: readable for ${readable(at)}.` },
    wrong: among('no', at).map(({ name }) => ({
      text: name,
      feedback: andPolice(`${name} cannot: it is readable for ${readable(at)}.`, name),
    })),
    working: everyone(at),
  };
};

/** For whom a message stays locked in an arrangement, against those who can read it. */
export const staysLocked: Kind = ([wanted, reader]) => {
  const { key, at } = arrangement(wanted!);
  const right = among('no', at).find(({ name }) => idOf(name) === reader);
  if (!right) throw new RangeError(`it does not stay locked for "${reader ?? ''}" there`);
  return {
    stem: `${LOCKED[key]} For whom of these does it stay locked?`,
    right: {
      text: right.name,
      feedback: andPolice(`Yes: ${lower(right.name)} ${SHOWS.no}.`, right.name),
    },
    wrong: among('yes', at)
      .toReversed()
      .map(({ name }) => ({ text: name, feedback: `${name} ${SHOWS.yes} there.` })),
    working: everyone(at),
  };
};

/** Who can no longer read a message, or now can, when it is carried in another way: before, and after. */
export const changed: Kind = ([first, second]) => {
  const [before, after] = [arrangement(first!), arrangement(second!)];
  const [lost, gained] = [onlyIn(before.at, after.at), onlyIn(after.at, before.at)];
  const right = (lost[0] ?? gained[0])!;
  if (lost.length + gained.length !== 1)
    throw new RangeError(`from "${first!}" to "${second!}" is no change for exactly one`);
  const does = lost.length === 1 ? 'can no longer read its words' : 'can now read its words';
  const stays = ASKED.filter(
    ({ content }) => content[before.at]!.words === content[after.at]!.words,
  );
  return {
    stem: `Before: ${lower(LOCKED[before.key])} Now: ${lower(LOCKED[after.key])} Who of these ${does}, and could${lost.length === 1 ? '' : ' not'} before?`,
    right: { text: right.name, feedback: `Yes. Now it is readable for ${readable(after.at)}.` },
    wrong: stays.toReversed().map(({ name, content }) => ({
      text: name,
      feedback: `${name} ${SHOWS[content[after.at]!.can]}, before and now.`,
    })),
    working: `${difference(before.at, after.at)} ${AT_AN_END}`,
  };
};

const METADATA: Record<Reading['can'], string> = {
  yes: 'sees all of it',
  part: 'sees a part of it',
  no: 'sees none of it',
  depends: 'sees what the design leaves: it depends',
};

/** What one reader can read of the words in an arrangement, or of all else with "metadata". */
export const reads: Kind = ([wanted, reader, of = 'words']) => {
  const { key, at } = arrangement(wanted!);
  const who = ASKED.find(({ name }) => idOf(name) === reader);
  if (!who) throw new RangeError(`"${reader!}" is nobody whom a question can be about`);
  const metadata = of === 'metadata';
  const right = metadata ? who.metadata : who.content[at]!;
  if (!metadata && right.can === 'part')
    throw new RangeError(`what "${reader!}" can read there may be a part or the whole`);
  const says = `${lower(who.name)} ${metadata ? METADATA[right.can] : SHOWS[right.can]}`;
  const asked = metadata ? 'who wrote to whom, when, and how big it was' : 'its words';
  return {
    stem: `${LOCKED[key]} What can ${lower(who.name)} read of ${asked}?`,
    right: {
      text: right.words,
      feedback: metadata ? `Yes: ${says}.` : andPolice(`Yes: ${says}.`, who.name),
    },
    wrong: metadata
      ? ofOthers(({ metadata: cell }) => cell)
      : [...plain(at, who), ...elsewhere(who)],
    working: andPolice(`${LABELS[key]}: ${says} (“${right.words}”).`, who.name),
  };
};

const ofOthers = (cell: (one: Reader) => Reading) =>
  ASKED.map((one) => ({ text: cell(one).words, feedback: `That goes for ${lower(one.name)}.` }));

/** The plain answers of the same arrangement: can, and cannot. */
const plain = (at: number, who: Reader) =>
  ASKED.filter((one) => one !== who && ['yes', 'no'].includes(one.content[at]!.can)).map((one) => ({
    text: one.content[at]!.words,
    feedback: `That goes for ${lower(one.name)}.`,
  }));

/** What the words are elsewhere: of the same reader first. What depends is never plainly wrong, so it comes last. */
const elsewhere = (who: Reader) =>
  [who, ...ASKED]
    .flatMap(({ name, content }) => content.map((reading, at) => ({ name, reading, at })))
    .sort((a, b) => Number(a.reading.can === 'depends') - Number(b.reading.can === 'depends'))
    .map(({ name, reading, at }) => ({
      text: reading.words,
      feedback: `That is so for ${lower(name)} in another case: ${lower(LABELS[KEYS[at]!])}.`,
    }));
