import { parse, type HTMLElement } from 'node-html-parser';

/** An attribute without quotes whose value ends in a slash, where the tag ends with it. */
const BARE_SLASH = /(\s[a-z-]+=[^\s"'<>]*\/)>/gi;

/**
 * A finished page as elements. In `href=https://example.org/>` a browser takes the slash for part of the
 * address, and this parser for the end of the tag, so a space is put between them.
 */
export const readPage = (html: string): HTMLElement => parse(html.replaceAll(BARE_SLASH, '$1 >'));
