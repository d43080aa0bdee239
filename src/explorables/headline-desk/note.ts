import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Headline desk',
  shows:
    'The same number can be put in many words, and a word such as “nearly” can be held to a rule.',
  ask: 'Write the strongest headline that our rules allow for a number, then the weakest. Which would you print, and why? Now leave out the whole. Did the verdict change, and should a reader mind?',
  pupilsSay: 'That a headline is either true or a lie. That “more than” is always safe.',
  misconception:
    'A headline that passes is read as one that tells enough. The rule tests one word against one number. It does not ask what the number is a share of, or when it was counted.',
};
