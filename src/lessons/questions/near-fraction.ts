import { compare, divide, fraction, subtract, type Fraction } from '../../data/fraction.ts';
import { absolute } from './absolute.ts';
import { apart, counted, during, exact, finer, shown, type Kind } from '../look.ts';

const FRACTIONS = [
  { text: 'A half', value: fraction(1, 2) },
  { text: 'A third', value: fraction(1, 3) },
  { text: 'A fifth', value: fraction(1, 5) },
  { text: 'A tenth', value: fraction(1, 10) },
] as const;
/** Nearer than this to being as near to two of them, an estimate could give either. */
const CLEAR = fraction(1, 25);

/** Which plain fraction a share is nearest to: part, and whole. Throws where an estimate could give two. */
export const nearFraction: Kind = ([part, whole], look) => {
  const of = divide(exact(part!, look), exact(whole!, look));
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const from = ({ value }: { value: Fraction }): Fraction => absolute(subtract(of, value));
  const [right, ...others] = FRACTIONS.toSorted((a, b) => compare(from(a), from(b)));
  if (compare(subtract(from(others[0]!), from(right!)), CLEAR) < 0)
    throw new RangeError('its share is about as near to another of the fractions');
  const percentOf = ({ value }: { value: Fraction }): string => finer(value);
  return {
    stem: `${during([part!, whole!], look)} there were ${all} ${counted(whole!, look)}, and ${n} of them were ${apart(part!, whole!, look)}. Estimate: which fraction is that nearest to?`,
    right: {
      text: right!.text,
      feedback: `Yes: ${n} ÷ ${all} is ${finer(of)}, near to ${percentOf(right!)}.`,
    },
    wrong: others.map((one) => ({
      text: one.text,
      feedback: `${one.text} would be ${percentOf(one)} of the ${all}.`,
    })),
    working: `${n} ÷ ${all} is ${finer(of)}, and ${right!.text.toLowerCase()} is ${percentOf(right!)}.`,
  };
};
