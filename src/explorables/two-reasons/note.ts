import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Two reasons',
  shows:
    'One count fits many worlds: little of it and well noticed, or much of it and seldom noticed.',
  ask: 'Which part of the picture never moves, whatever you suppose? Find a world with the same record in which the app has a far larger part of everything. Then tick the box: why is the part back where it was? What would somebody have to find out to choose between these?',
  pupilsSay:
    'That a small number means that little happened. Or that a small number shows how much is hidden.',
  misconception:
    'A count of what was recorded is read as a count of what happened, or of what was missed. It is what use and noticing make together, so it cannot say how much of either there was.',
};
