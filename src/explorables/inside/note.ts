import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Inside',
  shows: 'A part of a part of a whole, and why rounded parts can miss a rounded whole.',
  ask: 'How long will the last bar be when the first one fills the sheet? Then fill the sheet with the apps: do the parts have to end exactly where the whole of them ends?',
  pupilsSay: 'That the newspaper added up wrong. That WhatsApp’s share is of the apps together.',
  misconception:
    'A rounded share is read as exact. It stands for everything that rounds to it, and when shares are added the room adds up too.',
};
