import { runAudit } from '../audit/run.ts';
import { strengths } from '../audit/strength.ts';
import type { Verdict } from '../audit/verdict.ts';
import { dataset } from '../data/dataset.ts';
import { exactNumber, figuresBehind } from '../data/quantity.ts';

/** This site's audit, run once for all components. It throws if a verdict is not the one recorded. */
const { verdicts, problems } = runAudit(dataset);
if (problems.length > 0) throw new Error(problems.join('\n'));

export { verdicts };
export const strengthOf = strengths(dataset);

/** The checks in which a number is a term or the thing stated, directly. */
export const checksOf = (id: string): Verdict[] =>
  verdicts.filter(({ check }) => check.terms.includes(id) || check.states === id);

/** Throws, so that the build stops, when an author names a number that the dataset does not have. */
export function mustKnow(id: string, where: string): string {
  if (id in dataset.figures || id in dataset.derived) return id;
  throw new Error(`${where}: "${id}" is neither in figures.json nor in derived.json.`);
}

/** True when every figure behind a number is held by a published relation. */
export const isHeld = (id: string): boolean =>
  figuresBehind(id, dataset).every((figure) => strengthOf[figure] === 'held');

/** One exact number, for drawing. Throws where the dataset allows more than one. */
export const exactly = (id: string, where: string): number =>
  exactNumber(mustKnow(id, where), dataset);

/** The sources of the figures behind some numbers, each once, the one we follow for each figure. */
export const sourcesOf = (ids: readonly string[]): string[] => [
  ...new Set(
    ids.flatMap((id) => figuresBehind(id, dataset)).map((id) => dataset.figures[id]!.source),
  ),
];
