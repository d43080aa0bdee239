import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const RESULTS = resolve(import.meta.dirname, '../../test-results');

/** Prints rows as a table with columns of one width, and keeps it for who comes later. */
export function report(name: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  const text = lines.join('\n');
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, name), `${text}\n`);
  console.log(text);
}
