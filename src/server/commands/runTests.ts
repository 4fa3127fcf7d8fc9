// npm test: builds the screens if they are stale, runs every test, and closes with one line that counts them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../platform/build.ts';
import { CHECKOUT } from '../platform/settings.ts';

const VITEST = join(CHECKOUT, 'node_modules', 'vitest', 'vitest.mjs');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Counted = { readonly passed: number; readonly failed: number };

/** Gives 0 only when at least one test ran and all passed. Arguments go on to vitest, such as a file's name. */
export async function runTests(args: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-report-'));
  try {
    const report = join(folder, 'report.json');
    const status = await buildIfStale().then(() => runVitest(args, report), sayWhy);
    const { passed, failed } = await count(report, status);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sayWhy(failure: unknown): number {
  process.stderr.write(`The screens can't be built: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
}

async function runVitest(args: readonly string[], report: string): Promise<number> {
  const child = spawn(process.execPath, [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], {
    cwd: CHECKOUT,
    // The channel tells it when we are killed.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const stopForwarding = forwardSignals(child);
  const [status] = (await once(child, 'exit')) as [number | null];
  stopForwarding();
  return status ?? 1;
}

function forwardSignals(child: ChildProcess): () => void {
  const handlers = SIGNALS.map((signal) => ({ signal, forward: () => void child.kill(signal) }));
  for (const { signal, forward } of handlers) process.on(signal, forward);
  return () => {
    for (const { signal, forward } of handlers) process.off(signal, forward);
  };
}

/** A file that can't be loaded, a crash or an empty run counts as one failure, so that nothing passes unseen. */
async function count(report: string, status: number): Promise<Counted> {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
  };
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && (status !== 0 || numPassedTests === 0) ? 1 : failed };
}
