import { drawing, element, label, missingBand } from '../svg.ts';
import type { Placed } from './layout.ts';

/** The cut that each kind gets as well as its tone, as in a punched card: whole, hole, notch. */
const KINDS = ['whole', 'pip', 'notch'] as const;

/**
 * A placed chart as SVG. `id` prefixes every id inside; `title` is the id of the heading that
 * names the drawing; `tones` gives each group its own tone and cut (for up to three kinds).
 */
export function draw(
  placed: Placed,
  { id, title, className, tones }: { id: string; title: string; className: string; tones: boolean },
): string {
  const groups = placed.groups.map((group, at) => drawGroup(group, placed, id, tones ? at : 0));
  const bands = placed.missing.map(({ label: words, x, y, width }) =>
    missingBand(x, y, width, words),
  );
  return drawing(placed, { className, title }, [...groups, ...bands].join(''));
}

function drawGroup(
  { id, count, label: words, x, y, path }: Placed['groups'][number],
  { side, line }: Pick<Placed, 'side' | 'line'>,
  prefix: string,
  kind: number,
): string {
  const cut = KINDS[kind % KINDS.length]!;
  const name = `${prefix}-${id}`;
  const squares = element(
    'g',
    { class: `u t${String(kind + 1)}`, 'stroke-width': side },
    element('path', { id: name, d: path }),
  );
  const over =
    cut === 'whole'
      ? ''
      : element('use', {
          href: `#${name}`,
          class: cut,
          'stroke-width': side * 0.34,
          ...cutDashes(cut, side),
        });
  return element(
    'g',
    { 'data-k': id },
    label(x, y - line, count, 'b') + label(x, y, words) + squares + over,
  );
}

/** The dash pattern starts again at each square, so the cut falls in the same place in every one. */
const cutDashes = (cut: 'pip' | 'notch', side: number): Record<string, string | number> =>
  cut === 'pip'
    ? { 'stroke-dasharray': `0 ${String(side)}`, 'stroke-dashoffset': -side / 2 }
    : {
        'stroke-dasharray': `${(side * 0.34).toFixed(1)} ${String(side)}`,
        transform: `translate(0 ${(-side * 0.33).toFixed(1)})`,
      };
