import { getDocumentProxy } from 'unpdf';

/** What a reader gets from a PDF: its words with single spaces, its pages, and what it says of itself. */
export interface ReadPdf {
  text: string;
  pages: readonly string[];
  title: string;
  language: string;
  /** The roles of its tags in reading order: "H1", "P", "Table", "TH". None where it has no tags. */
  roles: readonly string[];
}

interface Tag {
  role?: string;
  children?: Tag[];
}

const rolesOf = ({ role, children = [] }: Tag): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

export const single = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Runs of words in one, with a word whole again that a line ends within, after a hyphen of its own. */
const unbroken = (runs: readonly { str: string; hasEOL: boolean }[]): string =>
  runs
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ' '))
    .join('')
    .replaceAll(/-\s*\n\s*/g, '-');

/** Reads a PDF with a parser that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await document.getMetadata();
  const { Title, Language } = info as { Title: string; Language: string };
  const pages: string[] = [];
  const roles: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    pages.push(single(unbroken(items.flatMap((item) => ('str' in item ? [item] : [])))));
    roles.push(...rolesOf((await page.getStructTree()) as Tag));
  }
  return { text: pages.join(' '), pages, title: Title, language: Language, roles };
}
