import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const configFile = resolve(root, '.config/eslint.config.js');

/** The boundary rules that a piece of code breaks when it stands at a path. */
async function broken(path: string, code: string): Promise<string[]> {
  const config = (await new ESLint({
    cwd: root,
    overrideConfigFile: configFile,
  }).calculateConfigForFile(path)) as { rules: Record<string, unknown> };
  // Rules that need types would want these files on disk. The boundaries do not.
  const typed = Object.keys(config.rules).filter((rule) => rule.startsWith('@typescript-eslint/'));
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: configFile,
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false } },
      rules: Object.fromEntries(typed.map((rule) => [rule, 'off'] as const)),
    },
  });
  const [result] = await eslint.lintText(code, { filePath: path });
  return result!.messages
    .map(({ ruleId }) => ruleId ?? 'cannot be read')
    .filter((rule) => rule.startsWith('no-restricted') || rule === 'cannot be read');
}

test.each([
  ['src/data/x.ts', "import '../audit/run.ts';"],
  ['src/data/x.ts', "import 'node:fs';"],
  ['src/audit/x.ts', "import '../charts/svg.ts';"],
  ['src/charts/x.ts', "import 'astro:content';"],
  ['src/charts/x.ts', "import '../components/doors.ts';"],
  ['src/charts/x.ts', "import '../lessons/shape.ts';"],
  ['src/lessons/x.ts', "import '../components/doors.ts';"],
  ['src/lessons/x.ts', "import 'node:fs';"],
  ['src/components/x.astro', "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />"],
  ['src/components/x.astro', "---\nimport '../../scripts/build.ts';\n---\n<p />"],
  ['src/layouts/x.astro', "---\nimport '../pages/index.astro';\n---\n<p />"],
  ['src/explorables/a/model.ts', "import 'node:path';"],
])('%s may not say %s', async (path, code) => {
  expect(await broken(path, code)).toEqual(['no-restricted-imports']);
});

test('pure rooms know no document', async () => {
  expect(await broken('src/charts/x.ts', 'export const title = document.title;')).toEqual([
    'no-restricted-globals',
  ]);
});

test.each([
  ['src/charts/x.ts', "import '../audit/run.ts'; import '../data/format.ts';"],
  ['src/layouts/x.astro', "---\nimport '../components/doors.ts';\n---\n<p />"],
])('%s may import from the rooms before it', async (path, code) => {
  expect(await broken(path, code)).toEqual([]);
});
