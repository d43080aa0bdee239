import { list } from '../../data/describe.ts';
import type { Condition } from './table.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Which conditions hold, which do not and which nobody can tell. */
export function narrate(rows: readonly Condition[]): string {
  const said = (same: Condition['same'], words: string) => {
    const names = rows.filter((row) => row.same === same).map(({ name }) => lower(name));
    return names.length > 0 ? [`${words}: ${list(names)}.`] : [];
  };
  return [
    ...said('No', 'Not the same'),
    ...said('Yes', 'The same'),
    ...said('Not known', 'Not known to be the same'),
  ].join(' ');
}
