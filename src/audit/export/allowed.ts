import { toNumber, type Fraction } from '../../data/fraction.ts';
import { asPercent, quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import type { Cell, Column } from './shape.ts';

/** The columns that say what a number's words allow. */
export const ALLOWED: readonly Column[] = [
  {
    name: 'low',
    type: 'number',
    is: 'The least that the words allow by our rules, in the unit of the row.',
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
  const { interval, unit } = quantity(id, data);
  const { lo, hi, loOpen, hiOpen } = interval;
  const number = (at: Fraction) => toNumber(unit === 'percent' ? asPercent(at) : at);
  return [number(lo), hi && number(hi), !loOpen, hi && !hiOpen];
}
