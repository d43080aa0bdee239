import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { layout, NARROW, WIDE } from './layout.ts';
import { narrate } from './narrate.ts';

const rows = [
  { id: 'whole', value: 9259, shown: '9,259', label: 'in all', mark: 'solid' as const },
  {
    id: 'part',
    value: 4027,
    shown: '4,027 (one re-post)',
    label: 'on some apps',
    mark: 'dotted' as const,
  },
  { id: 'inner', value: 299, shown: '299', label: 'on one app', mark: 'solid' as const },
];

test.each([WIDE, NARROW])(
  'lengths are true to one scale, and the whole fills the width',
  (size) => {
    const { rows: placed } = layout(rows, ['Others'], size);
    expect(placed[0]!.length).toBe(size.width);
    for (const [at, { value }] of rows.entries())
      expect(placed[at]!.length / size.width).toBeCloseTo(value / 9259, 2);
  },
);

test('what is missing has one height, whatever else is drawn', () => {
  const one = layout(rows, ['Others', 'More'], WIDE);
  expect(one.missing[1]!.y - one.missing[0]!.y).toBe(38);
  expect(draw(one, { title: 't', className: 'wide' })).toContain('Others: size unknown');
});

test('a part in doubt is dotted, and says so in the sentence', () => {
  expect(draw(layout(rows, [], WIDE), { title: 't', className: 'wide' })).toContain(
    'class="bar dotted"',
  );
  expect(narrate(rows, ['others'])).toBe(
    '9,259 in all; within them 4,027 (one re-post) on some apps; within them 299 on one app. Size unknown: others.',
  );
});
