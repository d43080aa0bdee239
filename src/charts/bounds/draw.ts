import { drawing, element, label } from '../svg.ts';
import { BOX_HEIGHT, type Placed } from './layout.ts';

/** Intervals as boxes on one scale: a box, never a point in its middle. The common band runs through. */
export function draw(
  placed: Placed,
  { title, className }: { title: string; className: string },
): string {
  const common =
    placed.common &&
    element('path', {
      class: 'common',
      d: `M${String(placed.common.x)} 0h${String(placed.common.width)}V${String(placed.axis)}h${String(-placed.common.width)}z`,
    });
  const rows = placed.rows.map(
    ({ x, y, width, label: words, shown, mark, point }) =>
      (placed.lines === 1
        ? label(0, y - 8, `${words}: ${shown}`)
        : label(0, y - 26, words) + label(0, y - 8, shown)) +
      (point
        ? element('circle', {
            class: `point ${mark}`,
            cx: x + width / 2,
            cy: y + BOX_HEIGHT / 2,
            r: 6,
          })
        : element('rect', { class: `bar ${mark}`, x, y, width, height: BOX_HEIGHT })),
  );
  const axis = element('path', {
    class: 'axis',
    d: `M0 ${String(placed.axis)}H${String(placed.width)}`,
  });
  const ticks = placed.ticks.map(
    ({ x, label: words }) =>
      element('path', {
        class: 'axis',
        d: `M${String(Math.round(x * 10) / 10)} ${String(placed.axis)}v6`,
      }) + label(x, placed.axis + 22, words, 'tick'),
  );
  return drawing(placed, { className, title }, [common ?? '', axis, ...ticks, ...rows].join(''));
}
