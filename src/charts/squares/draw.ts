import { drawing, element, label, missingBand } from '../svg.ts';
import type { Placed } from './layout.ts';

/** The cut that each kind gets as well as its tone, as in a punched card: whole, hole, notch. */
const KINDS = ['whole', 'pip', 'notch'] as const;

interface Drawing {
  id: string;
  title: string;
  className: string;
  /** True where a phrase shows one of the groups alone. */
  linked: boolean;
}

/**
 * A placed chart as SVG. `id` prefixes every id inside; `title` is the id of the heading that
 * names the drawing; `tones` gives each group its own tone and cut (for up to three kinds).
 */
export function draw(
  placed: Placed,
  { id, title, className, tones, linked }: Drawing & { tones: boolean },
): string {
  const groups = placed.groups.map((group, at) =>
    drawGroup(group, placed, id, tones ? at : 0, linked),
  );
  return drawing(placed, { className, title }, [...groups, ...bands(placed)].join(''));
}

function drawGroup(
  { id, count, label: words, x, y, path }: Placed['groups'][number],
  { side, line }: Pick<Placed, 'side' | 'line'>,
  prefix: string,
  kind: number,
  linked: boolean,
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
    { id: `${name}-g`, 'data-k': linked ? id : undefined },
    label(x, y - line, count, 'b') + label(x, y, words) + squares + over,
  );
}

/**
 * The same groups in another place: a second drawing that repeats nothing. Both must have been laid
 * out with the same pitch, side, rows and line. `id` is the one that the first was drawn with.
 */
export function drawAgain(
  placed: Placed,
  first: Placed,
  { id, title, className, linked }: Drawing,
): string {
  const groups = placed.groups.map((group, at) => {
    const original = first.groups[at]!;
    return element('use', {
      href: `#${id}-${group.id}-g`,
      x: group.x - original.x,
      y: group.y - original.y,
      'data-k': linked ? group.id : undefined,
    });
  });
  return drawing(placed, { className, title }, [...groups, ...bands(placed)].join(''));
}

const bands = ({ missing }: Placed): string[] =>
  missing.map(({ label: words, x, y, width }) => missingBand(x, y, width, words));

/** The dash pattern starts again at each square, so the cut falls in the same place in every one. */
const cutDashes = (cut: 'pip' | 'notch', side: number): Record<string, string | number> =>
  cut === 'pip'
    ? { 'stroke-dasharray': `0 ${String(side)}`, 'stroke-dashoffset': -side / 2 }
    : {
        'stroke-dasharray': `${(side * 0.34).toFixed(1)} ${String(side)}`,
        transform: `translate(0 ${(-side * 0.33).toFixed(1)})`,
      };
