import { list } from '../../data/describe.ts';

/** Nested parts in a sentence: each number, what it is, and that it lies inside the one before. */
export function narrate(
  rows: readonly { shown: string; label: string }[],
  missing: readonly string[],
): string {
  const [whole, ...parts] = rows.map(({ shown, label }) => `${shown} ${label}`);
  const inside = parts.map((part) => `within them ${part}`);
  return `${[whole!, ...inside].join('; ')}. Size unknown: ${list(missing)}.`;
}
