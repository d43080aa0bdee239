import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { azureJson } from './azure.ts';
import { headersFile } from './headers-file.ts';
import { EMBED, SHARED, type Headers } from './policy.ts';
import { headersFor, isAbout, planOf } from './rules.ts';
import { typeOf } from './types.ts';
import { vercelJson } from './vercel.ts';
import { HOST_FILES, writeHosts } from './write.ts';

const FILES = [
  '404.html',
  'CITATION.cff',
  'card.png',
  'dataset/figures.csv',
  'dataset/tables/east.csv',
  'dataset/datapackage.json',
  'dataset/figures.ris',
  'embed/inside/index.html',
  'embed/inside/oembed.json',
  'embedding.html',
  'favicon.svg',
  'figures.html',
  'figures/inside.html',
  'figures/inside.svg',
  'fonts/besley.woff2',
  'index.html',
  'lessons/who-can-read/index.html',
];

/** Every address at which a host may show a page, with and without its ending or its name. */
const addressesOf = (file: string): string[] => [
  file,
  ...(file.endsWith('.html') ? [file.slice(0, -5), file.replace(/(^|\/)index\.html$/, '$1')] : []),
];
const FRAMED = 'Content-Security-Policy';
const plan = planOf(FILES);
const addresses = [...new Set(FILES.flatMap(addressesOf))];

/** Headers of all matching rules, each with every value that a rule gave it. */
function merged(rules: readonly [RegExp, Headers][], path: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [matches, headers] of rules)
    if (matches.test(path))
      for (const [name, value] of Object.entries(headers)) (all[name] ??= []).push(value);
  return all;
}

/**
 * The policy as a host of one of these kinds is told it: how pages keep, and what a common file in a folder is, it
 * knows by itself.
 */
const told = (path: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(headersFor(path, plan))
      .filter(([, value]) => value !== 'public, max-age=0, must-revalidate')
      .filter(([name]) => name !== 'Content-Type' || !path.includes('/') || path.endsWith('.ris'))
      .map(([name, value]) => [name, [value]]),
  );

describe('the policy', () => {
  test('lets nothing be framed but what is made for it', () => {
    for (const path of [...addresses, '', 'nowhere', 'figures/nowhere', 'embed', 'embedding'])
      expect(headersFor(path, plan)[FRAMED], path).toBe(
        path.startsWith(`${EMBED}/`) ? undefined : "frame-ancestors 'none'",
      );
  });

  test('lets scripts of other sites read data and the descriptions of embeds, and nothing else', () => {
    for (const path of addresses)
      expect(headersFor(path, plan)['Access-Control-Allow-Origin'], path).toBe(
        SHARED.some((folder) => path.startsWith(`${folder}/`)) ? '*' : undefined,
      );
  });

  test.each([
    ['index.html', 'public, max-age=0, must-revalidate'],
    ['482-records', 'public, max-age=0, must-revalidate'],
    ['dataset/figures.csv', 'public, max-age=600'],
    ['fonts/besley.woff2', 'public, max-age=604800'],
    ['card.png', 'public, max-age=604800'],
    ['404.html', 'no-store'],
  ])('says of %s that a copy is good for: %s', (path, keeps) => {
    expect(headersFor(path, plan)['Cache-Control']).toBe(keeps);
  });

  test('knows what each kind of file is, and stops at one that it does not know', () => {
    expect(typeOf('dataset/figures.csv')).toBe('text/csv; charset=utf-8');
    expect(typeOf('citation.ris')).toContain('application/x-research-info-systems');
    expect(typeOf('feed.xml')).toContain('application/atom+xml');
    expect(typeOf('sitemap.xml')).toBe('application/xml');
    expect(() => planOf([...FILES, 'dataset/figures.xyz'])).toThrow(
      'dataset/figures.xyz: scripts/hosts/types.ts has no content type for a file of this kind.',
    );
  });

  const name = fc.constantFrom('a', 'b', 'data', EMBED, 'fonts', 'index', '404', 'card');
  const ending = fc.constantFrom('.html', '.csv', '.json', '.png', '.svg', '.woff2');
  const file = fc
    .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), ending)
    .map(([names, end]) => names.join('/') + end);
  test('never sets one header by two rules, whatever files there are', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1 }), (files) => {
        const { rules } = planOf(files);
        for (const path of files.flatMap(addressesOf)) {
          const set = rules
            .filter(({ about }) => about.some((match) => isAbout(match, path)))
            .flatMap(({ headers }) => Object.keys(headers));
          expect(set, path).toEqual([...new Set(set)]);
        }
      }),
    );
  });
});

