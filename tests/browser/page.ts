import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  chromium as playwright,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { embeds, pages } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await playwright.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});

/** Where the site of an address begins: before the name of its page. */
function rootOf(address: string): string {
  const [path = ''] = address.split('#');
  const page = [...embeds, ...pages].find((one) => path.endsWith(`/${one}`));
  return page ? path.slice(0, -page.length) : path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * Opens a page in a new context and hands it to `read`. Throws afterwards if the page logged an
 * error (a broken policy is one), or asked for anything but itself, its icon, its font and its manifest.
 * `path` is an address, or a path on the served site.
 */
export async function visit(
  path: string,
  options: BrowserContextOptions,
  read: (page: Page) => Promise<void>,
): Promise<void> {
  const address = new URL(path, inject('url')).href;
  const context = await browser.newContext(options);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (
      !url.startsWith(rootOf(address)) ||
      !/\.html|favicon\.svg|besley\.woff2|site\.webmanifest/.test(url)
    )
      faults.push(`asked for ${url}`);
  });
  try {
    await page.goto(address);
    await read(page);
  } finally {
    await context.close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Opens a page on a memory stick and every page that it leads to, each once, and gives their addresses. */
export async function walk(first: string): Promise<string[]> {
  const met = new Set<string>();
  const next = [first];
  for (const at of next) {
    if (met.has(at)) continue;
    met.add(at);
    await visit(at, {}, async (page) => {
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.split('#')[0]!));
      next.push(...links.filter((link) => link.startsWith('file:') && link.endsWith('.html')));
    });
  }
  return [...met];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on the page as it stands, or in a part of it, one line for each rule that is broken. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    ([runOnly, part]) =>
      (
        globalThis as unknown as {
          axe: { run: (part: string, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(part, { runOnly, resultTypes: ['violations'] }),
    [RULES, within] as const,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
