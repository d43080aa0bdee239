import { judgeShare, workShare } from '../../audit/share.ts';
import { capital } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { printedWords } from '../../data/printed.ts';
import { counted, shown, timesOf, type Kind, type Look } from '../look.ts';

/** Which whole a printed share is of: part, printed share, and three wholes of which one fits. */
export const whole: Kind = ([part, share, ...wholes], look) => {
  const tried = wholes.map((id) => tryWhole(part!, share!, id, look));
  const [right, ...others] = tried.filter(({ holds }) => holds);
  if (!right || others.length > 0)
    throw new RangeError('not exactly one of its wholes fits the printed share');
  const printed = printedWords(look.data.figures[share!]!, look.data);
  return {
    stem: `For ${timesOf([part!], look).join(', ')} a newspaper gives ${shown(part!, look)} ${counted(part!, look)}, and beside it “${printed}” with no whole. Of which whole is it that share?`,
    right: {
      text: capital(right.text),
      feedback: `Yes: ${right.says}, and that fits “${printed}”.`,
    },
    wrong: tried
      .filter(({ holds }) => !holds)
      .map(({ text, says }) => ({
        text: capital(text),
        feedback: `Of that whole ${says}, which does not fit “${printed}”.`,
      })),
    working: `${capital(tried.map(({ text, says }) => `of ${text}, ${says}`).join('; '))}. Only one fits “${printed}”.`,
  };
};

function tryWhole(part: string, share: string, id: string, look: Look) {
  const check = { kind: 'share', terms: [part, id], states: share } as const;
  const [when] = timesOf([id], look);
  const other = timesOf([part], look).includes(when!) ? '' : ` (${when!})`;
  return {
    holds: judgeShare({ ...check, terms: [...check.terms] }, look.data).verdict === 'holds',
    text: `the ${shown(id, look)} ${counted(id, look)}${other}`,
    says: `it is ${formatQuantity(workShare({ ...check, terms: [...check.terms] }, look.data))}`,
  };
}
