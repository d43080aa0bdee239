import { forEars, formatDate, formatFigure, formatQuantity } from './format.ts';
import { doubtOf, MARK_WORDS, markOf, restsOnRepost, type Mark } from './marks.ts';
import { printedWords } from './printed.ts';
import { hasSmallCell } from './small-cells.ts';
import { daysIn, figuresBehind, quantity } from './quantity.ts';
import type { Dataset, Derived, Figure, HelpEntry, Source } from './schema.ts';

/** The words behind one number: the same for its door, its endnote, its spoken form and its CSV row. */
export interface Description {
  id: string;
  /** For eyes: "482", "43.49%", "511 to 521". */
  shown: string;
  /** For ears, mark included: "482, recorded and published". */
  spoken: string;
  mark: Mark;
  markWords: string;
  /** What is counted, where and when; for a derived number, what was done with what. */
  what: string;
  where: string;
  printed?: string;
  /** For a derived number, its arithmetic: "482 ÷ 877". */
  working?: string;
  /** Publishers in the order we follow them, each with the date known for the page. */
  sources: { id: string; words: string; publisher: string }[];
  nearness: string;
  doubt?: string;
  note?: string;
}

export const NEAR_WORDS: Record<Source['near'], string> = {
  request: 'the request itself',
  release: 'the charity’s own page',
  'public-body': 'a public body’s own page',
  own: 'the page of those who say it',
  press: 'a news report of the charity’s figures',
  report: 'a news report of what was said',
  comment: 'a commentator',
  're-post': 'a re-post only',
};

/** What stands nearest to whoever first published, first. */
export const NEAREST: readonly Source['near'][] = [
  'request',
  'public-body',
  'release',
  'own',
  'press',
  'report',
  'comment',
  're-post',
];

/**
 * Replaces each `{id}` in a sentence of the dataset by that number as shown. One that opens the
 * sentence opens it with a capital: "{r2-owned-more-than-half}" is "More than half". With "as printed"
 * it stands in the words of its source: "{r1-whatsapp-share as printed}" is "three per cent".
 */
export const fillIn = (text: string, data: Dataset): string =>
  text.replaceAll(
    /\{([^} ]*)( as printed)?\}/g,
    (_, id: string, asPrinted: unknown, at: number) => {
      const words = asPrinted === undefined ? shownNumber(id, data) : wordsOf(id, data);
      return at === 0 ? capital(words) : words;
    },
  );

/** The words in which a figure was published. Throws a RangeError for a number that never was. */
function wordsOf(id: string, data: Dataset): string {
  const figure = data.figures[id];
  if (!figure) throw new RangeError(`"${id}" was never printed: it is not in figures.json`);
  return printedWords(figure, data);
}

/** A number as shown, whatever file it is in. Throws a RangeError on an unknown id. */
export function shownNumber(id: string, data: Dataset): string {
  const figure = data.figures[id];
  return figure ? formatFigure(figure, data) : formatQuantity(quantity(id, data));
}

/** Describes a figure or a derived number. Throws a RangeError on an unknown id. */
export function describe(id: string, data: Dataset): Description {
  const shown = shownNumber(id, data);
  const mark = markOf(id, data);
  const doubt = doubtOf(id, data);
  const figure = data.figures[id];
  const common = {
    id,
    shown,
    spoken: forEars(`${shown}, ${MARK_WORDS[mark]}`),
    mark,
    markWords: MARK_WORDS[mark],
    ...(doubt === undefined ? {} : { doubt: fillIn(doubt, data) }),
  };
  return figure
    ? { ...common, ...describeFigure(figure, data) }
    : { ...common, ...describeDerived(id, data) };
}

function describeFigure(figure: Figure, data: Dataset) {
  const sources = [figure.source, ...(figure.also ?? [])];
  return {
    what: whatIsCounted(figure, data),
    where: whereAndWhen([figure], data),
    printed: printedWords(figure, data),
    sources: named(sources, data),
    nearness: restsOnRepost(figure, data) ? NEAR_WORDS['re-post'] : nearest(sources, data),
    ...(figure.note === undefined ? {} : { note: fillIn(figure.note, data) }),
  };
}

