import type { Node, Parent } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe } from '../../src/data/describe.ts';
import { formatWord } from '../../src/data/format.ts';
import { quantity } from '../../src/data/quantity.ts';
import type { Dataset } from '../../src/data/schema.ts';

/** A part of what a teacher reads before a lesson: its heading, and its paragraphs as plain words. */
export interface Section {
  heading: string;
  paragraphs: readonly string[];
}

interface MdxNode extends Node {
  name?: string | null;
  value?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: MdxNode[];
}

const WORDS = new Set(['text', 'inlineCode']);
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * The body of a lesson's file in sections of plain words, with each `<Num>` as its number and each
 * `<Term>` as its word. Throws one sentence naming the file where it holds what no guide can print.
 */
export function sectionsOf(file: string, mdx: string, data: Dataset): Section[] {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  const { children } = parser.parse(mdx) as Parent & { children: MdxNode[] };
  for (const node of children.flatMap(blocksOf)) {
    if (node.type === 'yaml') continue;
    const words = wordsOf(file, node, data);
    if (node.type === 'heading') sections.push({ heading: words, paragraphs: [] });
    else if (sections.length === 0)
      throw new Error(`${file}: its text begins without a heading, and the guide needs one.`);
    else sections.at(-1)!.paragraphs.push(words);
  }
  return sections;
}

/** The paragraphs of a list or a quotation, each by itself. */
const blocksOf = (node: MdxNode): MdxNode[] =>
  ['list', 'listItem', 'blockquote'].includes(node.type)
    ? (node.children ?? []).flatMap(blocksOf)
    : [node];

function wordsOf(file: string, node: MdxNode, data: Dataset): string {
  if (WORDS.has(node.type)) return node.value ?? '';
  if (node.type.startsWith('mdxJsx') && node.name === 'Num') return numberOf(file, node, data);
  if (node.type.startsWith('mdx') && node.name !== 'Term')
    throw new Error(`${file}: the guide cannot print <${node.name ?? node.type}>.`);
  return (node.children ?? []).map((child) => wordsOf(file, child, data)).join('');
}

/** A number as the page of the lesson shows it. */
function numberOf(file: string, { attributes = [] }: MdxNode, data: Dataset): string {
  const said = new Map(attributes.map(({ name, value }) => [name, value]));
  const [id, as] = [said.get('id'), said.get('as')];
  if (typeof id !== 'string' || !(id in data.figures || id in data.derived))
    throw new Error(`${file}: "${String(id)}" is neither in figures.json nor in derived.json.`);
  if (as === 'word') return formatWord(quantity(id, data));
  const { shown, printed } = describe(id, data);
  return as === 'printed' && printed !== undefined ? `“${printed}”` : shown;
}
