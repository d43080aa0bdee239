/** How the time that is left is written: "2:05", and "Time" at its end. `left` is in whole seconds. */
export const clock = (left: number): string =>
  left > 0 ? `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}` : 'Time';

/** Whole minutes from what somebody typed, or no number: at least one, and ten at most. */
export const minutes = (typed: number): number => Math.min(10, Math.max(1, Math.round(typed || 1)));

/**
 * True where the clock on the screen is written anew: each second, or, for a reader who asks for little
 * motion, each tenth second and at the end.
 */
export const shows = (left: number, calm: boolean): boolean => !calm || left % 10 === 0;

/** What is said aloud, and only then: a clock that speaks each second drowns a class. */
export function aloud(left: number, of: number): string {
  if (left === of) return 'The countdown has begun.';
  if (left === Math.floor(of / 2)) return 'The countdown is at its middle.';
  return left === 0 ? 'The time is up.' : '';
}
