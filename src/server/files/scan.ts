// A virus scanner of the house's own, if it has one: the file on its standard input, its answer by exit status.
import { spawn } from 'node:child_process';

const MOST_MS = 60_000;

/** 0 says clean, 1 says not; anything else, or no answer in a minute, says nothing, and the file stays in quarantine. */
export async function scan(command: string, bytes: Uint8Array): Promise<'clean' | 'unsafe' | 'unknown'> {
  const status = await new Promise<number | null>((answer) => {
    const scanner = spawn(command, { shell: true, stdio: ['pipe', 'ignore', 'ignore'], timeout: MOST_MS, killSignal: 'SIGKILL' });
    scanner.once('error', () => answer(null));
    scanner.once('close', answer);
    // A scanner that has seen enough closes its input.
    scanner.stdin.on('error', () => {});
    scanner.stdin.end(bytes);
  });
  return status === 0 ? 'clean' : status === 1 ? 'unsafe' : 'unknown';
}
