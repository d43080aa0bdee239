import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { colour } from '../../src/styles/tokens.ts';

const TOKENS = resolve(import.meta.dirname, '../../src/styles/tokens.css');

/** The site's colours by day, as six hexadecimal digits after a hash, for what is printed or shown on a wall. */
export interface FileColours {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  wash: string;
  accent: string;
}

/** Reads the colours from the token file, where alone they are written. */
export function fileColours(): FileColours {
  const css = readFileSync(TOKENS, 'utf8');
  const light = (name: string) => colour(css, name).light;
  return {
    paper: light('paper'),
    ink: light('ink'),
    soft: light('ink-2'),
    rule: light('rule'),
    wash: light('feint'),
    accent: light('accent'),
  };
}
