/** How an address is asked. Times are in milliseconds. */
export interface Manner {
  timeout: number;
  /** How many are asked at once. */
  atOnce: number;
}

const MOST_HOPS = 10;
const FOR_GOOD = new Set([301, 308]);
/** Answers that a publisher may give to programs alone. */
const SHY = new Set([401, 403, 405, 429, 503]);

interface Answer {
  status: number;
  /** Where it was found in the end, if its place has changed for good. */
  moved: string | undefined;
}

/**
 * What a person should look at in an address, in words that follow it ("answers 404"), or undefined.
 * It is asked for its head first, and for the whole where that fails: not every server knows HEAD.
 */
export async function probe(address: string, { timeout }: Manner): Promise<string | undefined> {
  let answer = await ask(address, 'HEAD', timeout);
  if (typeof answer === 'string' || answer.status >= 400)
    answer = await ask(address, 'GET', timeout);
  if (typeof answer === 'string') return answer;
  const { status, moved } = answer;
  if (SHY.has(status)) return `answers ${String(status)}, perhaps to programs alone`;
  if (status >= 400) return `answers ${String(status)}`;
  return moved === undefined ? undefined : `has moved for good to ${moved}`;
}

async function ask(address: string, method: string, timeout: number): Promise<Answer | string> {
  const signal = AbortSignal.timeout(timeout);
  const headers = { 'user-agent': 'the-recorded-part, a check of links' };
  let at = address;
  let forGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    try {
      const response = await fetch(at, { method, headers, signal, redirect: 'manual' });
      await response.body?.cancel();
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || next === null)
        return { status: response.status, moved: forGood && hop > 0 ? at : undefined };
      forGood &&= FOR_GOOD.has(response.status);
      at = new URL(next, at).href;
    } catch (error) {
      return failure(error as Error, timeout);
    }
  }
  return `is sent on more than ${String(MOST_HOPS)} times`;
}

const failure = ({ name, message, cause }: Error, timeout: number): string =>
  name === 'TimeoutError'
    ? `does not answer within ${String(timeout / 1000)} seconds`
    : `cannot be reached (${(cause as { code?: string } | undefined)?.code ?? message})`;

/** What `work` gives for each item, in their order, with at most `atOnce` at work at a time. */
export async function fewAtATime<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [at, item] of left) results[at] = await work(item);
    }),
  );
  return results;
}
