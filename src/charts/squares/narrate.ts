import { list } from '../../data/describe.ts';

/**
 * One arrangement in one or two sentences for the ear. `total` and each group are numbers as shown;
 * `missing` names those that gave no figures.
 */
export function narrate(
  total: string,
  groups: readonly { shown: string; label: string }[],
  missing: readonly string[],
): string {
  const parts = groups.map(({ shown, label }) => `${shown} ${label}`);
  const silent =
    missing.length > 0
      ? ` ${list(missing)} ${missing.length > 1 ? 'have' : 'has'} no figures in the table, so what is missing has no known size.`
      : '';
  return `Of ${total} records: ${list(parts)}.${silent}`;
}
