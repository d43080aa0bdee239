import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Which whole?',
  shows: 'One count, held still, is a large share or a small one: it depends on the whole.',
  ask: 'Which of these shares would you put in a headline, and what would the headline have to say after it? Why has the last whole no share at all?',
  pupilsSay: 'That the count went down. That one of the shares must be wrong.',
  misconception:
    'A share is read as a size. The count never moved: only the whole under it did. A share with no whole named says nothing yet.',
};
