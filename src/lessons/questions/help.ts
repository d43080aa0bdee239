import { waysTo } from '../../data/describe.ts';
import type { HelpEntry } from '../../data/schema.ts';
import type { Kind, Look } from '../look.ts';
import { byWords } from '../pick.ts';

/** Services for adults in other rooms: no pupil is sent to one by a question. */
const NOT_FOR_PUPILS = ['professionals', 'stop-it-now', 'napac'];
/** Those for whom one service is the right one and no other of these would do as well. */
const ONLY_ONE = ['emergency', 'nspcc'];
/** What a service says of itself that others say the opposite of, with those others. */
const EXCLUDES: Readonly<Record<string, readonly string[]>> = { ceop: ['iwf', 'nspcc'] };

function entry(id: string, { data }: Look): HelpEntry {
  const found = data.help[id];
  if (!found) throw new RangeError(`"${id}" is not in help.json`);
  if (NOT_FOR_PUPILS.includes(id))
    throw new RangeError(`"${id}" is not a service that a pupil is to be asked about`);
  return found;
}

const MORE_THAN_ONE =
  'Take another service where it would do as well: a pupil in Wales has more than one, for example.';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Childline: for anyone under 19." */
const isFor = ({ service, audience }: HelpEntry): string => `${service}: for ${lower(audience)}.`;

/** No answer about help is to keep anybody from asking, and none is to send somebody in danger elsewhere. */
const notThat = (right: string, one: HelpEntry, look: Look): string =>
  right === 'emergency'
    ? `Not for danger now. Ring ${look.data.help.emergency!.phone!}.`
    : `${isFor(one)} Still, nobody is in trouble for asking there.`;

/** Which service is for whom: the service, and others. Only for those who have one service of their own. */
export const helpFor: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  if (!ONLY_ONE.includes(id!))
    throw new RangeError(`"${id!}" is not the only service that would do for them`);
  return {
    stem: `Which of these services is there for this person? “${right.audience}”`,
    right: { text: right.service, feedback: `Yes. ${right.limits}` },
    wrong: others.map((other) => {
      const one = entry(other, look);
      return { text: one.service, feedback: notThat(id!, one, look) };
    }),
    working: `${isFor(right)} ${right.limits}`,
  };
};

/** Whom a service says that it is for: the service, and others that say something else of themselves. */
export const helpWhom: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  if (id === 'emergency')
    throw new RangeError('the police are there for everybody, so no answer to that is wrong');
  return {
    stem: `Whom does this service say that it is for? “${right.service}”`,
    right: { text: right.audience, feedback: `Yes. ${right.limits}` },
    wrong: others.map((other) => {
      const { service, audience } = entry(other, look);
      return { text: audience, feedback: `That is whom this service is there for: ${service}.` };
    }),
    working: `${isFor(right)} ${right.limits}`,
  };
};

/** Which service says something of itself that the others rule out: the service, and those others. */
export const helpSays: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  const ruledOut = EXCLUDES[id!] ?? [];
  if (!others.every((other) => ruledOut.includes(other)))
    throw new RangeError(`what "${id!}" says may be true of the others as well`);
  return {
    stem: `Of which service is this true? “${right.limits}”`,
    right: { text: right.service, feedback: 'Yes: it says so of itself, and the others do not.' },
    wrong: others.map((other) => {
      const one = entry(other, look);
      return { text: one.service, feedback: `${one.service}: ${lower(one.limits)}` };
    }),
    working: `${right.service}: ${lower(right.limits)}`,
  };
};

/** On which number a service is reached: the service, and others that have one. */
export const helpReach: Kind = ([id, ...others], look) => {
  const phone = (one: HelpEntry): string => {
    if (one.phone === undefined) throw new RangeError(`"${one.service}" has no number`);
    return one.phone;
  };
  const right = entry(id!, look);
  return {
    stem: `Which of these is the number of this service? “${right.service}”, for ${lower(right.audience)}`,
    right: { text: phone(right), feedback: `Yes. ${right.limits}` },
    wrong: others.map((other) => {
      const one = entry(other, look);
      const not = id === 'emergency' ? notThat(id, one, look) : isFor(one);
      return { text: phone(one), feedback: `That is another number. ${not}` };
    }),
    working: `${right.service}: ${phone(right)}.`,
  };
};

/** All that is known of a service: "Childline: free. You need not give your name, ...". */
const known = ({ service, limits, also }: HelpEntry): string =>
  [`${service}: ${lower(limits)}`, ...(also === undefined ? [] : [also])].join(' ');

/** A table to fill in: whom each service is for. */
export const helpTable: Kind = (ids, look) => {
  const all = ids.map((id) => entry(id, look));
  const services = all.map(({ service }) => service).sort(byWords);
  const answers = all.map((one) => `${one.audience}: ${one.service} (${waysTo(one).join(', ')})`);
  return {
    stem: 'For each person, write a service that is there for them, and how it is reached.',
    right: { text: `${answers.join('; ')}.`, feedback: '' },
    wrong: [],
    working: [...all.map(known), MORE_THAN_ONE].join(' '),
    table: {
      caption: `To choose from: ${services.join('; ')}.`,
      heads: ['Who', 'Service', 'How it is reached'],
      rows: all.map(({ audience }) => [audience, '', '']),
    },
  };
};
