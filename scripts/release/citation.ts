import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Cff } from './cff.ts';

// The key of the entry is the name that is given here, not one made of author, year and title.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The citation as CSL, which citation-js knows; CITATION.cff is a format that it does not. */
const asCsl = (cited: Cff, address: string | undefined): object => ({
  id: 'the-recorded-part',
  type: 'dataset',
  title: cited.title,
  abstract: cited.abstract,
  author: cited.authors.map(({ name }) => ({ literal: name })),
  issued: { 'date-parts': [cited['date-released'].split('-').map(Number)] },
  version: cited.version,
  // BibTeX has no field for a version.
  note: `Version ${cited.version}. Please cite the source of each number as well.`,
  ...(address !== undefined && { URL: address }),
});

/** The citation as BibTeX and as RIS, with the address of the site where it has one. */
export function citationFiles(
  cited: Cff,
  address: string | undefined,
): Record<'citation.bib' | 'citation.ris', string> {
  const cite = new Cite(asCsl(cited, address));
  return {
    'citation.bib': `${cite.format('bibtex').trim()}\n`,
    'citation.ris': `${cite.format('ris').trim()}\n`,
  };
}
