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
  return value.endsWith('/') ? value : `${value}/`;
}
