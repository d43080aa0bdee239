import { describe, expect, test } from 'vitest';
import { visit } from './page.ts';
import { articles } from './pages.ts';

const STORY = 'where-the-platform-was-known.html';
const whole = '#inside input[value=all]';

describe('a phrase that shows a state of a figure', () => {
  test('shows it, says so aloud, and back goes back', async () => {
    await visit(STORY, {}, async (page) => {
      await page.getByRole('link', { name: 'WhatsApp', exact: true }).press('Enter');
      expect(new URL(page.url()).hash).toBe('#inside=whatsapp');
      expect(await page.locator('#inside input[value=whatsapp]').isChecked()).toBe(true);
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toContain('299 fill the width');
      await page.goBack();
      await expect.poll(() => page.locator(whole).isChecked()).toBe(true);
    });
  });

  test('leaves the other figures alone when it is only a place on the page', async () => {
    await visit(`${STORY}#inside=apps`, {}, async (page) => {
      await page.getByRole('link', { name: 'More help' }).click();
      expect(new URL(page.url()).hash).toBe('#help');
      expect(await page.locator(whole).isChecked()).toBe(false);
    });
  });

  test('without a script leads to the figure, which is whole', async () => {
    await visit(STORY, { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'WhatsApp', exact: true }).click();
      expect(Math.abs((await page.locator('#inside').boundingBox())!.y)).toBeLessThan(200);
      expect(await page.locator('#inside .say').textContent()).toContain('9,259');
    });
  });

  test.each(['#nowhere=r1-owned', '#%', '#=', '#<b>', '#nowhere'])(
    'a fragment that means nothing (%s) breaks nothing',
    async (hash) => {
      await visit(STORY + hash, {}, async (page) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.locator(whole).isChecked()).toBe(true);
      });
    },
  );
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
