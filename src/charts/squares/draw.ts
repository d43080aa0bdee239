import { drawing, element, inStates, label, missingBand } from '../svg.ts';
import type { Arrangement, Placed } from './layout.ts';

/** The cut that each kind gets as well as its tone, as in a punched card: whole, hole, notch. */
const KINDS = ['whole', 'pip', 'notch'] as const;

/**
 * Squares in their first arrangement, with all that the second changes on the nodes that change.
 * In the first each kind has its own tone and cut (up to three kinds); in the second all are one.
 * `id` prefixes every id inside; `title` is the id of the heading that names the drawing.
 */
export function draw(
  placed: Placed,
  { id, title, className }: { id: string; title: string; className: string },
): string {
  const squares = placed.kinds.map((kind, at) => drawKind(kind, placed, `${id}-${kind.id}`, at));
  const labels = placed.arrangements.map((arrangement, at) =>
    drawLabels(arrangement, placed.line, at === 0),
  );
  const bands = placed.missing.map(({ label: words, x, y, width }) =>
    missingBand(x, y, width, words),
  );
  return drawing(placed, { className, title }, [...squares, ...labels, ...bands].join(''));
}

function drawKind(
  { paths }: Placed['kinds'][number],
  { side, pitch }: Pick<Placed, 'side' | 'pitch'>,
  name: string,
  kind: number,
): string {
  const cut = KINDS[kind % KINDS.length]!;
  const tone = `t${String(kind + 1)}`;
  const path = element('path', { id: name, d: paths[0]!, 'data-s': inStates({ d: paths }) });
  const squares = element(
    'g',
    {
      class: `u ${tone}`,
      'stroke-width': side,
      'stroke-dasharray': `${String(side)} ${String(pitch - side)}`,
      'data-s': kind > 0 ? inStates({ class: [`u ${tone}`, 'u t1'] }) : undefined,
    },
    path,
  );
  if (cut === 'whole') return squares;
  const over = element('use', {
    href: `#${name}`,
    class: cut,
    'stroke-width': side * 0.34,
    ...cutDashes(cut, side, pitch),
    'data-s': inStates({ visibility: ['visible', 'hidden'] }),
    visibility: 'visible',
  });
  return squares + over;
}

function drawLabels({ blocks }: Arrangement, line: number, first: boolean): string {
  const shown = first ? ['visible', 'hidden'] : ['hidden', 'visible'];
  return element(
    'g',
    {
      visibility: shown[0]!,
      'data-s': inStates({ visibility: shown }),
    },
    blocks
      .map(({ count, label: words, x, y }) => label(x, y - line, count, 'b') + label(x, y, words))
      .join(''),
  );
}

/** One cut a square, in the same place in every one. */
const cutDashes = (
  cut: 'pip' | 'notch',
  side: number,
  pitch: number,
): Record<string, string | number> =>
  cut === 'pip'
    ? { 'stroke-dasharray': `0 ${String(pitch)}`, 'stroke-dashoffset': -side / 2 }
    : {
        'stroke-dasharray': `${(side * 0.34).toFixed(1)} ${(pitch - side * 0.34).toFixed(1)}`,
        transform: `translate(${(side * 0.33).toFixed(1)} 0)`,
      };
