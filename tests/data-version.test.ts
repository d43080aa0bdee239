import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkVersion } from '../scripts/data/check-version.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  cpSync(resolve(import.meta.dirname, '../content/data'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

test('the data are those of the version that they say they are', () => {
  expect(checkVersion(folder)).toEqual([]);
});

test('a change of the data without a version of its own is refused, with what to write', () => {
  edit('sources.json', '"read": "opening"', '"read": "whole"');
  const [problem, ...more] = checkVersion(folder);
  expect(more).toEqual([]);
  expect(problem).toMatch(
    /^changes\.json: "\d+-\d+-\d+": the data are not those of version .*"digest": "([0-9a-f]{64})"\.$/,
  );
  const [, digest] = /"digest": "([0-9a-f]{64})"/.exec(problem!)!;
  edit('changes.json', /"digest": "[0-9a-f]{64}"(?![\s\S]*"digest")/, `"digest": "${digest!}"`);
  expect(checkVersion(folder)).toEqual([]);
});

test('how the files are laid out is no change, and neither are the help services', () => {
  const path = join(folder, 'figures.json');
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
  edit('help.json', '"checkedLive": null', '"checkedLive": "2026-11-26"');
  expect(checkVersion(folder)).toEqual([]);
});

test('a version without a reason is refused in one sentence', () => {
  edit('changes.json', /"changes": \[\s*\{[\s\S]*?\}\s*\]/, '"changes": []');
  expect(checkVersion(folder)).toEqual([
    expect.stringMatching(/^changes\.json: "0-1-0": field "changes" /),
  ]);
});
