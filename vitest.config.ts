import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// More files at once only wait for the one PostgreSQL of the run, and each holds some 25 connections of its 100.
const AT_ONCE = Math.min(3, Math.max(2, availableParallelism() - 1));
const NEEDS_DATABASE = ['test/server/**/*.test.ts', 'test/journeys/**/*.test.ts', 'test/import/**/*.test.ts', 'test/bench/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: AT_ONCE,
    // Loading everything anew for each file took longer than its tests. What a file opens ends with it: test/harness/ending.ts.
    isolate: false,
    setupFiles: ['test/harness/eachFile.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], exclude: ['**/node_modules/**', ...NEEDS_DATABASE] },
      },
      {
        extends: true,
        test: { name: 'server', include: NEEDS_DATABASE, globalSetup: ['test/harness/globalSetup.ts'] },
      },
    ],
  },
});
