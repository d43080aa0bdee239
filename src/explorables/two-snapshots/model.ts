/** The two counts that a reader tries to compare. */
export const PAIR = ['r1-known', 'r2-known'] as const;
/** Its name while version 0.2.0 was in the making: links to it may be about. */
export const WAS = { conditions: '' };

/** What a link calls a condition: the first word of its name. */
export const keyOf = (name: string): string => name.split(' ')[0]!.toLowerCase();

export { narrate as say } from '../../charts/conditions/narrate.ts';
