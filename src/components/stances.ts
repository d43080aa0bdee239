import { formatDate } from '../data/format.ts';
import type { Dataset } from '../data/schema.ts';

/** A position as a row: who says it, in what role, when and where; what it asks for; what it says. */
export interface Stance {
  id: string;
  who: string;
  role: string;
  /** As a reader sees it; positions are in the order of the date itself. */
  date: string;
  /** The key of what it asks for, and its name. */
  key: string;
  asks: string;
  says: string;
  inference: boolean;
  source: { id: string; publisher: string };
}

/** Some positions, oldest first. Throws where one is not in the dataset, or asks for nothing. */
export const stances = (ids: readonly string[], data: Dataset): Stance[] =>
  ids
    .map((id) => stance(id, data))
    .sort((a, b) => data.positions[a.id]!.date.localeCompare(data.positions[b.id]!.date));

function stance(id: string, data: Dataset): Stance {
  const position = data.positions[id];
  if (!position?.asks) throw new Error(`"${id}" is not a position with "asks" in positions.json.`);
  const { who, role, date, says: sentence, inference, source, asks } = position;
  return {
    id,
    who,
    role,
    date: formatDate(date),
    key: asks,
    asks: data.asks[asks]!.name,
    says: sentence,
    inference,
    source: { id: source, publisher: data.sources[source]!.publisher },
  };
}
