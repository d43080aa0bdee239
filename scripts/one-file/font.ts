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

const home = (): string =>
  dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));

/** The one font of the site, at one weight and with these letters only. */
export const besley = (targetFormat: 'woff2' | 'truetype'): Promise<Buffer> =>
  subsetFont(readFileSync(join(home(), 'files/besley-latin-wght-normal.woff2')), LETTERS, {
    targetFormat,
    variationAxes: { wght: WEIGHT },
  });

/** Writes the font and its licence. It is outside the pages and never waited for. */
export async function writeFont(folder: string): Promise<void> {
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'fonts/besley.woff2'), await besley('woff2'));
  writeFileSync(join(folder, 'fonts/besley-OFL.txt'), readFileSync(join(home(), 'LICENSE')));
}
