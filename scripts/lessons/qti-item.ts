import type { Question } from '../../src/lessons/shape.ts';
import { declared, QTI_ROOT, xml } from './qti-xml.ts';

const LETTERS = ['A', 'B', 'C'] as const;

/** A question as an item: one choice, one point, and what to say of the option that was chosen. */
export function itemXml(id: string, title: string, { stem, options }: Question): string {
  const right = LETTERS[options.findIndex((option) => option.right)]!;
  return xml({
    assessmentItem: {
      ...QTI_ROOT,
      '@identifier': id,
      '@title': title,
      '@adaptive': 'false',
      '@timeDependent': 'false',
      '@xml:lang': 'en-GB',
      responseDeclaration: {
        ...declared('RESPONSE', 'identifier'),
        correctResponse: { value: right },
      },
      outcomeDeclaration: [
        { ...declared('SCORE', 'float'), defaultValue: { value: 0 } },
        declared('FEEDBACK', 'identifier'),
      ],
      itemBody: {
        choiceInteraction: {
          '@responseIdentifier': 'RESPONSE',
          '@shuffle': 'false',
          '@maxChoices': '1',
          prompt: stem,
          simpleChoice: options.map(({ text }, at) => ({
            '@identifier': LETTERS[at]!,
            '#text': text,
          })),
        },
      },
      responseProcessing: {
        responseCondition: {
          responseIf: {
            match: {
              variable: { '@identifier': 'RESPONSE' },
              correct: { '@identifier': 'RESPONSE' },
            },
            setOutcomeValue: {
              '@identifier': 'SCORE',
              baseValue: { '@baseType': 'float', '#text': 1 },
            },
          },
        },
        setOutcomeValue: {
          '@identifier': 'FEEDBACK',
          variable: { '@identifier': 'RESPONSE' },
        },
      },
      modalFeedback: options.map(({ feedback }, at) => ({
        '@outcomeIdentifier': 'FEEDBACK',
        '@identifier': LETTERS[at]!,
        '@showHide': 'show',
        p: feedback,
      })),
    },
  });
}
