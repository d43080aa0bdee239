import { z } from 'zod';
import { entryProblems } from './double-entry.ts';
import { referenceProblems } from './references.ts';
import { files, type Dataset, type FileName } from './schema.ts';

/** What is wrong, one sentence each, naming file, id and field. */
export class DatasetError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

const NAMES = Object.keys(files) as FileName[];

/**
 * Raw JSON by file name -> the dataset: shapes, references and the double entry all checked.
 * Throws a DatasetError that lists every problem found; the input is not changed.
 */
export function parseDataset(raw: Readonly<Record<FileName, unknown>>): Dataset {
  const shapes = NAMES.flatMap((file) => shapeProblems(file, raw[file]));
  if (shapes.length > 0) throw new DatasetError(shapes);
  const data = Object.fromEntries(
    NAMES.map((file) => [file.replace('.json', ''), files[file].parse(raw[file])]),
  ) as unknown as Dataset;
  const broken = referenceProblems(data);
  if (broken.length > 0) throw new DatasetError(broken);
  const mismatched = entryProblems(data);
  if (mismatched.length > 0) throw new DatasetError(mismatched);
  return data;
}

function shapeProblems(file: FileName, content: unknown): string[] {
  const result = files[file].safeParse(content);
  if (result.success) return [];
  return result.error.issues.map((issue) => describeIssue(file, issue));
}

/** One Zod issue as a sentence: figures.json: "r1-suffolk-total": field "value" must be … */
function describeIssue(file: FileName, issue: z.core.$ZodIssue): string {
  const [entry, ...path] = issue.path.map(String);
  if (entry === undefined) return `${file}: the file must hold one object, keyed by id.`;
  const field = path.length > 0 ? ` field "${path.join('.')}"` : '';
  if (issue.code === 'unrecognized_keys')
    return `${file}: "${entry}":${field} unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
  if (issue.code === 'invalid_key')
    return `${file}: "${entry}": an id must be lower case letters, digits and hyphens.`;
  return `${file}: "${entry}":${field} ${sentence(issue.message)}`;
}

const sentence = (message: string): string =>
  `${message.replace(/^Invalid input: /, '').replace(/\.$/, '')}.`;
