import { KEYS, READERS, type Key } from '../../charts/readers/arrangements.ts';
import { narrate } from '../../charts/readers/narrate.ts';

export { KEYS, LABELS, READERS, type Key } from '../../charts/readers/arrangements.ts';

/** Explanations that the readings were held against, from both sides; those of `what-they-say` as well. */
export const SOURCES = [
  'eff-2020',
  'ico-framework',
  'whatsapp-backup',
  'iwf-2025',
  'internet-society-scanning',
] as const;

/** What each arrangement gives and takes, in a sentence or so. */
const MEANS: Record<Key, string> = {
  stretches:
    'The service opens the message in between, so it can look for harm, and whoever breaks into it could read it too.',
  ends: 'Nothing in between can open it, to protect or to pry. A copy on a device or in a backup is another matter.',
  report:
    'The lock stays whole: the receiver sends the service a copy. What nobody reports stays unread.',
  device:
    'A program compares it with a list, or a pattern, before it is locked. What to look for, and who is told of a match, depend on the design.',
};

/** One sentence or so for each arrangement: who can read, then what that gives and takes. */
export const SAYS: string[] = KEYS.map((key, at) => narrate(READERS, at, MEANS[key]));
