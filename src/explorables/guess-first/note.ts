import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Guess first',
  shows: 'The gap between what a reader expects and what is on record.',
  ask: 'Everyone says a share before it is shown, and nobody is marked. What did you go by? What would the record have to say for your guess to be right?',
  pupilsSay:
    'That a place must be like the country. That a guess near the record shows that they know what happens.',
  misconception:
    'A national share is read as the share of every part. It is a mean of places that may differ, and a record is not the thing itself.',
};
