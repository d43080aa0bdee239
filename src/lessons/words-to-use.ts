import type { Keyword, Lesson } from './shape.ts';

/**
 * The keywords that a pupils' sheet may print: all but those whose meaning a quiz or a task of the same
 * sheet holds, as what it asks, as an option or as the answer. Printed beside it, it would be the answer.
 */
export function wordsToUse({
  keywords,
  starterQuiz,
  exitQuiz,
  tasks,
}: Pick<Lesson, 'keywords' | 'starterQuiz' | 'exitQuiz' | 'tasks'>): Keyword[] {
  const asked = [
    ...[...starterQuiz, ...exitQuiz].flatMap(({ stem, options }) => [
      stem,
      ...options.map(({ text }) => text),
    ]),
    ...tasks.flatMap(({ ask, answer }) => [ask, answer]),
  ];
  return keywords.filter(({ means }) => !asked.some((text) => text.includes(means)));
}
