import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overweight, weigh, weighSite, weightTable } from './weights.ts';

const article = (body: string) =>
  weigh('a.html', `<p class="caution">x</p><article>${body}</article>`);
/** Text that does not compress away. */
const noise = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * at * 31 + at * 17) % 89))).join(
    '',
  );

test('an article over its bytes or its elements stops the build, in a sentence', () => {
  expect(overweight([article('short')])).toEqual([]);
  expect(overweight([article('<i></i>'.repeat(701))])).toEqual([
    'a.html: has 703 elements; an article may have 700.',
  ]);
  const heavy = { ...article(noise(200)), bytes: 14_001 };
  expect(overweight([heavy])).toEqual([
    'a.html: weighs 14,001 bytes at gzip -6; an article may weigh 14,000.',
  ]);
});

test('a page that is not an article is weighed and not judged', () => {
  expect(overweight([{ ...weigh('find.html', '<p>x</p>'), bytes: 20_000 }])).toEqual([]);
});

test('each part counts what the page would lose without it', () => {
  const { parts, bytes } = article(`<figure id="f">${noise(400)}</figure><p>words</p>`);
  expect(parts['figure f']).toBeGreaterThan(100);
  expect(parts['figure f']).toBeLessThan(bytes);
  expect(weightTable([article('short')])).toContain('a.html');
});

test('pages of a folder are told together, from the heaviest to the lightest', () => {
  const page = (name: string, bytes: number) => ({ ...weigh(name, '<p>x</p>'), bytes });
  expect(weightTable([page('figures/a.html', 900), page('figures/b.html', 1200)])).toBe(
    '  1,200 bytes  at most, and 900 at least, in 2 pages of figures/',
  );
});

test('an article is not over its limit because a host has a long address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  try {
    const at = (site: string) => {
      writeFileSync(join(folder, 'a.html'), `<a href=${site}a.html>at ${site.slice(8)}</a>`);
      return weighSite(folder, site)[0]!.bytes;
    };
    const long = `https://${noise(60).replaceAll(/[^a-z]/gi, 'a')}.example.org/b/`;
    expect(at(long)).toBe(at('https://recorded.example.org/where-published/'));
    expect(at('https://a.org/')).toBeLessThan(at(long));
    const whole = at(long);
    expect(weighSite(folder)[0]!.bytes).toBeGreaterThan(whole);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
