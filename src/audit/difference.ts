import { formatQuantity } from '../data/format.ts';
import { subtractIntervals } from '../data/interval.ts';
import { holding, show, terms } from './verdict.ts';

/** The first term less the second, against a printed difference. */
export const judgeDifference = holding((check, data) => {
  const [from, less] = terms(check, 2, data);
  const left = { interval: subtractIntervals(from!.interval, less!.interval), unit: from!.unit };
  const [a, b] = check.terms.map((id) => show(id, data));
  return { ...left, working: `${a!} less ${b!} leaves ${formatQuantity(left)}` };
});
