/** An answer, and the address at which it was given in the end. */
export interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  url: URL;
  /** Every answer on the way, the last one too. */
  hops: Response[];
}

const MOST_HOPS = 5;

/** Asks for an address and follows what it is sent on to, as a browser does. Throws where that does not end. */
export async function ask(address: string | URL): Promise<Answer> {
  const hops: Response[] = [];
  let url = new URL(address);
  for (;;) {
    const response = await fetch(url, { redirect: 'manual' });
    hops.push(response);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null)
      return {
        status: response.status,
        headers: response.headers,
        bytes: Buffer.from(await response.arrayBuffer()),
        url,
        hops,
      };
    await response.arrayBuffer();
    if (hops.length > MOST_HOPS) throw new Error(`${String(address)} goes round for ever`);
    url = new URL(to, url);
  }
}
