/**
 * What every host is asked to send with the site, once, for all hosts (docs/decisions/0012). The policy
 * of what a page may load and run stands in the page; a header says only what a page cannot.
 */

/** Header names to values. */
export type Headers = Readonly<Record<string, string>>;

/** Nothing here needs these, so nobody who gets into a page shall have them. Names that Chromium knows: others it reports. */
const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** With every answer, the page for a wrong address included. */
export const EVERYWHERE: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder of pages made to stand in a frame on somebody else's page. */
export const EMBED = 'embed';

/** With everything but what is made to be framed, where the header is left out: no rule is the open one. */
export const NOT_FRAMED: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** Folders whose files a script of any other site may read: data, and the descriptions of embeds. */
export const SHARED = ['dataset', 'figures', EMBED];
export const READ_BY_ANY: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The page for a wrong address. Hosts find it by this name. */
export const LOST = '404.html';

/** How long a copy may be used unasked. Names carry no hash, so that a correction must arrive soon. */
const FRESH = {
  page: 'public, max-age=0, must-revalidate',
  file: 'public, max-age=600',
  lasting: 'public, max-age=604800',
  never: 'no-store',
};

/** For every address that no other rule of this kind is about: pages, under any of their names. */
export const PAGE_CACHE: Headers = { 'Cache-Control': FRESH.page };

/** Fonts, icons and the card: the look, which no correction of a number touches. */
const LASTING = /^(fonts\/.+|favicon\.svg|apple-touch-icon\.png|icon-\d+\.png|card\.png)$/;

/** How a built file, named by its path in the folder, may be kept. */
export function cacheOf(file: string): Headers {
  if (file === LOST) return { 'Cache-Control': FRESH.never };
  if (file.endsWith('.html')) return PAGE_CACHE;
  return { 'Cache-Control': LASTING.test(file) ? FRESH.lasting : FRESH.file };
}
