/** Small numbers as British English writes them; the index is the value. */
export const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** The value of "three", or undefined when the word is not a small number. */
export function fromNumberWord(word: string): number | undefined {
  const at = NUMBER_WORDS.findIndex((known) => known === word.toLowerCase());
  return at < 0 ? undefined : at;
}

/** "three" for 3. Throws a RangeError above twelve: such a number is written in digits. */
export function toNumberWord(value: bigint): string {
  const word = NUMBER_WORDS[Number(value)];
  if (word === undefined) throw new RangeError(`${value.toString()} is not written as a word`);
  return word;
}
