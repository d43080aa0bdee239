import asks from '../../content/data/asks.json' with { type: 'json' };
import checks from '../../content/data/checks.json' with { type: 'json' };
import claims from '../../content/data/claims.json' with { type: 'json' };
import counts from '../../content/data/counts.json' with { type: 'json' };
import curriculum from '../../content/data/curriculum.json' with { type: 'json' };
import derived from '../../content/data/derived.json' with { type: 'json' };
import figures from '../../content/data/figures.json' with { type: 'json' };
import frameworks from '../../content/data/frameworks.json' with { type: 'json' };
import glossary from '../../content/data/glossary.json' with { type: 'json' };
import guidance from '../../content/data/guidance.json' with { type: 'json' };
import help from '../../content/data/help.json' with { type: 'json' };
import periods from '../../content/data/periods.json' with { type: 'json' };
import places from '../../content/data/places.json' with { type: 'json' };
import platforms from '../../content/data/platforms.json' with { type: 'json' };
import positions from '../../content/data/positions.json' with { type: 'json' };
import qualifiers from '../../content/data/qualifiers.json' with { type: 'json' };
import sources from '../../content/data/sources.json' with { type: 'json' };
import supervision from '../../content/data/supervision.json' with { type: 'json' };
import tables from '../../content/data/tables.json' with { type: 'json' };
import timeline from '../../content/data/timeline.json' with { type: 'json' };
import { parseDataset } from './parse.ts';

export type FigureId = keyof typeof figures;
export type DerivedId = keyof typeof derived;
/** Anything that can be shown as a number: a misspelt id is a type error, with no generated code. */
export type NumberId = FigureId | DerivedId;
export type TableId = keyof typeof tables;
export type CheckId = keyof typeof checks;
export type PositionId = keyof typeof positions;
export type TimelineId = keyof typeof timeline;

/** This site's dataset. Importing it throws, with a sentence for each problem, if it does not parse. */
export const dataset = parseDataset({
  'asks.json': asks,
  'checks.json': checks,
  'claims.json': claims,
  'counts.json': counts,
  'curriculum.json': curriculum,
  'derived.json': derived,
  'figures.json': figures,
  'frameworks.json': frameworks,
  'glossary.json': glossary,
  'guidance.json': guidance,
  'help.json': help,
  'periods.json': periods,
  'places.json': places,
  'platforms.json': platforms,
  'positions.json': positions,
  'qualifiers.json': qualifiers,
  'sources.json': sources,
  'supervision.json': supervision,
  'tables.json': tables,
  'timeline.json': timeline,
});
