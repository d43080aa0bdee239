/** An exact rational number in lowest terms; `d` is always positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** n/d in lowest terms. Throws a RangeError when d is zero. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  let [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('a fraction cannot have zero below the line');
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const shared = gcd(top, bottom);
  return { n: top / shared, d: bottom / shared };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);
export const HUNDRED = fraction(100);

/** Reads "12", "-3", "1/3" or "12.5" exactly. Throws a RangeError on anything else. */
export function parseFraction(text: string): Fraction {
  const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
  if (ratio) return fraction(BigInt(ratio[1]!), BigInt(ratio[2]!));
  const decimal = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new RangeError(`"${text}" is not a whole number, a decimal or a fraction`);
  const places = decimal[2] ?? '';
  return fraction(BigInt(decimal[1]! + places), 10n ** BigInt(places.length));
}

/** The text that parseFraction reads back: "5", "-1/3". */
export const printFraction = (a: Fraction): string =>
  a.d === 1n ? a.n.toString() : `${a.n.toString()}/${a.d.toString()}`;

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isWhole = (a: Fraction): boolean => a.d === 1n;

/** -1, 0 or 1, as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number at or below a. */
export function floor(a: Fraction): bigint {
  const towardsZero = a.n / a.d;
  return a.n < 0n && a.n % a.d !== 0n ? towardsZero - 1n : towardsZero;
}

/** The smallest whole number at or above a. */
export const ceiling = (a: Fraction): bigint => -floor(negate(a));

/** a to the nearest multiple of `step`, halves upwards: the rule that published tables use. */
export function roundTo(a: Fraction, step: Fraction): Fraction {
  const half = fraction(1, 2);
  return multiply(fraction(floor(add(divide(a, step), half))), step);
}

/** For drawing only: arithmetic on published numbers stays exact. */
export const toNumber = (a: Fraction): number => Number(a.n) / Number(a.d);
