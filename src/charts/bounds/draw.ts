import { across, element, label, strip } from '../svg.ts';
import { BOX_HEIGHT, type Placed } from './layout.ts';

/**
 * Intervals as boxes on one scale: a box, never a point in its middle. The common band runs through.
 * `over` is drawn on top of all.
 */
export function draw(placed: Placed, title: string, over = ''): string {
  const { axis, common, height } = placed;
  const band = common
    ? element('rect', {
        class: 'common',
        x: across(common.x),
        width: across(Math.max(common.width, 0.002)),
        height: axis,
      })
    : '';
  const rows = placed.rows.map(
    ({ x, y, width, label: words, shown, mark, point }) =>
      label(0, y - 30, words) +
      label(0, y - 8, shown, 'b') +
      (point
        ? element('circle', { class: `point ${mark}`, cx: across(x), cy: y + BOX_HEIGHT / 2, r: 6 })
        : element('rect', {
            class: `bar ${mark}`,
            x: across(x),
            y,
            width: across(width),
            height: BOX_HEIGHT,
          })),
  );
  const line = element('line', { class: 'axis', x2: '100%', y1: axis, y2: axis });
  const ticks = placed.ticks.map(
    ({ x, label: words }) =>
      element('line', { class: 'axis', x1: across(x), x2: across(x), y1: axis, y2: axis + 6 }) +
      element('text', { class: 'tick', x: across(x), y: axis + 22 }, words),
  );
  return strip(height, title, [band, line, ...ticks, ...rows, over].join(''));
}
