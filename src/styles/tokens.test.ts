import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { colour, coloursOf } from './tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const ratio = (one: string, other: string) =>
    wcagContrast(colour(css, one)[scheme], colour(css, other)[scheme]);

  test.each(['paper', 'sheet', 'wash'])('body text on %s has AAA contrast', (ground) => {
    expect(ratio('ink', ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'sheet'])('small text on %s has AA contrast', (ground) => {
    expect(ratio('ink-2', ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['rule', 'accent', 't1', 't2', 't3'])('%s can be seen on paper and sheet', (name) => {
    expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(3);
    expect(ratio(name, 'sheet')).toBeGreaterThanOrEqual(3);
  });
});

test('every colour in the file is read, and one that is not there is refused by name', () => {
  expect(coloursOf(css)).toHaveLength(css.match(/light-dark\(/g)!.length);
  expect(() => colour(css, 'magenta')).toThrow('tokens.css has no colour --magenta.');
});
