import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** The rooms of the house, lowest first: each may import from those before it, never from those after. */
const ROOMS = [
  'data',
  'audit',
  'charts',
  'lessons',
  'components',
  'explorables',
  'layouts',
  'pages',
];
/** Rooms that know no Astro, no DOM and no node: they run in the build, in tests and in the browser. */
const PURE_ROOMS = ['data', 'audit', 'charts', 'lessons'];

const above = (room) => ROOMS.slice(ROOMS.indexOf(room) + 1).map((name) => `**/${name}/**`);
const refuse = (groups, message) => [{ group: groups, message }];
const fromAbove = (room) =>
  refuse([...above(room), '**/scripts/**'], `src/${room} imports only from the rooms before it.`);
const platform = refuse(['node:*', 'astro', 'astro:*'], 'This code runs in the browser as well.');

const pure = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', 'window', 'document', 'process', 'location'],
  },
});

export default defineConfig(
  globalIgnores([
    'dist',
    '.dist-*',
    'release',
    '.astro',
    'node_modules',
    'test-results',
    'tests/fixtures',
  ]),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  ...ROOMS.map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: fromAbove(room) }] },
  })),
  ...PURE_ROOMS.map((room) => pure([`src/${room}/**/*.ts`], [...fromAbove(room), ...platform])),
  pure(['src/explorables/**/model.ts'], [...fromAbove('explorables'), ...platform]),
  {
    files: ['src/**/*.test.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
);
