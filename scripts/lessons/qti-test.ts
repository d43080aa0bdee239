import { declared, QTI_ROOT, xml } from './qti-xml.ts';

/** A quiz as a test: its items in order, answered in any order, a point for each. */
export const testXml = (
  { id, title }: { id: string; title: string },
  items: readonly { id: string }[],
): string =>
  xml({
    assessmentTest: {
      ...QTI_ROOT,
      '@identifier': id,
      '@title': title,
      outcomeDeclaration: { ...declared('SCORE', 'float'), defaultValue: { value: 0 } },
      testPart: {
        '@identifier': 'part',
        '@navigationMode': 'nonlinear',
        '@submissionMode': 'individual',
        assessmentSection: {
          '@identifier': 'section',
          '@title': title,
          '@visible': 'true',
          assessmentItemRef: items.map((item) => ({
            '@identifier': item.id,
            '@href': `items/${item.id}.xml`,
          })),
        },
      },
      outcomeProcessing: {
        setOutcomeValue: {
          '@identifier': 'SCORE',
          sum: { testVariables: { '@variableIdentifier': 'SCORE' } },
        },
      },
    },
  });
