import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { DatasetError } from '../src/data/parse.ts';
import { files, type FileName } from '../src/data/schema.ts';

/**
 * The raw content of every file of a dataset folder, read with a parser that sees duplicate keys
 * (JSON.parse keeps the last and says nothing). Throws a DatasetError naming each file that is
 * missing, truncated, not JSON or that has a key twice.
 */
export function readDatasetFiles(folder: string): Record<FileName, unknown> {
  const problems: string[] = [];
  const raw = {} as Record<FileName, unknown>;
  for (const file of Object.keys(files) as FileName[]) {
    const read = readOne(join(folder, file), file);
    if ('problems' in read) problems.push(...read.problems);
    else raw[file] = read.content;
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return raw;
}

function readOne(path: string, file: FileName): { content: unknown } | { problems: string[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { problems: [`${file}: the file cannot be read.`] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!tree || error) {
    const line = text.slice(0, error?.offset ?? 0).split('\n').length;
    const what = error ? printParseErrorCode(error.error) : 'empty file';
    return { problems: [`${file}: line ${String(line)} is not JSON (${what}).`] };
  }
  const twice = duplicateKeys(tree).map((path) => `${file}: ${path} is there twice.`);
  return twice.length > 0 ? { problems: twice } : { content: JSON.parse(text) as unknown };
}

/** Where an object has a key twice, as `"id"` or `"id": field "value"`. */
function duplicateKeys(node: Node, within: readonly string[] = []): string[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, at) =>
      duplicateKeys(child, [...within, String(at)]),
    );
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const path = [...within, name];
    const found = seen.has(name) ? [describe(path)] : [];
    seen.add(name);
    return [...found, ...(value ? duplicateKeys(value, path) : [])];
  });
}

function describe([id, ...fields]: readonly string[]): string {
  return fields.length > 0 ? `"${id!}": field "${fields.join('.')}"` : `"${id!}"`;
}
