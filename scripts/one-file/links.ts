import { posix } from 'node:path';

/**
 * A root-relative address as seen from a page of the same site: "/audit.html#holds" from
 * "lessons/a.html" is "../audit.html#holds". Addresses of any other form come back unchanged.
 */
export function relativeTo(page: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === page && rest.startsWith('#')) return rest;
  const target = path === '' ? 'index.html' : path;
  return posix.relative(posix.dirname(page), target) + rest;
}

/** Attributes that hold one address, on any element. Nothing on this site uses `srcset`. */
const ADDRESS = /(\s(?:href|src)=)"(\/[^"]*)"/g;

/** Addresses in a style sheet. */
const IN_STYLE = /url\((['"]?)(\/[^'")]*)\1\)/g;

/** The page with every root-relative address made relative, in tags and styles and not in text. */
export const relativeLinks = (page: string, html: string): string =>
  html
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replaceAll(
        ADDRESS,
        (_, name: string, address: string) => `${name}"${relativeTo(page, address)}"`,
      ),
    )
    .replaceAll(/<style>[\s\S]*?<\/style>/g, (style) =>
      style.replaceAll(IN_STYLE, (_, __, address: string) => `url(${relativeTo(page, address)})`),
    );
