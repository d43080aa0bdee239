import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/files-of.ts';
import { fewAtATime } from '../scripts/links/probe.ts';
import { ownAddresses } from '../scripts/links/addresses.ts';
import { readPage } from '../scripts/read-page.ts';
import { projectCopy } from './project-copy.ts';

const SITE = 'https://recorded-part.example.org/published/';
const ANOTHER_DAY = pathToFileURL(resolve(import.meta.dirname, 'fixtures/another-day.mjs')).href;

/** Where and when a copy of the project is built. */
interface Place {
  within: string;
  settings: Record<string, string>;
}
const HERE: Place = { within: 'here', settings: { TZ: 'UTC', LANG: 'C' } };
const ELSEWHERE: Place = {
  within: 'somewhere/much/deeper down',
  settings: {
    TZ: 'Asia/Tokyo',
    LANG: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import=${ANOTHER_DAY}`,
  },
};

/** Every file of a build and of its pack, as text of one byte a character. */
type Files = ReadonlyMap<string, string>;

/** Four builds, two at a time: they are what this file costs, so that all its tests read the same four. */
let plain: Files;
let plainElsewhere: Files;
let addressed: Files;
let addressedElsewhere: Files;
beforeAll(async () => {
  [plain, plainElsewhere, addressed, addressedElsewhere] = (await fewAtATime(
    [
      [HERE, ''],
      [ELSEWHERE, ''],
      [HERE, SITE],
      [ELSEWHERE, SITE],
    ] as const,
    2,
    ([place, site]) => publish(place, site),
  )) as [Files, Files, Files, Files];
}, 240_000);

async function publish({ within, settings }: Place, site: string): Promise<Files> {
  const { root, remove } = projectCopy(within);
  try {
    for (const script of ['build', 'pack'])
      await run(join(root, `scripts/${script}.ts`), { ...settings, SITE_URL: site });
    return new Map(
      ['dist', 'release'].flatMap((folder) =>
        filesOf(join(root, folder)).map(
          (file) =>
            [`${folder}/${file}`, readFileSync(join(root, folder, file), 'latin1')] as const,
        ),
      ),
    );
  } finally {
    remove();
  }
}

const run = (script: string, settings: Record<string, string>): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, ...settings } });
    let said = '';
    child.stderr.on('data', (words: Buffer) => (said += words.toString()));
    child.stdout.resume();
    child.on('close', (status) => {
      if (status === 0 && said === '') done();
      else fail(new Error(`${script}: ${String(status)}\n${said}`));
    });
  });

const sums = (files: Files): Record<string, string> =>
  Object.fromEntries(
    [...files].map(([file, bytes]) => [
      file,
      createHash('sha256').update(bytes, 'latin1').digest('hex'),
    ]),
  );
const text = (files: Files, file: string): string =>
  Buffer.from(files.get(`dist/${file}`)!, 'latin1').toString('utf8');
const pagesOf = (files: Files): string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith('dist/') && file.endsWith('.html'))
    .map((file) => file.slice('dist/'.length));

describe('two builds, in different folders, time zones and languages, and on different days', () => {
  test('are equal to the byte, with all that is packed', () => {
    expect(plain.size).toBeGreaterThan(20);
    expect([...plain.keys()]).toEqual(
      expect.arrayContaining(['dist/482-records.html', 'dist/SHA256SUMS', 'release/SHA256SUMS']),
    );
    expect(sums(plainElsewhere)).toEqual(sums(plain));
  });

  test('say what they were built with, down to the compiler', () => {
    expect(text(plain, 'LICENCES.txt')).toMatch(/^@astrojs\/compiler-rs \S+: MIT$/m);
    expect(text(plain, 'sbom.cdx.json')).toContain('"pkg:npm/esbuild@');
  });

  test('are so as well where the site has an address', () => {
    expect([...addressed.keys()]).toEqual(
      expect.arrayContaining(['dist/feed.xml', 'dist/sitemap.xml', 'dist/qr/index.svg']),
    );
    expect(sums(addressedElsewhere)).toEqual(sums(addressed));
  });

  test('the other day is another one', () => {
    const dayIn = ({ settings }: Place) =>
      spawnSync(process.execPath, ['-p', 'new Date().toISOString() + Date.now() + Date()'], {
        env: { ...process.env, ...settings },
        encoding: 'utf8',
      }).stdout;
    const [year, later] = [dayIn(HERE), dayIn(ELSEWHERE)].map((day) => Number(day.slice(0, 4)));
    expect(later).toBeGreaterThan(year!);
  });
});

describe('a site that knows its address', () => {
  test('slides show a code that leads to the pupils’ page of their lesson, and not to the answers', () => {
    const slides = pagesOf(addressed).filter((file) => file.endsWith('-slides.html'));
    expect(slides.length).toBeGreaterThan(0);
    for (const file of slides) {
      const [svg] = /<svg xmlns[\s\S]*?<\/svg>/.exec(text(addressed, file))!;
      const fitTo = { mode: 'width', value: 400 } as const;
      const quoted = svg.replaceAll(/=([^\s">]+)/g, '="$1"').replaceAll('/">', '"/>');
      const { pixels, width, height } = new Resvg(quoted, { fitTo }).render();
      const read = jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
      expect(read).toBe(SITE + file.replace('-slides', '-pupil'));
    }
  });

  /** A frame of a figure calls the figure's own page by its address; the first page of a folder, the folder. */
  const own = (file: string) =>
    SITE +
    file
      .replace(/^embed\/([^/]+)\/index\.html$/, 'figures/$1.html')
      .replace(/(^|\/)index\.html$/, '$1');

  test('says it on every page, absolute and right, but for the page of lost readers', () => {
    for (const file of pagesOf(addressed)) {
      const page = readPage(text(addressed, file));
      const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical, file).toBe(file === '404.html' ? undefined : own(file));
    }
  });

  test('gives each page a card for links, a whole one where the page has room for it', () => {
    for (const file of pagesOf(addressed).filter((name) => !/^(404|embed)\b/.test(name))) {
      const page = readPage(text(addressed, file));
      const card = Object.fromEntries(
        page
          .querySelectorAll('meta[property^="og:"]')
          .map((meta) => [meta.getAttribute('property')!, meta.getAttribute('content')!]),
      );
      const rest = {
        'og:image:alt': 'The Recorded Part',
        'og:image:width': '1200',
        'og:image:height': '630',
      };
      expect(card, file).toEqual({
        'og:url': own(file),
        'og:type': file === 'index.html' ? 'website' : 'article',
        'og:title': page.querySelector('title')!.text.replace(/ · The Recorded Part$/, ''),
        'og:description': expect.stringMatching(/\w.*\.$/) as string,
        'og:image': `${SITE}card.png`,
        ...(page.querySelector('.caution') === null && rest),
      });
    }
  });

  test('maps every page that is meant to be found, by the address that the page calls its own', () => {
    const wanted = pagesOf(addressed)
      .filter((file) => !file.startsWith('embed/'))
      .map((file) => readPage(text(addressed, file)))
      .filter((page) => page.querySelector('meta[name=robots]') === null)
      .map((page) => page.querySelector('link[rel=canonical]')!.getAttribute('href')!);
    const mapped = [...text(addressed, 'sitemap.xml').matchAll(/<loc>([^<]*)</g)];
    expect(mapped.map(([, address]) => address)).toEqual(wanted);
    expect(mapped.length).toBeGreaterThan(10);
    expect(text(addressed, 'robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  test('shows its feed on the first page alone', () => {
    const shown = pagesOf(addressed).filter((file) => text(addressed, file).includes('atom+xml'));
    expect(shown).toEqual(['index.html']);
    expect(text(addressed, 'feed.xml')).toContain(`${SITE}482-records.html`);
  });

  test('leads a lost reader to the first page by its whole address', () => {
    expect(text(addressed, '404.html')).toContain(`href=${SITE}index.html`);
    expect(text(addressed, '482-records.html')).toContain('href=audit.html');
  });
});

describe('a site that does not know its address', () => {
  test('has no feed, no map, no word to robots and no printed code', () => {
    const files = [...plain.keys()].join('\n');
    expect(files).not.toMatch(/feed\.xml|sitemap\.xml|robots\.txt|qr\//);
  });

  test('has on no page an address, a card or a feed of its own', () => {
    for (const file of pagesOf(plain))
      expect(text(plain, file), file).not.toMatch(
        /<link rel=canonical|property=og:|atom\+xml|This page is at/,
      );
  });

  test('has no absolute address in any file that is not, to the letter, out of the site', () => {
    const absolute = (files: Files, file: string) =>
      new Set(text(files, file).match(/https?:\/\/[^\s"'<>),\\]+/g));
    for (const file of [...plain.keys()].filter((name) => name.startsWith('dist/'))) {
      const name = file.slice('dist/'.length);
      if (!/\.(html|txt|json|cff|bib|ris|csv|svg|webmanifest)$/.test(name)) continue;
      const others = absolute(addressed, name);
      for (const address of absolute(plain, name)) expect([...others], name).toContain(address);
      expect(ownAddresses(text(plain, name), SITE)).toEqual([]);
    }
  });

  test('leads a lost reader by no link, since none would hold', () => {
    const links = parse(text(plain, '404.html'))
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href')!);
    expect(links.filter((href) => !/^(https:|tel:|mailto:|#)/.test(href))).toEqual([]);
  });
});
