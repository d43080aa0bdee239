import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { againstQti } from '../../tests/qti-schema.ts';
import { qtiPackage } from './qti.ts';

const DAY = '2026-11-26';
const lesson = sampleLesson();
const quiz = { id: 'starter', name: 'Before the lesson', questions: lesson.starterQuiz };
const files = Object.entries(unzipSync(qtiPackage(lesson, quiz, DAY))).map(
  ([path, bytes]): [string, string] => [path, strFromU8(bytes)],
);
const text = new Map(files);

const MANY = [
  'resource',
  'file',
  'dependency',
  'simpleChoice',
  'modalFeedback',
  'assessmentItemRef',
  'outcomeDeclaration',
];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => MANY.includes(name),
  parseTagValue: false,
});
interface Choice {
  '@identifier': string;
  '#text': string;
}
interface Item {
  '@identifier': string;
  responseDeclaration: { correctResponse: { value: string } };
  itemBody: {
    choiceInteraction: { '@maxChoices': string; prompt: string; simpleChoice: Choice[] };
  };
  modalFeedback: { '@identifier': string; '@outcomeIdentifier': string; p: string }[];
}
interface Manifest {
  resources: {
    resource: {
      '@identifier': string;
      '@type': string;
      '@href': string;
      file: { '@href': string }[];
      dependency?: { '@identifierref': string }[];
    }[];
  };
}
const read = (path: string): unknown => parser.parse(text.get(path)!);
const { manifest } = read('imsmanifest.xml') as { manifest: Manifest };
const { resource } = manifest.resources;

test('every item and the test hold to the published schema of IMS QTI 2.1', async () => {
  const own = files.filter(([path]) => path !== 'imsmanifest.xml');
  expect(own).toHaveLength(7);
  expect(
    await againstQti(own.map(([path, contents]) => ({ fileName: basename(path), contents }))),
  ).toEqual([]);
});

test('an item out of the schema’s order is refused by it', async () => {
  const [, contents] = files.find(([path]) => path.startsWith('items/'))!;
  const moved = contents.replace('<itemBody>', '<prompt/><itemBody>');
  expect(await againstQti([{ fileName: 'moved.xml', contents: moved }])).not.toEqual([]);
});

test('the manifest is sound XML', async () => {
  const manifest = { fileName: 'imsmanifest.xml', contents: text.get('imsmanifest.xml')! };
  expect((await validateXML({ xml: [manifest], normalization: 'format' })).valid).toBe(true);
});

test('the manifest stands at the root and names every other file once', () => {
  const named = resource.flatMap(({ file }) => file.map((it) => it['@href']));
  expect([...named, 'imsmanifest.xml'].sort()).toEqual([...text.keys()].sort());
  for (const { dependency = [] } of resource)
    for (const it of dependency)
      expect(resource.map((other) => other['@identifier'])).toContain(it['@identifierref']);
});

test('each question is an item that gives a point for the right option and says why to each', () => {
  const items = resource.filter((it) => it['@type'] === 'imsqti_item_xmlv2p1');
  expect(items).toHaveLength(6);
  for (const [at, { '@href': href }] of items.entries()) {
    const { assessmentItem: item } = read(href) as { assessmentItem: Item };
    const { stem, options } = quiz.questions[at]!;
    const { choiceInteraction } = item.itemBody;
    expect(choiceInteraction.prompt).toBe(stem);
    expect(choiceInteraction['@maxChoices']).toBe('1');
    expect(choiceInteraction.simpleChoice.map((it) => it['#text'])).toEqual(
      options.map((it) => it.text),
    );
    const right = choiceInteraction.simpleChoice[options.findIndex((it) => it.right)]!;
    expect(item.responseDeclaration.correctResponse.value).toBe(right['@identifier']);
    const feedback = choiceInteraction.simpleChoice.map(
      (choice) => item.modalFeedback.find((it) => it['@identifier'] === choice['@identifier'])!.p,
    );
    expect(feedback).toEqual(options.map((it) => it.feedback));
  }
});

test('the test asks the six items in order', () => {
  const [first] = resource.filter((it) => it['@type'] === 'imsqti_test_xmlv2p1');
  const { assessmentTest } = read(first!['@href']) as {
    assessmentTest: {
      testPart: { assessmentSection: { '@visible': string; assessmentItemRef: Choice[] } };
    };
  };
  const { assessmentSection } = assessmentTest.testPart;
  expect(assessmentSection['@visible']).toBe('true');
  expect(assessmentSection.assessmentItemRef.map((it) => it['@identifier'])).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => `q-starter-${String(n)}`),
  );
});

test('the same quiz gives the same bytes', () => {
  expect(qtiPackage(sampleLesson(), quiz, DAY)).toEqual(qtiPackage(lesson, quiz, DAY));
});
