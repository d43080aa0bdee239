import { escapeText } from '../charts/svg.ts';
import type { HelpEntry } from '../data/schema.ts';

export const tel = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;

const link = (href: string, words: string): string =>
  `<a href="${escapeText(href)}">${escapeText(words)}</a>`;

/** Every way to reach a service and its limits, as one string: a template would add white space. */
export function contact({ service, url, phone, text, email, limits }: HelpEntry): string {
  const ways = [
    url ? link(url, service) : escapeText(service),
    phone && link(tel(phone), phone),
    text && `text ${escapeText(text)}`,
    email && link(`mailto:${email}`, email),
  ];
  return `${ways.filter(Boolean).join(', ')}. ${escapeText(limits)}`;
}
