import { worst } from './percentile.ts';

/** One frame at sixty a second: all that the script of one input may take, in ms. */
export const SCRIPT_MS = 16;
/** Two frames: the longest that a drawing on the move may stand still, in ms. */
export const GAP_MS = 34;
/** How many inputs, and how many moves of a drawing that moves, a run must have measured. */
export const LEAST_INPUTS = 15;
export const LEAST_MOVES = 5;

/** One input of a reader, in ms: its script alone, and how long until it was on the screen. */
export interface Input {
  script: number;
  paint: number;
  /** Whether the figure is another after it than before. */
  answered: boolean;
}

/** What was measured of one explorable. */
export interface Row {
  page: string;
  figure: string;
  inputs: readonly Input[];
  /** For each move of the drawing, the worst wait from one frame to the next; none if it never moves. */
  gaps: readonly number[];
}

/** Why a figure is refused, a sentence for each reason; none for a figure within its limits. */
export function refusals({ page, figure, inputs, gaps }: Row): string[] {
  const name = `${page}: ${figure}`;
  if (inputs.length < LEAST_INPUTS)
    return [`${name}: ${String(inputs.length)} inputs are too few to judge it by.`];
  const script = worst(inputs.map((input) => input.script));
  const gap = gaps.length > 0 ? worst(gaps) : 0;
  return [
    ...(inputs.some(({ answered }) => answered) ? [] : [`${name}: no input changed anything.`]),
    ...(script > SCRIPT_MS
      ? [`${name}: an input took ${script.toFixed(1)} ms of script; ${limit(SCRIPT_MS)}.`]
      : []),
    ...(gaps.length > 0 && gaps.length < LEAST_MOVES
      ? [`${name}: ${String(gaps.length)} moves are too few to judge it by.`]
      : []),
    ...(gap > GAP_MS
      ? [`${name}: it stood still for ${gap.toFixed(1)} ms while it moved; ${limit(GAP_MS)}.`]
      : []),
  ];
}

const limit = (ms: number): string => `the limit is ${String(ms)}`;
