import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Two snapshots',
  shows: 'What has to be the same before a difference can be called a change.',
  ask: 'Before anyone ticks: which of these would you take for granted, and why? Then tick only those. Which refuses the comparison because it is not the same, and which only because nobody can tell?',
  pupilsSay:
    'That one charity asked about one thing, so it must be the same. That not known means no.',
  misconception:
    'The same name is read as the same thing counted. A comparison needs every condition, and one that nobody can check refuses it as surely as one that fails.',
};
