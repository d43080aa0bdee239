import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { DIST, embeds, files } from './pages.ts';
import { violations, visit } from './page.ts';

const ids = embeds.map((page) => page.split('/')[1]!);

test('every figure has a page, a frame, a picture in two forms, and its numbers or its table', () => {
  expect(ids.length).toBeGreaterThan(12);
  for (const id of ids) {
    for (const file of [`figures/${id}.html`, `figures/${id}.svg`, `figures/${id}.png`])
      expect(files.has(file), file).toBe(true);
    expect(files.has(`figures/${id}.csv`) || files.has(`figures/${id}-numbers.csv`)).toBe(true);
  }
});

describe.each(embeds)('%s', (path) => {
  test.each([true, false])(
    'has its picture, help, its version and the way to its page, scripts on: %s',
    async (javaScriptEnabled) => {
      await visit(path, { javaScriptEnabled }, async (page) => {
        const drawn = page.locator('figure svg:visible, figure table:visible').first();
        expect((await drawn.boundingBox())!.height).toBeGreaterThan(20);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('aside a[href="tel:08001111"]').isVisible()).toBe(true);
        expect(await page.locator('.from').textContent()).toMatch(/data version \d+\.\d+\.\d+/);
        const away = page.locator('a[href]:not([href^="tel:"], [target="_blank"])');
        expect(await away.count()).toBe(0);
      });
    },
  );

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await visit(path, { colorScheme }, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  test('does not scroll sideways at 320 pixels', async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  });
});

/** A page of somebody else's, at another origin, that holds the code a reader copies. */
let other: Server;
let elsewhere: string;
let code = '';
beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><h1>Another site</h1>${code}`);
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`;
});
afterAll(async () => {
  await new Promise((done) => other.close(done));
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});

test('the code of a figure shows it on a page of another origin, as it was set, and the frame grows', async () => {
  await visit('figures/inside.html#inside=apps', {}, async (page) => {
    await page.getByText('WhatsApp', { exact: true }).first().click();
    await expect.poll(() => page.locator('#code').inputValue()).toContain('#inside=whatsapp"');
    code = await page.locator('#code').inputValue();
  });
  expect(code).toContain(`src="${inject('url')}embed/inside/index.html#inside=whatsapp"`);
  const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(elsewhere);
  const frame = page.frameLocator('iframe');
  expect(await frame.locator('h1').textContent()).toContain('WhatsApp');
  expect(await frame.locator('input[value=whatsapp]').isChecked()).toBe(true);
  const inside = () => frame.locator('html').evaluate((html) => html.scrollHeight);
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())!.height - (await inside()))
    .toBe(0);
  const before = (await page.locator('iframe').boundingBox())!.height;
  await frame.locator('summary').click();
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())!.height)
    .toBeGreaterThan(before + 100);
  await frame.locator('summary').click();
  await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height).toBe(before);
  expect(faults).toEqual([]);
  await page.close();
});

test('what a reader types into a link cannot get out of the code', async () => {
  await visit('figures/inside.html#inside="><img src=x onerror=alert(1)>', {}, async (page) => {
    const value = await page.locator('#code').inputValue();
    expect(value.split('\n')[0]).toMatch(/^<iframe src="[^"<>]*" title="[^"]*" [^<>]*><\/iframe>$/);
  });
});

test('the table as it stands is saved as CSV, and can be dragged as a table', async () => {
  await visit('figures/add-it-up.html', {}, async (page) => {
    await page.getByLabel('Suffolk').uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'The table as it stands now' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('add-it-up-as-shown.csv');
    const saved = join(tmpdir(), `as-shown-${String(process.pid)}.csv`);
    await download.saveAs(saved);
    const rows = parse(readFileSync(saved, 'utf8'), { bom: true });
    rmSync(saved);
    const first = parse(readFileSync(join(DIST, 'figures/add-it-up.csv'), 'utf8'), {
      bom: true,
    });
    expect(rows[0]).toEqual(first[0]);
    expect(rows).toHaveLength(first.length);
    const sum = (table: string[][]) => table.find(([head]) => head!.includes('add to'))![1];
    expect(Number(sum(first)) - Number(sum(rows))).toBe(
      Number(first.find(([head]) => head === 'Suffolk')![1]),
    );
    const dragged = await page.locator('figure table').evaluate((table) => {
      const dataTransfer = new DataTransfer();
      table.dispatchEvent(new DragEvent('dragstart', { dataTransfer }));
      return [dataTransfer.getData('text/html'), dataTransfer.getData('text/plain')];
    });
    expect(dragged[0]).toMatch(/^<table[\s\S]*Suffolk[\s\S]*<\/table>$/);
    expect(parse(dragged[1]!)).toEqual(rows);
  });
});

test('each page of a figure copies its code, by keyboard, and says so', async () => {
  await visit('figures/whole.html', {}, async (page) => {
    await page.getByRole('button', { name: 'Copy the code' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('[role=status]').textContent())
      .toMatch(/The code is (copied|selected)/);
  });
});
