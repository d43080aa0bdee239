import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { releasesOf } from './changelog.ts';

const TWO = `# Changelog

For readers and for hosts.

## 0.2.0, 6 November 2026

**For readers.** Rewritten: _Two
snapshots_, so that you try first.

And a second paragraph, of _Another_.

**For hosts.** Nineteen files.

## 0.1.0, 23 October 2026

**For readers.** Two articles.
`;

test('each release has its version, its day, what it says to readers and the titles that it names', () => {
  expect(releasesOf(TWO)).toEqual([
    {
      version: '0.2.0',
      date: '2026-11-06',
      forReaders: [
        'Rewritten: Two snapshots, so that you try first.',
        'And a second paragraph, of Another.',
      ],
      titles: ['Two snapshots', 'Another'],
    },
    { version: '0.1.0', date: '2026-10-23', forReaders: ['Two articles.'], titles: [] },
  ]);
});

test('the changelog of this project can be read', () => {
  const releases = releasesOf(readFileSync(resolve('CHANGELOG.md'), 'utf8'));
  expect(releases.map(({ version }) => version)).toContain('0.1.0');
  for (const { forReaders } of releases) expect(forReaders.length).toBeGreaterThan(0);
});

test.each([
  ['no day', '## 0.2.0\n', 'the heading “0.2.0” is not a version and a day'],
  ['a month that is none', '## 0.2.0, 6 Brumaire 2026\n', '“0.2.0, 6 Brumaire 2026” is not'],
  ['nothing in it', '# Changelog\n', 'it has no release'],
  [
    'its newest release last',
    '## 0.1.0, 1 May 2026\n\n## 0.2.0, 2 May 2026\n',
    'its releases are not in order, newest first',
  ],
])('a changelog with %s is told so in one sentence', (_, text, says) => {
  expect(() => releasesOf(text)).toThrow(says);
  expect(() => releasesOf(text)).toThrow(/^CHANGELOG\.md: [^\n]*\.$/);
});
