import { escapeText } from '../charts/svg.ts';
import type { HelpEntry } from '../data/schema.ts';

export const tel = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;

const link = (href: string, words: string): string =>
  `<a href="${escapeText(href)}">${escapeText(words)}</a>`;

/**
 * Every way to reach a service and its limits, as one string: a template would add white space. `whole`
 * adds what else to know before using it.
 */
export function contact(
  { service, url, phone, text, email, limits, also }: HelpEntry,
  whole = false,
): string {
  const words = [limits, ...(whole && also ? [also] : [])].join(' ');
  const ways = [
    url ? link(url, service) : escapeText(service),
    phone && link(tel(phone), phone),
    text && `text ${escapeText(text)}`,
    email && link(`mailto:${email}`, email),
  ];
  return `${ways.filter(Boolean).join(', ')}. ${escapeText(words)}`;
}
