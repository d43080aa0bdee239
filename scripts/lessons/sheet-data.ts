import type { Lesson, Level, Question, SheetTable, Task } from '../../src/lessons/shape.ts';

/** As on the pages: words that tell a pupil where to begin, and nobody who is good at what. */
const LEVELS: Record<Level, string> = { support: 'Begin', core: 'Go on', stretch: 'Go further' };

/** What a pupil may see of a task: no answer, no working. */
export interface AskedTask {
  number: number;
  ask: string;
  table?: SheetTable;
  lines: number;
}
/** What a pupil may see of a question: no option is marked, and none has feedback. */
export interface AskedQuestion {
  number: number;
  stem: string;
  options: readonly string[];
}
export interface Part<T> {
  name: string;
  tasks: readonly T[];
}
export interface Quiz<T> {
  name: string;
  questions: readonly T[];
}

const asked = ({ ask, table, lines }: Task, number: number): AskedTask => ({
  number,
  ask,
  ...(table ? { table } : {}),
  lines,
});

const answered = (task: Task, number: number) => ({
  ...asked(task, number),
  answer: task.answer,
  working: task.working,
});

/** The tasks of a lesson by level, easiest first, numbered in one run. The same for sheet and answers. */
function byLevel<T>(tasks: readonly Task[], shown: (task: Task, number: number) => T): Part<T>[] {
  let number = 0;
  return (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const own = tasks.filter((task) => task.level === level);
    return own.length === 0
      ? []
      : [{ name: LEVELS[level], tasks: own.map((task) => shown(task, ++number)) }];
  });
}

export const askedTasks = ({ tasks }: Lesson): Part<AskedTask>[] => byLevel(tasks, asked);
export const answeredTasks = ({ tasks }: Lesson) => byLevel(tasks, answered);

/** The two quizzes of a lesson: what they are called in files and in words. */
export const QUIZZES = [
  { id: 'starter', name: 'Starter quiz', of: ({ starterQuiz }: Lesson) => starterQuiz },
  { id: 'exit', name: 'Exit quiz', of: ({ exitQuiz }: Lesson) => exitQuiz },
] as const;

const quizzes = <T>(lesson: Lesson, shown: (question: Question, number: number) => T): Quiz<T>[] =>
  QUIZZES.map(({ name, of }) => ({
    name,
    questions: of(lesson).map((question, at) => shown(question, at + 1)),
  }));

export const askedQuizzes = (lesson: Lesson): Quiz<AskedQuestion>[] =>
  quizzes(lesson, ({ stem, options }, number) => ({
    number,
    stem,
    options: options.map(({ text }) => text),
  }));

export const answeredQuizzes = (lesson: Lesson) =>
  quizzes(lesson, (question, number) => ({ ...question, number }));
