import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { qrSvg } from '../../src/components/qr-svg.ts';

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
