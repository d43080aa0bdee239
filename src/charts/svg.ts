/** Text made safe inside SVG and HTML, in elements and in quoted attributes alike. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Record<string, string | number | undefined>;

/** One SVG element; attributes that are undefined are left out, numbers are kept to one decimal. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeText(value!)}"`,
    )
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** The drawing itself, named by the heading of its figure. */
export const drawing = (
  { width, height }: { width: number; height: number },
  { className, title }: { className: string; title: string },
  inside: string,
): string =>
  element(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': title,
    },
    inside,
  );

/**
 * A drawing as wide as its figure: places across are shares of the width, heights are pixels. One
 * drawing then serves every width, and its text keeps the reader's size.
 */
export const strip = (height: number, title: string, inside: string): string =>
  element('svg', { class: 'strip', height, role: 'img', 'aria-labelledby': title }, inside);

/** A share of the width, from 0 to 1 and beyond, as SVG writes it. */
export const across = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

/**
 * What a node is in each state, for `data-s`: a line for each attribute, its values in the order of
 * the keys, the first left out because it is as drawn. `t` is the text of the node.
 */
export const inStates = (attributes: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(attributes)
    .map(([name, [, ...others]]) => `${name}=|${others.join('|')}`)
    .join('\n');

export const label = (x: number, y: number, text: string, className?: string): string =>
  element('text', { x, y, class: className }, escapeText(text));

/** The same in a drawing as wide as its figure. */
export const missingStrip = (y: number, what: string): string =>
  element('rect', { class: 'hatch', y, width: across(1.5), height: 30 }) +
  label(8, y + 20, `${what.charAt(0).toUpperCase()}${what.slice(1)}: size unknown`, 'halo');

/** A hatched band of one height that runs off the sheet: something is missing, and its size is unknown. */
export const missingBand = (x: number, y: number, width: number, text: string): string =>
  element('path', {
    class: 'hatch',
    d: `M${String(x)} ${String(y)}h${String(width + 99)}v30H${String(x)}z`,
  }) + label(x + 8, y + 20, text, 'halo');
