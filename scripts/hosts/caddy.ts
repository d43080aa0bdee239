import { pattern } from './pattern.ts';
import { LOST, PAGE_CACHE } from './policy.ts';
import type { Match, Plan, Rule } from './rules.ts';

/** What a matcher says of a path. Caddy's patterns cannot look ahead, and know "not" instead. */
function conditions(about: readonly Match[], base: string): string[] {
  const outside = about.find((match) => 'outside' in match);
  return outside
    ? [`path ${base}*`, `not path ${base}${outside.outside}/*`]
    : [`path_regexp ${about.map((match) => pattern(match, base)).join('|')}`];
}

const block = (opening: string, lines: readonly string[]): string[] => [
  `${opening} {`,
  ...lines.map((line) => `    ${line}`),
  '}',
];

const rule = ({ about, headers }: Rule, name: string, base: string): string[] => [
  ...block(`@${name}`, conditions(about, base)),
  ...block(
    `header @${name}`,
    Object.entries(headers).map(([header, value]) => `${header} "${value}"`),
  ),
];

/**
 * What goes into a site block of a Caddyfile, beside its `root`. A `?` sets a header where nothing else
 * has: that is how pages, which go by several names, have theirs.
 */
export function caddyfile({ rules }: Plan, base: string): string {
  const site = [
    ...rules.flatMap((one, at) => rule(one, `recorded${String(at)}`, base)),
    `header ?Cache-Control "${PAGE_CACHE['Cache-Control']!}"`,
    'try_files {path} {path}.html',
    'file_server',
  ];
  const lost = [
    `rewrite * ${base}${LOST}`,
    'header Content-Type "text/html; charset=utf-8"',
    'header Cache-Control no-store',
    'file_server',
  ];
  const lines = [
    '# For a site block. Its root is the folder that is served from "/".',
    ...block(`handle ${base}*`, site),
    ...block('handle_errors', [
      ...block('@recordedlost', [`path ${base}*`, 'expression {http.error.status_code} == 404']),
      ...block('handle @recordedlost', lost),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
