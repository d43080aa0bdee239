import { resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { listen } from '../../scripts/serve.ts';
import { chromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    browser: string;
  }
}

/** Builds the site as `npm run build` does, serves it, and starts one browser for all tests. */
export default async function setup(project: TestProject) {
  const home = resolve(import.meta.dirname, '../..');
  const problems = build(home);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const server = await listen(resolve(home, 'dist'));
  const browser = await playwright.launchServer(await chromium());
  project.provide('url', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
