import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCurriculum, problemsInMap, targetsIn } from '../scripts/check-curriculum.ts';
import { dataset } from '../src/data/dataset.ts';
import bad from './fixtures/curriculum-must-fail.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');
const { curriculum, frameworks } = dataset;
const points = Object.entries(curriculum);

test('every point is mapped to lessons and figures that there are, and none of these is left out', () => {
  expect(checkCurriculum(ROOT)).toEqual([]);
});

test('the gate refuses a lesson or a figure that does not exist, and one that is mapped to nothing', () => {
  const targets = {
    lessons: new Set(['a-lesson']),
    explorables: new Set(['a-figure', 'b-figure']),
  };
  expect(problemsInMap(bad, targets)).toEqual([
    'curriculum.json: "gone": field "lessons" names "another-lesson", which is not in content/lessons.',
    'curriculum.json: "gone": field "explorables" names "c-figure", which is not in src/explorables.',
    'curriculum.json: no point is mapped to "b-figure" of src/explorables.',
  ]);
});

test('what can be mapped to is read from the folders', () => {
  expect(targetsIn(ROOT).explorables).toContain('which-whole');
  expect(targetsIn(ROOT).explorables).not.toContain('all');
});

test('both nations are mapped, and every subject that a teacher was promised', () => {
  const subjects = (nation: string) =>
    points
      .filter(([, { framework }]) => frameworks[framework]!.nation === nation)
      .map(([, { subject }]) => subject);
  expect(subjects('England')).toEqual(
    expect.arrayContaining(['Mathematics', 'Statistics', 'Computing', 'Citizenship', 'RSHE']),
  );
  expect(subjects('Wales')).toEqual(expect.arrayContaining(['Mathematics and Numeracy', 'RSE']));
});

test('nothing is said to follow or to satisfy a curriculum: it is mapped to it', () => {
  const words = JSON.stringify([curriculum, frameworks]);
  expect(words).not.toMatch(/\balign|\bmeets\b|\badheres\b|\bfulfil|\bdelivers\b/i);
});

test('the whole map is dated, and a document that was not seen is linked nowhere', () => {
  for (const [id, { asOf, evidence, url }] of Object.entries(frameworks)) {
    expect(asOf, id).toMatch(/^2026-11-\d\d$/);
    if (evidence === 'not-seen') expect(url, id).toBeNull();
  }
});
