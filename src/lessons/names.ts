import { list } from '../data/describe.ts';
import { figuresBehind } from '../data/quantity.ts';
import type { Dataset, Figure } from '../data/schema.ts';
import type { SheetTable } from './shape.ts';

/** How a lesson calls things. A neutral one names no app, no police and no offence. */
export interface Names {
  neutral: boolean;
  /** "service B", or "Instagram". */
  platform: (id: string) => string;
  /** "Suffolk", "the East of England". */
  place: (id: string) => string;
  /** Those that were asked and answered, one and many. */
  asked: readonly [string, string];
  /** "records", or "police records". */
  records: string;
  /** "service", or "platform". */
  kind: string;
}

/** The apps that have a letter, and the rest of the printed total, which always comes last. */
const REST = 'other';
const ORDERS = [
  ['whatsapp', 'facebook-messenger', 'instagram'],
  ['instagram', 'whatsapp', 'facebook-messenger'],
  ['facebook-messenger', 'whatsapp', 'instagram'],
  ['whatsapp', 'instagram', 'facebook-messenger'],
] as const;
const LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * Which service is which letter, by platform: the one place where it is settled. It goes by what
 * the lesson itself names (`letters`), and not by the seed of a sheet, so that one reveal serves every class.
 */
export function lettersOf(letters: number): ReadonlyMap<string, (typeof LETTERS)[number]> {
  const order = ORDERS[(letters - 1) % ORDERS.length]!;
  return new Map([...order, REST].map((platform, at) => [platform, LETTERS[at]!]));
}

/** Which service is which, for the teacher and for the step that names them. */
export const namesTable = (letters: number, data: Pick<Dataset, 'platforms'>): SheetTable => ({
  caption: 'Which service is which',
  heads: ['On the sheets', 'In the source'],
  rows: [...lettersOf(letters)].map(([platform, letter]) => [
    `Service ${letter}`,
    platform === REST
      ? 'All else in the printed total, taken together: other platforms, and perhaps records with none named'
      : data.platforms[platform]!.name,
  ]),
});

/** "East of England, as the NSPCC groups it" is "the East of England"; "Suffolk" stays. */
function placeName(id: string, data: Pick<Dataset, 'places'>): string {
  const { name, kind } = data.places[id]!;
  const short = name.replace(/,? (?:as|the forces that|without) .*$/, '');
  return kind === 'region' ? `the ${short}` : short;
}

/** The names of a lesson; `letters` is what its front matter names. */
export function namesOf(
  neutral: boolean,
  letters: number,
  data: Pick<Dataset, 'platforms' | 'places'>,
): Names {
  const known = lettersOf(letters);
  const lettered = (id: string): string => {
    const letter = known.get(id);
    if (letter) return `service ${letter}`;
    const parts = (data.platforms[id]?.parts ?? []).map((part) => known.get(part)!).sort();
    if (parts.length === 0) throw new RangeError(`"${id}" has no letter in a neutral lesson`);
    return `services ${list(parts)}`;
  };
  return {
    neutral,
    platform: neutral ? lettered : (id) => data.platforms[id]!.name,
    place: (id) => placeName(id, data),
    asked: neutral ? ['area', 'areas'] : ['police force', 'police forces'],
    records: neutral ? 'records' : 'police records',
    kind: neutral ? 'service' : 'platform',
  };
}

type Of = Pick<Figure, 'platform' | 'place' | 'counts'>;

/** What a number is of, whether it was published or worked out. Throws where its terms do not agree. */
export function numberOf(id: string, data: Dataset): Of {
  const figures = figuresBehind(id, data).map((figure) => data.figures[figure]!);
  const [first] = figures;
  if (!first) throw new RangeError(`"${id}" is neither in figures.json nor in derived.json`);
  return {
    counts: first.counts,
    platform: platformOf(id, figures, data),
    place: placeOf(figures, data),
  };
}

function platformOf(id: string, figures: readonly Figure[], data: Dataset): string {
  const all = [...new Set(figures.map(({ platform }) => platform))];
  if (all.length === 1) return all[0]!;
  const parts = data.platforms['facebook-owned']?.parts ?? [];
  if (all.every((platform) => platform === 'all-known' || parts.includes(platform)))
    return 'facebook-owned';
  throw new RangeError(`"${id}" is of more than one platform`);
}

/** One place, or the place of the table's total where the figures are its rows. */
function placeOf(figures: readonly Figure[], data: Dataset): string {
  const places = [...new Set(figures.map(({ place }) => place))];
  if (places.length === 1) return places[0]!;
  const whole = Object.values(data.tables).find(({ rows }) =>
    places.every((place) => place in rows),
  );
  if (!whole) throw new RangeError('its terms are of more than one place');
  return whole.total;
}
