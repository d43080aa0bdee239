/** A plain link that hands an address to another service; nothing is asked of it until the link is followed. */
export interface ShareLink {
  name: string;
  href: string;
  /** The parameter that holds the address, so that a script can put a fuller one there. */
  parameter: string;
}

const SERVICES = [
  ['Google Classroom', 'https://classroom.google.com/share', 'url'],
  ['Microsoft Teams', 'https://teams.microsoft.com/share', 'href'],
] as const;

/** Links that share a page of the site ("class/inside.html"); none where the build does not know its address. */
export const shareLinks = (page: string, site: URL | undefined): ShareLink[] =>
  SERVICES.flatMap(([name, base, parameter]) => {
    if (!site) return [];
    const to = new URL(base);
    to.searchParams.set(parameter, new URL(page, site).href);
    return [{ name, href: to.href, parameter }];
  });
