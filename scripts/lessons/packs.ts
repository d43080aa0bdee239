import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Dataset } from '../../src/data/schema.ts';
import { qrSvg } from '../../src/components/qr-svg.ts';
import { sectionsOf } from './body.ts';
import { helpWords } from './help-line.ts';
import { lessonZip, PAGES, type ZipPlace } from './lesson-zip.ts';
import type { Code } from './pptx.ts';
import { readLessons } from './read.ts';
import { typesetter } from './typeset.ts';

/** The width of a QR code's picture in pixels: sharp on a wall. */
const CODE_WIDTH = 600;

/** The code that leads a class to the pupils’ page of a lesson, which has no answer on it. */
export function codeFor(id: string, site: string): Code {
  const address = new URL(`${PAGES}/${id}-pupil.html`, site).href;
  const fitTo = { mode: 'width' as const, value: CODE_WIDTH };
  return { png: new Resvg(qrSvg(address), { fitTo }).render().asPng(), address };
}

/**
 * The zip of every lesson by the name of its file, made from the built site and the dataset. `day` is
 * the day of the release. Throws one sentence for a lesson without its built pages.
 */
export async function lessonPacks(
  place: ZipPlace,
  data: Dataset,
  day: string,
): Promise<Map<string, Uint8Array>> {
  const typeset = await typesetter();
  const help = helpWords(data);
  const packs = new Map<string, Uint8Array>();
  for (const versions of readLessons(place.root, data)) {
    const { id } = versions[0]!;
    const code = place.site === undefined ? {} : { code: codeFor(id, place.site) };
    const file = `content/lessons/${id}.mdx`;
    const sections = sectionsOf(file, readFileSync(join(place.root, file), 'utf8'), data);
    packs.set(
      `lessons/${id}.zip`,
      await lessonZip(versions, { typeset, help, day, sections, ...code }, place),
    );
  }
  return packs;
}
