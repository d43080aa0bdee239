import { afterAll, describe, expect, test } from 'vitest';
import { address, explorables, heard, listen, movesOf, shown } from './explorable.ts';
import { violations, visit } from './page.ts';

const TOUCH = { viewport: { width: 360, height: 740 }, hasTouch: true };
const HOSTILE = ['=', '=nowhere', '=%', '=<b>', '=a=b', '=__proto__', `=${'x'.repeat(99)}`];

/** The suite's table: what was done to each explorable and held. */
const table: string[] = [];
afterAll(() => {
  console.log(table.join('\n'));
});

test('there are explorables, and each stands in an article or on a page', () => {
  expect(explorables.length).toBeGreaterThanOrEqual(7);
  for (const { name, page } of explorables) expect(page, name).toBeDefined();
});

describe.each(explorables)('$name', ({ name, page: found }) => {
  const path = found!;
  const id = `#${name}`;

  test('is complete without a script: picture, sentence, table, and no control that does nothing', async () => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false])
      await visit(path, { javaScriptEnabled }, async (page) => {
        const figure = page.locator(id);
        const drawn = figure.locator('svg:visible, table:visible').first();
        expect((await drawn.boundingBox())!.height).toBeGreaterThan(80);
        texts.push(
          await figure.evaluate((element) =>
            [...element.querySelectorAll('h2, h3, .sub, text, td, th, .say, dd')]
              .map((one) => one.textContent.replaceAll(/\s+/g, ' '))
              .join('\n'),
          ),
        );
        const fold = figure.locator('summary').first();
        if (await fold.count()) {
          await fold.click();
          expect(await figure.locator('details[open]').count()).toBe(1);
        }
        if (!javaScriptEnabled)
          expect(await figure.locator('input:visible, select:visible').count()).toBe(0);
      });
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]!.length).toBeGreaterThan(200);
  });

  test('each control is worked by keyboard alone: picture, link, one announcement', async () => {
    await visit(path, {}, async (page) => {
      const figure = page.locator(id);
      const moves = await movesOf(figure);
      expect(moves.length).toBeGreaterThan(0);
      await listen(page);
      for (const move of moves) {
        const [before, hash] = [await shown(figure), new URL(await address(page)).hash];
        await move.keyboard(page);
        expect(await shown(figure), move.what).not.toBe(before);
        const link = new URL(await address(page)).hash;
        if (move.kept) expect(link, move.what).toMatch(new RegExp(`^#${name}=[a-zA-Z0-9.+-]+$`));
        else expect(link, move.what).toBe(hash);
        const said = await heard(page);
        expect(said.length, move.what).toBeGreaterThan(0);
        // Arrow keys may pass over other buttons of a group; each of those is a change of its own.
        const last = said.at(-1)!;
        expect(said.filter((words) => words === last)).toHaveLength(1);
        if (move.kept) expect(last).toBe(await figure.locator('.say').textContent());
      }
      table.push(
        `${name.padEnd(18)} ${path.padEnd(32)} ${moves.map(({ what }) => what).join(', ')}`,
      );
    });
  });

  test('each control is worked by touch, and is at least 44 pixels high and wide', async () => {
    await visit(path, TOUCH, async (page) => {
      const figure = page.locator(id);
      await listen(page);
      for (const move of await movesOf(figure)) {
        const before = await shown(figure);
        await move.touch();
        await expect.poll(() => shown(figure), { message: move.what }).not.toBe(before);
        expect(await heard(page), move.what).toHaveLength(1);
      }
      const targets = figure.locator('.ctl :is(label, select), .ledger label, summary');
      for (const target of await targets.all()) {
        const { width, height } = (await target.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    });
  });

  test('a link opens the same state in a fresh browser; back undoes all that was tried in one step, forward brings it back', async () => {
    const states: { url: string; shown: string }[] = [];
    await visit(path, {}, async (page) => {
      const figure = page.locator(id);
      states.push({ url: await address(page), shown: await shown(figure) });
      for (const move of (await movesOf(figure)).filter(({ kept }) => kept)) {
        await move.keyboard(page);
        const url = await address(page);
        if (url !== states.at(-1)!.url) states.push({ url, shown: await shown(figure) });
      }
      await listen(page);
      await page.goBack();
      await expect.poll(() => shown(figure)).toBe(states[0]!.shown);
      expect(await heard(page)).toHaveLength(1);
      expect(await address(page)).not.toContain('#');
      await page.goForward();
      await expect.poll(() => shown(figure)).toBe(states.at(-1)!.shown);
    });
    for (const state of states.slice(1))
      await visit(state.url, {}, async (page) => {
        expect(await shown(page.locator(id)), state.url).toBe(state.shown);
        const box = (await page.locator(id).boundingBox())!;
        expect(Math.abs(box.y), state.url).toBeLessThan(300);
      });
  });

  test.each(HOSTILE)(
    'a fragment that means nothing (%s) shows the first picture and says so',
    async (text) => {
      let first = '';
      await visit(path, {}, async (page) => {
        first = await page.locator(id).locator('svg, table').first().innerHTML();
      });
      await visit(`${path}#${name}${text}`, {}, async (page) => {
        expect(await page.locator(id).locator('svg, table').first().innerHTML()).toBe(first);
        const note = 'This link names no picture here';
        expect(await page.locator(`${id} .say`).textContent()).toContain(note);
        expect(await page.getByRole('status').textContent()).toContain(note);
      });
    },
  );

  test('paper shows the state that the screen shows, without the controls', async () => {
    await visit(path, {}, async (page) => {
      const figure = page.locator(id);
      const moves = (await movesOf(figure)).filter(({ kept }) => kept);
      await moves.at(-1)!.keyboard(page);
      const [picture, words] = [await shown(figure), await figure.locator('.say').textContent()];
      await page.emulateMedia({ media: 'print' });
      expect(await shown(figure)).toBe(picture);
      expect(await figure.locator('.say').isVisible()).toBe(true);
      expect(await figure.locator('.say').textContent()).toBe(words);
      expect(await figure.locator('.ctl').isVisible()).toBe(false);
      const drawn = figure.locator('svg:visible, table:visible').first();
      expect((await drawn.boundingBox())!.height).toBeGreaterThan(80);
    });
  });

  test.each([
    ['reduce', '0s'],
    ['no-preference', '0.6s'],
  ] as const)(
    'a reader who asks for motion to be "%s" gets transitions of %s',
    async (asked, gets) => {
      await visit(path, { reducedMotion: asked }, async (page) => {
        const durations = await page
          .locator(`${id} :is(path, rect, line)`)
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).transitionDuration));
        for (const duration of durations) expect(duration.split(', ')[0]).toBe(gets);
      });
    },
  );

  test.each([320, 768, 1280])(
    'nothing below it moves when it changes, at %i pixels',
    async (width) => {
      await visit(path, { viewport: { width, height: 800 } }, async (page) => {
        const figure = page.locator(id);
        const height = async () => (await figure.boundingBox())!.height;
        const before = await height();
        for (const move of await movesOf(figure)) {
          if (move.what === 'fold') continue;
          await move.keyboard(page);
          expect(await height(), move.what).toBeCloseTo(before, 0);
        }
        for (const wide of await figure.locator('table').all())
          expect(
            await wide.evaluate((one) => one.scrollWidth - one.parentElement!.clientWidth),
          ).toBeLessThanOrEqual(0);
      });
    },
  );

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in any state, %s',
    async (colorScheme) => {
      await visit(path, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
        for (const move of await movesOf(page.locator(id))) {
          await move.keyboard(page);
          expect(await violations(page, id), move.what).toEqual([]);
        }
      });
    },
  );
});

