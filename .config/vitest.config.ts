import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Prints the one closing line that a build server can count: "N passed, N failed, N skipped". */
const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const n = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) n[test.result().state]++;
      n.failed += module.errors().length;
    }
    console.log(
      `${String(n.passed)} passed, ${String(n.failed + n.pending)} failed, ${String(n.skipped)} skipped`,
    );
  },
};

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
