import { drawing, element } from '../svg.ts';
import type { Placed } from './layout.ts';

/** The block as SVG, one path for each run; `tones` gives each run its class. */
export function draw(
  placed: Placed,
  { title, className, tones }: { title: string; className: string; tones: readonly string[] },
): string {
  const { side, pitch } = placed;
  const runs = placed.runs.map(({ path }, at) =>
    element('path', {
      class: `u ${tones[at]!}`,
      'stroke-width': side,
      'stroke-dasharray': `${String(side)} ${(pitch - side).toFixed(1)}`,
      d: path,
    }),
  );
  return drawing(placed, { className, title }, runs.join(''));
}
