import type { Dataset, HelpEntry } from './schema.ts';

/** Said beside every way to get help, in the same words wherever that is. */
export const NEVER_AT_FAULT =
  'Abuse is never the child’s fault, and nobody is in trouble for asking for help.';

/** A service that has a number, as the line at the top of every page has it. */
export type ShortHelp = HelpEntry & { phone: string };

/** The services of that line. One that is marked short and has no number is left to the full list. */
export const shortHelp = ({ help }: Pick<Dataset, 'help'>): ShortHelp[] =>
  Object.values(help).filter(
    (entry): entry is ShortHelp => entry.short && entry.phone !== undefined,
  );

/** "Anyone under 19: Childline", before its number. */
export const whoFor = ({ audience, service }: HelpEntry): string => `${audience}: ${service}`;

/** The same line as plain text, one sentence a service. */
export const helpSentences = (data: Pick<Dataset, 'help'>): string =>
  shortHelp(data)
    .map((entry) => `${whoFor(entry)} ${entry.phone}.`)
    .join(' ');

/** For the foot of a sheet: "Need to talk? Anyone in danger now: Police 999. ...". */
export const helpLine = (data: Pick<Dataset, 'help'>): string =>
  `Need to talk? ${helpSentences(data)}`;
