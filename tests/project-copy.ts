import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const HOME = resolve(import.meta.dirname, '..');
const PARTS = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, as deep as `within` says, and how to be rid of it. */
export function projectCopy(within = '.'): { root: string; remove: () => void } {
  const top = mkdtempSync(join(tmpdir(), 'recorded-'));
  const root = resolve(top, within);
  mkdirSync(dirname(root), { recursive: true });
  for (const part of PARTS) cpSync(join(HOME, part), join(root, part), { recursive: true });
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    remove: () => {
      rmSync(top, { recursive: true });
    },
  };
}
