import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import postcss, { type Rule } from 'postcss';
import { colour } from '../../src/styles/tokens.ts';

const STYLES = resolve(import.meta.dirname, '../../src/styles');
const read = (file: string): string => readFileSync(join(STYLES, file), 'utf8');

/** What a style may say of a drawing; all else is for the page around it. */
const DRAWN =
  /^(fill|stroke|stroke-.*|paint-order|text-anchor|font-weight|font-size|visibility|opacity)$/;

const tokens = read('tokens.css');
/** Custom properties that hold a colour, as they are by day: a picture is on paper. */
const light = (value: string): string =>
  value.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colour(tokens, name).light);
const pixels = (value: string): string =>
  value.replaceAll(/([\d.]+)rem\b/g, (_, rem: string) => `${String(Number(rem) * 16)}px`);

const rules: readonly Rule[] = ['figure.css', 'control.css', 'home.css'].flatMap((file) =>
  postcss.parse(read(file)).nodes.filter((node) => node.type === 'rule'),
);

const matches = (drawing: HTMLElement, selector: string): boolean =>
  !selector.includes(':') && drawing.querySelector(selector) !== null;

/**
 * The rules of the site's own style sheets that a drawing needs to stand alone, with colours in place of
 * custom properties. `drawing` is an SVG's markup.
 */
export function paintFor(drawing: string): string {
  const root = parse(drawing);
  return rules
    .filter(({ selectors }) => selectors.some((selector) => matches(root, selector)))
    .map((rule) => {
      const said = rule.nodes
        .filter((node) => node.type === 'decl')
        .filter(({ prop }) => DRAWN.test(prop))
        .map(({ prop, value }) => `${prop}:${pixels(light(value)).replaceAll(/['"]/g, '')}`);
      const selectors = rule.selectors
        .filter((selector) => matches(root, selector))
        .map((selector) => `.drawn ${selector}`);
      return said.length > 0 ? `${selectors.join(',')}{${said.join(';')}}` : '';
    })
    .join('');
}

/** A colour of the site by day, by its name in tokens.css. */
export const ink = (name: string): string => colour(tokens, name).light;
