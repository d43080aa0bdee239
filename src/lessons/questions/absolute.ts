import { compare, negate, ZERO, type Fraction } from '../../data/fraction.ts';

/** The size of a number, whichever side of nought it is on. */
export const absolute = (a: Fraction): Fraction => (compare(a, ZERO) < 0 ? negate(a) : a);
