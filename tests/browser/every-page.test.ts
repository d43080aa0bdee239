import { describe, expect, test } from 'vitest';
import { violations, visit } from './page.ts';
import { articles, likeAnother, pages } from './pages.ts';

test('the build has pages', () => {
  for (const article of articles) expect(pages).toContain(article);
});

describe.each(pages.filter((page) => !likeAnother.includes(page)))('%s', (path) => {
  test.each([true, false])(
    'has help, the way out and its heading, scripts on: %s',
    async (scripts) => {
      await visit(path, { javaScriptEnabled: scripts }, async (page) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.getByRole('link', { name: 'Leave this page' }).isVisible()).toBe(true);
        expect(await page.locator('aside a[href="tel:08001111"]').isVisible()).toBe(true);
        expect(await page.locator('#help').textContent()).toContain(
          'not yet checked on each service',
        );
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

  test('every link and button can be reached and seen by keyboard alone', async () => {
    await visit(path, {}, async (page) => {
      const controls = page.locator('a[href]:visible, button:visible, summary:visible');
      const wanted = await controls.count();
      const met = new Set<string>();
      for (let step = 0; step < wanted + 2; step++) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) === 0) break;
        expect(
          await focused.evaluate((element) => getComputedStyle(element).outlineStyle),
        ).not.toBe('none');
        met.add(
          await focused.evaluate(
            (element) => element.outerHTML + String(element.getBoundingClientRect().y + scrollY),
          ),
        );
      }
      expect(met.size).toBeGreaterThanOrEqual(wanted);
    });
  });

  test('prints: every figure has something in it, and help is on the paper', async () => {
    await visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const figure of await page.locator('figure').all()) {
        const drawn = figure.locator('svg:visible, table:visible').first();
        expect((await drawn.boundingBox())!.height).toBeGreaterThan(80);
      }
      expect(await page.locator('#help').isVisible()).toBe(true);
      const pdf = await page.pdf({ format: 'A4', tagged: true });
      expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    });
  });
});
