import type { Kind } from '../look.ts';

/** Which reply answers what a pupil says: a misconception of this lesson, against those to the others. */
export const reply: Kind = ([id], { replies }) => {
  const right = replies[id!];
  if (!right) throw new RangeError(`"${id!}" is no misconception of this lesson`);
  return {
    stem: `Somebody says: “${right.says}” Which reply answers that?`,
    right: { text: right.response, feedback: 'Yes: it answers what was said.' },
    wrong: Object.entries(replies)
      .filter(([other]) => other !== id)
      .map(([, { says, response }]) => ({
        text: response,
        feedback: `True, but it answers something else: “${says}”`,
      })),
    working: right.response,
  };
};
