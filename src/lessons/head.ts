import { list } from '../data/describe.ts';
import { formatWhole } from '../data/format.ts';
import type { Dataset, Supervision } from '../data/schema.ts';
import { at } from './located.ts';
import type { LessonSpec } from './spec.ts';

/**
 * What stands at the head of a lesson: what it is, for whom, and what its teacher is told first. Throws a
 * LessonError where it names guidance or a level of supervision that is not there.
 */
export function headOf(
  id: string,
  spec: LessonSpec,
  data: Dataset,
  say: (where: string, text: string) => string,
) {
  const levels = at(id, 'supervision', () => levelsOf(spec.supervision, data));
  return {
    id,
    letter: spec.letter,
    title: say('title', spec.title),
    description: say('description', spec.description),
    outcome: say('outcome', spec.outcome),
    guidance: spec.guidance.map((name) =>
      at(id, 'guidance', () => {
        const found = data.guidance[name];
        if (!found) throw new RangeError(`"${name}" is not in guidance.json`);
        return found;
      }),
    ),
    supervision: levels.map(({ level, text }) => `${level}. ${text}`).join(' '),
    before: levels.flatMap(({ before }) => before),
    rules: levels.findLast(({ rules }) => rules.length > 0)?.rules ?? [],
    years: `Year${spec.years.length > 1 ? 's' : ''} ${list(spec.years.map(formatWhole))}`,
    subject: spec.subject,
    minutes: spec.minutes,
    equipment: spec.equipment,
    links: spec.links,
    neutral: spec.neutral,
  };
}

/** A level of supervision after those that it adds to. Throws a RangeError on an unknown one. */
function levelsOf(name: string, data: Dataset): Supervision[] {
  const found = data.supervision[name];
  if (!found) throw new RangeError(`"${name}" is not in supervision.json`);
  return [...(found.adds === undefined ? [] : levelsOf(found.adds, data)), found];
}
