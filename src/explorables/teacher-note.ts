/** What a teacher needs beside an explorable. Every folder has one, in `note.ts`. */
export interface TeacherNote {
  name: string;
  /** The one idea that it shows, in a sentence. */
  shows: string;
  /** What to ask before and while the class works it. */
  ask: string;
  /** What pupils often say. */
  pupilsSay: string;
  /** The misconception behind it, and the answer to it. */
  misconception: string;
}
