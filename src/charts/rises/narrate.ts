import type { Rise } from './table.ts';

/** Each rise in a sentence: its ends, the sum done again, what was printed, and whether they agree. */
export const narrate = (rises: readonly Rise[]): string =>
  rises
    .map(
      ({ label, start, end, worked, printed, verdict }) =>
        `${label}: from ${start.text} to ${end.text} is a rise of ${worked.text}; ${printed.text} is printed, and ${verdict.text}.`,
    )
    .join(' ');
