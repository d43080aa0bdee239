/**
 * The one place that knows where the site will be: SITE_URL, or undefined where it is not set.
 * Throws one sentence when it is set to something that is not a web address.
 */
export function siteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^https?:\/\/[^\s?#]+$/.test(value) || !URL.canParse(value))
    throw new Error(
      `SITE_URL: "${value}" is not an address such as https://example.org/recorded/.`,
    );
  // As the pages write it: the name of the host in lower case, and no letter outside ASCII.
  return new URL(value.endsWith('/') ? value : `${value}/`).href;
}

/** The sentence for a SITE_URL that is not a web address, or none. */
export function checkAddress(value: string | undefined): string[] {
  try {
    siteUrl(value);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
