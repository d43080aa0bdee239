import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'What they say',
  shows:
    'People who care about the same children ask for different things, and some of them agree on more than it seems.',
  ask: 'Put each request first in turn. Which row surprised you, and why? Find a person on each side who says something that the other side would sign. Which sentences could be checked, and what would you need for that?',
  pupilsSay:
    'That everyone is on one side or the other. That the side with more rows is right. That one side does not care about children, or about privacy.',
  misconception:
    'A list of opinions is read as a vote. How many are listed was decided by whoever made the list, and here that was us; a reason is weighed, and not counted.',
};
