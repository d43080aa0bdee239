import type { Lesson, Question } from '../../src/lessons/shape.ts';
import { zip } from '../pack/zip.ts';
import { itemXml } from './qti-item.ts';
import { testXml } from './qti-test.ts';
import { xml } from './qti-xml.ts';

/** Identifiers begin with a letter, whatever a quiz is called. */
const named = (part: string): string => `q-${part}`;

/**
 * One quiz of a lesson as an IMS QTI 2.1 content package: a manifest, a test, and an item for each
 * question, with the feedback of the option that was chosen. The same quiz and `day` give the same bytes.
 */
export function qtiPackage(
  lesson: Lesson,
  quiz: { id: string; name: string; questions: readonly Question[] },
  day: string,
): Uint8Array {
  const items = quiz.questions.map((question, at) => ({
    id: named(`${quiz.id}-${String(at + 1)}`),
    question,
  }));
  const test = { id: named(quiz.id), title: `${lesson.title}: ${quiz.name}` };
  const files: [string, string][] = [
    ['imsmanifest.xml', manifestXml(`${lesson.id}-${quiz.id}`, test.id, items)],
    [`${test.id}.xml`, testXml(test, items)],
    ...items.map(({ id, question }, at): [string, string] => [
      `items/${id}.xml`,
      itemXml(id, `${quiz.name}, question ${String(at + 1)}`, question),
    ]),
  ];
  const bytes = files.map(([path, text]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ]);
  return zip(new Map(bytes), day);
}

function manifestXml(id: string, test: string, items: readonly { id: string }[]): string {
  const resource = (own: string, type: string, href: string, others: readonly string[]) => ({
    '@identifier': `r-${own}`,
    '@type': `imsqti_${type}_xmlv2p1`,
    '@href': href,
    file: { '@href': href },
    dependency: others.map((other) => ({ '@identifierref': `r-${other}` })),
  });
  return xml({
    manifest: {
      '@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      '@identifier': `m-${id}`,
      metadata: { schema: 'QTIv2.1 Package', schemaversion: '1.0.0' },
      organizations: '',
      resources: {
        resource: [
          resource(
            test,
            'test',
            `${test}.xml`,
            items.map((item) => item.id),
          ),
          ...items.map((item) => resource(item.id, 'item', `items/${item.id}.xml`, [])),
        ],
      },
    },
  });
}
