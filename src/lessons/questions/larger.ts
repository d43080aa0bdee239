import { list } from '../../data/describe.ts';
import { during, finer, type Kind } from '../look.ts';
import { numberOf } from '../names.ts';
import { pairs, ranked, type Row } from './columns.ts';

const says = ({ n, all, share }: Row): string => `${n} of ${all} is ${finer(share)}`;

/** Which of three places has the largest share, the largest count being another's: part, whole; ... */
export const larger: Kind = (ids, look) => {
  const rows = pairs(ids, look);
  const [top, most] = [ranked(rows, 'share')[0], ranked(rows, 'count')[0]];
  if (top === most) throw new RangeError('the largest count is the largest share as well');
  const right = rows.find(({ place }) => place === top)!;
  const name = look.names.platform(numberOf(ids[0]!, look.data).platform);
  const given = list(rows.map(({ place, n, all }) => `${place} had ${n} of ${all}`));
  return {
    stem: `${during(ids, look)}, of the ${look.names.records} in the total column, ${given} on ${name}. Where was that the largest share?`,
    right: {
      text: right.place,
      feedback: `Yes: ${says(right)}, though it is not the largest count.`,
    },
    wrong: rows
      .filter((row) => row !== right)
      .map((row) => ({
        text: row.place,
        feedback: `${says(row)}${row.place === most ? ': the largest count, but not the largest share' : ''}. In ${right.place} ${says(right)}.`,
      })),
    working: `${rows.map((row) => `${row.place}: ${says(row)}`).join('; ')}.`,
  };
};
