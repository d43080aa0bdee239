import type { Kind } from '../look.ts';

/** What somebody says, for the class to answer in its own words: a misconception of this lesson. */
export const explain: Kind = ([id], { replies }) => {
  const found = replies[id!];
  if (!found) throw new RangeError(`"${id!}" is no misconception of this lesson`);
  return {
    stem: `Somebody says: “${found.says}” What would you answer?`,
    right: { text: `For example: ${found.response}`, feedback: '' },
    wrong: [],
    working: 'Take any answer in the pupil’s own words that says as much.',
  };
};
