import { pattern } from './pattern.ts';
import { LOST, PAGE_CACHE } from './policy.ts';
import type { Plan, Rule } from './rules.ts';

/** "Cache-Control" as the name of a variable. */
const variable = (name: string): string => `$recorded_${name.toLowerCase().replaceAll('-', '_')}`;

const TYPE = 'Content-Type';
const namesIn = (rules: readonly Rule[]): string[] => [
  ...new Set(
    [...rules.map(({ headers }) => headers), PAGE_CACHE]
      .flatMap((headers) => Object.keys(headers))
      .filter((name) => name !== TYPE),
  ),
];

/**
 * What goes into nginx's `http` block: for each header, which value an address has. An empty value sends no
 * header, which is how pages for embedding stay free. Tables, because `add_header` in an inner block drops
 * all those of the outer one.
 */
export function nginxMaps({ rules }: Plan, base: string): string {
  const maps = namesIn(rules).map((name) => {
    const lines = rules.flatMap(({ about, headers: { [name]: value } }) =>
      value === undefined ? [] : about.map((match) => `  "~${pattern(match, base)}" "${value}";`),
    );
    const otherwise = `  default "${PAGE_CACHE[name] ?? ''}";`;
    return [`map $uri ${variable(name)} {`, otherwise, ...lines, '}'].join('\n');
  });
  return `${['# For the http block, or the top of a file in sites-enabled.', ...maps].join('\n\n')}\n`;
}

/** What goes into the `server` block of nginx, beside its `root`. */
export function nginxServer({ rules }: Plan, base: string): string {
  const types = rules.flatMap(({ about, headers: { [TYPE]: type } }) =>
    type === undefined
      ? []
      : [
          `  location ~ "${about.map((match) => pattern(match, base)).join('|')}" {`,
          '    types {}',
          `    default_type "${type}";`,
          '  }',
        ],
  );
  return `${[
    '# For the server block. Its root is the folder that is served from "/".',
    `location ${base} {`,
    '  absolute_redirect off;',
    '  index index.html;',
    '  try_files $uri $uri.html $uri/ =404;',
    `  error_page 403 404 =404 ${base}${LOST};`,
    ...namesIn(rules).map((name) => `  add_header ${name} ${variable(name)} always;`),
    ...types,
    '}',
  ].join('\n')}\n`;
}
