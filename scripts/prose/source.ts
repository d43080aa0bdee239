import ts from 'typescript';
import { slips } from './rules.ts';
import type { Located } from './articles.ts';

/** A string that reads as a sentence (three words or more), not as a key, a path or markup. */
const isSentence = (text: string): boolean =>
  /\S\s+\S+\s+\S/.test(text.trim()) && /[a-z]/.test(text) && !text.includes('="');

/** Slips in the sentences of a module: its string literals and the fixed parts of its templates. */
export function slipsInModule(code: string): Located[] {
  const file = ts.createSourceFile('m.ts', code, ts.ScriptTarget.Latest, true);
  const found: Located[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) look(node.text, node);
    else if (ts.isTemplateExpression(node)) look(templateText(node), node);
    ts.forEachChild(node, visit);
  };
  const look = (text: string, node: ts.Node): void => {
    if (!isSentence(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    for (const slip of slips(text)) found.push({ ...slip, where: `line ${String(line + 1)}` });
  };
  visit(file);
  return found;
}

const templateText = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');

const SEEN_ATTRIBUTES = /\s(?:aria-label|title|alt|placeholder|description)="([^"]*)"/g;

/** Slips in an Astro component: its script as a module, its template's text and visible attributes. */
export function slipsInComponent(code: string): Located[] {
  const [, script = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(code) ?? [];
  const markup = template
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  const attributes = [...markup.matchAll(SEEN_ATTRIBUTES)].map(([, text]) => text!);
  const words = withoutTagsAndCode(markup);
  const inTemplate = [...attributes, ...words].flatMap((text) => slips(text));
  return [
    ...slipsInModule(script),
    ...inTemplate.map((slip) => ({ ...slip, where: 'its template' })),
  ];
}

/** The runs of text between tags, with attributes and `{expressions}` taken out. */
function withoutTagsAndCode(markup: string): string[] {
  const bare = markup.replaceAll(
    /<\/?[A-Za-z](?:[^>"'{]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*>/g,
    '\n',
  );
  return bare.split('\n').filter((line) => !/[{}()=;]|=>/.test(line) && /[A-Za-z]{2}/.test(line));
}
