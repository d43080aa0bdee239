import { escapeText } from '../svg.ts';
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
  const size = `viewBox="0 0 ${String(placed.width)} ${String(placed.height)}"`;
  const groups = placed.groups.map((group, at) => drawGroup(group, placed, id, tones ? at : 0));
  const bands = placed.missing.map(
    ({ label, x, y, width, height }) =>
      `<path class="hatch" d="M${String(x)} ${String(y)}h${String(width + 99)}v${String(height)}H${String(x)}z"/>` +
      `<text class="halo" x="${String(x + 8)}" y="${String(y + 20)}">${escapeText(label)}</text>`,
  );
  return (
    `<svg class="${className}" ${size} role="img" aria-labelledby="${title}">` +
    `${groups.join('')}${bands.join('')}</svg>`
  );
}

function drawGroup(
  { id, count, label, x, y, path }: Placed['groups'][number],
  { side, line }: Pick<Placed, 'side' | 'line'>,
  prefix: string,
  kind: number,
): string {
  const cut = KINDS[kind % KINDS.length]!;
  const name = `${prefix}-${id}`;
  const over =
    cut === 'whole'
      ? ''
      : `<use href="#${name}" class="${cut}" stroke-width="${String(side * 0.34)}"${cutDashes(cut, side)}/>`;
  return (
    `<text x="${String(x)}" y="${String(y - line)}" class="b">${count}</text>` +
    `<text x="${String(x)}" y="${String(y)}">${escapeText(label)}</text>` +
    `<g class="u t${String(kind + 1)}" stroke-width="${String(side)}"><path id="${name}" d="${path}"/></g>${over}`
  );
}

/** The dash pattern starts again at each square, so the cut falls in the same place in every one. */
const cutDashes = (cut: 'pip' | 'notch', side: number): string =>
  cut === 'pip'
    ? ` stroke-dasharray="0 ${String(side)}" stroke-dashoffset="${String(-side / 2)}"`
    : ` stroke-dasharray="${String(side * 0.34)} ${String(side)}" transform="translate(0 ${String(-side * 0.33)})"`;
