import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dataset } from '../../src/data/dataset.ts';
import { visit } from './page.ts';

/** How many sheets of A4 the page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

test('the safeguarding pack prints on both sides of one sheet, help and lines to sign included', async () => {
  await visit('safeguarding.html', {}, async (page) => {
    expect(await sheets(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    for (const service of Object.values(dataset.help))
      expect(await page.locator('#help').textContent()).toContain(service.service);
    expect(await page.locator('.write-on li').count()).toBeGreaterThanOrEqual(4);
  });
});

test('the pack has what a safeguarding lead looks for', async () => {
  await visit('safeguarding.html', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Tell this person first',
      'Before',
      'During',
      'Ground rules, to read out',
      'If a pupil tells you something',
      'After',
      'Question box',
      'The other task',
      'For the network manager',
      'Agreed',
      'Help',
    ]);
    const text = (await page.locator('.pack').textContent())!;
    for (const words of [
      'designated safeguarding lead (DSL)',
      'designated safeguarding person (DSP)',
      'Never for an assembly, never as homework',
      'Follow your school’s policy and current law',
      'Do not promise to keep it secret',
      'Do not probe',
      ...dataset.supervision['teacher-present']!.rules,
    ])
      expect(text).toContain(words);
  });
});

test('a filter is told to keep every help service open', async () => {
  await visit('safeguarding.html', {}, async (page) => {
    const text = (await page.locator('.pack').textContent())!;
    for (const { url } of Object.values(dataset.help))
      if (url) expect(text).toContain(new URL(url).host);
  });
});

test('the letter is typed over in place with no script, as plain text, and prints with help on one sheet', async () => {
  await visit('letter-to-parents.html', { javaScriptEnabled: false }, async (page) => {
    const letter = page.getByRole('textbox', { name: 'The letter' });
    expect(await sheets(page)).toBe(1);
    await letter.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Our school. ');
    expect(await letter.textContent()).toMatch(/^\s*Our school\./);
    await page.emulateMedia({ media: 'print' });
    expect(await letter.isVisible()).toBe(true);
    expect(await page.locator('#help').isVisible()).toBe(true);
    for (const other of ['header.top', '.head', '.letter ~ p'])
      expect(await page.locator(other).first().isVisible()).toBe(false);
    for (const { short, phone } of Object.values(dataset.help))
      if (short) expect(await letter.textContent()).toContain(phone);
  });
});

test('parents reach everything from their page without signing in', async () => {
  await visit('for-parents.html', {}, async (page) => {
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining([
        'find.html',
        'try.html',
        'safeguarding.html',
        'letter-to-parents.html',
      ]),
    );
    expect(await page.locator('input, form').count()).toBe(0);
  });
});
