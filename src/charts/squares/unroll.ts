/** Side of a square in drawn units, and from one square to the next. */
export const SIDE = 10;
export const PITCH = 12;

/**
 * A path of runs as one of single squares, so that a browser can take each square from place to
 * place: two paths of as many squares then have the same moves.
 */
export const unroll = (path: string): string =>
  path.replaceAll(
    /v(\d+)/g,
    (_, run: string) =>
      `v${String(SIDE)}` +
      `m0 ${String(PITCH - SIDE)}v${String(SIDE)}`.repeat((Number(run) - SIDE) / PITCH),
  );
