import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// More files at once only wait for the one PostgreSQL of the run, and each holds some 25 connections of its 100.
const AT_ONCE = Math.min(3, Math.max(2, availableParallelism() - 1));
const NEEDS_DATABASE = ['test/server/**/*.test.ts', 'test/journeys/**/*.test.ts', 'test/import/**/*.test.ts', 'test/bench/**/*.test.ts'];

/** Small files that run long. Large files go first; these would go last, and one worker would end alone with them. */
const LONG = ['server/kill.test.ts', 'server/mailDatabaseAway.test.ts', 'server/mailIn.test.ts', 'import/demo.test.ts'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(name));
    return Map.groupBy(sorted, ({ project }) => project.name)
      .values()
      .flatMap((ofProject) => [...ofProject.filter(isLong), ...ofProject.filter((file) => !isLong(file))])
      .toArray();
  }
}
const isShuffled = process.argv.some((argument) => argument.includes('shuffle'));

export default defineConfig({
  test: {
    sequence: isShuffled ? {} : { sequencer: LongFirst },
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
