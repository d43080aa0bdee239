import { dataset } from '../src/data/dataset.ts';
import { formatDate } from '../src/data/format.ts';

const MOST_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

/** One sentence for each help service whose details nobody has checked live within 180 days. */
export function staleHelp(services: typeof dataset.help, today: Date): string[] {
  return Object.values(services).flatMap(({ service, checkedLive }) => {
    if (checkedLive === null) return [`${service}: not yet checked on the live page.`];
    const days = Math.floor((today.getTime() - Date.parse(checkedLive)) / DAY);
    if (days <= MOST_DAYS) return [];
    return [
      `${service}: last checked on the live page on ${formatDate(checkedLive)}, ${String(days)} days ago.`,
    ];
  });
}

if (import.meta.main) {
  const stale = staleHelp(dataset.help, new Date());
  for (const sentence of stale) console.log(sentence);
  console.log(
    `${String(stale.length)} of ${String(Object.keys(dataset.help).length)} help services need a person to check them.`,
  );
}
