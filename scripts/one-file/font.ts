import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** Besley, a revival of the Clarendon of registers and public notices. Licence: OFL 1.1. */
const PACKAGE = '@fontsource-variable/besley';
const WEIGHT = 540;
/** What headings and large figures are written with: ASCII, and the signs of British English. */
const LETTERS =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '‘’“”–—…·£é×÷−';

/**
 * Writes the one font of the site, at one weight and with these letters only, and its licence beside
 * it. It is outside the pages and never waited for: `font-display: optional`.
 */
export async function writeFont(folder: string): Promise<void> {
  const home = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const whole = readFileSync(join(home, 'files/besley-latin-wght-normal.woff2'));
  const subset = await subsetFont(whole, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHT },
  });
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'fonts/besley.woff2'), subset);
  writeFileSync(join(folder, 'fonts/besley-OFL.txt'), readFileSync(join(home, 'LICENSE')));
}
