import { list } from '../../data/describe.ts';
import type { Reader } from './table.ts';

/** Who can read the words in one arrangement, and for whom it depends; then what this means. */
export function narrate(readers: readonly Reader[], at: number, then: string): string {
  const named = (can: 'yes' | 'depends') =>
    readers.filter(({ content }) => content[at]!.can === can).map(({ name }) => lower(name));
  const open = named('depends');
  const depends = open.length > 0 ? ` It depends for ${list(open)}.` : '';
  return `Readable for ${list(named('yes'))}.${depends} ${then}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
