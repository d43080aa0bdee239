import { across, element, inStates, label, missingStrip, strip } from '../svg.ts';
import type { Bar, Placed } from './layout.ts';

/**
 * Nested bars as SVG: solid where recorded, dotted where in doubt, outlined where worked out by us.
 * The first zoom is drawn; what the others change stands on the nodes that change.
 */
export function draw(placed: Placed, title: string): string {
  const { bar: height, end, height: full } = placed;
  const words = ({ shown, label: what, y }: { shown: string; label: string; y: number }) =>
    label(0, y - 26, shown, 'b') + label(0, y - 8, what);
  const rect = ({ mark, y, starts, lengths }: Bar, more = '') =>
    element('rect', {
      class: `bar ${mark}${more}`,
      x: across(starts[0]!),
      y,
      width: across(lengths[0]!),
      height,
      'data-s': inStates({ x: starts.map(across), width: lengths.map(across) }),
    });
  const rows = placed.rows.map((row) => words(row) + rect(row));
  const parts = placed.parts.map((part) => rect(part));
  const places = end.places.map(across);
  const line = element('line', {
    class: 'drop',
    x1: places[0]!,
    x2: places[0]!,
    y1: end.from,
    y2: end.to,
    'data-s': inStates({ x1: places, x2: places }),
  });
  const missing = placed.missing.map(({ label: what, y }) => missingStrip(y, what));
  return strip(
    full,
    title,
    [...rows, words(placed.room), rect(placed.room, ' room'), ...parts, line, ...missing].join(''),
  );
}
