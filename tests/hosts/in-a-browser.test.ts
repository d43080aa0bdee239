import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EMBED } from '../../scripts/hosts/policy.ts';
import { readersFiles } from '../../scripts/hosts/write.ts';
import { hosts } from './hosts.ts';
import { place } from './place.ts';
import type { Running } from './process.ts';
import { report } from './table.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const BASE = '/recorded/';
const rows = [
  ['host', 'path', 'pages opened', 'faults', 'kept by the browser', 'framed elsewhere'],
];
let browser: Browser;

beforeAll(async () => {
  browser = await playwright.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  report('hosts-in-a-browser.txt', rows);
});

/** All that goes wrong in a browser from now on: errors, broken policies, what fails, what leaves the site. */
async function faultsOf(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeFunction('brokePolicy', (what: string) => faults.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { brokePolicy: (what: string) => void }).brokePolicy(
        `${violatedDirective} forbids ${blockedURI}`,
      );
    });
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) faults.push(said.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asked for ${request.url()}`);
  });
  context.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()}: ${String(response.status())}`);
  });
  return faults;
}

/** What an origin has left in a browser, by every way that a page has. */
const keptIn = `(async () => [
  document.cookie,
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
].filter(Boolean))()`;

const cases = hosts.map((host) => ({
  host,
  name: host.name + (host.missing ? `: not tried, ${host.missing}` : ''),
}));

describe.each(cases)('$name', ({ host }) => {
  const skip = host.missing !== undefined;
  const row = [host.name, BASE, ...Array.from({ length: 4 }, () => (skip ? 'not tried' : '-'))];
  rows.push(row);
  let site: ReturnType<typeof place>;
  let server: Running;
  let pages: string[];

  beforeAll(async () => {
    if (skip) return;
    site = place(DIST, BASE);
    pages = readersFiles(site.site).filter((file) => file.endsWith('.html'));
    server = await host.start(site);
  });
  afterAll(async () => {
    if (skip) return;
    await server.stop();
    site.remove();
  });

  test.skipIf(skip)(
    'every page opens with no fault, asks nobody else, and leaves nothing behind',
    async () => {
      const context = await browser.newContext();
      const faults = await faultsOf(context, server.origin);
      const page = await context.newPage();
      for (const file of pages) {
        await page.goto(server.origin + BASE + encodeURI(file));
        expect(await page.locator('h1').count(), file).toBe(1);
        expect(faults, file).toEqual([]);
      }
      row[2] = String(pages.length);
      row[3] = String(faults.length);
      const kept = await page.evaluate<string[]>(keptIn);
      expect([...kept, ...(await context.cookies()).map(({ name }) => name)]).toEqual([]);
      row[4] = 'nothing';
      await context.close();
    },
  );

  test.skipIf(skip)('another site can frame an embed, and no other page', async () => {
    const embed = pages.find((file) => file.startsWith(`${EMBED}/`))!;
    const other = createServer((request, response) => {
      const frame = (file: string) => `<iframe src="${server.origin}${BASE}${file}"></iframe>`;
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(request.url === '/' ? frame(embed) + frame('index.html') : '');
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const [allowed, refused] = page.frames().slice(1);
    expect(await allowed!.locator('h1').count()).toBe(1);
    expect(refused!.url()).toMatch(/^chrome-error:/);
    expect(await refused!.locator('h1').count()).toBe(0);
    row[5] = 'the embed alone';
    await context.close();
    other.close();
  });
});

test('a script, a picture and a frame of another site are refused, and the watch for faults sees each', async () => {
  const arrived: string[] = [];
  const other = createServer((request, response) => {
    arrived.push(request.url!);
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end();
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`;
  const context = await browser.newContext();
  const faults = await faultsOf(context, new URL(inject('url')).origin);
  const page = await context.newPage();
  await page.goto(new URL('index.html', inject('url')).href);
  expect(faults).toEqual([]);
  // What a page has is held to its policy whoever puts it there.
  await page.evaluate((address) => {
    for (const [name, of] of [
      ['script', 'src'],
      ['img', 'src'],
      ['iframe', 'src'],
    ] as const) {
      const element = document.createElement(name);
      element.setAttribute(of, address);
      document.body.append(element);
    }
  }, elsewhere);
  await expect.poll(() => faults.filter((fault) => fault.includes('forbids'))).toHaveLength(3);
  expect(arrived).toEqual([]);
  await page.goto(elsewhere);
  expect(faults).toContain(`asked for ${elsewhere}`);
  expect(arrived).toContain('/');
  await context.close();
  other.close();
});