/** The blocks of a `_headers` file, with Cloudflare's meaning of its patterns. */
function blocksOf(text: string): [RegExp, Headers][] {
  const blocks: [string, Headers][] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined) blocks.push([line, {}]);
    else blocks.at(-1)![1] = { ...blocks.at(-1)![1], [name]: value! };
  }
  expect(blocks.map(([pattern]) => pattern)).toEqual([
    ...new Set(blocks.map(([pattern]) => pattern)),
  ]);
  return blocks.map(([pattern, headers]) => {
    const parts = pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*');
    return [new RegExp(`^${parts}$`), headers];
  });
}

describe.each(['/', '/recorded/'])('for a site at %s', (base) => {
  test('_headers says all of the policy, each header by one rule', () => {
    const blocks = blocksOf(headersFile(plan, base));
    for (const path of addresses) expect(merged(blocks, base + path), path).toEqual(told(path));
  });

  test('vercel.json says all of the policy, each header by one rule', () => {
    const { headers } = JSON.parse(vercelJson(plan, base)) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const rules = headers.map(({ source, headers: list }): [RegExp, Headers] => [
      new RegExp(`^${source}$`),
      Object.fromEntries(list.map(({ key, value }) => [key, value])),
    ]);
    for (const path of addresses) expect(merged(rules, base + path), path).toEqual(told(path));
  });
});

test('staticwebapp.config.json: the first route that matches, over the global headers, frees embeds alone', () => {
  const { globalHeaders, routes } = JSON.parse(azureJson(plan, FILES)) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  for (const path of addresses) {
    const [own] = routes.filter(({ route }) =>
      route.endsWith('*') ? `/${path}`.startsWith(route.slice(0, -1)) : route === `/${path}`,
    );
    const sent = Object.entries({ ...globalHeaders, ...own?.headers }).filter(([, v]) => v !== '');
    const { 'Content-Type': _type, ...wanted } = headersFor(path, plan);
    // A folder has one rule there, so that pages in `figures/` keep as long as their pictures.
    const same = ([name]: [string, string]) => name !== 'Cache-Control';
    expect(Object.fromEntries(sent.filter(same)), path).toEqual(
      Object.fromEntries(Object.entries(wanted).filter(same)),
    );
  }
});

test('more rules than Cloudflare reads stop the build', () => {
  const many = Array.from({ length: 99 }, (_, at) => `icon-${String(at)}.png`);
  expect(() => headersFile(planOf(many), '/')).toThrow(
    /^_headers: \d+ rules, and Cloudflare reads 100\.$/,
  );
});

describe('the files that are written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    writeFileSync(join(folder, 'index.html'), '');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('are the same when they are written again over themselves', () => {
    const written = () => HOST_FILES.map((name) => readFileSync(join(folder, name), 'utf8'));
    writeHosts(folder);
    const first = written();
    writeHosts(folder);
    expect(written()).toEqual(first);
  });

  test('redirect no page, and say why', () => {
    writeHosts(folder);
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^# /);
  });

  test('are written for a site alone', () => {
    rmSync(join(folder, 'index.html'));
    expect(() => {
      writeHosts(folder);
    }).toThrow(`${folder}: there is no built site in this folder.`);
  });

  test.each(['recorded', '/recorded', '/a path/', '/../'])('%s is no path for a site', (base) => {
    expect(() => {
      writeHosts(folder, base);
    }).toThrow(`--base: "${base}" is not a path such as /recorded/.`);
  });
});
