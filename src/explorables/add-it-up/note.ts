import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Add it up',
  shows: 'A printed total can be checked, and a check that fails does not say why.',
  ask: 'Untick every row, then add them one at a time. Can any choice of rows make the printed total? What happens to the gap when you tick a force with no figures?',
  pupilsSay: 'That somebody lied. That the missing forces must be the difference.',
  misconception:
    'A gap is read as proof of a cause. The arithmetic shows how large it is. Only a source could say where it comes from, and none does.',
};
