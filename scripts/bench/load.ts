import type { Browser, Page } from 'playwright-core';
import { median } from './percentile.ts';
import { withTab, type Watched } from './tab.ts';

/** A task may hold the page up for this long, in ms, before the rest of it counts as blocking. */
const LONG_TASK = 50;
const LOADS = 3;

export interface Load {
  /** First contentful paint, in ms. */
  paint: number;
  /** What tasks took over 50 ms each, in ms, from the first moment and not from the first paint. */
  blocked: number;
  shift: number;
  elements: number;
}

/** Loads a page three times, each in a new context, and gives the median of each measure. */
export async function loadPage(browser: Browser, address: string): Promise<Load> {
  const loads: Load[] = [];
  while (loads.length < LOADS)
    loads.push(
      await withTab(browser, async ({ page }) => {
        await page.goto(address);
        await page.waitForTimeout(1000);
        return read(page);
      }),
    );
  const middle = (of: keyof Load) => median(loads.map((load) => load[of]));
  return {
    paint: middle('paint'),
    blocked: middle('blocked'),
    shift: middle('shift'),
    elements: middle('elements'),
  };
}

const read = (page: Page): Promise<Load> =>
  page.evaluate((longTask) => {
    const { tasks, shifts } = (globalThis as Watched).seen;
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      blocked: sum(tasks.map((duration) => duration - longTask)),
      shift: sum(shifts),
      elements: document.querySelectorAll('*').length,
    };
  }, LONG_TASK);
