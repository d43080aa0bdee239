import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Cite } from '@citation-js/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkVersions, citationOf, parseCff } from './cff.ts';
import { citationFiles } from './citation.ts';

const HOME = resolve(import.meta.dirname, '../..');
const FILES = ['package.json', 'CHANGELOG.md', 'CITATION.cff'];
const cited = citationOf(HOME);
const [year, month, day] = cited['date-released'].split('-').map(Number);
const ADDRESS = 'https://recorded-part.example.org/published/';

test.each(['citation.bib', 'citation.ris'] as const)(
  '%s, read back by a reference manager’s parser, says what CITATION.cff says',
  (file) => {
    const [entry] = new Cite(citationFiles(cited, ADDRESS)[file]).data;
    expect(entry).toMatchObject({
      title: cited.title,
      issued: { 'date-parts': [[year, month, day]] },
      URL: ADDRESS,
    });
    expect(JSON.stringify(entry!.author)).toContain(cited.authors[0]!.name);
    expect(JSON.stringify(entry)).toContain(`Version ${cited.version}`);
  },
);

test('a site with no address has none in its citation', () => {
  for (const text of Object.values(citationFiles(cited, undefined)))
    expect(text).not.toMatch(/https?:/);
});

test('making a citation opens no connection', () => {
  const code = `import net from 'node:net'; import dns from 'node:dns';
    const fail = () => { throw new Error('a connection was opened'); };
    net.Socket.prototype.connect = fail; dns.lookup = fail; globalThis.fetch = fail;
    const { citationFiles } = await import(${JSON.stringify(join(import.meta.dirname, 'citation.ts'))});
    console.log(Object.keys(citationFiles(${JSON.stringify(cited)}, '${ADDRESS}')).join());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('citation.bib,citation.ris');
});

test('a CITATION.cff without what a citation needs is told so in one sentence', () => {
  expect(() => parseCff('title: x')).toThrow(/^CITATION\.cff: field "abstract": [^\n]+\.$/);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  for (const file of FILES) writeFileSync(join(folder, file), readFileSync(join(HOME, file)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('package.json, CITATION.cff and CHANGELOG.md say the same version and day', () => {
  expect(checkVersions(HOME)).toEqual([]);
});

test.each([
  [
    'package.json',
    /"version": "[^"]*"/,
    '"version": "9.9.9"',
    [
      `CITATION.cff: version is ${cited.version}, and package.json says 9.9.9.`,
      `CHANGELOG.md: the newest version is ${cited.version}, and package.json says 9.9.9.`,
    ],
  ],
  [
    'CITATION.cff',
    /^version: .*$/m,
    'version: 9.9.9',
    [`CITATION.cff: version is 9.9.9, and package.json says ${cited.version}.`],
  ],
  [
    'CITATION.cff',
    /^date-released: .*$/m,
    'date-released: 2026-01-02',
    [`CITATION.cff: date-released is 2026-01-02, and CHANGELOG.md says ${cited['date-released']}.`],
  ],
  [
    'CHANGELOG.md',
    /^## .*$/m,
    '## 9.9.9, 31 December 2026',
    [
      `CHANGELOG.md: the newest version is 9.9.9, and package.json says ${cited.version}.`,
      `CITATION.cff: date-released is ${cited['date-released']}, and CHANGELOG.md says 2026-12-31.`,
    ],
  ],
])(
  'a version or a day in %s that the others do not say stops the build',
  (file, from, to, says) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    expect(checkVersions(folder)).toEqual(says);
  },
);
