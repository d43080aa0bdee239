import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, NARROW, WIDE } from './layout.ts';

/** Squares in a path of segments: their lengths over the pitch. */
const squaresIn = (path: string, pitch: number) =>
  [...path.matchAll(/[vh]([\d.]+)/g)].reduce((sum, [, length]) => sum + Number(length) / pitch, 0);

test.each([WIDE, NARROW])(
  'the block has a square for each record, run by run, and none twice',
  (size) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 3 }),
        (counts) => {
          const placed = layout(
            counts.map((count, at) => ({ id: String(at), count })),
            size,
          );
          for (const [at, count] of counts.entries())
            expect(squaresIn(placed.runs[at]!.path, size.pitch)).toBeCloseTo(count, 3);
          const starts = placed.runs.flatMap(({ path }) => path.match(/M[\d.]+ [\d.]+/g)!);
          expect(new Set(starts).size).toBe(starts.length);
        },
      ),
    );
  },
);
