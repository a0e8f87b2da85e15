import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// eslint-disable-next-line no-restricted-syntax -- vitest reads the default export of its configuration
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // Most tests wait for processes of their own, so that two cores have room for three files.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // And most of a run is waiting for its own pauses.
    maxConcurrency: 16,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/summary-reporter.ts'],
  },
});
