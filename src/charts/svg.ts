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

export const label = (x: number, y: number, text: string, className?: string): string =>
  element('text', { x, y, class: className }, escapeText(text));

/** A hatched band of one height that runs off the sheet: something is missing, and its size is unknown. */
export const missingBand = (x: number, y: number, width: number, text: string): string =>
  element('path', {
    class: 'hatch',
    d: `M${String(x)} ${String(y)}h${String(width + 99)}v30H${String(x)}z`,
  }) + label(x + 8, y + 20, text, 'halo');
