import type { Bom, Component } from './sbom.ts';

/** What a package that builds this site may be licensed under, by SPDX identifier. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  // Astro's picture library, which is installed with it and draws nothing here.
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** The licence of a package as one SPDX expression, or undefined where it names none. */
export const licenceOf = ({ licenses = [] }: Component): string | undefined => {
  const words = licenses.map((one) => one.expression ?? one.license?.id ?? one.license?.name);
  return words.length === 0 || words.includes(undefined) ? undefined : words.join(' AND ');
};

/**
 * Whether an expression leaves a way that is allowed: one side of OR, or every side of AND. One level
 * of brackets is read; a form that is not understood is not allowed. https://spdx.github.io/spdx-spec/
 */
export function isAllowed(expression: string): boolean {
  const plain = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression;
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed);
  return ALLOWED.has(plain);
}

/** One sentence for each package whose licence is not on the list, or not named. */
export const licenceProblems = ({ components }: Pick<Bom, 'components'>): string[] =>
  components.flatMap((component) => {
    const licence = licenceOf(component);
    const name = `${component.name} ${component.version}`;
    if (licence === undefined) return [`package-lock.json: ${name} names no licence.`];
    return isAllowed(licence)
      ? []
      : [
          `package-lock.json: ${name} is licensed "${licence}", which is not on the list of licences that we build with.`,
        ];
  });

/** The list for a reader: every package, its version and its licence, a line each. */
export function licenceList({ components }: Pick<Bom, 'components'>): string {
  const lines = components.map(
    (component) => `${component.name} ${component.version}: ${licenceOf(component)!}`,
  );
  return [
    'The words and drawings of The Recorded Part are licensed CC BY 4.0, its code MIT.',
    'Published numbers, titles and wordings belong to the sources that printed them.',
    '',
    'The font of the headings, cut from Besley, is licensed OFL-1.1; its licence lies beside it in fonts/.',
    'No code of another package is in the pages. These packages make them:',
    '',
    ...lines,
    '',
  ].join('\n');
}
