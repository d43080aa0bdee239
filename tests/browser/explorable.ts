import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DIST, articles, pages } from './pages.ts';

const ROOM = resolve(import.meta.dirname, '../../src/explorables');

/**
 * Every explorable by its folder, with the article that it stands in, or else the page. A new folder is
 * found by itself. The style guide, which shows all of them once more, is not for readers.
 */
const places = [...articles, ...pages.filter((page) => page !== 'styleguide.html')];
export const explorables = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(ROOM, entry.name, 'model.ts')))
  .map(({ name }) => {
    const holds = (page: string) =>
      new RegExp(`<figure[^>]* id="?${name}[" >]`).test(readFileSync(join(DIST, page), 'utf8'));
    return { name, page: places.find(holds) };
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
  for (const select of await figure.locator('select').all())
    moves.push(...(await movesOfSelect(select)));
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

/**
 * A step to each other option of a select, as many as it has at first: one figure may change the options
 * of another control. A closed select is worked by arrow keys; the list that a finger opens is the
 * browser's own, so that only what it chooses can be done here.
 */
async function movesOfSelect(select: Locator): Promise<Move[]> {
  const place = () =>
    select.evaluate((one) => {
      const { selectedIndex: at, length } = one as HTMLSelectElement;
      return { at, length, next: (at + 1) % length };
    });
  return Array.from({ length: (await place()).length - 1 }, (_, at) => ({
    what: `select ${String(at + 1)}`,
    kept: true,
    keyboard: async (page) => {
      await select.focus();
      await page.keyboard.press((await place()).next === 0 ? 'Home' : 'ArrowDown');
    },
    touch: async () => {
      await select.selectOption({ index: (await place()).next });
    },
  }));
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
