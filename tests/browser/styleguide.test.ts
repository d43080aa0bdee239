import { expect, test } from 'vitest';
import { visit } from './page.ts';

const backgroundOf = 'getComputedStyle(document.body).backgroundColor';

test('the style guide changes its dress with no script', async () => {
  await visit(
    'styleguide.html',
    { javaScriptEnabled: false, colorScheme: 'light' },
    async (page) => {
      const seen = new Set([await page.evaluate(backgroundOf)]);
      for (const view of ['Dark', 'Paper', 'Light']) {
        await page.getByLabel(view, { exact: true }).check();
        seen.add(await page.evaluate(backgroundOf));
      }
      expect(seen.size).toBe(3);
    },
  );
});

test('search engines are asked to leave the style guide out', async () => {
  await visit('styleguide.html', {}, async (page) => {
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });
});
