import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'One square each',
  shows: 'What a count is made of, and what is missing from it.',
  ask: 'Before you sort the squares by force: how many blocks do you expect, and how many forces does the region have here? Then: which part of the picture could grow if one more force answered?',
  pupilsSay:
    'That Essex and Northamptonshire had none. That the largest block is the most dangerous app.',
  misconception:
    'A missing row is read as nought. “Not provided” is not a number: nobody has said how many there were, so it is drawn with no size.',
};
