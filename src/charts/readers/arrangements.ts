import type { Reader, Reading } from './table.ts';

/** How a message is carried: locked on each stretch, or from end to end, and with what beside it. */
export const KEYS = ['stretches', 'ends', 'report', 'device'] as const;
export type Key = (typeof KEYS)[number];

export const LABELS: Record<Key, string> = {
  stretches: 'On each stretch',
  ends: 'End to end',
  report: 'End to end, and reported',
  device: 'End to end, and scanned',
};

const yes = (words: string): Reading => ({ can: 'yes', words });
const part = (words: string): Reading => ({ can: 'part', words });
const no = (words: string): Reading => ({ can: 'no', words });
const depends = (words: string): Reading => ({ can: 'depends', words });
const always = (reading: Reading): Reading[] => KEYS.map(() => reading);
const CAN = yes('Can read');
const CANNOT = no('Cannot read');

/** Those on the way of a message, in its order, with what each can read in each arrangement. */
export const READERS: Reader[] = [
  { name: 'The sender', content: always(CAN), metadata: yes('All of it') },
  {
    name: 'A scanner on the device',
    content: [...always(no('None here')).slice(1), part('Compares it')],
    metadata: depends('Depends on design'),
  },
  { name: 'Somebody on the network', content: always(CANNOT), metadata: part('A part of it') },
  {
    name: 'The service',
    content: [CAN, CANNOT, part('What is reported'), depends('Depends on design')],
    metadata: depends('Most, or less by design'),
  },
  {
    name: 'Police with a warrant to the service',
    content: [
      depends('What it can reach'),
      CANNOT,
      depends('A report, if kept'),
      depends('Depends on design'),
    ],
    metadata: depends('What it has kept'),
  },
  { name: 'The receiver', content: always(CAN), metadata: yes('All of it') },
];
