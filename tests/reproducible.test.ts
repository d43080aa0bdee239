import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy } from './project-copy.ts';

/** Builds a copy of the project somewhere else, in another time zone, and hashes what came out. */
function buildIn(within: string, timeZone: string): Record<string, string> {
  const { root, remove } = projectCopy(within);
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
      env: { ...process.env, TZ: timeZone, LANG: timeZone === 'UTC' ? 'C' : 'de_DE.UTF-8' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const dist = join(root, 'dist');
    const files = globSync('**/*', { cwd: dist }).filter((file) =>
      statSync(join(dist, file)).isFile(),
    );
    return Object.fromEntries(
      files.sort().map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex'),
      ]),
    );
  } finally {
    remove();
  }
}

test('two builds, in different folders and time zones, are equal to the byte', () => {
  const first = buildIn('here', 'UTC');
  expect(Object.keys(first)).toContain('482-records.html');
  expect(buildIn('somewhere/deeper down', 'Asia/Tokyo')).toEqual(first);
});
