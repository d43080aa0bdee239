import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './page.ts';
import { DIST, pages } from './pages.ts';

const rooms = pages.filter((page) => page.startsWith('class/'));
/** Where words that are kept back stand; of two figures, the heads of the rows are what there is to see. */
const WORDS =
  'figcaption, .ctl, .notes, .src, .say, .headline, text, caption, .fig:not(#headline-desk, #two-snapshots) th';

/** The words of a figure that can be seen now. */
const seen = (page: Page): Promise<string[]> =>
  page
    .locator('.stage')
    .locator(WORDS)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean),
    );
const title = (page: Page) => page.locator('figure h2').first().textContent();
const note = (page: Page) => page.locator('#sent-note');

test('every figure that can be taken can be shown to a class', () => {
  expect(rooms.length).toBeGreaterThan(10);
  for (const room of rooms)
    expect(existsSync(join(DIST, room.replace('class/', 'figures/')))).toBe(true);
});

describe.each(rooms)('%s', (room) => {
  test('keeps its words back until the reveal, by keyboard alone', async () => {
    await visit(room, { viewport: { width: 1280, height: 720 } }, async (page) => {
      const finding = (await title(page))!;
      expect(await seen(page)).toEqual([]);
      expect(await page.title()).not.toContain(finding);
      expect(await page.locator('figure').ariaSnapshot()).not.toContain(finding);
      expect(await page.locator('figure :is(svg, table)').first().isVisible()).toBe(true);
      for (const key of ['w', 'h']) {
        await page.keyboard.press(key);
        expect(await seen(page)).toEqual([]);
      }
      await page.keyboard.type('Rather new words, with no hurry');
      expect(await page.locator('#headline').inputValue()).toBe('Rather new words, with no hurry');
      expect(await seen(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('r');
      expect(await page.locator('figcaption').isVisible()).toBe(true);
      expect((await seen(page)).join(' ')).toContain(finding);
      expect((await page.locator('figcaption').boundingBox())!.y).toBeLessThan(400);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await page.locator('[role=status]').textContent()).toContain(finding);
      expect(await page.locator('#headline').inputValue()).toBe('Rather new words, with no hurry');
      expect(await page.evaluate(() => location.href)).not.toContain('hurry');
      await page.keyboard.press('n');
      expect(await seen(page)).toEqual([]);
    });
  });

  test('shows everything where no script runs, and says so', async () => {
    await visit(room, { javaScriptEnabled: false }, async (page) => {
      expect(await seen(page)).toContainEqual(expect.stringContaining((await title(page))!));
      expect(await page.locator('.unscripted').isVisible()).toBe(true);
      expect(await page.locator('.desk').isVisible()).toBe(false);
    });
  });
});

test('arrow keys and buttons work the figure by its own controls', async () => {
  await visit('class/which-whole.html', {}, async (page) => {
    const hash = () => page.evaluate(() => location.hash);
    await page.keyboard.press('ArrowRight');
    expect(await hash()).toBe('#which-whole=872');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await hash()).toBe('#which-whole=877');
  });
  await visit('class/add-it-up.html', {}, async (page) => {
    const ticked = () =>
      page
        .locator('figure input')
        .evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length);
    const before = await ticked();
    await page.keyboard.press('ArrowLeft');
    expect(await ticked()).toBe(before - 1);
  });
  await visit('class/parts.html', {}, async (page) => {
    expect(await page.getByRole('button', { name: 'Back' }).isVisible()).toBe(false);
  });
});

