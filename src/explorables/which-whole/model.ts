import { narrate } from '../../charts/areas/narrate.ts';
import { describe, shownNumber } from '../../data/describe.ts';
import type { Mark } from '../../data/marks.ts';
import { exactNumber } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';

/** The part that is held still. */
const PART = 'r1-east-owned';
const NO_SIZE = 'everything';

/** What the part can be held against: a number and the share of it, or a whole with no known size. */
const WHOLES: { whole?: string; share?: string; label: string; says: string }[] = [
  {
    whole: 'r1-east-total',
    share: 'r1-east-share-of-total',
    label: 'the printed total of the table',
    says: 'Sound, and it rounds to the printed share.',
  },
  {
    whole: 'r1-east-rows-total',
    share: 'r1-east-share-of-rows',
    label: 'what the rows of that table add to',
    says: 'Sound, and it rounds to the printed share as well.',
  },
  {
    whole: 'r1-owned',
    share: 'r1-east-of-owned',
    label: 'the national count on the same apps',
    says: 'In doubt: that count was found in one re-post only.',
  },
  {
    whole: 'r1-known',
    share: 'r1-east-owned-of-known',
    label: 'all instances with a known platform',
    says: 'Sound, but not a share of the East’s own.',
  },
  {
    label: 'all that happened, recorded or not',
    says: 'That whole has no known size.',
  },
];

export interface Choice {
  key: string;
  label: string;
  value: number | undefined;
  shown: string;
  mark: Mark;
  share: string;
  shareMark: Mark;
  says: string;
}

/** Each whole with its key, its share and its sentence, the first one first. */
export const choices = (data: Dataset): Choice[] =>
  WHOLES.map(({ whole, share, label, says }) => {
    const part = shownNumber(PART, data);
    if (whole === undefined || share === undefined)
      return {
        key: NO_SIZE,
        label,
        value: undefined,
        shown: 'Size unknown',
        mark: 'hatched',
        share: 'no share',
        shareMark: 'hatched',
        says: narrate(part, { label, says }),
      };
    const { shown, mark } = describe(whole, data);
    const of = describe(share, data);
    return {
      key: String(exactNumber(whole, data)),
      label,
      value: exactNumber(whole, data),
      shown,
      mark,
      share: of.shown,
      shareMark: of.mark,
      says: narrate(part, { shown, label, share: of.shown, says }),
    };
  });

/** The part itself, as a number and as shown. */
export const part = (data: Dataset): { value: number; shown: string } => ({
  value: exactNumber(PART, data),
  shown: shownNumber(PART, data),
});

/** The line over the drawing: "482 of 877: 55%". */
export const head = (still: string, { value, shown, share }: Choice): string =>
  `${still} of ${value === undefined ? NO_SIZE : shown}: ${share}`;
