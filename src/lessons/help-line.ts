import type { Dataset } from '../data/schema.ts';

/** The line of help for the foot of a printed sheet: "Need to talk? Childline 0800 1111. ...". */
export const helpLine = ({ help }: Pick<Dataset, 'help'>): string =>
  `Need to talk? ${Object.values(help)
    .filter(({ short, phone }) => short && phone !== undefined)
    .map(({ audience, service, phone }) => `${audience}: ${service} ${phone!}.`)
    .join(' ')}`;
