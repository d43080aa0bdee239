import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Above this share of the time with something waiting for a processor, a run is done again. */
const CONTENDED = 0.2;
/** How long a second run waits for a calm second, in ms; others may be busy for hours. */
const PATIENCE = 30_000;
const PRESSURE = '/proc/pressure/cpu';

export interface Measured<T> {
  value: T;
  /** The share of its time in which something waited for a processor, where the system tells. */
  contention: number | undefined;
}

/**
 * For how many µs, since the machine started, something was ready to run and had to wait for a
 * processor; undefined where the system does not say. https://docs.kernel.org/accounting/psi.html
 */
function waited(): number | undefined {
  try {
    const some = existsSync(PRESSURE) && /some .*total=(\d+)/.exec(readFileSync(PRESSURE, 'utf8'));
    return some ? Number(some[1]) : undefined;
  } catch {
    // Some systems list the file and do not let it be read.
    return undefined;
  }
}

async function once<T>(run: () => Promise<T>): Promise<Measured<T>> {
  const before = waited();
  const start = performance.now();
  const value = await run();
  const after = waited();
  if (before === undefined || after === undefined) return { value, contention: undefined };
  return { value, contention: (after - before) / 1000 / (performance.now() - start) };
}

export const contended = ({ contention }: Pick<Measured<unknown>, 'contention'>): boolean =>
  contention !== undefined && contention > CONTENDED;

/** The calmer of two runs, whichever of them came out faster. */
export const calmer = <T>(a: Measured<T>, b: Measured<T>): Measured<T> =>
  (b.contention ?? 0) < (a.contention ?? 0) ? b : a;

async function untilCalm(): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && contended(await once(() => sleep(1000))));
}

/** Runs once, and once more, when it is calmer, if others kept the processors busy. */
export async function calmly<T>(run: () => Promise<T>): Promise<Measured<T>> {
  const first = await once(run);
  if (!contended(first)) return first;
  await untilCalm();
  return calmer(first, await once(run));
}
