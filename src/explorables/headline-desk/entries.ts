import { workShare } from '../../audit/share.ts';
import type { Work } from '../../audit/verdict.ts';
import { workWording } from '../../audit/wording.ts';

/** A round number to put a number against: one that was published, or the number to the nearest `to`. */
export type Against = string | { to: number };

export interface Entry {
  /** The work of the audit that makes the number, and its terms. */
  work: Work;
  terms: string[];
  /** The id of the number as shown, and what it is. */
  shows: string;
  label: string;
  /** The id of the whole, where it was recorded, and on what the part was. */
  whole: string;
  where: string;
  on: string;
  against: readonly Against[];
}

const HALF = 'r1-owned-nearly-half';
const OWNED = 'Facebook’s apps';
export const EAST = { whole: 'r1-east-total', where: 'in the East', on: OWNED };
const KNOWN = { whole: 'r1-known', where: 'where the app was known', on: OWNED };

/** What stands on the desk, the first combination first. */
export const ENTRIES: Record<string, Entry> = {
  'east-owned': {
    work: workWording,
    terms: ['r1-east-owned'],
    shows: 'r1-east-owned',
    label: 'count, East',
    ...EAST,
    against: [{ to: 100 }, { to: 10 }, { to: 1 }],
  },
  'east-share': {
    work: workShare,
    terms: ['r1-east-owned', 'r1-east-total'],
    shows: 'r1-east-share-of-total',
    label: 'share, East',
    ...EAST,
    against: [HALF, 'r1-east-owned-share'],
  },
  national: {
    work: workWording,
    terms: ['r1-owned-implied-by-parts'],
    shows: 'r1-owned-implied-by-parts',
    label: 'count, national',
    ...KNOWN,
    against: [{ to: 100 }],
  },
  'national-share': {
    work: workShare,
    terms: ['r1-owned-implied-by-parts', 'r1-known'],
    shows: 'r1-owned-share-by-parts',
    label: 'share, national',
    ...KNOWN,
    against: [HALF, { to: 1 }],
  },
  'whatsapp-share': {
    work: workShare,
    terms: ['r1-whatsapp', 'r1-known'],
    shows: 'r1-whatsapp-of-known',
    label: 'share on WhatsApp',
    ...KNOWN,
    on: 'WhatsApp',
    against: ['r1-whatsapp-share', { to: 5 }],
  },
  'second-share': {
    work: workWording,
    terms: ['r2-owned-share'],
    shows: 'r2-owned-share',
    label: 'share, second finding',
    ...KNOWN,
    whole: 'r2-known',
    against: ['r2-owned-more-than-half', 'r2-owned-share-more'],
  },
};
