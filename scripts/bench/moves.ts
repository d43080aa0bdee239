import type { Locator, Page } from 'playwright-core';
import { byKey, controlsOf } from './controls.ts';

/** How many moves of a drawing are measured. */
const MOVES = 6;

/**
 * The worst wait between two animation frames, in ms, for each of several moves of a figure's drawing;
 * none where no key sets off a transition. A move lasts from the key, by its own time stamp, until
 * the last transition has ended. Counting frames is itself script, so this is a pass of its own.
 */
export async function worstGaps(page: Page, figure: Locator): Promise<number[]> {
  const controls = await controlsOf(figure);
  const gaps: number[] = [];
  for (let round = 0; round < MOVES && gaps.length < MOVES; round++) {
    for (const control of controls) {
      const act = await byKey(control, page);
      const frames = await page.evaluateHandle(startFrames);
      await act();
      const times = await frames.evaluate(({ ended }) => ended);
      await frames.dispose();
      if (times) gaps.push(worstGap(times));
    }
    if (gaps.length === 0) return [];
  }
  return gaps;
}

export const worstGap = (times: readonly number[]): number =>
  Math.max(...times.slice(1).map((time, at) => time - times[at]!));

/** In the page: the times of the frames after the next key, or undefined if nothing moved after it. */
function startFrames(): { ended: Promise<number[] | undefined> } {
  /** A transition begins in the first frames after an input, or there is none. */
  const NONE_AFTER = 120;
  const ended = new Promise<number[] | undefined>((done) => {
    let running = 0;
    let moved = false;
    const count = ({ type }: Event) => {
      running += type === 'transitionrun' ? 1 : -1;
      moved = true;
    };
    const types = ['transitionrun', 'transitionend', 'transitioncancel'];
    for (const type of types) addEventListener(type, count, true);
    const begin = ({ timeStamp }: Event) => {
      const times = [timeStamp];
      const next = (now: number) => {
        times.push(now);
        if (running > 0 || now - timeStamp < NONE_AFTER) {
          requestAnimationFrame(next);
          return;
        }
        for (const type of types) removeEventListener(type, count, true);
        done(moved ? times : undefined);
      };
      requestAnimationFrame(next);
    };
    addEventListener('keydown', begin, { capture: true, once: true });
  });
  return { ended };
}
