import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { colour } from '../../src/styles/tokens.ts';
import { besley } from '../one-file/font.ts';
import { cardSvg } from './card.ts';

const HOME = resolve(import.meta.dirname, '../..');
const ICONS = { 'apple-touch-icon.png': 180, 'icon-512.png': 512 };

/** Draws the icons and the social card into a built folder, with the site's own font and colours only. */
export async function writePictures(folder: string): Promise<void> {
  const css = readFileSync(join(HOME, 'src/styles/tokens.css'), 'utf8');
  const light = (name: string) => colour(css, name).light;
  const colours = {
    paper: light('paper'),
    ink: light('ink'),
    feint: light('feint'),
    rule: light('rule'),
  };
  const fonts = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    const fontFile = join(fonts, 'besley.ttf');
    writeFileSync(fontFile, await besley('truetype'));
    const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'Besley' };
    const card = new Resvg(cardSvg(colours), { font });
    writeFileSync(join(folder, 'card.png'), card.render().asPng());
  } finally {
    rmSync(fonts, { recursive: true });
  }
  const icon = readFileSync(join(HOME, 'public/favicon.svg'), 'utf8');
  for (const [file, value] of Object.entries(ICONS)) {
    const drawn = new Resvg(icon, { fitTo: { mode: 'width', value }, background: colours.paper });
    writeFileSync(join(folder, file), drawn.render().asPng());
  }
  writeFileSync(join(folder, 'site.webmanifest'), manifest(colours.paper));
}

const manifest = (paper: string): string =>
  JSON.stringify({
    name: 'The Recorded Part',
    description: 'What police figures about children’s safety online can, and cannot, tell us.',
    start_url: 'index.html',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  });
