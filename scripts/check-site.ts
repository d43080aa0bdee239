import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { filesOf } from './files-of.ts';
import { checkLinks } from './links/check.ts';
import { readPage } from './read-page.ts';

/**
 * What is wrong with a built folder, one sentence each: links and anchors that lead nowhere, ids
 * that stand twice, doors without a list entry, numbers that have lost the space beside them, and
 * anything that would keep a page from being one file under its own policy. `site` is the address
 * that it is built for, if any: its own absolute links are then followed as well.
 */
export function checkSite(folder: string, site?: string): string[] {
  const texts = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  if (texts.size === 0) return [`${folder}: there is not one page.`];
  const pages = new Map([...texts].map(([file, html]) => [file, readPage(html)]));
  const links = checkLinks(folder, pages, site);
  return [...new Set([...pages.keys(), ...links.keys()])].flatMap((file) => {
    const page = pages.get(file);
    return [
      ...(page ? checkPage(page) : []),
      ...twinOf(file, folder),
      ...(links.get(file) ?? []),
    ].map((problem) => `${file}: ${problem}.`);
  });
}

const checkPage = (page: HTMLElement): string[] => [
  ...twice(idsOf(page)).map((id) => `id "${id}" stands twice`),
  ...lostSpaces(page).map((text) => `“${text}” has lost a space beside a number`),
  ...strayWords(page).map((text) => `“${text}” shows on the page`),
  ...silent(page),
  ...notAlone(page),
];

/** Hosts that leave out ".html" cannot tell a page from a folder of its name. */
const twinOf = (file: string, folder: string): string[] =>
  file.endsWith('.html') && existsSync(join(folder, file.replace(/\.html$/, '')))
    ? ['a folder of the same name stands beside it']
    : [];

const idsOf = (page: HTMLElement): string[] =>
  page.querySelectorAll('[id]').map((element) => element.getAttribute('id')!);

const twice = (all: readonly string[]): string[] => [
  ...new Set(all.filter((id, at) => all.indexOf(id) !== at)),
];

/** A number glued to the word before or after it, as the build tool leaves it when it eats a space. */
function lostSpaces(page: HTMLElement): string[] {
  return page.querySelectorAll('.n').flatMap((number) => {
    const around = [number.previousSibling, number.nextSibling].map((node) => node?.text ?? '');
    const glued = /[\p{L}\d]$/u.test(around[0]!) || /^[\p{L}\d]/u.test(around[1]!);
    return glued ? [`${around[0]!.slice(-12)}${number.text}${around[1]!.slice(0, 12)}`] : [];
  });
}

const strayWords = (page: HTMLElement): string[] =>
  ['undefined', 'NaN', '[object Object]'].filter((word) => page.text.includes(word));

/** Figures that can be worked say aloud what changed, in the one live region of their page. */
function silent(page: HTMLElement): string[] {
  const regions = page.querySelectorAll('[role="status"]').length;
  return page.querySelector('figure .ctl, figure input') && regions !== 1
    ? [`its figures can be worked, and it has ${String(regions)} live regions in place of one`]
    : [];
}

/** What would need another file, another origin, or a looser policy than hashes. */
function notAlone(page: HTMLElement): string[] {
  const policy = page.querySelector('meta[http-equiv="content-security-policy"]');
  const scripts = page.querySelectorAll('script').map((script) => script.textContent);
  return [
    ...(policy ? [] : ['it has no policy of its own']),
    ...page
      .querySelectorAll('script[src], link[rel="stylesheet"], iframe, script[type="module"]')
      .map(({ outerHTML }) => `${outerHTML.slice(0, 60)} would need another file`),
    ...page
      .querySelectorAll('img[src], source[src], video[src], audio[src]')
      .map((element) => element.getAttribute('src')!)
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `"${address}" would ask another site`),
    ...page
      .querySelectorAll('*')
      .filter(({ attributes }) =>
        Object.keys(attributes).some((name) => /^(style|on\w+)$/.test(name)),
      )
      .map(({ rawTagName }) => `<${rawTagName}> has a style or a handler in an attribute`),
    ...scripts
      .flatMap(
        (code) =>
          /\b(?:fetch|XMLHttpRequest|WebSocket|localStorage|sessionStorage|import)\s*[(.]/.exec(
            code,
          ) ?? [],
      )
      .map((call) => `its script uses ${call}`),
  ];
}
