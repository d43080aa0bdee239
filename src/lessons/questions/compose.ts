import type { Said, Worked } from '../look.ts';
import { arranged } from '../pick.ts';
import type { Level, Option, Question, Task } from '../shape.ts';

const WANTED = 2;

/**
 * A worked question as three options, the right one among them in a place that its id and seed settle.
 * Throws a RangeError when the mistakes leave fewer than two options that differ from the right one
 * and from each other.
 */
export function asQuestion(id: string, worked: Worked, seed: number): Question {
  const right = option(worked.right, true);
  const wrong = distinct(worked.wrong, worked.right.text).map((said) => option(said, false));
  if (wrong.length < WANTED)
    throw new RangeError(
      'its wrong options are not all different, and different from the right one',
    );
  const [a, b, c] = arranged([right, ...wrong.slice(0, WANTED)], `${id}/${String(seed)}`);
  return { id, stem: worked.stem, options: [a!, b!, c!], working: worked.working };
}

const option = ({ text, feedback }: Said, right: boolean): Option => ({ text, right, feedback });

function distinct(all: readonly Said[], right: string): Said[] {
  const met = new Set([right]);
  return all.filter(({ text }) => {
    if (met.has(text)) return false;
    met.add(text);
    return true;
  });
}

/**
 * A worked question as a task to write an answer to. What its kind asks further, and what the lesson asks
 * after it, are answered in the order in which they are asked.
 */
export function asTask(
  spec: { id: string; level: Level; lines: number; then?: { ask: string; answer?: string } },
  { stem, right, working, table, further }: Worked,
): Task {
  const { id, level, lines, then } = spec;
  const more: { ask: string; answer?: string }[] = [further, then].filter(
    (one) => one !== undefined,
  );
  const answers = more.map(({ answer }) => answer).filter((one) => one !== undefined);
  const sentence = answers.length > 0 ? right.text.replace(/([^.])$/, '$1.') : right.text;
  return {
    id,
    level,
    ask: [stem, ...more.map(({ ask }) => ask)].join(' '),
    ...(table === undefined ? {} : { table }),
    lines,
    answer: [sentence, ...answers].join(' '),
    working,
  };
}
