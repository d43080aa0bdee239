import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAllowed, licenceList, licenceProblems } from './licences.ts';
import { sbomOf, type Bom, type Component } from './sbom.ts';

const HOME = resolve(import.meta.dirname, '../..');
const bom = sbomOf(HOME);

/**
 * What the CycloneDX 1.5 schema asks of the parts that are used here, written out by hand: the schema
 * itself is on no machine without a network. https://cyclonedx.org/docs/1.5/json/
 */
const component = {
  type: 'object',
  required: ['type', 'name', 'version', 'bom-ref', 'purl', 'licenses'],
  additionalProperties: false,
  properties: {
    type: { enum: ['application', 'library'] },
    'bom-ref': { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    version: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    purl: { type: 'string', pattern: '^pkg:npm/[^@]+@[^@]+$' },
    hashes: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['alg', 'content'],
        additionalProperties: false,
        properties: {
          alg: { enum: ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] },
          content: {
            type: 'string',
            pattern: '^([a-f0-9]{40}|[a-f0-9]{64}|[a-f0-9]{96}|[a-f0-9]{128})$',
          },
        },
      },
    },
    licenses: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        oneOf: [
          {
            type: 'object',
            required: ['license'],
            additionalProperties: false,
            properties: {
              license: {
                type: 'object',
                required: ['id'],
                additionalProperties: false,
                properties: { id: { type: 'string', minLength: 1 } },
              },
            },
          },
          {
            type: 'object',
            required: ['expression'],
            additionalProperties: false,
            properties: { expression: { type: 'string', minLength: 1 } },
          },
        ],
      },
    },
  },
};
const valid = new Ajv({ allErrors: true }).compile({
  type: 'object',
  required: ['bomFormat', 'specVersion', 'version', 'metadata', 'components', 'dependencies'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'http://cyclonedx.org/schema/bom-1.5.schema.json' },
    bomFormat: { const: 'CycloneDX' },
    specVersion: { const: '1.5' },
    version: { type: 'integer', minimum: 1 },
    metadata: {
      type: 'object',
      required: ['component'],
      additionalProperties: false,
      properties: { component },
    },
    components: { type: 'array', minItems: 1, uniqueItems: true, items: component },
    dependencies: {
      type: 'array',
      items: {
        type: 'object',
        required: ['ref', 'dependsOn'],
        additionalProperties: false,
        properties: {
          ref: { type: 'string' },
          dependsOn: { type: 'array', uniqueItems: true, items: { type: 'string' } },
        },
      },
    },
  },
});

const MODE = process.env.NODE_ENV;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sbom-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env.npm_config_omit;
  process.env.NODE_ENV = MODE;
});

test('the bill of materials is what CycloneDX asks for', () => {
  valid(bom);
  expect(valid.errors).toBeNull();
  expect(valid({ ...bom, serialNumber: 'x', components: [{}] })).toBe(false);
});

test('each part that depends on another names one that is listed, once', () => {
  const refs = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  expect(refs).toEqual(
    expect.arrayContaining(bom.dependencies.flatMap(({ dependsOn }) => dependsOn)),
  );
});

test('it lists what the build uses, what a test needs as well, and nothing that only a test needs', () => {
  const names = bom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['astro', '@astrojs/compiler-rs', 'zod', 'acorn']));
  expect(names).not.toContain('vitest');
  expect(names).not.toContain('playwright-core');
});

test('it is equal to the byte in another folder and under other npm settings', () => {
  const elsewhere = join(folder, 'another name');
  mkdirSync(elsewhere);
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(HOME, file), join(elsewhere, file));
  process.env.npm_config_omit = 'dev';
  process.env.NODE_ENV = 'production';
  expect(JSON.stringify(sbomOf(elsewhere))).toBe(JSON.stringify(bom));
});

test('a project with no lock file is told so in one sentence', () => {
  writeFileSync(join(folder, 'package.json'), '{"name":"a","version":"1.0.0"}');
  expect(() => sbomOf(folder)).toThrow(
    /^package-lock\.json: npm cannot list the packages \(.+\)\.$/,
  );
});

const licensed = (licenses?: Component['licenses']): Pick<Bom, 'components'> => ({
  components: [
    {
      'bom-ref': 'a@1.0.0',
      type: 'library',
      name: 'a',
      version: '1.0.0',
      purl: 'pkg:npm/a@1.0.0',
      ...(licenses && { licenses }),
    },
  ],
});

test('every package that builds the site is licensed as the list allows', () => {
  expect(licenceProblems(bom)).toEqual([]);
});

test.each([
  ['no licence', undefined, 'package-lock.json: a 1.0.0 names no licence.'],
  [
    'a licence that is not on the list',
    [{ license: { id: 'AGPL-3.0-only' } }],
    'package-lock.json: a 1.0.0 is licensed "AGPL-3.0-only", which is not on the list of licences that we build with.',
  ],
  [
    'a licence in words of its own',
    [{ license: { name: 'SEE LICENSE IN EULA.txt' } }],
    'package-lock.json: a 1.0.0 is licensed "SEE LICENSE IN EULA.txt", which is not on the list of licences that we build with.',
  ],
  [
    'a licence of which one part is not on the list',
    [{ expression: '(MIT AND SSPL-1.0)' }],
    'package-lock.json: a 1.0.0 is licensed "(MIT AND SSPL-1.0)", which is not on the list of licences that we build with.',
  ],
])('a package with %s stops the build', (_, licenses, says) => {
  expect(licenceProblems(licensed(licenses))).toEqual([says]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
  ['GPL-3.0-or-later', false],
  ['MIT WITH something', false],
  ['(MIT OR ISC) AND SSPL-1.0', false],
  ['', false],
])('%s: allowed is %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test('the list of licences has a line for each package', () => {
  const list = licenceList(bom);
  expect(list).toMatch(/^astro \S+: MIT$/m);
  expect(list).toMatch(/^jszip \S+: \(MIT OR GPL-3\.0-or-later\)$/m);
  const lines = list.split('\n');
  for (const { name, version } of bom.components)
    expect(lines.filter((line) => line.startsWith(`${name} ${version}: `))).toHaveLength(1);
});
