import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { besley } from '../one-file/font.ts';

const SHEETS = resolve(import.meta.dirname, 'sheets');
const DATA = join(SHEETS, 'sheet.json');
const FACES = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'];

/** Makes a PDF of a template of `sheets/` ("worksheet") and what it is to say. */
export type Typeset = (template: string, data: object) => Uint8Array;

/**
 * Starts the typesetter with the fonts of this project. The compiler also finds those of the machine,
 * but a font given by hand comes before one of the same name, and no template may fall back to another:
 * a letter that these fonts lack stops the sheet. Throws one sentence where a sheet cannot be made.
 */
export async function typesetter(): Promise<Typeset> {
  const dejavu = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
  const fontBlobs = [
    ...FACES.map((face) => readFileSync(join(dejavu, 'ttf', face))),
    await besley('truetype'),
  ];
  const compiler = NodeCompiler.create({ workspace: SHEETS, fontArgs: [{ fontBlobs }] });
  return (template, data) => {
    compiler.mapShadow(DATA, Buffer.from(JSON.stringify(data)));
    const outcome = compiler.compile({
      mainFilePath: join(SHEETS, `${template}.typ`),
      resetRead: true,
    });
    const warned = outcome.takeWarnings();
    if (!outcome.result || warned)
      throw new Error(`${template}.typ: ${reasons(warned ?? outcome.takeError())}`);
    return pdfOf(compiler, outcome.result, template);
  };
}

function pdfOf(
  compiler: NodeCompiler,
  document: Parameters<NodeCompiler['pdf']>[0],
  template: string,
): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error(`${template}.typ is no accessible PDF: ${String(error)}`, { cause: error });
  }
}

const reasons = (error: { shortDiagnostics: unknown[] } | null): string =>
  (error?.shortDiagnostics ?? [])
    .map((it) => (it as { message?: string }).message ?? JSON.stringify(it))
    .join('; ');
