import { LABELS, READERS } from '../../charts/readers/arrangements.ts';
import type { Kind } from '../look.ts';
import {
  arrangement,
  ASKED,
  AT_AN_END,
  difference,
  LOCKED,
  lower,
  readable,
} from './on-the-way.ts';

/** Where a program looks first, what happens is settled by how it is built. */
const DESIGN = {
  asks: ' Which would you have to know more about before you could finish it, and what would you ask?',
  answer:
    ' To ask, for example: what happens when something matches, who is told, and what is kept.',
  working:
    ' Do not mark the program: it compares the words, and has to work on them to do so, so “yes” and “no” both have a reason.',
};

/**
 * A table to fill in: who can read the words in an arrangement, and, where a second one is named, what has
 * changed since that.
 */
export const fillIn: Kind = ([wanted, since]) => {
  const { key, at } = arrangement(wanted!);
  const looks = key === 'device';
  const rows = looks ? READERS : ASKED;
  const cells = rows.map(({ name, content }) => `${name}: ${lower(content[at]!.words)}`);
  const before = since === undefined ? undefined : arrangement(since);
  const more = before
    ? ` Against “${lower(LABELS[before.key])}”: who can no longer read it, and who now can?`
    : '';
  const change = before ? ` ${difference(before.at, at)}` : '';
  return {
    stem: `${LOCKED[key]} For each in the table, write who can read the words, who cannot, and for whom it depends.${more}${looks ? DESIGN.asks : ''}`,
    right: { text: `${cells.join('; ')}.${change}${looks ? DESIGN.answer : ''}`, feedback: '' },
    wrong: [],
    working: `Readable for ${readable(at)}. “Depends” is a full answer where the design settles it. ${AT_AN_END}${looks ? DESIGN.working : ''}`,
    table: {
      caption: LABELS[key],
      heads: ['On the way', 'Can it read the words?'],
      rows: rows.map(({ name }) => [name, '']),
      note: AT_AN_END,
    },
  };
};
