import type { HTMLElement } from 'node-html-parser';

/** Attributes that hold one address, on whatever element. */
const ONE = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'action',
  'formaction',
  'cite',
  'data',
]);
/** Attributes that hold addresses with a width or a density each. */
const SET = new Set(['srcset', 'imagesrcset']);
/** Attributes that name other elements of their page by id. */
const IDS = new Set(
  ['for', 'form', 'headers', 'list', 'popovertarget', 'commandfor'].concat(
    ['controls', 'describedby', 'details', 'labelledby', 'owns'].map((name) => `aria-${name}`),
  ),
);

/** Every address that a page names, in its order: links, pictures, styles, forms, and ids as "#id". */
export const addressesOfPage = (page: HTMLElement): string[] =>
  page
    .querySelectorAll('*')
    .flatMap((element) => [
      ...Object.entries(element.attributes).flatMap(([name, value]) => ofAttribute(name, value)),
      ...(element.rawTagName === 'style' ? addressesOfStyle(element.textContent) : []),
    ]);

function ofAttribute(name: string, value: string): string[] {
  const attribute = name.toLowerCase();
  if (ONE.has(attribute)) return [value.trim()];
  if (SET.has(attribute))
    return value.split(',').map((candidate) => candidate.trim().split(/\s/)[0]!);
  if (IDS.has(attribute)) return value.split(/\s+/).map((id) => `#${id}`);
  return addressesOfStyle(value);
}

const IN_STYLE =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** Every address in a style sheet, or in an attribute such as `fill="url(#hatch)"`. */
export const addressesOfStyle = (css: string): string[] =>
  [...css.matchAll(IN_STYLE)].map((found) => found.slice(1).find(Boolean) ?? '');

/** Keys of a web manifest whose values are addresses. https://www.w3.org/TR/appmanifest/ */
const IN_MANIFEST = new Set(['start_url', 'src', 'url', 'action']);

/** Every address in a web manifest, or in any JSON that has those keys. */
export const addressesOfManifest = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return IN_MANIFEST.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => addressesOfManifest(item, key));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, item]) => addressesOfManifest(item, name))
    : [];
};

/** Addresses in a drawing. */
export const addressesOfSvg = (svg: string): string[] => [
  ...[...svg.matchAll(/\s(?:xlink:)?href="([^"]*)"/g)].map(([, address]) => address!),
  ...addressesOfStyle(svg),
];

/**
 * Every absolute address of the site itself in a text of any kind: feed, site map, robots, oEmbed,
 * structured data. A full stop or a comma after one is not part of it.
 */
export function ownAddresses(text: string, site: string): string[] {
  const root = site.slice(0, -1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // The site without its last slash is found as well: under a path, it is not the site.
  const own = new RegExp(`${root}(?![\\w-])(?:/[^\\s"'<>\\\\)\\]}]*)?`, 'g');
  // Code that a page shows to be copied has its quotes and brackets as entities: they end an address.
  const spelled = text.replaceAll(/&(?:quot|lt|gt|#3[49]);/g, ' ');
  return [...spelled.matchAll(own)].map(([found]) =>
    found.replaceAll('&amp;', '&').replace(/[.,;]+$/, ''),
  );
}
