import { posix } from 'node:path';

/** What each kind of file is, by its ending. nginx knows no CSV, and hardly a host a `.cff`. */
const BY_ENDING: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Files that are something else than their ending says, or have none. */
const BY_NAME: Readonly<Record<string, string>> = {
  SHA256SUMS: 'text/plain; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
};

/** Endings that hosts of pages do not know by themselves. */
export const isRare = (ending: string): boolean => ['bib', 'cff', 'ris'].includes(ending);

/** The ending of a file's name, without its point; empty where it has none. */
export const endingOf = (file: string): string => posix.extname(file).slice(1);

/** The content type of a built file. Throws one sentence where the table does not know its kind. */
export function typeOf(file: string): string {
  const type = BY_NAME[posix.basename(file)] ?? BY_ENDING[endingOf(file)];
  if (type === undefined)
    throw new Error(`${file}: scripts/hosts/types.ts has no content type for a file of this kind.`);
  return type;
}
