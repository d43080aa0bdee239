import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } from 'csp_evaluator/dist/evaluator.js';
import { Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: DIST }).sort();

/** What the evaluator may say of a page, and why that is as it should be. */
const ACCEPTED: Partial<Record<Type, string>> = {
  [Type.UNSAFE_INLINE_FALLBACK]:
    'It advises "unsafe-inline" for browsers that know no hashes, of before 2016. There, no script runs, and a page is whole without.',
  [Type.REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS]:
    'It advises Trusted Types. No script here writes markup, which the next test holds it to, and the words would cost each article about 40 bytes.',
};

/** Ways to write markup, to keep something, or to run text. */
const FORBIDDEN =
  /\.(innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|\.cookie\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|\beval\(|new Function|indexedDB|localStorage|sessionStorage|caches\./;

const policyIn = (file: string): string[] =>
  parse(readFileSync(join(DIST, file), 'utf8'))
    .querySelectorAll('meta[http-equiv="content-security-policy"]')
    .map((meta) => meta.getAttribute('content')!);

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp).evaluate(undefined, [
    ...DEFAULT_CHECKS,
    ...STRICTCSP_CHECKS,
  ]);

test.each(pages)('%s: the evaluator finds nothing in its policy but what is accepted', (file) => {
  const policies = policyIn(file);
  expect(policies).toHaveLength(1);
  const found = findings(policies[0]!)
    .filter(({ type }) => !(type in ACCEPTED))
    .map(({ type, directive, description }) => `${Type[type]}: ${directive}: ${description}`);
  expect(found).toEqual([]);
});

test.each(pages)(
  '%s: no script of the page writes markup, keeps anything, or runs text',
  (file) => {
    const page = parse(readFileSync(join(DIST, file), 'utf8'));
    for (const { textContent: code } of page.querySelectorAll('script'))
      expect(code).not.toMatch(FORBIDDEN);
  },
);

test.each([
  'a.innerHTML=b',
  'a.insertAdjacentHTML("beforeend",b)',
  'document.write(a)',
  'document.cookie="a=b"',
  'localStorage.a=b',
  'eval(a)',
])('a script with %s would be found', (code) => {
  expect(code).toMatch(FORBIDDEN);
});

test.each([
  ["default-src 'none';script-src 'unsafe-inline'", Type.SCRIPT_UNSAFE_INLINE],
  ["default-src 'none';script-src 'unsafe-eval' 'sha256-x'", Type.SCRIPT_UNSAFE_EVAL],
  ['default-src *', Type.PLAIN_WILDCARD],
  ["script-src 'sha256-x'", Type.MISSING_DIRECTIVES],
])('the evaluator would not accept %s', (policy, type) => {
  const found = findings(policy).map((finding) => finding.type);
  expect(found).toContain(type);
  expect(type in ACCEPTED).toBe(false);
});

test('what is accepted is found somewhere: no reason outlives what it explains', () => {
  const found = new Set(
    pages.flatMap(policyIn).flatMap((policy) => findings(policy).map(({ type }) => String(type))),
  );
  expect([...found].sort()).toEqual(Object.keys(ACCEPTED).sort());
});
