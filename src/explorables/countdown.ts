/** How the time that is left is written: "2:05". `left` is in whole seconds, and never below nought. */
export const clock = (left: number): string =>
  `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`;

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
