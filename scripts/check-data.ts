import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAudit } from '../src/audit/run.ts';
import { VERDICT_WORDS, type Verdict } from '../src/audit/verdict.ts';
import { printFraction } from '../src/data/fraction.ts';
import { DatasetError, parseDataset } from '../src/data/parse.ts';
import type { VerdictName } from '../src/data/schema.ts';
import { readDatasetFiles } from './dataset-files.ts';

const HOME = resolve(import.meta.dirname, '../content/data');

interface Report {
  verdicts: Verdict[];
  problems: readonly string[];
}

/** Reads and judges a dataset folder. Problems are sentences; an empty list means that it passes. */
export function checkData(folder: string): Report {
  try {
    return runAudit(parseDataset(readDatasetFiles(folder)));
  } catch (error) {
    if (error instanceof DatasetError) return { verdicts: [], problems: error.problems };
    throw error;
  }
}

function printTable(verdicts: readonly Verdict[]): void {
  const rows = verdicts.map(({ id, check, verdict, residual }) => [
    id,
    check.kind,
    VERDICT_WORDS[verdict],
    residual ? printFraction(residual) : '',
  ]);
  const heads = ['check', 'kind', 'verdict', 'residual'];
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]!.length)),
  );
  for (const row of [heads, ...rows])
    console.log(
      row
        .map((text, at) => text.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    );
}

function closingCount({ verdicts, problems }: Report): string {
  const counts = (Object.keys(VERDICT_WORDS) as VerdictName[]).map((name) => {
    const n = verdicts.filter(({ verdict }) => verdict === name).length;
    return `${String(n)} ${VERDICT_WORDS[name]}`;
  });
  return `${String(verdicts.length)} checks done again: ${counts.join(', ')}. Problems: ${String(problems.length)}.`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean' } },
  });
  const report = checkData(values.data === undefined ? HOME : resolve(values.data));
  if (values.json) {
    const plain = (_: string, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value;
    console.log(JSON.stringify(report, plain, 2));
  } else {
    if (report.verdicts.length > 0) printTable(report.verdicts);
    for (const problem of report.problems) console.error(problem);
    console.log(closingCount(report));
  }
  process.exitCode = report.problems.length > 0 ? 1 : 0;
}
