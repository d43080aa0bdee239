import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listen } from '../../scripts/serve.ts';
import { visit } from './page.ts';
import { DIST, embeds, files, pages } from './pages.ts';

const all = [...pages, ...embeds];

/** The same folder at a domain root, under a path with a space in it, and on a memory stick. */
const places: Record<string, string> = {};
let server: Awaited<ReturnType<typeof listen>>;
const folder = mkdtempSync(join(tmpdir(), 'any-place-'));

beforeAll(async () => {
  cpSync(DIST, join(folder, 'sub path/site'), { recursive: true });
  server = await listen(folder, 0, 'sub path/site/');
  places['domain root'] = inject('url');
  places['sub-path with a space'] = `${server.url}sub%20path/site/`;
  places['memory stick'] = pathToFileURL(join(folder, 'sub path/site/')).href;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  console.log(
    ['place x page, each opened with its links and anchors followed:']
      .concat(
        Object.keys(places).map(
          (place) => `  ${place}: ${String(opened.get(place) ?? 0)} of ${String(all.length)} pages`,
        ),
      )
      .join('\n'),
  );
});
const opened = new Map<string, number>();

test.each(['domain root', 'sub-path with a space', 'memory stick'])(
  '%s: every page opens, breaks no policy, and all its links and anchors lead somewhere',
  async (place) => {
    const base = places[place]!;
    const ids = new Map<string, Set<string>>();
    const links = new Map<string, string[]>();
    for (const path of all)
      await visit(new URL(path, base).href, {}, async (page) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
        ids.set(
          path,
          new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id))),
        );
        links.set(
          path,
          await page
            .locator('a[href]')
            .evaluateAll((found) => found.map((a) => (a as HTMLAnchorElement).href)),
        );
        opened.set(place, (opened.get(place) ?? 0) + 1);
      });
    for (const [path, hrefs] of links)
      for (const href of hrefs.filter((link) => link.startsWith(base))) {
        const [target = '', anchor] = decodeURI(href.slice(base.length)).split('#');
        expect(files.has(target), `${path} -> ${href}`).toBe(true);
        if (anchor) expect([...ids.get(target)!], `${path} -> ${href}`).toContain(anchor);
      }
  },
);

test('a page is one request and its icon, and stays whole when the network is gone', async () => {
  await visit('482-records.html', {}, async (page) => {
    await page.context().setOffline(true);
    await page.locator('button.n').first().click();
    expect(await page.locator('#d1').isVisible()).toBe(true);
  });
});
