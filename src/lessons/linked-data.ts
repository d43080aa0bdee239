import type { LearningResource, WithContext } from 'schema-dts';
import type { Lesson } from './shape.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A lesson as the rest of its front matter gives it, with the ages of its school years. */
export interface Described {
  lesson: Lesson;
  /** School years, such as 8 and 9. Pupils turn 5 years older than the number of the year in it. */
  years: readonly number[];
  /** Where the lesson is, where the site has an address. */
  address: string | undefined;
}

/** The ages of pupils in some school years of England and Wales: "12-14" for years 8 and 9. */
export const agesOf = (years: readonly number[]): string =>
  `${String(Math.min(...years) + 4)}-${String(Math.max(...years) + 5)}`;

/**
 * A lesson in the words of schema.org, for those who look for teaching material.
 * https://schema.org/LearningResource
 */
export const linkedData = ({
  lesson,
  years,
  address,
}: Described): WithContext<LearningResource> => ({
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  name: lesson.title,
  description: lesson.description,
  learningResourceType: ['Lesson plan', 'Worksheet', 'Quiz', 'Presentation'],
  educationalLevel: lesson.years,
  educationalUse: 'Taught class with a teacher present',
  typicalAgeRange: agesOf(years),
  audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
  teaches: lesson.outcome,
  assesses: [...lesson.points],
  about: lesson.subject,
  keywords: lesson.keywords.map(({ word }) => word),
  timeRequired: `PT${String(lesson.minutes)}M`,
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  conditionsOfAccess: lesson.supervision,
  license: LICENCE,
  publisher: { '@type': 'Organization', name: 'The Recorded Part' },
  ...(address === undefined ? {} : { '@id': address, url: address }),
});

/** The same as it stands in a page: no text in it can end the element that holds it. */
export const asScript = (described: Described): string =>
  JSON.stringify(linkedData(described)).replaceAll('<', '\\u003c');
