import { toNumber } from '../../data/fraction.ts';
import { quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import type { Cell, Column } from './shape.ts';

/** The columns that say what a number's words allow. */
export const ALLOWED: readonly Column[] = [
  {
    name: 'low',
    type: 'number',
    is: 'The least that the words allow by our rules; a percentage as a share of one.',
  },
  {
    name: 'high',
    type: 'number',
    is: 'The most that the words allow; empty where they set no upper end.',
  },
  { name: 'low_included', type: 'boolean', is: 'Whether the least itself is within.' },
  { name: 'high_included', type: 'boolean', is: 'Whether the most itself is within.' },
];

/** Their cells for a figure or a derived number; all empty where the source says that there is none. */
export function allowed(id: string, data: Dataset): Cell[] {
  if (data.figures[id]?.value === null) return [null, null, null, null];
  const { lo, hi, loOpen, hiOpen } = quantity(id, data).interval;
  return [toNumber(lo), hi && toNumber(hi), !loOpen, hi && !hiOpen];
}
