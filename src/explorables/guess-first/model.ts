import { placeShare } from '../../charts/bounds/layout.ts';
import { across } from '../../charts/svg.ts';

/** Whether the record is shown. The guess is in no key: it is never stored and never in a link. */
export const KEYS = ['hidden', 'shown'] as const;

export const knows = (key: string): boolean => KEYS.some((one) => one === key);

/** What is said of a guess, a whole number of per cent. It is not held against anything. */
export const guessed = (guess: number): string => `Your guess: ${String(guess)}%.`;

/** Where a guess stands on the drawing. */
export const place = (guess: number): string => across(placeShare(guess / 100));
