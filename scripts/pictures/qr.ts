import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encode } from 'uqr';

/** The side of a printed code in CSS pixels: the page does not say it, which saves bytes on every page. */
const SIDE = 90;

/** A QR code as SVG, one path, dark on white with its quiet border. */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  const box = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIDE)}" height="${String(SIDE)}" viewBox="0 0 ${box} ${box}"><path fill="#fff" d="M0 0h${box}v${box}H0z"/><path d="${squares.join('')}"/></svg>`;
}

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/**
 * Writes the code of a page's canonical address, where the page prints it. A page without an address,
 * or one that stands in another's frame, has no code.
 */
export function writeQr(folder: string, page: string, html: string): void {
  const [, address] = CANONICAL.exec(html) ?? [];
  const file = `qr/${page.replace('.html', '.svg')}`;
  if (address === undefined || !html.includes(`src="/${file}"`)) return;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), qrSvg(address));
}
