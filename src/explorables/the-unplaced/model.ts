import type { Left } from '../../charts/left/layout.ts';
import { narrate } from '../../charts/left/narrate.ts';
import { shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { toNumber } from '../../data/fraction.ts';
import {
  divideIntervals,
  interval,
  subtractIntervals,
  type Interval,
} from '../../data/interval.ts';
import { markOfWorking } from '../../data/marks.ts';
import { asPercent, exactNumber, quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import { joinKey } from '../link.ts';

export const WHOLE = 'r2-known';
/** The share of the whole, as it was printed. */
const SHARE = 'r2-owned-share';

export interface Region {
  name: string;
  count: string;
  /** What is on the apps: as the printed share allows, and what the region’s own list adds to at least. */
  apps: string;
  own?: string;
}

const region = (name: string, id: string, own?: string): Region => ({
  name,
  count: id,
  apps: `${id}-owned-implied`,
  ...(own && { own }),
});

/** The regions with a published count and share, by the alphabet: no order of size is in it. */
export const REGIONS: readonly Region[] = [
  region('East of England', 'r2-east'),
  region('North West', 'r2-north-west'),
  region('South West', 'r2-south-west', 'r2-south-west-apps'),
  region('West Midlands', 'r2-west-midlands'),
];

/** What a reader may take for the apps in place of what the printed shares allow. */
export const REPOST = 'repost';
export const OWN_LIST = 'list';
const PRINTED_APPS = 'r2-owned-implied';
const REPOSTED_APPS = 'r2-owned';

export interface State extends Left {
  key: string;
  /** In a table: the last region that is placed, and the footing. */
  label: string;
  /** Whether the list of the South West is taken before that region is placed, and so changes nothing. */
  same: boolean;
  left: string;
  share: string;
  by: string;
  /** The share in exact fractions. */
  interval: Interval;
}

/** A list that leaves an app out gives the least; the most is all that the region has. */
const atLeast = ({ lo, loOpen }: Interval, { hi, hiOpen }: Interval): Interval =>
  interval(lo, hi, { loOpen, hiOpen });

/** What follows when the first regions are placed, on a footing. Every number is the interval code’s. */
export function state(
  regions: readonly Region[],
  { repost, ownList }: { repost: boolean; ownList: boolean },
  data: Dataset,
): State {
  const allowed = (id: string) => quantity(id, data).interval;
  const apps = regions.map((region) => (ownList && region.own ? region.own : region.apps));
  const national = repost ? REPOSTED_APPS : PRINTED_APPS;
  const left = regions.map(({ count }) => allowed(count)).reduce(subtractIntervals, allowed(WHOLE));
  const onApps = regions.map(({ apps: printed, own, count }) =>
    ownList && own ? atLeast(allowed(own), allowed(count)) : allowed(printed),
  );
  const share = divideIntervals(onApps.reduce(subtractIntervals, allowed(national)), left);
  const by = repost ? 'one re-post (in doubt)' : `the printed ${shownNumber(SHARE, data)}`;
  return {
    key: joinKey([
      String(regions.length),
      ...(repost ? [REPOST] : []),
      ...(ownList ? [OWN_LIST] : []),
    ]),
    label: [
      regions.at(-1)?.name ?? 'Nothing',
      ...(repost ? ['re-post'] : []),
      ...(ownList ? ['own list'] : []),
    ].join(', '),
    same: ownList && !regions.some(({ own }) => own),
    left: formatQuantity({ interval: left, unit: 'instances' }),
    share: formatQuantity({ interval: share, unit: 'share' }),
    by: ownList ? `${by} and the South West’s list, which leaves WhatsApp out` : by,
    interval: share,
    placed: 1 - toNumber(left.lo) / exactNumber(WHOLE, data),
    lo: toNumber(asPercent(share.lo)),
    hi: toNumber(asPercent(share.hi!)),
    mark: markOfWorking([national, ...apps], data),
  };
}

/** Each footing in turn, and on each the regions one after another, none of them first. */
export const states = (data: Dataset): State[] =>
  [false, true].flatMap((ownList) =>
    [false, true].flatMap((repost) =>
      Array.from({ length: REGIONS.length + 1 }, (_, count) =>
        state(REGIONS.slice(0, count), { repost, ownList }, data),
      ),
    ),
  );

/** The sentence of one state; what changes from one to another may come in markup. */
export const say = ({ left, share, by }: Pick<State, 'left' | 'share' | 'by'>): string =>
  narrate(left, share, by);
