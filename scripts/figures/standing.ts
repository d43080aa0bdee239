/** A share of the width, or of the height, wherever a drawing may have one. */
const SHARE = /\b(x|x1|x2|cx|width|y|y1|y2|cy|height)="(-?[\d.]+)%"/g;
const UPRIGHT = new Set(['y', 'y1', 'y2', 'cy', 'height']);

export interface Standing {
  height: number;
  svg: string;
}

/**
 * A drawing of the page as one that stands by itself at a width: shares of the width become pixels,
 * and it says how wide and how high it is. `svg` is one <svg> of a built figure.
 */
export function standing(svg: string, width: number): Standing {
  const [, open] = /^<svg\b([^>]*)>/.exec(svg)!;
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(open!);
  const height = box
    ? (width * Number(box[2])) / Number(box[1])
    : Number(/height="([\d.]+)"/.exec(open!)![1]);
  const inside = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replaceAll(SHARE, (_, name: string, share: string) => {
      const of = UPRIGHT.has(name) ? height : width;
      return `${name}="${String(Math.round(of * Number(share)) / 100)}"`;
    })
    .replaceAll(/ data-s="[^"]*"/g, '');
  const view = box ? ` viewBox="0 0 ${box[1]!} ${box[2]!}"` : '';
  return {
    height,
    svg: `<svg class="drawn" width="${String(width)}" height="${String(height)}"${view}>${inside}</svg>`,
  };
}
