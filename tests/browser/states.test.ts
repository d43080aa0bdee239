import { describe, expect, test } from 'vitest';
import { visit } from './page.ts';
import { articles } from './pages.ts';

const STORY = 'where-the-platform-was-known.html';
const dimmed = '#inside svg:visible .dim';

describe('a phrase that shows a part of a figure', () => {
  test('lets the others step back, says so aloud, and lets them all come back', async () => {
    await visit(STORY, {}, async (page) => {
      await page.getByRole('link', { name: 'WhatsApp', exact: true }).press('Enter');
      expect(new URL(page.url()).hash).toBe('#inside=r1-whatsapp');
      await expect.poll(() => page.locator(dimmed).count()).toBe(2);
      expect(await page.getByRole('status').textContent()).toBe('Shown: 299 on WhatsApp');
      await page.getByRole('link', { name: 'Show all of it' }).press('Enter');
      await expect.poll(() => page.locator(dimmed).count()).toBe(0);
    });
  });

  test('is a link that opens the same state in a fresh browser, and back goes back', async () => {
    await visit(`${STORY}#inside=r1-owned`, {}, async (page) => {
      expect(await page.locator(dimmed).count()).toBe(2);
      await page.getByRole('link', { name: 'the whole' }).click();
      await page.goBack();
      expect(new URL(page.url()).hash).toBe('#inside=r1-owned');
      await expect.poll(() => page.getByRole('status').textContent()).toContain('4,027');
    });
  });

  test('without a script leads to the figure, which is whole', async () => {
    await visit(STORY, { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'WhatsApp', exact: true }).click();
      const box = (await page.locator('#inside').boundingBox())!;
      expect(Math.abs(box.y)).toBeLessThan(200);
      expect(await page.locator(dimmed).count()).toBe(0);
    });
  });

  test.each([
    '#inside=',
    '#inside=nowhere',
    '#nowhere=r1-owned',
    '#%',
    '#=',
    '#inside=r1-owned=x=y',
    '#<b>',
  ])('a fragment that means nothing (%s) shows everything and breaks nothing', async (hash) => {
    await visit(STORY + hash, {}, async (page) => {
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.dim').count()).toBeLessThanOrEqual(
        hash.startsWith('#inside=r1-owned') ? 4 : 0,
      );
    });
  });
});

test('the list of everything is filtered as words are typed, and is a plain list without a script', async () => {
  await visit('find.html', {}, async (page) => {
    const items = page.locator('[data-find]:visible');
    const all = await items.count();
    await page.getByRole('searchbox').pressSequentially('suffolk whatsapp');
    await expect.poll(() => items.count()).toBeLessThan(20);
    const left = await items.allTextContents();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all);
    for (const text of left)
      expect(text.toLowerCase()).toMatch(/suffolk[\s\S]*whatsapp|whatsapp[\s\S]*suffolk/);
    expect(await page.locator('output').textContent()).toBe(
      `${String(left.length)} of ${String(all)}`,
    );
  });
  await visit('find.html', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('[data-find]:visible').count()).toBeGreaterThan(150);
    expect(await page.locator('search').isVisible()).toBe(false);
  });
});

test.each(articles)('%s does not shift while it loads, scripts and all', async (path) => {
  await visit(path, { viewport: { width: 412, height: 823 } }, async (page) => {
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            done(total);
          }, 300);
        }),
    );
    expect(shift).toBe(0);
  });
});
