import ts from 'typescript';
import type { Located } from './articles.ts';
import { slips } from './rules.ts';

/** A string that reads as a sentence (three words or more), not as a key, a path or markup. */
const isSentence = (text: string): boolean =>
  /\S\s+\S+\s+\S/.test(text.trim()) && /[a-z]/.test(text) && !text.includes('="');

/** Attributes whose words a reader sees or hears. */
const SEEN = new Set(['aria-label', 'title', 'alt', 'placeholder', 'description']);

/** Slips in the sentences of a module: its string literals and the fixed parts of its templates. */
export const slipsInModule = (code: string): Located[] => slipsInCode(code, 0);

/** Slips in an Astro component: its script, the text of its template, and attributes that are seen. */
export function slipsInComponent(code: string): Located[] {
  const [before = '', script = ''] = /^---\n([\s\S]*?)\n?---\n/.exec(code) ?? [];
  const template = code.slice(before.length);
  const line = before.split('\n').length - 1;
  return [...slipsInCode(script, 1), ...slipsInCode(asJsx(template), line)];
}

/** A template as a JSX fragment, line for line: what is Astro's alone is blanked or spelled out. */
function asJsx(template: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const markup = template
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank)
    .replaceAll(/\s\{(\w+)\}(?=[^<>]*>)/g, ' $1={$1}');
  return `<>${markup}</>`;
}

function slipsInCode(code: string, linesBefore: number): Located[] {
  const file = ts.createSourceFile('m.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Located[] = [];
  const look = (text: string, node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const where = `line ${String(line + linesBefore + 1)}`;
    for (const slip of slips(text)) found.push({ ...slip, where });
  };
  const visit = (node: ts.Node): void => {
    const text = seenText(node);
    if (text !== undefined) look(text, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The words of a node that a reader may meet, or undefined where there are none. */
function seenText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map((part) => part.text)
      .join('…');
    return isSentence(text) ? text : undefined;
  }
  if (!ts.isStringLiteralLike(node)) return undefined;
  const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : undefined;
  if (attribute !== undefined) return SEEN.has(attribute) ? node.text : undefined;
  return isSentence(node.text) ? node.text : undefined;
}
