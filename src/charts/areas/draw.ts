import { across, element, inStates, label, strip } from '../svg.ts';
import type { Placed } from './layout.ts';

const HEAD = 40;
const fill = (mark: string): string => (mark === 'hatched' ? 'hatch' : `bar ${mark}`);

/** A part that stays still, and the whole under it in each state. `heads` has a line for each state. */
export function draw(
  { height, part, wholes }: Placed,
  { title, shown, heads }: { title: string; shown: string; heads: readonly string[] },
): string {
  const [first] = wholes;
  const whole = element('rect', {
    class: fill(first!.mark),
    y: HEAD,
    width: across(first!.width),
    height: first!.height,
    'data-s': inStates({
      class: wholes.map(({ mark }) => fill(mark)),
      width: wholes.map(({ width }) => across(width)),
      height: wholes.map((one) => String(one.height)),
    }),
  });
  const still = element('rect', {
    class: 'this',
    y: HEAD,
    width: across(part.width),
    height: part.height,
  });
  const head = element('text', { y: 24, class: 'b', 'data-s': inStates({ t: heads }) }, heads[0]);
  return strip(
    HEAD + height,
    title,
    head + whole + still + label(8, HEAD + part.height / 2 + 7, shown, 'b on'),
  );
}
