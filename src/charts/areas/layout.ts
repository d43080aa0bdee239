import { scaleSqrt } from 'd3-scale';
import type { Mark } from '../../data/marks.ts';

/** A whole that a part can be held against. `value` is missing where its size is unknown. */
export interface Whole {
  value: number | undefined;
  mark: Mark;
}

export interface Area {
  /** Share of the width of the drawing. */
  width: number;
  /** Pixels. */
  height: number;
}

export interface Placed {
  height: number;
  part: Area;
  wholes: (Area & { mark: Mark })[];
}

const HEIGHT = 220;
/** The largest known whole leaves room, so that hatching which runs off the sheet is not taken for its like. */
const LARGEST = 0.72;
/** An area of unknown size runs off the sheet. */
const OFF: Area = { width: 1.5, height: HEIGHT };

/**
 * Places one part and the wholes that it can be held against as areas from one corner, all in the
 * proportions of the sheet, so that areas are true to the numbers at any width. The largest known fills half of it.
 */
export function layout(part: number, wholes: readonly Whole[]): Placed {
  const values = wholes.flatMap(({ value }) => value ?? []);
  const side = scaleSqrt([0, Math.max(part, ...values)], [0, LARGEST]);
  const area = (value: number): Area => ({
    width: side(value),
    height: Math.round(side(value) * HEIGHT * 10) / 10,
  });
  return {
    height: HEIGHT,
    part: area(part),
    wholes: wholes.map(({ value, mark }) => ({
      ...(value === undefined ? OFF : area(value)),
      mark,
    })),
  };
}
