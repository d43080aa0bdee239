import { waysTo } from '../../data/describe.ts';
import type { HelpEntry } from '../../data/schema.ts';
import type { Kind, Look } from '../look.ts';
import { byWords } from '../pick.ts';

function entry(id: string, { data }: Look): HelpEntry {
  const found = data.help[id];
  if (!found) throw new RangeError(`"${id}" is not in help.json`);
  return found;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Childline: for anyone under 19." */
const isFor = ({ service, audience }: HelpEntry): string => `${service}: for ${lower(audience)}.`;

/** No answer about help is to keep anybody from asking. */
const STILL = 'Still, to ask there is better than to ask nobody.';

/** Which service is for whom: the service, and others. */
export const helpFor: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  return {
    stem: `Which of these services is there for this person? “${right.audience}”`,
    right: { text: right.service, feedback: `Yes. ${right.limits}` },
    wrong: others.map((other) => {
      const one = entry(other, look);
      return { text: one.service, feedback: `${isFor(one)} ${STILL}` };
    }),
    working: `${isFor(right)} ${right.limits}`,
  };
};

/** Which service says something of itself: the service, and others. */
export const helpSays: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  return {
    stem: `Of which service is this true? “${right.limits}”`,
    right: { text: right.service, feedback: `Yes. ${isFor(right)}` },
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
      return { text: phone(one), feedback: `That is another number. ${isFor(one)}` };
    }),
    working: `${right.service}: ${phone(right)}.`,
  };
};

/** A table to fill in: whom each service is for. */
export const helpTable: Kind = (ids, look) => {
  const all = ids.map((id) => entry(id, look));
  const services = all.map(({ service }) => service).sort(byWords);
  const answers = all.map((one) => `${one.audience}: ${one.service} (${waysTo(one).join(', ')})`);
  return {
    stem: 'For each person, write the service that is there for them, and how it is reached.',
    right: { text: `${answers.join('; ')}.`, feedback: '' },
    wrong: [],
    working: all.map((one) => `${one.service}: ${lower(one.limits)}`).join(' '),
    table: {
      caption: `To choose from: ${services.join('; ')}.`,
      heads: ['Who', 'Service', 'How it is reached'],
      rows: all.map(({ audience }) => [audience, '', '']),
    },
  };
};
