import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { FileColours } from './colours.ts';
import { zip } from '../pack/zip.ts';

/**
 * A slides file with what its writer leaves to chance or leaves out put right: no clock, this site's
 * colours as the theme (so that a teacher's own theme can take their place), British English throughout,
 * and the first row of a table marked as its headings for those who hear it.
 */
export function settled(bytes: Uint8Array, day: string, colours: FileColours): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue;
    const xml = /\.(xml|rels)$/.test(path);
    files.set(path, xml ? strToU8(put(path, strFromU8(content), day, colours)) : content);
  }
  return zip(files, day);
}

function put(path: string, xml: string, day: string, colours: FileColours): string {
  if (path === 'docProps/core.xml')
    return swap(xml, /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`, path);
  if (path.startsWith('ppt/theme/'))
    return swap(xml, /<a:clrScheme .*<\/a:clrScheme>/s, scheme(colours), path);
  return xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll('lang="en-US"', 'lang="en-GB"');
}

function swap(xml: string, what: RegExp, by: string, path: string): string {
  if (xml.search(what) < 0) throw new Error(`${path}: the writer of slides has changed its form.`);
  return xml.replace(what, by);
}

function scheme({ paper, ink, soft, rule, wash, accent }: FileColours): string {
  const slots = {
    ...{ dk1: ink, lt1: paper, dk2: soft, lt2: wash },
    ...{
      accent1: ink,
      accent2: soft,
      accent3: rule,
      accent4: accent,
      accent5: wash,
      accent6: paper,
    },
    ...{ hlink: ink, folHlink: soft },
  };
  const each = Object.entries(slots).map(
    ([slot, colour]) =>
      `<a:${slot}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  return `<a:clrScheme name="The Recorded Part">${each.join('')}</a:clrScheme>`;
}
