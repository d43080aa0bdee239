import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/data/schema.ts';
import { filesOf } from '../files-of.ts';
import { readPage } from '../read-page.ts';
import { addressesOfPage } from './addresses.ts';
import { isExternal } from './resolve.ts';

/** An address out of the site, and where it stands. */
export interface External {
  address: string;
  where: string[];
}

/**
 * Every address out of the site, once, sorted: those on the pages of a built folder, and those of the
 * sources that readers are sent to. A source with `link: false` is not among them, and is never asked.
 */
export function externalLinks(
  folder: string,
  sources: Dataset['sources'],
  site: string | undefined,
): External[] {
  const named = Object.values(sources).filter(({ link }) => !link);
  const never = new Set(named.map(({ url }) => url));
  const found = new Map<string, Set<string>>();
  const add = (link: string, where: string) => {
    const address = link.split('#')[0]!;
    if (!never.has(address)) found.set(address, (found.get(address) ?? new Set()).add(where));
  };
  for (const file of filesOf(folder).filter((name) => name.endsWith('.html')))
    for (const address of addressesOfPage(readPage(readFileSync(join(folder, file), 'utf8'))))
      if (isExternal(address, site)) add(address, file);
  for (const [id, { url, link }] of Object.entries(sources))
    if (link && url) add(url, `sources.json: "${id}"`);
  return [...found]
    .map(([address, where]) => ({ address, where: [...where].sort() }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What is wrong with an address that is dialled or written to, or undefined. */
export function brokenContact(address: string): string | undefined {
  if (/^tel:/i.test(address))
    return /^tel:\+?\d{3,15}$/.test(address) ? undefined : 'is no number that a phone can dial';
  return /^mailto:[^\s@,?&=]+@[^\s@,?&=]+\.[a-z]{2,}$/i.test(address)
    ? undefined
    : 'is no address that a letter can be sent to';
}
