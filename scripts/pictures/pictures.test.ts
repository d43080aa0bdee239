import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSvg } from './card.ts';
import { qrSvg } from '../../src/components/qr-svg.ts';
import { writeQr } from './qr.ts';
import { writePictures } from './write.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  await writePictures(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The width and height that a PNG file says it has. */
const sizeOf = (file: string): number[] => {
  const bytes = readFileSync(join(folder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const read = (svg: string): string | undefined => {
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 400 },
  }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
};

test.each([
  'https://example.org/recorded/482-records.html',
  'https://example.org/a/much/longer/sub-path/of/a/school/where-the-platform-was-known.html',
])('a phone that reads the printed code finds %s', (address) => {
  expect(read(qrSvg(address))).toBe(address);
  // No page says it, and without it the code would be as wide as the paper.
  expect(qrSvg(address)).toContain('width="90" height="90"');
});

test('a page’s code leads to the address that it calls its own, and a page without one has none', () => {
  writeQr(folder, '404.html', '<title>Lost</title>');
  expect(readdirSync(folder)).not.toContain('qr');
  const canonical = '<link rel="canonical" href="https://example.org/recorded/">';
  writeQr(folder, 'frame.html', canonical);
  expect(readdirSync(folder)).not.toContain('qr');
  writeQr(folder, 'index.html', `${canonical}<img src="/qr/index.svg">`);
  const svg = readFileSync(join(folder, 'qr/index.svg'), 'utf8');
  expect(read(svg)).toBe('https://example.org/recorded/');
});

test('the card and the icons have the sizes that they are asked for in', () => {
  expect(sizeOf('card.png')).toEqual([1200, 630]);
  expect(sizeOf('apple-touch-icon.png')).toEqual([180, 180]);
  expect(sizeOf('icon-512.png')).toEqual([512, 512]);
});

test('the card has no number in its words, where it would have no door', () => {
  const svg = cardSvg({ paper: '#ffffff', ink: '#000000', feint: '#cccccc', rule: '#777777' });
  expect(svg.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
});

test('the manifest names only files that are there', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string }[];
  };
  const there = [...readdirSync(folder), ...readdirSync('public')];
  for (const { src } of manifest.icons) expect(there).toContain(src);
});
