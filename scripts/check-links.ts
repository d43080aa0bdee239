import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataset } from '../src/data/dataset.ts';
import { brokenContact, externalLinks, type External } from './links/external.ts';
import { fewAtATime, probe, type Manner } from './links/probe.ts';
import { siteUrl } from './site-url.ts';

const MANNER: Manner = { timeout: 10_000, atOnce: 4 };

/**
 * One sentence for each address that a person should look at: with the address, what is wrong with it,
 * and where it stands. It never stops a build: other people's sites come and go.
 */
export async function checkLinks(
  links: readonly External[],
  manner: Manner = MANNER,
): Promise<string[]> {
  const problems = await fewAtATime(links, manner.atOnce, ({ address }) =>
    /^https?:/i.test(address) ? probe(address, manner) : Promise.resolve(brokenContact(address)),
  );
  return links.flatMap(({ address, where }, at) =>
    problems[at] === undefined ? [] : [`${address} ${problems[at]} (${where.join(', ')}).`],
  );
}

if (import.meta.main) {
  const dist = resolve(import.meta.dirname, '../dist');
  if (existsSync(dist)) {
    const links = externalLinks(dist, dataset.sources, siteUrl(process.env.SITE_URL));
    const problems = await checkLinks(links);
    for (const problem of problems) console.log(problem);
    console.log(
      `${String(problems.length)} of ${String(links.length)} links out of the site need a person to look at them.`,
    );
  } else console.log('There is no dist/ to read links from: npm run build makes it.');
}
