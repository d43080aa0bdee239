import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './page.ts';

const ARTICLE = '482-records.html';
const shape = (page: Page) => page.locator('main').evaluate((main) => main.textContent);
/** Squares in a path of runs: each is ten units long, and the next begins two further on. */
const squares = (path: string): number =>
  [...path.matchAll(/v(\d+)/g)].reduce((sum, [, run]) => sum + (Number(run) + 2) / 12, 0);

describe.each([true, false])('the article, scripts on: %s', (javaScriptEnabled) => {
  test('is whole: headings, figures, tables and a square for each record', async () => {
    await visit(ARTICLE, { javaScriptEnabled }, async (page) => {
      expect(await page.locator('h2').count()).toBeGreaterThan(5);
      const figure = page.locator('#one-square-each');
      expect(await figure.locator('svg:visible').count()).toBe(1);
      const paths = await figure
        .locator('svg:visible path[id]')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')!));
      expect(paths.map(squares)).toEqual([288, 162, 32]);
      expect(
        await figure
          .locator('text', { hasText: 'Essex: size unknown' })
          .locator('visible=true')
          .count(),
      ).toBe(1);
      expect(await page.locator('#add-it-up table').isVisible()).toBe(true);
      expect(await page.locator('#add-it-up').textContent()).toContain('Not provided');
    });
  });

  test('a door opens by keyboard, says its source, and Escape closes it', async () => {
    await visit(ARTICLE, { javaScriptEnabled }, async (page) => {
      const number = page.locator('button.n').first();
      const door = page.locator('#d1');
      expect(await door.isVisible()).toBe(false);
      await number.focus();
      await page.keyboard.press('Enter');
      expect(await door.isVisible()).toBe(true);
      expect(await door.textContent()).toContain('Watford Observer');
      await page.keyboard.press('Escape');
      expect(await door.isVisible()).toBe(false);
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('the table behind a figure opens', async () => {
    await visit(ARTICLE, { javaScriptEnabled }, async (page) => {
      const table = page.locator('#one-square-each table');
      expect(await table.isVisible()).toBe(false);
      await page.locator('#one-square-each summary').press('Enter');
      expect(await table.isVisible()).toBe(true);
    });
  });
});

test('a door by keyboard alone: what is focused, and what is announced', async () => {
  await visit(ARTICLE, {}, async (page) => {
    const heard: string[] = [];
    const listen = async () => {
      const focused = await page.locator(':focus').ariaSnapshot();
      heard.push(focused.split('\n')[0]!.replace(/^- |'|:$/g, ''));
    };
    while (!heard.at(-1)?.startsWith('button')) {
      await page.keyboard.press('Tab');
      await listen();
    }
    await page.keyboard.press('Enter');
    const door = page.locator('.doors > li:popover-open');
    heard.push(`opened: ${(await door.textContent())!.replaceAll('\n', ' ')}`);
    await page.keyboard.press('Tab');
    await listen();
    await page.keyboard.press('Escape');
    await listen();
    console.log(heard.map((line) => `  ${line}`).join('\n'));
    expect(heard.slice(-4)).toEqual([
      'button "482 , recorded and published: source"',
      expect.stringContaining('Recorded and published, as “482 cases”'),
      'link "sum holds"',
      'button "482 , recorded and published: source"',
    ]);
  });
});

test('is the same page with scripts and without', async () => {
  const shapes: string[] = [];
  for (const javaScriptEnabled of [true, false])
    await visit(ARTICLE, { javaScriptEnabled }, async (page) => {
      shapes.push(await shape(page));
    });
  expect(shapes[0]).toBe(shapes[1]);
});

test('in print every door is an endnote, numbered as in the text, and the figures stand', async () => {
  await visit(ARTICLE, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const doors = page.locator('.doors > li');
    const count = await doors.count();
    expect(count).toBeGreaterThan(15);
    for (const door of await doors.all()) expect(await door.isVisible()).toBe(true);
    const notes = page.locator('button.n .v');
    for (const note of await notes.all())
      expect((await note.boundingBox())!.width).toBeGreaterThan(2);
    // What paper counts by itself, in order, and what a number carries that was mentioned before.
    const doorOf = (all: Element[]) =>
      all.map((note) => Number(note.parentElement!.getAttribute('popovertarget')!.slice(1)));
    const counted = await page.locator('button.n .v:not([data-n])').evaluateAll(doorOf);
    expect(counted).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    for (const note of await page.locator('button.n .v[data-n]').all())
      expect(await note.getAttribute('data-n')).toBe(String((await note.evaluateAll(doorOf))[0]));
    for (const drawing of await page.locator('figure svg:visible').all())
      expect((await drawing.boundingBox())!.height).toBeGreaterThan(100);
    expect(await page.locator('.leave').isVisible()).toBe(false);
    expect(await page.locator('#help').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4', tagged: true });
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  });
});

test('on a phone a door comes up from the foot of the screen and stays on it', async () => {
  await visit(ARTICLE, { viewport: { width: 360, height: 740 }, hasTouch: true }, async (page) => {
    await page.locator('button.n').first().tap();
    const box = (await page.locator('#d1').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(741);
  });
});
