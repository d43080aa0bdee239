import type { Dataset } from './schema.ts';

type Kind = keyof Dataset;

/** What a rule may ask of one entry; each call reports what it finds under the field's name. */
interface Look {
  id: string;
  report: (field: string, problem: string) => void;
  /** Every id must be in that file. */
  has: (field: string, kind: Kind, ids: readonly string[]) => void;
  /** Every id must be a number: a figure or a derived one. */
  counts: (field: string, ids: readonly string[]) => void;
  /** Every `{id}` in the words must be a number. */
  fills: (field: string, text: string | undefined) => void;
}

type Rules = { [K in Kind]?: (entry: Dataset[K][string], look: Look, data: Dataset) => void };

const RULES: Rules = {
  figures: (entry, { has, fills }) => {
    has('qualifier', 'qualifiers', [entry.qualifier]);
    has('counts', 'counts', [entry.counts]);
    has('place', 'places', [entry.place]);
    has('period', 'periods', [entry.period]);
    has('platform', 'platforms', [entry.platform]);
    has('source', 'sources', [entry.source]);
    has('also', 'sources', entry.also ?? []);
    if (typeof entry.printed !== 'string') has('printed.table', 'tables', [entry.printed.table]);
    fills('note', entry.note);
    fills('doubt', entry.doubt);
  },
  tables: (entry, { has, report }) => {
    has('source', 'sources', [entry.source, ...(entry.also ?? [])]);
    has('period', 'periods', [entry.period]);
    has('rows', 'places', Object.keys(entry.rows));
    for (const column of entry.columns) {
      has('columns', 'platforms', [column.platform]);
      has('columns', 'counts', [column.counts]);
    }
    if (!(entry.total in entry.rows))
      report('total', `names "${entry.total}", which is not one of its rows`);
  },
  derived: (entry, { id, counts, has, fills, report }, data) => {
    counts('of', entry.of);
    if (entry.period) has('period', 'periods', [entry.period]);
    if (id in data.figures) report('of', 'has an id that figures.json has as well');
    if (goesRound(id, data)) report('of', 'leads back to itself');
    fills('what', entry.what);
    fills('despite', entry.despite);
  },
  checks: (entry, { counts, has, fills }) => {
    counts('terms', entry.terms);
    if (entry.states) has('states', 'figures', [entry.states]);
    fills('why', entry.why);
  },
  claims: (entry, { counts, has, fills, report }) => {
    counts('figures', entry.figures);
    has('checks', 'checks', entry.checks);
    has('positions', 'positions', entry.positions);
    has('timeline', 'timeline', entry.timeline);
    fills('states', entry.states);
    if (entry.figures.length + entry.positions.length + entry.timeline.length === 0)
      report(
        'figures',
        'is empty, and so are "positions" and "timeline": nothing carries this statement',
      );
  },
  positions: (entry, { has }) => {
    if (entry.asks) has('asks', 'asks', [entry.asks]);
    has('source', 'sources', [entry.source, ...(entry.also ?? [])]);
  },
  timeline: (entry, { has }) => {
    has('source', 'sources', [entry.source, ...(entry.also ?? [])]);
  },
  platforms: (entry, { has, fills }) => {
    has('parts', 'platforms', entry.parts ?? []);
    fills('note', entry.note);
  },
  periods: (entry, { has, report }) => {
    for (const account of entry.printed) has('printed', 'sources', account.sources);
    if (entry.from >= entry.to) report('to', 'must come after "from"');
  },
  supervision: (entry, { id, has, report }) => {
    if (entry.adds) has('adds', 'supervision', [entry.adds]);
    if (entry.adds === id) report('adds', 'names itself');
  },
  frameworks: (entry, { report }) => {
    if (entry.evidence === 'not-seen' && entry.url !== null)
      report('url', 'stands beside a document that was not seen');
  },
  curriculum: (entry, { has, report }, data) => {
    has('framework', 'frameworks', [entry.framework]);
    if (data.frameworks[entry.framework]?.evidence === 'not-seen')
      report('framework', `names "${entry.framework}", which was not seen`);
    if (entry.lessons.length + entry.explorables.length === 0)
      report('lessons', 'is empty, and so is "explorables": it is mapped to nothing');
  },
  glossary: (entry, { fills }) => {
    fills('means', entry.means);
  },
  places: (entry, { fills }) => {
    fills('note', entry.note);
  },
  sources: (entry, { has, report }) => {
    if (entry.asks) has('asks', 'periods', [entry.asks.period]);
    if (entry.asks && entry.near !== 'request')
      report('asks', 'stands in a source that is not a request');
    if (entry.link && entry.url === null)
      report('link', 'is true, but there is no "url" to link to');
    if (entry.link && entry.near === 're-post')
      report('link', 'must be false: readers are not sent to re-posts');
  },
};

/** Every id that points nowhere, and every id that names two numbers, one sentence each. */
export function referenceProblems(data: Dataset): string[] {
  return (Object.keys(RULES) as (keyof typeof RULES)[]).flatMap((kind) => problemsIn(kind, data));
}

function problemsIn(kind: Kind, data: Dataset): string[] {
  const problems: string[] = [];
  const rule = RULES[kind] as (entry: unknown, look: Look, data: Dataset) => void;
  for (const [id, entry] of Object.entries(data[kind]))
    rule(entry, lookAt(kind, id, data, problems), data);
  return problems;
}

function lookAt(kind: Kind, id: string, data: Dataset, problems: string[]): Look {
  const report: Look['report'] = (field, problem) => {
    problems.push(`${kind}.json: "${id}": field "${field}" ${problem}.`);
  };
  const counts: Look['counts'] = (field, ids) => {
    for (const name of ids)
      if (!(name in data.figures) && !(name in data.derived))
        report(field, `names "${name}", which is neither in figures.json nor in derived.json`);
  };
  return {
    id,
    report,
    counts,
    has: (field, wanted, ids) => {
      for (const name of ids)
        if (!(name in data[wanted]))
          report(field, `names "${name}", which is not in ${wanted}.json`);
    },
    fills: (field, text) => {
      counts(
        field,
        [...(text ?? '').matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!),
      );
    },
  };
}

function goesRound(start: string, data: Dataset, from = start, depth = 0): boolean {
  const derived = data.derived[from];
  if (!derived || depth > Object.keys(data.derived).length) return false;
  return derived.of.some((id) => id === start || goesRound(start, data, id, depth + 1));
}
