import type { FileName } from '../../src/data/schema.ts';
import { slipsInFilled } from './rules.ts';
import type { Located } from './articles.ts';

/** The fields whose words a reader sees. Published words (`printed`, titles, headings) are exempt. */
const PROSE: Partial<Record<FileName, readonly string[]>> = {
  'sources.json': ['note'],
  'places.json': ['note'],
  'periods.json': ['note'],
  'platforms.json': ['name', 'note'],
  'counts.json': ['one', 'many', 'note'],
  'qualifiers.json': ['says'],
  'tables.json': ['title', 'locator'],
  'figures.json': ['locator', 'doubt', 'note'],
  'derived.json': ['what', 'despite'],
  'checks.json': ['why'],
  'claims.json': ['states'],
  'asks.json': ['name', 'short', 'means'],
  'positions.json': ['role', 'says', 'note'],
  'timeline.json': ['event'],
  'help.json': ['audience', 'limits', 'also', 'seen'],
  'glossary.json': ['term', 'means'],
  'frameworks.json': ['note', 'ahead'],
  'curriculum.json': ['point'],
  'guidance.json': ['label', 'text'],
  'supervision.json': ['level', 'text', 'before', 'rules'],
};

/** A word or so in quotation marks in a position is the speaker's own, such as “thousands”. */
const withoutSpeakersWords = (file: FileName, text: string): string =>
  file === 'positions.json' || file === 'claims.json'
    ? text.replaceAll(/“[a-z ]{1,20}”/g, '')
    : text;

/** All slips in the words of the dataset, by file, each located as `"id": field "note"`. */
export function slipsInDataset(
  raw: Readonly<Record<FileName, unknown>>,
): (Located & { file: FileName })[] {
  return (Object.entries(PROSE) as [FileName, readonly string[]][]).flatMap(([file, fields]) =>
    Object.entries(raw[file] as Record<string, Record<string, unknown>>).flatMap(([id, entry]) =>
      fields.flatMap((field) => {
        const texts = [entry[field]].flat().filter((text) => typeof text === 'string');
        return texts.flatMap((text) =>
          slipsInFilled(withoutSpeakersWords(file, text)).map((slip) => ({
            ...slip,
            file,
            where: `"${id}": field "${field}"`,
          })),
        );
      }),
    ),
  );
}
