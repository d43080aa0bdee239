import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');

/** Where the scripts of pages begin: what each component imports inside its `<script>`. */
const scripts = globSync('src/**/*.astro', { cwd: HOME }).flatMap((file) =>
  [...readFileSync(join(HOME, file), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap(
    ([, body]) =>
      [...body!.matchAll(/import\s[^;]*?'([^']+)'/g)].map(([, path]) =>
        path!.startsWith('.') ? join(HOME, dirname(file), path!) : path!,
      ),
  ),
);

test('no code of another package is in the script of a page, as the list of licences says', async () => {
  expect(scripts.length).toBeGreaterThan(3);
  const { metafile } = await build({
    absWorkingDir: HOME,
    entryPoints: [...new Set(scripts)],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
  });
  // What a script imports and does not use is read by the bundler, and left out.
  const written = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  expect(written).toContain('src/explorables/swap.ts');
  expect(written.filter((file) => file.includes('node_modules'))).toEqual([]);
});
