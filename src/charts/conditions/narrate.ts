import type { Condition } from './table.ts';

/**
 * What the conditions that a reader ticked come to: how many are known to hold, which are not the
 * same and which nobody can tell. No number of them makes a comparison fair: every row would.
 */
export function narrate(ticked: readonly Pick<Condition, 'name' | 'same'>[]): string {
  const named = (same: Condition['same'], words: string) => {
    const names = ticked.filter((one) => one.same === same).map(({ name }) => name.toLowerCase());
    return names.length > 0 ? `${words}: ${names.join(', ')}. ` : '';
  };
  const known = ticked.filter(({ same }) => same === 'Yes').length;
  const count =
    ticked.length > 0 ? `Ticked: ${String(ticked.length)}. Known to hold: ${String(known)}. ` : '';
  const refused = named('No', 'Not the same') + named('Not known', 'Not known');
  const end = refused
    ? 'One is enough to refuse the comparison.'
    : 'A comparison is fair only if every row holds.';
  return count + refused + end;
}
