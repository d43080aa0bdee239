/** The alternative that a seed takes from a list, the first for seed 1: real rows only, in their order. */
export function pick<T>(from: readonly T[], seed: number): T {
  const at = from[(seed - 1) % from.length];
  if (at === undefined) throw new RangeError('there is nothing to pick from');
  return at;
}

/** A small whole number that is the same for the same words on every machine (FNV-1a, 32 bits). */
function mix(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash ^ (hash >>> 15);
}

/** The same items in an order that the words settle: shuffled for a reader, and never by chance. */
export const arranged = <T>(items: readonly T[], words: string): T[] =>
  items
    .map((item, at) => ({ item, key: mix(`${words}/${String(at)}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The order of words in British English, whatever language a machine is set to. */
export const byWords = new Intl.Collator('en-GB').compare;
