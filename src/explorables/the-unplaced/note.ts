import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'The unplaced',
  shows: 'What a whole and some of its parts say of the rest, and what they leave open.',
  ask: 'Before the last region is placed: will the share of what is left be above the line or below it, and why must it be? Then take the re-post’s counts: why is a smaller box not a better answer?',
  pupilsSay:
    'That the places that are left are worse. That the exact counts must be right, because they are exact.',
  misconception:
    'What is left is read as a place. It is only what no published region holds, and its share follows from the other parts if all of them come from one count.',
};
