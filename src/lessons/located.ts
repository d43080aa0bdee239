/** What is wrong with a lesson, in one sentence that names its file. */
export class LessonError extends Error {
  constructor(id: string, where: string, problem: string) {
    super(`${id}.mdx: ${where}: ${problem}.`);
    this.name = 'LessonError';
  }
}

/** Runs one part of a lesson, and says where it was that an id or a number would not do. */
export function at<T>(id: string, where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new LessonError(id, where, error.message);
    throw error;
  }
}
