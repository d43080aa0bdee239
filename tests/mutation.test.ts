import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDatasetFiles } from '../scripts/dataset-files.ts';
import { judge, runAudit } from '../src/audit/run.ts';
import { strengths } from '../src/audit/strength.ts';
import { DatasetError, parseDataset } from '../src/data/parse.ts';
import type { Dataset } from '../src/data/schema.ts';
import { doubleMutants, singleMutants, type Mutant, type Raw } from './mutants.ts';

const raw = readDatasetFiles(resolve(import.meta.dirname, '../content/data')) as Raw;
const dataset = parseDataset(raw);

/** What the gate says of the dataset with one mutant in it, run in this process. */
function gate(mutant: Mutant): readonly string[] {
  const changed = structuredClone(raw);
  mutant.apply(changed);
  try {
    return runAudit(parseDataset(changed)).problems;
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

test('every number that is one off is caught', () => {
  const mutants = singleMutants(raw);
  const missed = mutants.filter((mutant) => gate(mutant).length === 0).map(({ where }) => where);
  console.log(
    `one entry changed: ${String(mutants.length - missed.length)} of ${String(mutants.length)} mutants caught`,
  );
  expect(mutants.length).toBeGreaterThan(600);
  expect(missed).toEqual([]);
});

/** Whether a published relation that holds would break, all results of ours brought up to date. */
function breaksRelation(mutant: Mutant): boolean {
  const changed = structuredClone(raw);
  mutant.apply(changed);
  const data = { ...dataset, figures: changed['figures.json'] } as Dataset;
  return Object.entries(data.checks)
    .filter(([, check]) => check.recorded.verdict === 'holds')
    .some(([id, check]) => {
      try {
        return judge(id, check, data).verdict !== 'holds';
      } catch (error) {
        if (error instanceof RangeError) return true;
        throw error;
      }
    });
}

test('a number entered wrong in both places is caught where a published relation holds it', () => {
  const mutants = doubleMutants(raw);
  const outcomes = mutants.map((mutant) => {
    const stopped = gate(mutant).length > 0;
    const caught = breaksRelation(mutant) ? 'relation' : stopped ? 'record' : 'missed';
    if (caught === 'relation') expect(stopped, mutant.where).toBe(true);
    return { figure: mutant.figure, where: mutant.where, caught };
  });
  const by = (kind: string) => outcomes.filter(({ caught }) => caught === kind);
  console.log(
    [
      `both entries changed: ${String(mutants.length - by('missed').length)} of ${String(mutants.length)} mutants caught,`,
      `${String(by('relation').length)} by a published relation that holds,`,
      `${String(by('record').length)} only by a result or residual that we had recorded`,
    ].join(' '),
  );
  console.log(
    `not caught: ${by('missed')
      .map(({ where }) => where)
      .join('; ')}`,
  );

  // The marks on the site are earned here: "held" means that both mutants break a relation.
  const strength = strengths(dataset);
  const held = Object.keys(strength).filter((id) => strength[id] === 'held');
  for (const id of held)
    expect(
      outcomes.filter(({ figure }) => figure === id).map(({ caught }) => caught),
      id,
    ).toEqual(['relation', 'relation']);
  const weak = Object.keys(strength).filter((id) => strength[id] === 'entered-twice');
  console.log(
    `entered twice only: ${String(weak.length)} of ${String(Object.keys(strength).length)} figures`,
  );
  for (const { figure } of by('missed')) expect(weak).toContain(figure);
});
