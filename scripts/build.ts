import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkCurriculum } from './check-curriculum.ts';
import { checkData } from './check-data.ts';
import { checkLessons } from './check-lessons.ts';
import { checkVersion } from './data/check-version.ts';
import { checkProse } from './check-prose.ts';
import { checkSite } from './check-site.ts';
import { checkRelease } from './release/check.ts';
import { checkSums } from './release/sums.ts';
import { readingOf, readingTable } from './reading.ts';
import { checkAddress, siteUrl } from './site-url.ts';
import { overweight, weighSite, weightTable } from './weights.ts';

const HOME = resolve(import.meta.dirname, '..');
const NEXT = '.dist-next';

/**
 * Builds beside `dist/`, checks what was built, then swaps: a failed build of any kind leaves the
 * last good `dist/` as it was. (Astro itself empties its folder before it knows that it can build.)
 * Returns the sentences of the first step that failed, or none.
 */
export function build(root: string): readonly string[] {
  const unsound = firstProblems([
    () => checkData(join(root, 'content/data')).problems,
    () => checkVersion(join(root, 'content/data')),
    () => checkCurriculum(root),
    () => checkProse(root).problems,
    () => checkLessons(root),
    () => checkRelease(root),
    () => checkAddress(process.env.SITE_URL),
  ]);
  if (unsound.length > 0) return unsound;
  const site = siteUrl(process.env.SITE_URL);
  const next = join(root, NEXT);
  rmSync(next, { recursive: true, force: true });
  const failed = firstProblems([
    () => runAstro(root),
    () => [...checkSite(next, site), ...overweight(weighSite(next, site)), ...checkSums(next)],
  ]);
  if (failed.length === 0) swap(next, join(root, 'dist'));
  rmSync(next, { recursive: true, force: true });
  return failed;
}

/** The sentences of the first step that has any; the steps after it are not taken. */
function firstProblems(steps: readonly (() => readonly string[])[]): readonly string[] {
  for (const step of steps) {
    const problems = step();
    if (problems.length > 0) return problems;
  }
  return [];
}

function runAstro(root: string): string[] {
  const astro = resolve(HOME, 'node_modules/astro/bin/astro.mjs');
  const { NODE_ENV: _mode, VITEST: _test, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    env: { ...environment, SITE_OUT: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`astro build failed:\n${stdout}${stderr}`.trimEnd()];
}

function swap(next: string, current: string): void {
  const last = `${next}-last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(current)) renameSync(current, last);
  renameSync(next, current);
  rmSync(last, { recursive: true, force: true });
}

if (import.meta.main) {
  const problems = build(HOME);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error('Nothing was built; dist/ is as it was.');
    process.exitCode = 1;
  } else {
    const dist = join(HOME, 'dist');
    console.log(`${weightTable(weighSite(dist))}\n${readingTable(readingOf(dist))}`);
  }
}
