import type { Part, Row } from '../../charts/nested/layout.ts';
import { narrate } from '../../charts/nested/narrate.ts';
import { describe, shownNumber } from '../../data/describe.ts';
import { toNumber } from '../../data/fraction.ts';
import { exactNumber, quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';

/** What fills the width: the whole, the apps together, or WhatsApp alone. */
export const KEYS = ['all', 'apps', 'whatsapp'] as const;
/** The parts and the figures of version 0.1.0 that showed the same. */
export const WAS = {
  'inside=r1-known': 'all',
  'inside=r1-owned': 'apps',
  'inside=r1-whatsapp': 'whatsapp',
  room: 'apps',
  'rounded-parts': 'apps',
};

const ROWS = [
  ['r1-known', 'instances where police knew the platform'],
  ['r1-owned', 'on Facebook, Instagram or WhatsApp'],
  ['r1-whatsapp', 'on WhatsApp'],
] as const;
/** The apps that make up the middle row, by what their printed shares or counts allow. */
const PARTS = ['r1-instagram-implied', 'r1-facebook-implied', 'r1-whatsapp'];
const ROOM = 'r1-owned-implied-by-parts';
/** Said wherever a part in doubt shows: above its bar, in the sentence and in the table. */
const DOUBT = 'one re-post';
export const MISSING = ['platform not known', 'forces with no answer'];

/** The ends of what a number allows, for drawing. Throws a RangeError where it has no upper end. */
function ends(id: string, data: Dataset): { lo: number; hi: number } {
  const { lo, hi } = quantity(id, data).interval;
  if (hi === null) throw new RangeError(`"${id}" has no upper end`);
  return { lo: Math.ceil(toNumber(lo)), hi: Math.floor(toNumber(hi)) };
}

export interface Inside {
  rows: Row[];
  parts: { of: number; parts: Part[]; shown: string; label: string };
  /** The value that fills the width, for each key. */
  zooms: number[];
  /** One sentence for each key. */
  says: string[];
}

/** A part of a part of a whole, and what the printed shares leave for the one in the middle. */
export function inside(data: Dataset): Inside {
  const rows = ROWS.map(([id, label]) => {
    const { shown, mark } = describe(id, data);
    const doubt = mark === 'dotted' ? ` (${DOUBT})` : '';
    return { label, shown: shown + doubt, mark, value: exactNumber(id, data) };
  });
  const show = (id: string) => shownNumber(id, data);
  const room = show(ROOM);
  return {
    rows,
    parts: {
      of: 1,
      parts: PARTS.map((id) => ({ ...ends(id, data), mark: describe(id, data).mark })),
      shown: room,
      label: 'by the printed shares, end to end',
    },
    zooms: [rows[0]!.value, ends(ROOM, data).hi, rows[2]!.value],
    says: [
      narrate(rows, MISSING),
      `The whole runs off the page. The printed shares and WhatsApp’s ${show('r1-whatsapp')} leave ${room}. The ${show('r1-owned')} (${DOUBT}) ends near the least of that, at the dashed line.`,
      `WhatsApp’s ${show('r1-whatsapp')} fill the width, and all the rest runs off it. A share of this bar is not a share of the ${show('r1-known')}.`,
    ],
  };
}
