import type { Locator, Page } from 'playwright-core';
import { byKey, byPointer, controlsOf, type Control } from './controls.ts';
import type { Tab, Watched } from './tab.ts';
import { LEAST_INPUTS, type Input } from './verdict.ts';

/** An input that was painted sooner than this, in ms, is not reported by the browser. */
const SOONEST = 16;

/**
 * Works every control of a figure in turn, a round by keyboard and a round by pointer, until there are
 * enough inputs to judge it by.
 *
 * The script time of an input is the difference in the browser's ScriptDuration round it: all script
 * of the page that ran, `input` and `change` and what they force, and neither style, layout and paint
 * after it nor what the bench itself evaluates. Event Timing would leave out every input painted
 * within 16 ms, and a trace costs time where the time is taken. Event Timing gives the delay to the
 * next paint, in steps of 8 ms; what it does not report counts as 16. Its observer is in the script
 * time: about 0.1 ms.
 */
export async function workInputs(tab: Tab, figure: Locator): Promise<Input[]> {
  const controls = await controlsOf(figure);
  const inputs: Input[] = [];
  for (let round = 0; round < LEAST_INPUTS && inputs.length < LEAST_INPUTS; round++)
    for (const control of controls) {
      const act = await actFor(control, tab.page, round);
      if (act) inputs.push(await measure(tab, figure, act));
    }
  return inputs;
}

/** Every other round by pointer; each of them takes a range to another place. */
const actFor = (control: Control, page: Page, round: number) =>
  round % 2 === 0 ? byKey(control, page) : byPointer(control, page, (round * 0.29) % 1);

async function measure(
  { page, script }: Tab,
  figure: Locator,
  act: () => Promise<void>,
): Promise<Input> {
  const look = () => figure.evaluate(({ outerHTML }) => outerHTML);
  const before = await look();
  await page.evaluate(() => {
    (globalThis as Watched).seen.paints.length = 0;
  });
  const start = await script();
  await act();
  // Longer than a handler that is over its limit, and than the report of its paint.
  await page.waitForTimeout(150);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const spent = (await script()) - start;
  const paints = await page.evaluate(() => (globalThis as Watched).seen.paints);
  return {
    script: spent,
    paint: Math.max(SOONEST, ...paints),
    answered: before !== (await look()),
  };
}
