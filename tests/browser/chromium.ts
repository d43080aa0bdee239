import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/browser');

/** Steady rendering, and no attempt to reach the network. Not the package's own list: that has
 * --single-process, which Playwright cannot drive, and --disable-web-security, which makes tests lie. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (folder) => `${process.env[folder] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

/**
 * Launch options for a real Chromium: the one at CHROME_PATH, else an installed one, else the one
 * inside an npm package, unpacked once. Throws where none of the three is to be had.
 */
export async function chromium() {
  const found =
    process.env.CHROME_PATH ?? INSTALLED[process.platform]?.find((path) => existsSync(path));
  const { executablePath, env } = found ? { executablePath: found, env: {} } : await packaged();
  return { executablePath, args: ARGS, env: { ...process.env, ...fonts(), ...env } };
}

/** The same fonts on every Linux machine; without this the packaged Chromium draws no text at all. */
function fonts(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const folder = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const alias = (family: string, font: string) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  const config = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
    `<dir>${folder}</dir><cachedir>${join(CACHE, 'fontconfig')}</cachedir>`,
    // The mathematical face would otherwise stand in for system-ui.
    '<selectfont><rejectfont><glob>*Math*</glob></rejectfont></selectfont>',
    alias('sans-serif', 'DejaVu Sans'),
    alias('system-ui', 'DejaVu Sans'),
    alias('serif', 'DejaVu Serif'),
    '</fontconfig>',
  ].join('');
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== config) writeFileSync(file, config);
  return { FONTCONFIG_FILE: file };
}

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH.');
  const root = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${manifest.version}`);
  if (!existsSync(folder)) await unpack(root, folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

/**
 * Unpacks beside the folder and renames, because a half-written binary looks like a whole one to a
 * second process. The archive with the system libraries is one that the package itself leaves packed
 * outside the cloud services it knows.
 */
async function unpack(root: string, folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  const { extract } = createRequire(join(root, 'package.json'))('tar-fs') as {
    extract: (folder: string) => NodeJS.WritableStream;
  };
  const brotli = (file: string, to: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(root, 'bin', file)), createBrotliDecompress(), to);
  await Promise.all([
    brotli('chromium.br', createWriteStream(join(beside, 'chromium'), { mode: 0o755 })),
    brotli('swiftshader.tar.br', extract(beside)),
    brotli('al2023.tar.br', extract(beside)),
  ]);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
