import { createHash } from 'node:crypto';

const BLOCKS = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

/** Directives that never change: nothing is loaded but what is in the page and its own images. */
const FIXED = [
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a finished page: exactly the hashes of the inline blocks that are
 * there, and nothing else. Source: CSP Level 3, https://www.w3.org/TR/CSP3/#external-hash
 */
export function policyOf(html: string): string {
  const hashes = (name: string): string[] => [
    ...new Set(
      [...html.matchAll(BLOCKS)]
        .filter(
          ([, tag, attributes]) =>
            tag!.toLowerCase() === name && !/type="?application\//.test(attributes!),
        )
        .map(([, , , body]) => hash(body!)),
    ),
  ];
  const allow = (directive: string, found: string[]): string[] =>
    found.length > 0 ? [`${directive} ${found.join(' ')}`] : [];
  return [
    "default-src 'none'",
    ...allow('script-src', hashes('script')),
    ...allow('style-src', hashes('style')),
    ...FIXED,
  ].join(';');
}

/** The page with its policy as the first thing after the character set. Runs last of all. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  const placed = html.replace(/<meta charset=[^>]*>/i, (charset) => charset + policy);
  if (placed === html) throw new Error('a page has no <meta charset> to put its policy after');
  return placed;
}
