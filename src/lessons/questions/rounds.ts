import { fraction, HUNDRED, divide, subtract, ONE } from '../../data/fraction.ts';
import { formatDecimal } from '../../data/format.ts';
import { figureInterval, asPercent } from '../../data/quantity.ts';
import { during, shown, type Kind } from '../look.ts';

/** The least share that still rounds to a printed percentage. */
export const rounds: Kind = ([id], look) => {
  const figure = look.data.figures[id!];
  if (figure?.unit !== 'percent') throw new RangeError(`"${id!}" is no printed percentage`);
  const printed = shown(id!, look);
  const { lo } = figureInterval(figure, look.data.qualifiers);
  const show = (share: typeof lo) => `${formatDecimal(asPercent(share), 1)}%`;
  const point = divide(ONE, HUNDRED);
  const value = divide(fraction(Number(figure.value)), HUNDRED);
  const text = show(lo);
  return {
    stem: `${during([id!], look)} a share was printed as ${printed}, rounded to the nearest whole number. What is the least that the exact share can be?`,
    right: { text, feedback: `Yes: from ${text} up, a share rounds to ${printed}.` },
    wrong: [
      {
        text: show(value),
        feedback:
          'The printed share was taken to be exact. A rounded share has room on both sides.',
      },
      {
        text: show(subtract(value, point)),
        feedback: `That is a whole point lower, and it rounds to itself and not to ${printed}.`,
      },
    ],
    working: `Rounding reaches down to ${text} and up to, but not as far as, ${show(subtract(value, subtract(lo, value)))}.`,
  };
};
