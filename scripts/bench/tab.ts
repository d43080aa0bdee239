import type { Browser, CDPSession, Page } from 'playwright-core';

/** How many times slower than this machine: about what a cheap phone is beside a desk. */
export const SLOWER = 4;
export const PHONE = { width: 412, height: 823 };

/** A page in a slowed browser. */
export interface Tab {
  page: Page;
  /** The time that the page's own script has run since it was opened, in ms. */
  script: () => Promise<number>;
}

/** What the page's observers have seen, kept in the page. */
export interface Seen {
  /** Tasks over 50 ms, by their length; layout shifts nobody asked for; inputs, by their delay to paint. */
  tasks: number[];
  shifts: number[];
  paints: number[];
}
export type Watched = typeof globalThis & { seen: Seen };

/** Set up before the page's own script. Runs in the page, so it can use nothing from this module. */
function watch(): void {
  const seen: Seen = { tasks: [], shifts: [], paints: [] };
  (globalThis as Watched).seen = seen;
  // Of events, the shortest that the browser will report. TypeScript does not know the option yet.
  const shortest: PerformanceObserverInit & { durationThreshold: number } = {
    buffered: true,
    durationThreshold: 16,
  };
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ ...shortest, type });
  };
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & {
      hadRecentInput: boolean;
      value: number;
    };
    if (!hadRecentInput) seen.shifts.push(value);
  });
  observe('event', (entry) => {
    if ((entry as PerformanceEventTiming).interactionId) seen.paints.push(entry.duration);
  });
}

/** Hands `read` an empty page as wide as a phone, its processor slowed, and closes it afterwards. */
export async function withTab<T>(browser: Browser, read: (tab: Tab) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await read({ page, script: () => scriptOf(cdp) });
  } finally {
    await context.close();
  }
}

async function scriptOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}