test.each([
  ['482-records.html#by-force', 'one-square-each', 'By police force'],
  ['482-records.html#by-app', 'one-square-each', 'By app'],
  ['where-the-platform-was-known.html#inside=r1-owned', 'inside', 'Facebook’s apps'],
  ['where-the-platform-was-known.html#inside=r1-whatsapp', 'inside', 'WhatsApp'],
  ['where-the-platform-was-known.html#rounded-parts', 'inside', 'Facebook’s apps'],
])('a link of the first version, %s, still opens', async (path, id, chosen) => {
  await visit(path, {}, async (page) => {
    expect(await page.locator(`#${id}`).getByLabel(chosen, { exact: true }).isChecked()).toBe(true);
    expect(Math.abs((await page.locator(`#${id}`).boundingBox())!.y)).toBeLessThan(300);
  });
});

test.each([
  ['with a script', { javaScriptEnabled: true }, 'screen', false],
  ['without one', { javaScriptEnabled: false }, 'screen', true],
  ['on paper', { javaScriptEnabled: true }, 'print', true],
] as const)(
  'conditions answer before they are ticked only where they cannot be: %s',
  async (_, options, media, answers) => {
    await visit('two-snapshots.html', options, async (page) => {
      await page.emulateMedia({ media });
      const cells = await page.locator('#two-snapshots td').all();
      expect(cells.length).toBeGreaterThan(12);
      for (const cell of cells) expect(await cell.isVisible()).toBe(answers);
    });
  },
);

test('a condition answers once it is ticked, alone; its old link leads to it', async () => {
  await visit('two-snapshots.html#conditions', {}, async (page) => {
    const figure = page.locator('#two-snapshots');
    expect(Math.abs((await figure.boundingBox())!.y)).toBeLessThan(300);
    await figure.getByLabel('Area').press('Space');
    const answers = await figure.locator('td:last-child').all();
    const seen = await Promise.all(answers.map((answer) => answer.isVisible()));
    expect(seen.filter(Boolean)).toHaveLength(1);
    expect(await figure.locator('.say').textContent()).toContain('Not the same: area.');
    await figure.getByLabel('Area').press('Space');
    for (const answer of answers) expect(await answer.isVisible()).toBe(false);
  });
});

test('a guess is in no link and in no storage', async () => {
  const { page: article } = explorables.find(({ name }) => name === 'guess-first')!;
  await visit(article!, {}, async (page) => {
    const range = page.locator('#guess-first input');
    await range.focus();
    for (let step = 0; step < 43; step++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('#guess-first .guessed').textContent()).toBe('Your guess: 43%.');
    await page.locator('#guess-first .reveal > summary').press('Enter');
    expect(new URL(await address(page)).hash).toBe('#guess-first=shown');
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
    expect(
      await page.evaluate(
        () =>
          document.cookie +
          Object.keys(sessionStorage).join('') +
          Object.keys(localStorage).join(''),
      ),
    ).toBe('');
  });
});
