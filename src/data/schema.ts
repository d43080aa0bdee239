import type { z } from 'zod';
import {
  ask,
  claim,
  guidance,
  helpEntry,
  position,
  source,
  supervision,
  term,
  timelineEntry,
} from './schema-accounts.ts';
import { curriculumPoint, framework } from './schema-curriculum.ts';
import {
  cell,
  check,
  count,
  derived,
  figure,
  period,
  place,
  platform,
  qualifier,
  table,
} from './schema-numbers.ts';
import { keyed, type units } from './schema-parts.ts';

/** One schema a file of `content/data/`, by file name. Unknown keys are errors everywhere. */
export const files = {
  'sources.json': keyed(source),
  'places.json': keyed(place),
  'periods.json': keyed(period),
  'platforms.json': keyed(platform),
  'counts.json': keyed(count),
  'qualifiers.json': keyed(qualifier),
  'tables.json': keyed(table),
  'figures.json': keyed(figure),
  'derived.json': keyed(derived),
  'checks.json': keyed(check),
  'claims.json': keyed(claim),
  'asks.json': keyed(ask),
  'positions.json': keyed(position),
  'timeline.json': keyed(timelineEntry),
  'help.json': keyed(helpEntry),
  'glossary.json': keyed(term),
  'guidance.json': keyed(guidance),
  'supervision.json': keyed(supervision),
  'frameworks.json': keyed(framework),
  'curriculum.json': keyed(curriculumPoint),
};

export type FileName = keyof typeof files;
export type Unit = (typeof units)[number];
export type Source = z.infer<typeof source>;
export type Place = z.infer<typeof place>;
export type Period = z.infer<typeof period>;
export type Platform = z.infer<typeof platform>;
export type Count = z.infer<typeof count>;
export type Qualifier = z.infer<typeof qualifier>;
export type Cell = z.infer<typeof cell>;
export type Figure = z.infer<typeof figure>;
export type Table = z.infer<typeof table>;
export type Derived = z.infer<typeof derived>;
export type Check = z.infer<typeof check>;
export type Claim = z.infer<typeof claim>;
export type Ask = z.infer<typeof ask>;
export type Position = z.infer<typeof position>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type HelpEntry = z.infer<typeof helpEntry>;
export type Term = z.infer<typeof term>;
export type GuidanceEntry = z.infer<typeof guidance>;
export type Supervision = z.infer<typeof supervision>;
export type Framework = z.infer<typeof framework>;
export type CurriculumPoint = z.infer<typeof curriculumPoint>;

export type VerdictName = Check['recorded']['verdict'];

/** The dataset after parsing: every file's entries by id. */
export interface Dataset {
  sources: Record<string, Source>;
  places: Record<string, Place>;
  periods: Record<string, Period>;
  platforms: Record<string, Platform>;
  counts: Record<string, Count>;
  qualifiers: Record<string, Qualifier>;
  tables: Record<string, Table>;
  figures: Record<string, Figure>;
  derived: Record<string, Derived>;
  checks: Record<string, Check>;
  claims: Record<string, Claim>;
  asks: Record<string, Ask>;
  positions: Record<string, Position>;
  timeline: Record<string, TimelineEntry>;
  help: Record<string, HelpEntry>;
  glossary: Record<string, Term>;
  guidance: Record<string, GuidanceEntry>;
  supervision: Record<string, Supervision>;
  frameworks: Record<string, Framework>;
  curriculum: Record<string, CurriculumPoint>;
}
