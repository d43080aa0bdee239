import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'The silent forces',
  shows:
    'What is missing can move a national share a long way; an assumption hides that, and does not cure it.',
  ask: 'What does leaving the silent forces out suppose about them? Slide until you could no longer say which side of the middle the share is on. Then suppose the same mix: what stopped moving, and what did you have to believe for that?',
  pupilsSay:
    'That leaving them out is the neutral choice. That the middle of the box is the likely answer.',
  misconception:
    'Bounds are read as a margin of error with the truth near the middle. They are what the figures cannot rule out, and no place in them is likelier than another.',
};
