import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Two on two processors waited a third of the time. Each holds some 25 connections of the 100 of the run's PostgreSQL.
const AT_ONCE = availableParallelism() > 1 ? 3 : 2;
const NEEDS_DATABASE = ['test/server/**/*.test.ts', 'test/journeys/**/*.test.ts', 'test/import/**/*.test.ts', 'test/bench/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: AT_ONCE,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is counted or kept belongs to one application (its ground), so a file leaves nothing to the next; loading all anew for each took half of the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], exclude: ['**/node_modules/**', ...NEEDS_DATABASE] },
      },
      {
        extends: true,
        test: { name: 'server', include: NEEDS_DATABASE, globalSetup: ['test/harness/globalSetup.ts'], setupFiles: ['test/harness/warnings.ts'] },
      },
    ],
  },
});
