import { z } from 'zod';
import { files, type FileName } from '../../src/data/schema.ts';

type Raw = Readonly<Record<FileName, unknown>>;

/**
 * Help dates by itself and is no part of the dataset: a corrected telephone number is no new version. Nor
 * are the words that tell a teacher of a lesson, or a curriculum that was looked at again: the map goes
 * out as a CSV of its own.
 */
const OUTSIDE: readonly FileName[] = [
  'help.json',
  'guidance.json',
  'supervision.json',
  'frameworks.json',
  'curriculum.json',
];

/** The files that make up a version of the dataset, in their order. */
export const PUBLIC_FILES = (Object.keys(files) as FileName[]).filter(
  (file) => !OUTSIDE.includes(file),
);

/** The sources without the addresses of pages that readers are not sent to. */
const withoutUnlinked = (sources: unknown) =>
  Object.fromEntries(
    Object.entries(sources as Record<string, { link: boolean; url: string | null }>).map(
      ([id, source]) => [id, source.link ? source : { ...source, url: null }],
    ),
  );

/** The whole dataset as it is kept, one object: file name without its ending -> entries by id. */
export const publicJson = (raw: Raw): Record<string, unknown> =>
  Object.fromEntries(
    PUBLIC_FILES.map((file) => [
      file.replace('.json', ''),
      file === 'sources.json' ? withoutUnlinked(raw[file]) : raw[file],
    ]),
  );

/** The JSON Schema of that object, made from the schemas that the gate uses. Draft 2020-12. */
export const jsonSchema = (version: string): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `The Recorded Part, dataset ${version}`,
  type: 'object',
  additionalProperties: false,
  required: ['version', 'date', ...PUBLIC_FILES.map((file) => file.replace('.json', ''))],
  properties: {
    version: { const: version },
    date: { type: 'string', format: 'date' },
    ...Object.fromEntries(
      PUBLIC_FILES.map((file) => {
        const { $schema: _draft, ...schema } = z.toJSONSchema(files[file], { io: 'input' });
        return [file.replace('.json', ''), schema];
      }),
    ),
  },
});
