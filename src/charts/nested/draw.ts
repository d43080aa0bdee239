import { drawing, element, label, missingBand } from '../svg.ts';
import type { Placed } from './layout.ts';

/** Nested bars as SVG: solid where recorded, dotted where in doubt, outlined where worked out by us. */
export function draw(
  placed: Placed,
  { title, className }: { title: string; className: string },
): string {
  const rows = placed.rows.map(({ id, y, length, shown, label: words, mark }) =>
    element(
      'g',
      { 'data-k': id },
      label(0, y - 26, shown, 'b halo') +
        label(0, y - 8, words, 'halo') +
        element('path', {
          class: `bar ${mark}`,
          d: `M0 ${String(y)}h${String(length)}v${String(placed.bar)}h${String(-length)}z`,
        }),
    ),
  );
  const drops = placed.drops.map(({ x, from, to }) =>
    element('path', { class: 'drop', d: `M${String(x)} ${String(from)}V${String(to)}` }),
  );
  const missing = placed.missing.map(({ label: words, y }) =>
    missingBand(0, y, placed.width, `${words}: size unknown`),
  );
  return drawing(placed, { className, title }, [...drops, ...rows, ...missing].join(''));
}
