import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['site/b.html', bytes('b')],
  ['site/a.html', bytes('a'.repeat(999))],
  ['site/data/where the platform was known.csv', bytes('à')],
]);

/** The hash of the same zip, made by another process in another time zone. */
function madeIn(timeZone: string): string {
  const code = `import { createHash } from 'node:crypto';
    import { zip } from ${JSON.stringify(join(import.meta.dirname, 'zip.ts'))};
    const files = new Map(${JSON.stringify([...FILES].map(([path, of]) => [path, [...of]]))}
      .reverse().map(([path, of]) => [path, Uint8Array.from(of)]));
    console.log(createHash('sha256').update(zip(files, '2026-11-26')).digest('hex'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

test('a zip is equal to the byte whatever the order of its files and the time zone', () => {
  const here = createHash('sha256').update(zip(FILES, '2026-11-26')).digest('hex');
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])
    expect(madeIn(zone)).toBe(here);
});

test('what went in comes out', () => {
  const out = unzipSync(zip(FILES, '2026-11-26'));
  expect(Object.keys(out)).toEqual([...FILES.keys()].sort());
  for (const [path, of] of FILES) expect(out[path]).toEqual(of);
});

test.each([
  ['/etc/passwd'],
  ['../up.html'],
  ['a/../b.html'],
  ['a//b.html'],
  ['a\\b.html'],
  ['C:b.html'],
  ['what?.html'],
  ['folder/'],
])('%s is no path for a zip', (path) => {
  expect(() => zip(new Map([[path, bytes('x')]]), '2026-11-26')).toThrow('cannot stand in a zip');
});

test('two paths that one disk would take for the same are refused', () => {
  const files = new Map([
    ['Help.html', bytes('x')],
    ['help.html', bytes('y')],
  ]);
  expect(() => zip(files, '2026-11-26')).toThrow('differs from another path in case only');
});
