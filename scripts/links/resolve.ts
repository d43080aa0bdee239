import { posix } from 'node:path';

/** What a built folder has that an address can lead to. */
export interface Built {
  files: ReadonlySet<string>;
  /** The ids of each page and drawing. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** The address of the site, with its closing slash, where it has one. */
  site: string | undefined;
}

/** Whether an address leads out of the site, to be asked by `npm run check:links` and by no build. */
export const isExternal = (address: string, site: string | undefined): boolean =>
  /^(https?:|tel:|mailto:)/i.test(address) && !isOwn(address, site);

const isOwn = (address: string, site: string | undefined): boolean =>
  site !== undefined && (address.startsWith(site) || `${address}/` === site);

/**
 * What is wrong with an address as it stands in a file of a built folder, in words that follow it
 * ("leads to no file"), or undefined. An address out of the site is not judged.
 */
export function broken(address: string, from: string, built: Built): string | undefined {
  const { site } = built;
  if (isExternal(address, site) || address.startsWith('data:')) return undefined;
  if (address === '') return 'is empty';
  if (isOwn(address, site)) return brokenAbsolute(address, site!, built);
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(address)) return 'is not relative';
  if (/^[^#]*\?/.test(address)) return 'has a query, which reaches the log of a host';
  const [path, anchor] = parts(address);
  if (path === undefined || anchor === undefined) return 'is badly encoded';
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  if (target.startsWith('../')) return 'leads out of the site';
  if (target === '.' || target.endsWith('/'))
    return 'leads to a folder, which opens no page from a memory stick';
  return brokenTarget(target, anchor, built);
}

/** A server gives the first page of a folder, and has no other name for the folder of the site. */
function brokenAbsolute(address: string, site: string, built: Built): string | undefined {
  if (!address.startsWith(site) && new URL(address).href !== site)
    return 'has lost its closing slash';
  const [path, anchor] = parts(address.slice(site.length));
  if (path === undefined || anchor === undefined) return 'is badly encoded';
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return brokenTarget(target, anchor, built);
}

function brokenTarget(target: string, anchor: string, { files, ids }: Built): string | undefined {
  if (!files.has(target)) return 'leads to no file';
  if (anchor === '') return undefined;
  const known = ids.get(target);
  if (known === undefined) return 'leads to a part of a file that has no parts';
  return known.includes(anchor) ? undefined : 'leads to no anchor';
}

/** Path and fragment of an address as they were before they were encoded; undefined where they cannot be read. */
function parts(address: string): readonly [string | undefined, string | undefined] {
  const at = address.indexOf('#');
  const [path, anchor] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
  return [decoded(path), decoded(anchor)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
