import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from '../../tests/browser/chromium.ts';
import { listen } from '../serve.ts';
import { calmly, contended, type Measured } from './contention.ts';
import { articlesOf, explorableNames, type Article } from './explorables.ts';
import { workInputs } from './inputs.ts';
import { loadPage } from './load.ts';
import { worstGaps } from './moves.ts';
import { figureTable, loadTable, shared } from './table.ts';
import { PHONE, SLOWER, withTab } from './tab.ts';
import { GAP_MS, refusals, SCRIPT_MS, type Row } from './verdict.ts';

const HOME = resolve(import.meta.dirname, '../..');
const DIST = join(HOME, 'dist');

const measureFigure = (browser: Browser, url: string, page: string, figure: string) =>
  withTab(browser, async (tab): Promise<Row> => {
    await tab.page.goto(new URL(page, url).href);
    const drawn = tab.page.locator(`figure[id="${figure}"]`);
    const inputs = await workInputs(tab, drawn);
    return { page, figure, inputs, gaps: await worstGaps(tab.page, drawn) };
  });

async function measure(browser: Browser, url: string, articles: readonly Article[]) {
  // The first page of a browser pays for its start.
  await loadPage(browser, url);
  const loads = [];
  const rows: Measured<Row>[] = [];
  for (const { page, figures } of articles) {
    const address = new URL(page, url).href;
    loads.push({ page, ...(await calmly(() => loadPage(browser, address))) });
    for (const figure of figures)
      rows.push(await calmly(() => measureFigure(browser, url, page, figure)));
  }
  return { loads, rows };
}

/** Serves what was built, measures it, prints it, and says whether every figure is within its limits. */
async function bench(articles: readonly Article[]): Promise<boolean> {
  const server = await listen(DIST);
  const browser = await playwright.launch(await chromium());
  try {
    const { loads, rows } = await measure(browser, server.url, articles);
    const refused = rows.flatMap(({ value, contention }) =>
      refusals(value).map((why) => `${why} The machine was shared: ${shared(contention)}.`),
    );
    console.log(
      [
        `Chromium ${browser.version()}, its processor ${String(SLOWER)} times slower, ${String(PHONE.width)} pixels wide, files from this machine. Times in ms.`,
        `\nLimits: script of any input ${String(SCRIPT_MS)}, gap between frames of a move ${String(GAP_MS)}.\n`,
        figureTable(rows),
        `\n${loadTable(loads)}\n`,
        sharing([...loads, ...rows]),
        ...refused,
      ].join('\n'),
    );
    return refused.length === 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

function sharing(all: readonly Measured<unknown>[]): string {
  const count = all.filter(contended).length;
  const still = count > 0 ? ` ${String(count)} of these were contended both times.` : '';
  return `A shared machine is noisy: a contended run is done again once, and the calmer one counts.${still}`;
}

if (import.meta.main) {
  const names = explorableNames(join(HOME, 'src/explorables'));
  const articles = existsSync(DIST) ? articlesOf(DIST, names) : [];
  const found = articles.flatMap(({ figures }) => figures);
  if (found.length === 0) {
    console.error('There is no built explorable in dist/: run npm run build first.');
    process.exitCode = 1;
  } else {
    for (const name of names.filter((one) => !found.includes(one)))
      console.log(`${name}: on no page, so it is not measured.`);
    process.exitCode = (await bench(articles)) ? 0 : 1;
  }
}
