import type { Dataset } from './schema.ts';

type Report = (field: string, problem: string) => void;
type Kind = keyof Dataset;

const BRACED = /\{([^}]*)\}/g;

/** Every id that points nowhere, and every id that names two numbers, one sentence each. */
export function referenceProblems(data: Dataset): string[] {
  const problems: string[] = [];
  const each = <K extends Kind>(
    kind: K,
    look: (entry: Dataset[K][string], report: Report, id: string) => void,
  ) => {
    for (const [id, entry] of Object.entries(data[kind]) as [string, Dataset[K][string]][])
      look(
        entry,
        (field, problem) => problems.push(`${kind}.json: "${id}": field "${field}" ${problem}.`),
        id,
      );
  };
  const must = (report: Report, field: string, kind: Kind, ids: readonly string[]) => {
    for (const id of ids)
      if (!(id in data[kind])) report(field, `names "${id}", which is not in ${kind}.json`);
  };
  const mustBeNumber = (report: Report, field: string, ids: readonly string[]) => {
    for (const id of ids)
      if (!(id in data.figures) && !(id in data.derived))
        report(field, `names "${id}", which is neither in figures.json nor in derived.json`);
  };
  const braces = (report: Report, field: string, text: string | undefined) => {
    mustBeNumber(
      report,
      field,
      [...(text ?? '').matchAll(BRACED)].map((match) => match[1]!),
    );
  };

  each('figures', (entry, report) => {
    must(report, 'qualifier', 'qualifiers', [entry.qualifier]);
    must(report, 'counts', 'counts', [entry.counts]);
    must(report, 'place', 'places', [entry.place]);
    must(report, 'period', 'periods', [entry.period]);
    must(report, 'platform', 'platforms', [entry.platform]);
    must(report, 'source', 'sources', [entry.source]);
    must(report, 'also', 'sources', entry.also ?? []);
    if (typeof entry.printed !== 'string')
      must(report, 'printed.table', 'tables', [entry.printed.table]);
    braces(report, 'note', entry.note);
    braces(report, 'doubt', entry.doubt);
  });
  each('tables', (entry, report) => {
    must(report, 'source', 'sources', [entry.source, ...(entry.also ?? [])]);
    must(report, 'period', 'periods', [entry.period]);
    must(report, 'rows', 'places', Object.keys(entry.rows));
    for (const column of entry.columns) {
      must(report, 'columns', 'platforms', [column.platform]);
      must(report, 'columns', 'counts', [column.counts]);
    }
    if (!(entry.total in entry.rows))
      report('total', `names "${entry.total}", which is not one of its rows`);
  });
  each('derived', (entry, report, id) => {
    mustBeNumber(report, 'of', entry.of);
    if (entry.period) must(report, 'period', 'periods', [entry.period]);
    if (id in data.figures) report('of', 'has an id that figures.json has as well');
    if (goesRound(id, data)) report('of', 'leads back to itself');
    braces(report, 'what', entry.what);
  });
  each('checks', (entry, report) => {
    mustBeNumber(report, 'terms', entry.terms);
    if (entry.states) must(report, 'states', 'figures', [entry.states]);
    braces(report, 'why', entry.why);
  });
  each('claims', (entry, report) => {
    mustBeNumber(report, 'figures', entry.figures);
    must(report, 'checks', 'checks', entry.checks);
    must(report, 'positions', 'positions', entry.positions);
    must(report, 'timeline', 'timeline', entry.timeline);
    braces(report, 'states', entry.states);
    if (entry.figures.length + entry.positions.length + entry.timeline.length === 0)
      report(
        'figures',
        'is empty, and so are "positions" and "timeline": nothing carries this statement',
      );
  });
  for (const kind of ['positions', 'timeline'] as const)
    each(kind, (entry, report) => {
      must(report, 'source', 'sources', [entry.source, ...(entry.also ?? [])]);
    });
  each('platforms', (entry, report) => {
    must(report, 'parts', 'platforms', entry.parts ?? []);
    braces(report, 'note', entry.note);
  });
  each('periods', (entry, report) => {
    for (const account of entry.printed) must(report, 'printed', 'sources', account.sources);
    if (entry.from >= entry.to) report('to', `must come after "from"`);
  });
  each('places', (entry, report) => {
    braces(report, 'note', entry.note);
  });
  each('sources', (entry, report) => {
    if (entry.link && entry.url === null)
      report('link', 'is true, but there is no "url" to link to');
    if (entry.link && entry.near === 're-post')
      report('link', 'must be false: readers are not sent to re-posts');
  });
  return problems;
}

function goesRound(start: string, data: Dataset, from = start, depth = 0): boolean {
  const derived = data.derived[from];
  if (!derived || depth > Object.keys(data.derived).length) return false;
  return derived.of.some((id) => id === start || goesRound(start, data, id, depth + 1));
}
