import type { TeacherNote } from '../teacher-note.ts';

export const note: TeacherNote = {
  name: 'Who can read it?',
  shows:
    'End-to-end encryption hides what a message says from all in between, and not that it was sent.',
  ask: 'Before you choose: who do you think can read a message that is locked from end to end? Then choose each in turn. Who gains a reader, and who loses one? What would you have to know before you could fill in the hatched cells?',
  pupilsSay:
    'That nobody can ever read an encrypted message. That reporting breaks the encryption. That the police can read everything with a warrant.',
  misconception:
    'Encryption is taken for invisibility. It locks the words on their way: both ends can read them, whoever receives them can pass them on, and who wrote to whom can still show.',
};
