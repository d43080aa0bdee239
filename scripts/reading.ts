import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { parse } from 'node-html-parser';
import { syllable } from 'syllable';

export interface Reading {
  page: string;
  words: number;
  /** School years of reading that the text asks for, and the age at which they are usual. */
  age: number;
}

/** Headings, paragraphs and lists of an article: figures, doors and words for the ear left out. */
function runningText(html: string): string | undefined {
  const article = parse(html).querySelector('article');
  if (!article?.querySelector('.caution')) return undefined;
  for (const aside of article.querySelectorAll('figure, .v')) aside.remove();
  return article
    .querySelectorAll('h2, p, li')
    .map(({ text }) => text.trim())
    .join('\n');
}

/**
 * Words and reading age of each article of a built folder. The age is the Flesch-Kincaid grade, plus
 * the five years before the first grade. Kincaid et al. (1975), Navy report 8-75.
 */
export function readingOf(folder: string): Reading[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((page) => {
      const text = runningText(readFileSync(join(folder, page), 'utf8'));
      if (text === undefined) return [];
      const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
      const sentences = text.split(/[.?!:;]+\s|\n/).filter((part) => /\p{L}/u.test(part));
      const grade = fleschKincaid({
        word: words.length,
        sentence: sentences.length,
        syllable: words.reduce((total, word) => total + syllable(word), 0),
      });
      return [{ page, words: words.length, age: Math.round(grade + 5) }];
    });
}

export const readingTable = (readings: readonly Reading[]): string =>
  readings
    .map(
      ({ page, words, age }) =>
        `${page}: ${words.toLocaleString('en-GB')} words, reading age ${String(age)}`,
    )
    .join('\n');
