import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Dataset } from '../src/data/schema.ts';
import { checkLinks } from './check-links.ts';
import { brokenContact, externalLinks } from './links/external.ts';
import { fewAtATime } from './links/probe.ts';

let server: Server;
let at: string;
let asked: string[];

/** A server with a page for each thing that a publisher's server may do. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '' } = request;
    asked.push(`${method!} ${url}`);
    if (url === '/hangs') return;
    const status = Number(/^\/(\d{3})/.exec(url)?.[1] ?? 200);
    const to = { '/301': '/200', '/302': '/200', '/308': '/404', '/307': '/307' }[url];
    const noHead = url === '/no-head' && method === 'HEAD';
    response.writeHead(noHead ? 501 : status, to === undefined ? {} : { location: to });
    response.end('x');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const check = (...paths: string[]) =>
  checkLinks(
    paths.map((path) => ({ address: at + path, where: ['a.html'] })),
    { timeout: 300, atOnce: 2 },
  );

test.each([
  ['/200', undefined],
  ['/302', undefined],
  ['/no-head', undefined],
  ['/404', 'answers 404'],
  ['/410', 'answers 410'],
  ['/403', 'answers 403, perhaps to programs alone'],
  ['/308', 'answers 404'],
  ['/307', 'is sent on more than 10 times'],
  ['/hangs', 'does not answer within 0.3 seconds'],
])('a link to %s: %s', async (path, says) => {
  expect(await check(path)).toEqual(says === undefined ? [] : [`${at}${path} ${says} (a.html).`]);
});

test('a page that has moved for good is named with its new address', async () => {
  expect(await check('/301')).toEqual([`${at}/301 has moved for good to ${at}/200 (a.html).`]);
});

test('a page that answers is asked for its head and not for its body', async () => {
  await check('/200');
  expect(asked).toEqual(['HEAD /200']);
});

test('a server that is not there is a line and no failure', async () => {
  const nowhere = [{ address: 'http://127.0.0.1:9/', where: ['a.html', 'b.html'] }];
  expect(await checkLinks(nowhere)).toEqual([
    expect.stringMatching(
      /^http:\/\/127\.0\.0\.1:9\/ cannot be reached \(.+\) \(a\.html, b\.html\)\.$/,
    ),
  ]);
});

test('a few are asked at a time, and answers keep their order', async () => {
  let now = 0;
  let most = 0;
  const results = await fewAtATime([30, 10, 20, 5, 1], 2, async (wait) => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, wait));
    now--;
    return wait;
  });
  expect(results).toEqual([30, 10, 20, 5, 1]);
  expect(most).toBe(2);
});

test('every link out of the site is found once, and a source that is only named is never asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const source = { title: 'x', publisher: 'x', date: null, near: 'press', read: 'whole' } as const;
  const sources: Dataset['sources'] = {
    linked: { ...source, url: 'https://b.example/', link: true },
    named: { ...source, url: 'https://copy.example/', link: false },
  };
  try {
    writeFileSync(
      join(folder, 'a.html'),
      `<a href=https://b.example/>x</a><a href="https://a.example/#part">x</a><a href="b.html">x</a>
      <a href="tel:999">x</a><a href="https://site.example/a.html">x</a><a href="https://copy.example/">x</a>`,
    );
    expect(externalLinks(folder, sources, 'https://site.example/')).toEqual([
      { address: 'https://a.example/', where: ['a.html'] },
      { address: 'https://b.example/', where: ['a.html', 'sources.json: "linked"'] },
      { address: 'tel:999', where: ['a.html'] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['tel:999', undefined],
  ['tel:08001111', undefined],
  ['tel:+448001111', undefined],
  ['tel:0800 1111', 'is no number that a phone can dial'],
  ['tel:', 'is no number that a phone can dial'],
  ['mailto:help@nspcc.org.uk', undefined],
  ['mailto:help@nspcc', 'is no address that a letter can be sent to'],
  ['mailto:help at nspcc.org.uk', 'is no address that a letter can be sent to'],
])('%s: %s', (address, says) => {
  expect(brokenContact(address)).toBe(says);
});
