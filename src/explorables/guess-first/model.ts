import { placeShare, type Row } from '../../charts/bounds/layout.ts';
import { across } from '../../charts/svg.ts';

/** Whether the record is shown. The guess is in no key: it is never stored and never in a link. */
export const KEYS = ['hidden', 'shown'] as const;
export type Key = (typeof KEYS)[number];

export const knows = (key: string): key is Key => KEYS.some((one) => one === key);

/** What is said of a guess, a whole number of per cent. */
export const guessed = (guess: number): string => `Your guess: ${String(guess)}%.`;

/** Where a guess stands on the drawing. */
export const place = (guess: number): string => across(placeShare(guess / 100));

/** The record in words, once it is shown, beside what was known before. */
export const say = (hidden: Row, known: Row): string =>
  `${hidden.label}: ${hidden.shown}. ${known.label}: ${known.shown}.`;