function describeDerived(id: string, data: Dataset) {
  const behind = figuresBehind(id, data).map((figure) => data.figures[figure]!);
  const sources = [...new Set(behind.map(({ source }) => source))];
  const { despite } = data.derived[id]!;
  return {
    what: capital(fillIn(data.derived[id]!.what, data)),
    working: working(id, data),
    where: whereAndWhen(behind, data),
    sources: named(sources, data),
    nearness: 'our arithmetic on published numbers',
    ...(despite === undefined ? {} : { note: fillIn(despite, data) }),
  };
}

const SIGNS: Record<Exclude<Derived['op'], 'count' | 'complement'>, string> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  ratio: ' ÷ ',
  rate: ' ÷ ',
};

function working(id: string, data: Dataset): string {
  const { op, of, period } = data.derived[id]!;
  if (op === 'count')
    return `Counted: ${list([...new Set(of.map((term) => nameOf(data.figures[term]!, of, data)))])}`;
  if (hasSmallCell(of, data)) return 'the cells of the published table, added';
  const terms = of.map((term) => shownNumber(term, data));
  if (op === 'complement') return `100% − ${terms[0]!}`;
  const days = op === 'rate' && period ? [`${String(daysIn(data.periods[period]!))} days`] : [];
  return [...terms, ...days].join(SIGNS[op]);
}

/** What tells a counted figure from the others: its place, or its platform where the place is one. */
function nameOf(figure: Figure, of: readonly string[], data: Dataset): string {
  const places = new Set(of.map((id) => data.figures[id]!.place));
  return places.size > 1 ? data.places[figure.place]!.name : data.platforms[figure.platform]!.name;
}

function whatIsCounted(figure: Figure, data: Dataset): string {
  const counted = data.counts[figure.counts]!.many;
  const platform = data.platforms[figure.platform]!;
  const named = ['all-known', 'any'].includes(figure.platform) ? '' : `, on ${platform.name}`;
  const share = ['percent', 'share'].includes(figure.unit);
  const of = figure.rise ? 'Rise in ' : share ? 'Share of ' : '';
  return capital(`${of}${counted}${named}`);
}

function whereAndWhen(figures: readonly Figure[], data: Dataset): string {
  const places = [...new Set(figures.map(({ place }) => data.places[place]!.name))];
  const periods = [...new Set(figures.map(({ period }) => data.periods[period]!.name))];
  return `${list(places)}; ${list(periods)}`;
}

const named = (ids: readonly string[], data: Dataset) =>
  ids.map((id) => {
    const source = data.sources[id]!;
    return { id, words: sourceWords(source), publisher: source.publisher };
  });

const nearest = (ids: readonly string[], data: Dataset): string => {
  const kinds = ids.map((id) => data.sources[id]!.near);
  return NEAR_WORDS[NEAREST.find((near) => kinds.includes(near))!];
};

/** Every way to a service in words that can be printed: "0800 1111", "childline.org.uk". */
export function waysTo({ phone, text, email, url }: HelpEntry): string[] {
  const address = url === undefined ? undefined : new URL(url);
  const host = address?.host.replace(/^www\./, '');
  // Where there is a number, the front page will do; where there is none, the page itself is the way.
  const path = phone === undefined ? address?.pathname.replace(/\/$/, '') : '';
  const site = host === undefined ? undefined : host + (path ?? '');
  return [phone, text && `text ${text}`, email, site].filter((way) => way !== undefined);
}

/** A source in a few words, without its title: "Watford Observer", "ITV News, 5 December 2019". */
export const sourceWords = ({ publisher, date }: Source): string =>
  date === null ? publisher : `${publisher}, ${formatDate(date)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
