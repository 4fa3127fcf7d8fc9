// A server of its own: a process, a data folder and a key that nobody else uses, all gone when it is ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atEnd } from '../harness/ending.ts';

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));
const PATIENCE_MS = 60_000;
export const KEY = 'a key of the bench and of the kill rounds, 32 characters or more'.replaceAll(' ', '-');

export class ServerProcess {
  readonly dataDir: string;
  readonly port: number;
  #app: ChildProcess | null = null;
  #said = '';
  #isOver = false;
  readonly #flags: readonly string[];
  readonly #endAtExit = (): void => this.#endNow();

  private constructor(dataDir: string, port: number, flags: readonly string[]) {
    this.dataDir = dataDir;
    this.port = port;
    this.#flags = flags;
    process.once('exit', this.#endAtExit);
    atEnd(() => this.end());
  }

  /** `flags` are Node's own, such as --cpu-prof. */
  static async start(flags: readonly string[] = []): Promise<ServerProcess> {
    const dataDir = mkdtempSync(join(tmpdir(), 'alongside-'));
    chmodSync(dataDir, 0o755);
    const server = new ServerProcess(dataDir, await freePort(), flags);
    await server.startApp().catch(async (failure: unknown) => {
      await server.end();
      throw failure;
    });
    return server;
  }

  /** Resolves when it can serve; throws with what it said when it doesn't. */
  async startApp(): Promise<void> {
    // A test that was given up may go on in the background.
    if (this.#isOver) throw new Error('this server was ended');
    const app = spawn(process.execPath, [...this.#flags, SERVE], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: this.dataDir, PORT: String(this.port), ALONGSIDE_SETUP_TOKEN: KEY },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    app.stderr.on('data', (told: Buffer) => {
      this.#said = `${this.#said}${told}`.slice(-4000);
    });
    this.#app = app;
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline && isRunning(app)) {
      if (await this.isHealthy()) return;
      await pause(50);
    }
    throw new Error(`the server did not come up:\n${this.#said}`);
  }

  async isHealthy(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/health`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Waits for it to serve again after its database was killed. */
  async untilHealthy(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await this.isHealthy())) {
      if (Date.now() > deadline) throw new Error(`the server did not come back:\n${this.#said}`);
      await pause(50);
    }
  }

  async killApp(): Promise<void> {
    const app = this.#app;
    if (app === null) return;
    const gone = whenGone(app);
    app.kill('SIGKILL');
    await gone;
  }

  killPostmaster(): void {
    const pid = this.#postmaster();
    if (pid !== null) sendTo(pid, 'SIGKILL');
  }

  /** As the application's role, on the database's socket. */
  databaseUrl(): string {
    const lines = readFileSync(join(this.dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n');
    return `postgres://alongside@localhost:${lines[3]}/alongside?host=${encodeURIComponent(lines[4] ?? '')}`;
  }

  /** As the owner of the tables, who sees every organisation's rows. */
  ownerUrl(): string {
    return this.databaseUrl().replace('alongside@', 'postgres@');
  }

  /** Told to stop twice, as by Ctrl-C: from the terminal, and from whoever started it. Gives how it ended, and whether its database still runs. */
  async stopTwice(): Promise<{ code: number | null; databaseRuns: boolean }> {
    const app = this.#app;
    if (app === null) throw new Error('it was never started');
    const gone = whenGone(app);
    app.kill('SIGINT');
    await pause(100);
    app.kill('SIGINT');
    await gone;
    return { code: app.exitCode, databaseRuns: this.#postmaster() !== null };
  }

  async end(): Promise<void> {
    this.#isOver = true;
    const app = this.#app;
    if (app !== null && isRunning(app)) {
      const gone = whenGone(app);
      app.kill('SIGTERM');
      await Promise.race([gone, pause(20_000)]);
    }
    this.#endNow();
  }

  #postmaster(): number | null {
    const file = join(this.dataDir, 'pg', 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : Number.NaN;
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  }

  // Whatever is still there at the end, also after a failure, must not outlive us.
  #endNow(): void {
    process.off('exit', this.#endAtExit);
    this.#app?.kill('SIGKILL');
    const pid = this.#postmaster();
    if (pid !== null) sendTo(pid, 'SIGQUIT');
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;
const whenGone = (child: ChildProcess): Promise<void> => (isRunning(child) ? new Promise((resolve) => child.once('exit', () => resolve())) : Promise.resolve());

function sendTo(pid: number, signal: 'SIGKILL' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
