import { aspects, type Aspect, type AspectName } from '../../audit/not-comparable.ts';
import { capital, list } from '../../data/describe.ts';
import { counted, during, shown, type Kind, type Look } from '../look.ts';

/** What a comparison has to hold still, in the words of the lesson. */
const wordsOf = (name: AspectName, { names }: Look): string =>
  ({
    period: 'the months that are covered',
    place: `the ${names.asked[1]} that answered`,
    counts: 'the kind of thing that is counted',
    platform: `the ${names.kind}s that are counted`,
  })[name];

/** What forbids calling the difference between two numbers a change: the two numbers. */
export const comparable: Kind = ([a, b], look) => {
  const all = aspects(a!, b!, look.data);
  const differs = all.filter(({ same }) => !same);
  const right = differs[0];
  if (!right) throw new RangeError('nothing in the data tells the numbers apart');
  const words = (aspect: Aspect) => wordsOf(aspect.name, look);
  const others = differs.slice(1).map(words);
  return {
    stem: `${during([a!], look)} one count was ${shown(a!, look)} ${counted(a!, look)}. ${during([b!], look)} another was ${shown(b!, look)} ${counted(b!, look)}. Which of these differs between the counts?`,
    right: {
      text: capital(words(right)),
      feedback: `Yes${others.length > 0 ? `, and so do ${list(others)}` : ''}. The difference between the numbers is no change.`,
    },
    wrong: all
      .filter(({ same }) => same)
      .map((aspect) => ({
        text: capital(words(aspect)),
        feedback: 'As far as the sources say, that is the same for both.',
      })),
    working: `What differs: ${list(differs.map(words))}. A difference is a change only if all else is held the same.`,
  };
};

/** Two counts to report side by side, with nothing said of a rise or a fall: the two numbers. */
export const sideBySide: Kind = ([a, b], look) => {
  const differs = aspects(a!, b!, look.data).filter(({ same }) => !same);
  if (differs.length === 0) throw new RangeError('nothing in the data tells the numbers apart');
  const words = list(differs.map((aspect) => wordsOf(aspect.name, look)));
  const [one, other] = [a!, b!].map(
    (id) => `${during([id], look)} there were ${shown(id, look)} ${counted(id, look)}`,
  );
  return {
    stem: `${one!}. ${other!}. List what differs between these counts. Then write a sentence that reports both of them and compares neither.`,
    right: {
      text: `${capital(words)} differ. For example: ${one!.charAt(0).toLowerCase()}${one!.slice(1)}. Apart from that, ${other!.charAt(0).toLowerCase()}${other!.slice(1)}. The difference is neither a rise nor a fall.`,
      feedback: '',
    },
    wrong: [],
    working: 'A difference is a change only if all else is held the same.',
  };
};
