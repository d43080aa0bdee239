import type { Node, Parent } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { slips, slipsInFilled, type Slip } from './rules.ts';

/** A slip and where it stands, as a sentence can name it: "line 12", "front matter title". */
export interface Located extends Slip {
  where: string;
}

interface MdxNode extends Node {
  name?: string | null;
  value?: string;
  alt?: string | null;
  title?: string | null;
  attributes?: MdxAttribute[];
}
interface MdxAttribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** Attributes that name things and are never shown. */
const NAMING = new Set(['id', 'of', 'part', 'by', 'as', 'total', 'source']);
/** Fields of a lesson's front matter that hold ids and addresses. A sentence there is read like any other. */
const NAMING_FIELDS = new Set([
  'id',
  'from',
  'rowsOf',
  'platforms',
  'numbers',
  'readers',
  'sources',
  'help',
  'keywords',
  'guidance',
  'supervision',
  'to',
]);
const NAME = /^[a-z0-9]+(?:[-/.#][a-z0-9]+)+$/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const REASON = /^\/\*\s*word "([^"]+)": (\S.{9,}?)\s*\*\/$/s;
const FLOW_OF_WORDS = new Set(['text', 'inlineCode', 'code', 'html']);

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** All slips of an article or lesson, its front matter and its components' words included. */
export function slipsInArticle(mdx: string): Located[] {
  return inChildren(parser.parse(mdx));
}

/** A comment `{/* word "allowed": why *​/}` gives the block after it that word, and only that block. */
function inChildren(node: Parent): Located[] {
  return node.children.flatMap((child, at) => {
    const before = node.children[at - 1] as MdxNode | undefined;
    const reason = before && isExpression(before) ? REASON.exec(before.value ?? '') : null;
    return inNode(child, reason ? [reason[1]!.toLowerCase()] : []);
  });
}

const isExpression = ({ type }: MdxNode): boolean =>
  type === 'mdxFlowExpression' || type === 'mdxTextExpression';

function inNode(node: MdxNode, reasoned: readonly string[]): Located[] {
  const where = `line ${String(node.position?.start.line ?? 0)}`;
  if (node.type === 'yaml') return inFrontMatter(parseYaml(node.value ?? ''), 'front matter');
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Num')
    return [
      { found: 'Num', why: 'a number stands in a paragraph; here the paragraph is broken', where },
    ];
  if (node.type === 'mdxjsEsm')
    return [{ found: 'import or export', why: 'an article imports nothing', where }];
  if (isExpression(node)) {
    if (/^\s*\/\*.*\*\/\s*$/s.test(node.value ?? '')) return [];
    return [{ found: node.value ?? '', why: 'an article holds no code', where }];
  }
  const own = FLOW_OF_WORDS.has(node.type) ? slips(node.value ?? '', reasoned) : [];
  const labels = [node.alt, node.title].flatMap((label) => (label ? slips(label) : []));
  const attributes = (node.attributes ?? []).flatMap((attribute) => inAttribute(attribute));
  const below = 'children' in node ? belowOf(node as Parent, reasoned) : [];
  return [...[...own, ...labels, ...attributes].map((slip) => ({ ...slip, where })), ...below];
}

const belowOf = (node: Parent, reasoned: readonly string[]): Located[] =>
  reasoned.length > 0
    ? node.children.flatMap((child) => inNode(child, reasoned))
    : inChildren(node);

function inAttribute({ name, value }: MdxAttribute): Slip[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return NAMING.has(name ?? '') ? [] : slipsInFilled(value);
  const strings = [...value.value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, a, b]) => a ?? b ?? '');
  const outside = value.value.replaceAll(/'[^']*'|"[^"]*"/g, '');
  return [...slips(outside), ...strings.filter((text) => !ID.test(text)).flatMap(slipsInFilled)];
}

function inFrontMatter(value: unknown, where: string, naming = false): Located[] {
  if (typeof value === 'string')
    return naming && NAME.test(value)
      ? []
      : slipsInFilled(value).map((slip) => ({ ...slip, where }));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inFrontMatter(inner, `${where} ${key}`, naming || NAMING_FIELDS.has(key)),
  );
}
