import { PLATE_WIDTH } from './plate.ts';
import type { Found } from './found.ts';

/** What oEmbed says of a figure, as a static file; `height` is that of its picture in pixels. https://oembed.com/#section2.3 */
export const oEmbed = (
  { id, title }: Pick<Found, 'id' | 'title'>,
  home: string,
  height: number,
): string => {
  const frame = `${home}embed/${id}/index.html`;
  const quotes = title.replaceAll('"', '&quot;');
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'The Recorded Part',
      provider_url: home,
      width: 720,
      height: 900,
      html: `<iframe src="${frame}" title="${quotes}" width="720" height="900" loading="lazy" style="border:0"></iframe>`,
      thumbnail_url: `${home}figures/${id}.png`,
      thumbnail_width: PLATE_WIDTH * 2,
      thumbnail_height: height * 2,
    },
    null,
    2,
  )}\n`;
};
