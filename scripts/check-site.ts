import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/**
 * What is wrong with a built folder, one sentence each: links and anchors that lead nowhere, ids
 * that stand twice, doors without a list entry, numbers that have lost the space beside them, and
 * anything that would keep a page from being one file under its own policy.
 */
export function checkSite(folder: string): string[] {
  const pages = new Map(
    globSync('**/*.html', { cwd: folder })
      .sort()
      .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8'))]),
  );
  if (pages.size === 0) return [`${folder}: there is not one page.`];
  const files = new Set(globSync('**/*', { cwd: folder }));
  const ids = new Map([...pages].map(([file, page]) => [file, idsOf(page)]));
  return [...pages].flatMap(([file, page]) =>
    [
      ...twice(ids.get(file)!).map((id) => `id "${id}" stands twice`),
      ...lostSpaces(page).map((text) => `“${text}” has lost a space beside a number`),
      ...strayWords(page).map((text) => `“${text}” shows on the page`),
      ...linksOf(page).flatMap((href) => brokenLink(href, file, files, ids)),
      ...silent(page),
      ...notAlone(page),
    ].map((problem) => `${file}: ${problem}.`),
  );
}

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

const linksOf = (page: HTMLElement): string[] => [
  ...page.querySelectorAll('a[href], link[href]').map((element) => element.getAttribute('href')!),
  ...page.querySelectorAll('img[src]').map((element) => element.getAttribute('src')!),
  ...page.querySelectorAll('use[href]').map((element) => element.getAttribute('href')!),
  ...page
    .querySelectorAll('[popovertarget]')
    .map((element) => `#${element.getAttribute('popovertarget')!}`),
];

function brokenLink(
  href: string,
  from: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (/^(https?:|tel:|mailto:)/.test(href)) return [];
  if (/^[a-z]+:|^\//.test(href)) return [`link "${href}" is not relative`];
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path));
  if (!files.has(target)) return [`link "${href}" leads to no file`];
  if (anchor && !ids.get(target)?.includes(anchor)) return [`link "${href}" leads to no anchor`];
  return [];
}

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
