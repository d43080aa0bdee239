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
