import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataVersion } from '../../src/data/versions.ts';
import { DIST, files } from './pages.ts';
import { visit } from './page.ts';

interface Download {
  '@type': string;
  contentUrl: string;
  encodingFormat: string;
}
interface Described {
  '@context': string;
  '@type': string;
  name: string;
  description: string;
  license: string;
  version: string;
  temporalCoverage: string;
  distribution: Download[];
}

test('the page of the data describes it for search engines: what, when, on which terms, and files that are there', async () => {
  await visit('data.html', {}, async (page) => {
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const about = JSON.parse(text!) as Described;
    expect(about).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      version: dataVersion,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    // Search engines ask for a name, and a description of 50 to 5,000 characters.
    expect(about.description.length).toBeGreaterThan(50);
    expect(about.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    for (const { contentUrl, encodingFormat } of about.distribution) {
      expect(files.has(contentUrl), contentUrl).toBe(true);
      expect(contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json').toBe(encodingFormat);
    }
  });
});

test('every table that the page names is there, and has as many rows as it says', async () => {
  await visit('data.html', {}, async (page) => {
    const links = page.locator('h3 a');
    expect(await links.count()).toBeGreaterThan(10);
    for (const link of await links.all()) {
      const file = new URL((await link.getAttribute('href'))!, 'https://x/').pathname.slice(1);
      const said = await link.locator('xpath=../following-sibling::p[1]').textContent();
      const table = readFileSync(join(DIST, file), 'utf8');
      const rows = table.trimEnd().split('\r\n').length - 1;
      expect(said, file).toContain(`${String(rows)} rows`);
    }
  });
});
