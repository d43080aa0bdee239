import { tel } from '../../src/components/contact.ts';
import { NEVER_AT_FAULT, shortHelp, whoFor } from '../../src/data/help-words.ts';
import type { Dataset, HelpEntry } from '../../src/data/schema.ts';

/** Where help is, as words for a file: each service short for a foot line, and all of them in full. */
export interface HelpWords {
  /** Said beside every number. */
  kind: string;
  /** The services that stand at the top of every page: who they are for, and their number. */
  services: readonly HelpNumber[];
  /** The same, each as one sentence. */
  short: readonly string[];
  /** The same in one line. */
  line: string;
  /** Every service, with its limits; `address` is its `url` as a reader would type it. */
  full: readonly HelpService[];
  /** What is not yet checked, or nothing. */
  unchecked: string;
}

/** "Anyone under 19: Childline", its number as it is shown, and as a link has it. */
export interface HelpNumber {
  who: string;
  phone: string;
  tel: string;
}

export interface HelpService {
  audience: string;
  ways: string;
  url?: string;
  address?: string;
  limits: string;
}

const UNCHECKED =
  'These details were read in published pages and are not yet checked on each service’s live page.';

/** The help of a dataset in words. A service with no number is in the full list only. */
export function helpWords({ help }: Pick<Dataset, 'help'>): HelpWords {
  const all = Object.values(help);
  const services = shortHelp({ help }).map((entry) => ({
    who: whoFor(entry),
    phone: whole(entry.phone),
    tel: tel(entry.phone),
  }));
  const short = services.map(({ who, phone }) => `${who} ${phone}.`);
  return {
    kind: NEVER_AT_FAULT,
    services,
    short,
    line: `Need to talk? ${short.join(' ')}`,
    full: all.map(inFull),
    unchecked: all.some(({ checkedLive }) => checkedLive === null) ? UNCHECKED : '',
  };
}

/** A number that no line may break. */
const whole = (phone: string): string => phone.replaceAll(' ', '\u00a0');

const inFull = ({
  audience,
  service,
  phone,
  text,
  email,
  url,
  limits,
  also,
}: HelpEntry): HelpService => ({
  audience,
  ways: [service, phone && whole(phone), text && `text ${text}`, email].filter(Boolean).join(', '),
  ...(url === undefined ? {} : { url, address: url.replace(/^https?:\/\/(www\.)?|\/$/g, '') }),
  limits: [limits, ...(also ? [also] : [])].join(' '),
});
