import fc from 'fast-check';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromium } from './chromium.ts';
import { explorables } from './explorable.ts';

const RUNS = 300;
/** Stands in what is made up, and must stand on no page. */
const MARKER = 'zq7x';
const LOST = 'This link names no picture here';

let browser: Browser;
beforeAll(async () => {
  const options = await chromium();
  // A browser lets a page change its own address 200 times in ten seconds, and this is more.
  const args = [...options.args, '--disable-ipc-flooding-protection'];
  browser = await playwright.launch({ ...options, args });
});
afterAll(async () => {
  await browser.close();
});

/** What somebody might put after a `=` in the hope that it is run, shown or looked up. */
const HOSTILE = [
  `<img src=x onerror=${MARKER}()>`,
  `<script>${MARKER}()</script>`,
  `"><svg/onload=${MARKER}()>`,
  `%3Cimg%20src=x%20onerror=${MARKER}()%3E`,
  `javascript:${MARKER}()`,
  `https://${MARKER}.example/`,
  `'-${MARKER}-'`,
  `\${${MARKER}}`,
  `{{${MARKER}}}`,
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString+valueOf',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '9'.repeat(400),
  '%',
  '%00',
  '%ff%fe',
  '%F0%9F%92%A9',
  '\u202e\u2066',
  '\ud800',
  '..',
  '../../404.html',
  '?a=b',
  '#',
  '+',
  '++',
  '=',
  ' ',
  'undefined',
  'null',
  'x'.repeat(5000),
];

/** Keys that are nearly those of a figure, and keys that are nothing like them. */
const keyLike = (words: readonly string[]) => {
  const word = fc.constantFrom(...words);
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(word, fc.constantFrom(...HOSTILE)).map(([one, two]) => one + two),
    fc.tuple(fc.constantFrom(...HOSTILE), word).map(([one, two]) => one + two),
    fc
      .tuple(word, fc.constantFrom('=', '==', '=x=', '=none', '&', '#', ';'))
      .map((pair) => pair.join('')),
    fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('+')),
    word.map((one) => one.toUpperCase()),
    word.map((one) => `+${one}`),
    word.map((one) => encodeURIComponent(` ${one}`)),
  );
};

const fragments = (id: string, words: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: keyLike(words).map((key) => `${id}=${key}`) },
    { weight: 1, arbitrary: keyLike(words) },
    { weight: 1, arbitrary: keyLike(words).map((key) => `main=${key}`) },
    { weight: 1, arbitrary: keyLike(words).map((key) => `${id}${MARKER}=${key}`) },
  );

/** What a page shows after a fragment: its figures without their controls and sentences, and all its text. */
interface Seen {
  /** As the browser has it, some letters written as numbers. */
  fragment: string;
  pictures: string;
  elements: number;
  said: string;
  sentence: string;
  marked: boolean;
}

/** Goes to each fragment in turn, in the one page, and says what it came to. */
const follow = (page: Page, id: string, all: readonly string[]): Promise<Seen[]> =>
  page.evaluate(
    async ([figure, list, marker]) => {
      const picture = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        for (const input of copy.querySelectorAll('input'))
          input.toggleAttribute('checked', input.checked);
        for (const one of copy.querySelectorAll('.ctl, .say')) one.remove();
        return copy.innerHTML;
      };
      const seen: Seen[] = [];
      for (const fragment of list) {
        const before = location.hash;
        const moved = new Promise((done) => {
          addEventListener('popstate', done, { once: true });
        });
        location.hash = fragment;
        if (location.hash !== before) await moved;
        seen.push({
          fragment: location.hash,
          pictures: [...document.querySelectorAll('figure')].map(picture).join('\n'),
          elements: document.querySelectorAll('*').length,
          said: document.querySelector('[role=status]')!.textContent,
          sentence: document.querySelector(`#${figure} .say`)!.textContent,
          marked: document.body.textContent.includes(marker),
        });
      }
      return seen;
    },
    [id, all, MARKER] as const,
  );

/** The words that a figure's keys are made of: of its controls, and of the list that the build wrote. */
const wordsOf = (page: Page, id: string): Promise<string[]> =>
  page.evaluate((figure) => {
    const element = document.getElementById(figure)!;
    const controls = element.querySelectorAll<HTMLInputElement>('input, option');
    return [
      'none',
      'shown',
      'hidden',
      ...(element.dataset.x ?? '').split(/[ +]/),
      ...[...controls].map(({ value }) => value),
    ].filter(Boolean);
  }, id);

test.each(explorables)(
  '$name: no made-up link breaks the page, gets into it, or is taken for one that it knows',
  async ({ name, page: path }) => {
    const context = await browser.newContext();
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (said) => faults.push(said.text()));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(inject('url')).origin)
        faults.push(request.url());
    });
    await page.goto(new URL(path!, inject('url')).href);
    const words = await wordsOf(page, name);
    const seed = Date.now();
    const all = fc.sample(fragments(name, words), { numRuns: RUNS, seed });
    const [first, ...seen] = await follow(page, name, ['', ...all]);
    const closed = new RegExp(
      `^#${name}=(${words.map((word) => RegExp.escape(word)).join('|')}|\\+)+$`,
    );
    let refused = 0;
    let before = first!.pictures;
    for (const one of seen) {
      const what = `${one.fragment} (seed ${String(seed)})`;
      expect(one.marked, what).toBe(false);
      expect(one.elements, what).toBe(first!.elements);
      // A fragment with no "=" is a place on the page, and changes nothing.
      const expected = one.fragment.includes('=') ? first!.pictures : before;
      before = one.pictures;
      // Words that it knows, in whatever order, may be a link that it knows; nothing else may.
      if (closed.test(one.fragment)) continue;
      expect(one.pictures === expected, `the pictures of ${what}`).toBe(true);
      if (one.fragment.startsWith(`#${name}=`)) {
        expect(one.sentence, what).toContain(LOST);
        refused++;
      }
      if (/^#[^=]+=/.test(one.fragment)) expect(one.said, what).toContain(LOST);
    }
    expect(refused).toBeGreaterThan(RUNS / 3);
    expect(faults).toEqual([]);
    await context.close();
  },
);
