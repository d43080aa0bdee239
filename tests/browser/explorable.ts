import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DIST, articles } from './pages.ts';

const ROOM = resolve(import.meta.dirname, '../../src/explorables');

/** Every explorable by its folder, with the article that it stands in. A new folder is found by itself. */
export const explorables = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(ROOM, entry.name, 'model.ts')))
  .map(({ name }) => {
    const holds = (article: string) =>
      new RegExp(`<figure[^>]* id="?${name}[" >]`).test(readFileSync(join(DIST, article), 'utf8'));
    return { name, article: articles.find(holds) };
  });

/** What a reader sees and hears of a figure, its controls and their values left out. */
export const shown = (figure: Locator): Promise<string> =>
  figure.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.querySelector('.ctl')?.remove();
    // Boxes in a table are part of what is shown; whether they are ticked is no attribute.
    for (const input of copy.querySelectorAll('input'))
      input.toggleAttribute('checked', input.checked);
    for (const node of copy.querySelectorAll('[data-s]')) node.removeAttribute('data-s');
    return copy.innerHTML;
  });

/** One thing that a reader can do to a figure, by keyboard or by touch. */
export interface Move {
  what: string;
  /** False for a guess, which is kept nowhere: not in the link, and so not in the history. */
  kept: boolean;
  keyboard: (page: Page) => Promise<void>;
  touch: () => Promise<void>;
}

/** Everything that can be done to a figure, from its own native controls. */
export async function movesOf(figure: Locator): Promise<Move[]> {
  const inputs = await figure.locator('input').all();
  const moves: Move[] = [];
  for (const input of inputs) {
    const [type, value] = await Promise.all([
      input.getAttribute('type'),
      input.getAttribute('value'),
    ]);
    const label = input.locator('xpath=ancestor::label');
    const first = type === 'radio' && (await input.isChecked());
    if (first) continue;
    moves.push({
      what: `${String(type)} ${String(value)}`,
      kept: type !== 'range' || (await figure.getAttribute('data-x')) !== null,
      keyboard: async (page) => {
        if (type === 'radio') {
          await figure.locator('input:checked').focus();
          // Arrow keys go round a group of radio buttons, each of which they choose.
          while (!(await input.isChecked())) await page.keyboard.press('ArrowRight');
        } else {
          await input.focus();
          await page.keyboard.press(type === 'range' ? 'ArrowRight' : 'Space');
        }
      },
      touch: async () => {
        if (type === 'range') {
          const { width, height } = (await input.boundingBox())!;
          await input.tap({ position: { x: width * 0.7, y: height / 2 } });
        } else await label.tap();
      },
    });
  }
  const fold = figure.locator('.reveal > summary');
  if ((await fold.count()) > 0)
    moves.push({
      what: 'fold',
      kept: true,
      keyboard: async (page) => {
        await fold.focus();
        await page.keyboard.press('Enter');
      },
      touch: () => fold.tap(),
    });
  return moves;
}

/** Where the page is now. Playwright's own `page.url()` may lag behind a push of history. */
export const address = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** Counts what the page's one live region is given to say from now on. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = heard;
    const status = document.querySelector('[role=status]')!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { heard: string[] }).heard.splice(0, Number.MAX_SAFE_INTEGER),
  );
