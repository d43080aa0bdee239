import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOST, PAGE_CACHE } from '../../scripts/hosts/policy.ts';
import { headersFor, planOf, type Plan } from '../../scripts/hosts/rules.ts';
import { typeOf } from '../../scripts/hosts/types.ts';
import { readersFiles, HOST_FILES } from '../../scripts/hosts/write.ts';
import { ask, type Answer } from './ask.ts';
import { hosts, type Host } from './hosts.ts';
import { place } from './place.ts';
import type { Running } from './process.ts';
import { report } from './table.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const rows = [['host', 'path', 'files', 'bytes', 'headers', 'links', 'other names', 'wrong']];
afterAll(() => {
  report('hosts.txt', rows);
});

const cases = hosts.flatMap((host) =>
  ['/', '/recorded/'].map((base) => ({
    host,
    base,
    name: `${host.name} at ${base}${host.missing ? `: not tried, ${host.missing}` : ''}`,
  })),
);

/** The relative links of each page, read once: every host has to send the same bytes. */
const linksOf = new Map<string, string[]>();
function linksIn(file: string, html: string): string[] {
  const known = linksOf.get(file);
  if (known) return known;
  const links = parse(html)
    .querySelectorAll('[href], [src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
    .filter((link) => !/^([a-z]+:|#)/.test(link));
  linksOf.set(file, links);
  return links;
}

/** A content type in its parts: what it is, and the letters it is written in. */
const typeParts = (type: string | null): string[] =>
  (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());

/** What a host is expected to send with a file, by the policy and by its own ways. */
function wanted(file: string, plan: Plan, host: Host): Record<string, string> {
  const { 'Content-Type': _type, ...asked } = headersFor(file, plan);
  return {
    ...asked,
    ...(host.caches ? { 'Cache-Control': host.caches } : {}),
    ...(host.readByAny ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** The answer has each of these once, as they are, and none that would say otherwise. */
function holds(answer: Answer, headers: Readonly<Record<string, string>>, file: string): void {
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers.get(name), `${file}: ${name}`).toBe(value);
  for (const name of ['Content-Security-Policy', 'Access-Control-Allow-Origin'])
    if (!(name in headers)) expect(answer.headers.get(name), `${file}: ${name}`).toBeNull();
  for (const name of ['X-Frame-Options', 'Strict-Transport-Security'])
    expect(answer.headers.get(name), `${file}: ${name}`).toBeNull();
  for (const hop of answer.hops) expect(hop.headers.get('Set-Cookie'), file).toBeNull();
}

describe.each(cases)('$name', ({ host, base }) => {
  const skip = host.missing !== undefined;
  const row = [host.name, base, ...Array.from({ length: 6 }, () => (skip ? 'not tried' : '-'))];
  rows.push(row);
  let site: ReturnType<typeof place>;
  let server: Running;
  let files: string[];
  let plan: Plan;
  const built = (file: string) => readFileSync(join(site.site, file));
  const at = (path: string) => ask(server.origin + base + encodeURI(path));
  /** What the host sent for a file when it was first asked. */
  const sent = new Map<string, Promise<Answer>>();
  const got = (file: string): Promise<Answer> => {
    const answer = sent.get(file) ?? at(file);
    sent.set(file, answer);
    return answer;
  };

  beforeAll(async () => {
    if (skip) return;
    site = place(DIST, base);
    files = readersFiles(site.site);
    plan = planOf(files);
    row[2] = String(files.length);
    server = await host.start(site);
  });
  afterAll(async () => {
    if (skip) return;
    await server.stop();
    site.remove();
  });

  test.skipIf(skip)('every file arrives as it was built, and as what it is', async () => {
    await Promise.all(files.map(got));
    for (const file of files) {
      const { status, headers, bytes } = await got(file);
      expect(status, file).toBe(200);
      expect(bytes.equals(built(file)), file).toBe(true);
      const [type, charset] = typeParts(typeOf(file));
      const [given, letters] = typeParts(headers.get('Content-Type'));
      expect(given, file).toBe(type);
      // A page says itself in which letters it is written.
      if (charset && type !== 'text/html') expect(letters, file).toBe(charset);
    }
    row[3] = `${String(files.length)} equal`;
  });

  test.skipIf(skip)('every file has the headers asked for, once each, and no cookie', async () => {
    for (const file of files) {
      // Where the page for wrong addresses is asked for by its name, a host may show it as any page.
      const keeps = file === LOST && (await got(file)).hops.length > 1 ? PAGE_CACHE : {};
      holds(await got(file), { ...wanted(file, plan, host), ...keeps }, file);
    }
    row[4] = `${String(files.length)} as asked`;
  });

  test.skipIf(skip)('relative links hold from wherever the host shows a page', async () => {
    let links = 0;
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const { url, bytes } = await got(file);
      for (const link of linksIn(file, bytes.toString())) {
        const path = decodeURI(new URL(link, url).pathname);
        expect(path.startsWith(base), `${file} -> ${link}`).toBe(true);
        const target = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        expect(files, `${file} -> ${link}`).toContain(target);
        links++;
      }
    }
    row[5] = String(links);
  });

  test.skipIf(skip)(
    'no other name of a page goes round, or shows it where its links break',
    async () => {
      let names = 0;
      for (const file of files.filter((name) => name.endsWith('.html') && name !== LOST)) {
        const bare = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
        const others = [
          bare,
          bare.replace(/\/$/, ''),
          bare === '' ? '' : `${bare.replace(/\/$/, '')}/`,
        ];
        const answers = [...new Set(others)].map(async (name) => [name, await at(name)] as const);
        for (const [name, answer] of await Promise.all(answers)) {
          names++;
          if (answer.status === 404) continue;
          expect(answer.bytes.equals(built(file)), name).toBe(true);
          const folder = new URL('.', server.origin + base + file).pathname;
          expect(new URL('.', answer.url).pathname, name).toBe(folder);
          holds(answer, wanted(file, plan, host), name);
        }
      }
      row[6] = String(names);
    },
  );

  test.skipIf(skip)('a wrong address is not found, and says so in our words', async () => {
    const wrong = [
      'nowhere',
      'nowhere.html',
      'nowhere/deep.csv',
      'dataset/nowhere.csv',
      'dataset/',
    ];
    for (const path of [...wrong, 'embed/nowhere/', '%3Cb%3E']) {
      const answer = await ask(server.origin + base + path);
      expect(answer.status, path).toBe(404);
      expect(typeParts(answer.headers.get('Content-Type'))[0], path).toBe('text/html');
      expect(answer.headers.get('Set-Cookie'), path).toBeNull();
      expect(answer.headers.get('Referrer-Policy'), path).toBe('no-referrer');
      if (host.lost !== 'everywhere' && base !== '/') continue;
      expect(answer.headers.get('Cache-Control'), path).toBe('no-store');
      expect(answer.bytes.equals(built(LOST)), path).toBe(true);
    }
    row[7] = `${String(wrong.length + 2)} not found`;
  });

  test.skipIf(skip)(
    'files for hosts are kept from readers or are as they were written',
    async () => {
      for (const file of HOST_FILES) {
        const { status, bytes } = await at(file);
        if (host.reads.includes(file) && base === '/') expect(status, file).not.toBe(200);
        else if (status === 200) expect(bytes.equals(built(file)), file).toBe(true);
      }
    },
  );
});
