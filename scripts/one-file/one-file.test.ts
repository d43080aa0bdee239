import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { relativeLinks, relativeTo } from './links.ts';
import { policyOf, withPolicy } from './policy.ts';
import { withoutSpares } from './minify.ts';
import { pruneStyles, withoutPatterns } from './prune.ts';
import { inlineScripts } from './scripts.ts';

test.each([
  ['482-records.html', '/audit.html#holds', 'audit.html#holds'],
  ['482-records.html', '/482-records.html#by-app', '#by-app'],
  ['lessons/a.html', '/audit.html', '../audit.html'],
  ['lessons/a.html', '/lessons/b.html', 'b.html'],
  ['lessons/a.html', '/', '../index.html'],
  ['a.html', 'https://example.org/x', 'https://example.org/x'],
  ['a.html', '//example.org/x', '//example.org/x'],
  ['a.html', '#here', '#here'],
])('from %s, %s is %s', (page, address, relative) => {
  expect(relativeTo(page, address)).toBe(relative);
});

test('addresses change in tags, and never in what a reader reads', () => {
  expect(relativeLinks('a.html', '<a href="/b.html">see href="/b.html"</a>')).toBe(
    '<a href="b.html">see href="/b.html"</a>',
  );
});

test('addresses in styles change as well', () => {
  expect(relativeLinks('lessons/a.html', '<style>a{src:url(/fonts/a.woff2)}</style>url(/x)')).toBe(
    '<style>a{src:url(../fonts/a.woff2)}</style>url(/x)',
  );
});

test('the policy has the hash of each block that is there, and lets nothing else in', () => {
  const html = '<meta charset="utf-8"><style>p{}</style><script>1</script>';
  const sha = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(policyOf(html)).toBe(
    [
      "default-src 'none'",
      `script-src 'sha256-${sha('1')}'`,
      `style-src 'sha256-${sha('p{}')}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join(';'),
  );
  expect(policyOf('<p>x</p>')).not.toContain('script-src');
  expect(withPolicy(html).indexOf('http-equiv')).toBeLessThan(html.indexOf('<style>') + 60);
  expect(() => withPolicy('<p>x</p>')).toThrow('no <meta charset>');
});

test('module scripts become one classic script at the end of the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  writeFileSync(join(folder, 'b.js'), 'export const said = "from b";');
  writeFileSync(join(folder, 'a.js'), 'import { said } from "./b.js"; document.title = said;');
  const html = await inlineScripts(
    '<body><script type="module" src="/a.js"></script><script type="module">window.two = 2;</script></body>',
    folder,
  );
  rmSync(folder, { recursive: true });
  expect(html).toMatch(/^<body><script>.*from b.*<\/script><\/body>$/s);
  expect(html).not.toMatch(/type="module"|import/);
  expect(await inlineScripts('<body></body>', folder)).toBe('<body></body>');
});

test('a page keeps the rules that it can use, those of its scripts included, and no others', async () => {
  const css =
    '.used{color:red}.unused{color:blue}.later{color:green}p:has(.unused){margin:0}[data-k]{top:0}';
  const html = `<style>${css}</style><p class="used" data-k="a">x</p><script>classList.add("later")</script>`;
  const pruned = await pruneStyles(html);
  expect(pruned).toContain('.used{color:red}');
  expect(pruned).toContain('.later{color:green}');
  expect(pruned).toContain('[data-k]{top:0}');
  expect(pruned).not.toContain('.unused{');
});

test('words that are only read, and variables of a script, keep no rule', async () => {
  const css =
    '.drop{color:red}.n{color:red}.kept{color:red}:root{--used:1;--spare:2}p{top:var(--used)}';
  const html = `<style>${css}</style><meta content="drop"><p class="kept" title="a > b">drop</p><script>let n=1</script>`;
  const pruned = await pruneStyles(html);
  expect(pruned).toContain('.kept{');
  expect(pruned).not.toMatch(/\.drop\{|\.n\{|:2/);
});

test('only a page that draws something carries the patterns of drawings', () => {
  const shell = '<svg class="v" aria-hidden="true"><pattern id="dots"></pattern></svg>';
  expect(withoutPatterns(`${shell}<p>x</p>`)).toBe('<p>x</p>');
  expect(withoutPatterns(`${shell}<svg class="strip"></svg>`)).toContain('id="dots"');
});

test('an attribute that holds quotes stands in the other ones', async () => {
  const page = '<p data-a="{&quot;b&quot;:&quot;c d&quot;}" title="it\'s &quot;so&quot;">x</p>';
  const made = await withoutSpares(page);
  expect(made).toContain(`data-a='{"b":"c d"}'`);
  expect(made).not.toContain(`it's "so"`);
});

test('white space goes from between blocks, and stays where it is read', async () => {
  const page =
    '<ul>\n  <li>One <b>two</b>\nthree </li>\n</ul> <p>a <a href="b.html">b</a> c</p> <pre-line>x\ny</pre-line>';
  expect(await withoutSpares(page)).toBe(
    '<ul><li>One <b>two</b>\nthree</li></ul><p>a <a href=b.html>b</a> c</p><pre-line>x\ny</pre-line>',
  );
});

test('scripts and styles are not touched', async () => {
  const page = '<style>p { a: b }</style><script>const a = "<p> x </p>";</script>';
  expect(await withoutSpares(page)).toBe(page);
});

test('long names of custom properties become short ones, the same wherever they stand', async () => {
  const html =
    '<style>:root{--paper:#fff;--paper-2:#eee}p{color:var(--paper);fill:var(--paper-2)}</style><p>x</p>';
  expect(await pruneStyles(html)).toBe(
    '<style>:root{--0:#fff;--1:#eee}p{color:var(--0);fill:var(--1)}</style><p>x</p>',
  );
});

test('the scripts of a page run in the order in which they stand in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  writeFileSync(join(folder, 'a.js'), 'order.push("file");');
  const html = await inlineScripts(
    '<body><script type="module">order.push("inline")</script><script type="module" src="/a.js"></script></body>',
    folder,
  );
  rmSync(folder, { recursive: true });
  const code = /<script>(.*)<\/script>/s.exec(html)![1]!;
  expect(runInNewContext(`const order = []; ${code} order.join()`)).toBe('inline,file');
});

test('the ring round what is focused stays, though its rule names no element', async () => {
  const html = '<style>:focus-visible{outline:3px solid}.gone{color:red}</style><p>x</p>';
  expect(await pruneStyles(html)).toBe('<style>:focus-visible{outline:3px solid}</style><p>x</p>');
});
