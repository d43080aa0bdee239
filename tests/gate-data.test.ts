import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../scripts/check-data.ts';
import mustFail from './fixtures/data-must-fail.json' with { type: 'json' };

interface Fixture {
  rule: string;
  file: string;
  says: string;
  from?: string;
  to?: string;
  whole?: string;
  keep?: number;
  remove?: boolean;
}

const TINY = resolve(import.meta.dirname, 'fixtures/tiny');
const GATE = resolve(import.meta.dirname, '../scripts/check-data.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  cpSync(TINY, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function spoil({ file, from, to, whole, keep, remove }: Fixture): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (remove) {
    rmSync(path);
    return;
  }
  if (from !== undefined)
    expect(text, `the fixture for ${file} names text that is there`).toContain(from);
  const spoiled = whole ?? (keep === undefined ? text.replace(from!, to!) : text.slice(0, keep));
  writeFileSync(path, spoiled);
}

test('a dataset about another place passes with no change of code', () => {
  expect(checkData(folder).problems).toEqual([]);
});

describe('the gate refuses, in a sentence that names file, id and field', () => {
  test.each(mustFail as Fixture[])('$rule', (fixture) => {
    spoil(fixture);
    const { problems } = checkData(folder);
    expect(problems.join('\n')).toContain(fixture.says);
    for (const problem of problems) expect(problem).toMatch(/^[a-z]+\.json: .+\.$/);
  });
});

test('the command exits with 1 and one sentence, and with 0 when all is well', () => {
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [GATE, '--data', folder, ...more], { encoding: 'utf8' });
  expect(run().status).toBe(0);
  const report = JSON.parse(run('--json').stdout) as { verdicts: unknown[]; problems: string[] };
  expect(report.verdicts).toHaveLength(5);
  rmSync(join(folder, 'places.json'));
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toBe('places.json: the file cannot be read.\n');
});
