import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** What a reader supposes: how many times the recorded part there were, and its share of everything. */
export interface Supposed {
  times: number;
  part: number;
}

/** Places across are shares of the width. */
export interface Placed {
  /** The recorded part of the recorded whole, which fills the width. It is never supposed. */
  recorded: number;
  /** The recorded part again, as the unit of the second bar. */
  unit: number;
  /** For each world: how far the supposed part reaches, and its share of everything. */
  all: number[];
  parts: number[];
}

/** The hatching behind always reaches further than what is supposed over it: its size is unknown. */
const FULL = 0.9;

/** Places a record that stays as it is, and what each supposed world would hide behind it. */
export function layout(recorded: number, worlds: readonly Supposed[]): Placed {
  const length = scaleLinear([0, max(worlds, ({ times }) => times) ?? 1], [0, FULL]);
  return {
    recorded,
    unit: length(1),
    all: worlds.map(({ times }) => length(times)),
    parts: worlds.map(({ part }) => part),
  };
}