test('buttons do what keys do, and keys can be turned off', async () => {
  await visit('class/inside.html', {}, async (page) => {
    await page.getByRole('button', { name: 'Reveal' }).click();
    expect(await page.locator('figcaption').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Notice' }).click();
    await page.getByRole('checkbox', { name: 'Keys on' }).uncheck();
    await page.keyboard.press('r');
    expect(await seen(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Keys on' }).check();
    await page.keyboard.press('r');
    expect(await page.locator('figcaption').isVisible()).toBe(true);
  });
});

test('a countdown runs in silence, stops when it is asked to, and does not move for who asks for that', async () => {
  await visit('class/inside.html', {}, async (page) => {
    await page.clock.install();
    await page.reload();
    const time = page.locator('#time');
    await page.keyboard.press('c');
    expect(await time.textContent()).toBe('1:00');
    await page.clock.runFor(7000);
    expect(await time.textContent()).toBe('0:53');
    await page.keyboard.press('c');
    expect(await time.textContent()).toBe('');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('c');
    await page.clock.runFor(7000);
    expect(await time.textContent()).toBe('1:00');
    await page.clock.runFor(60_000);
    expect(await time.textContent()).toBe('Time');
    expect(await page.locator('[role=status]').textContent()).toBe('The time is up.');
    expect(await page.locator('audio, video').count()).toBe(0);
  });
});

test('a link carries what is set and a note, in the fragment and nowhere else', async () => {
  let link = '';
  await visit('class/one-square-each.html', {}, async (page) => {
    await page.keyboard.press('ArrowRight');
    await page
      .getByLabel('A note for whoever opens the link')
      .fill('Which block is largest? & why');
    link = await page.getByLabel('A link to what is set above').inputValue();
    const url = new URL(link);
    expect(url.search).toBe('');
    expect(url.hash).toBe(
      '#one-square-each=force&note=Which%20block%20is%20largest%3F%20%26%20why',
    );
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
  await visit(`class/one-square-each.html${new URL(link).hash}`, {}, async (page) => {
    const force = page.locator('figure input[value=force]');
    expect(await note(page).textContent()).toBe('Which block is largest? & why');
    expect(await force.isChecked()).toBe(true);
    await page.reload();
    expect(await note(page).textContent()).toBe('Which block is largest? & why');
    expect(await force.isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await force.isChecked()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#one-square-each=force';
    });
    await page.waitForFunction(() => document.querySelector('[value=force]:checked'));
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('[value=force]:checked'));
    expect(await note(page).isVisible()).toBe(true);
    expect(await page.locator('#sent').textContent()).toContain('not from this site');
  });
});

test('a link with no note shows none', async () => {
  await visit('class/inside.html#inside=apps', {}, async (page) => {
    expect(await note(page).isVisible()).toBe(false);
    expect(await page.locator('figure input[value=apps]').isChecked()).toBe(true);
  });
});

test('a hostile note is text, breaks nothing, and asks for nothing', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</span><script>document.title="owned"</script>',
    'javascript:alert(1)',
    '"><svg onload=alert(1)>',
    '\u202Egnp.exe',
    'a\u0000b\nc\u2028d',
    '&note=again&note=and again',
    '{{7*7}}${7*7}',
    '🙂'.repeat(400),
    'x'.repeat(5000),
  ];
  const raw = ['%', '%E0%A4%A', '%3Cimg%20src%3Dx%3E', '%00', '&&&', '=&=', '%F0%9F%99'];
  const notes = [...hostile.map(encodeURIComponent), ...raw];
  await visit('class/which-whole.html', {}, async (page) => {
    const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await elements();
    for (const one of notes) {
      await page.evaluate((text) => {
        location.hash = `#which-whole=872&note=${text}`;
      }, one);
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('figure input[value="872"]')!.checked,
      );
      const text = (await note(page).textContent())!;
      expect(Array.from(text).length).toBeLessThanOrEqual(280);
      expect(await note(page).locator('*').count()).toBe(0);
      expect(await elements()).toBe(before);
      expect(await page.title()).toContain('Class view');
      await page.evaluate(() => {
        location.hash = '#which-whole=877';
      });
    }
  });
});

test('before the reveal the page prints as a sheet with room to write', async () => {
  await visit('class/inside.html', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page)).toEqual([]);
    expect(await page.locator('.sheet').textContent()).toMatch(/I notice\s*I wonder\s*My headline/);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('.desk').isVisible()).toBe(false);
  });
});

test('shared links are written only where the site has an address', async () => {
  await visit('class/inside.html', {}, async (page) => {
    expect(await page.locator('[data-share], .code').count()).toBe(0);
  });
});
