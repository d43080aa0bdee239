import { fillIn } from '../data/describe.ts';
import { hasSmallCell } from '../data/small-cells.ts';
import type { Look } from './look.ts';

/**
 * The words of a lesson with every `{id}` in them filled in: a platform by its name in this lesson, a
 * number as it is shown. Throws a RangeError on an id that is neither, and on a cell too small to show.
 */
export function fill(text: string, { data, names }: Pick<Look, 'data' | 'names'>): string {
  const named = text.replaceAll(/\{([a-z0-9-]+)\}/g, (braced, id: string, at: number) => {
    if (hasSmallCell([id], data)) throw new RangeError(`"${id}" is too small to be singled out`);
    if (!(id in data.platforms)) return braced;
    const name = names.platform(id);
    return at === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  });
  return fillIn(named, data);
}
