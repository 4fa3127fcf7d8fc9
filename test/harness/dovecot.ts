// Dovecot, where it is installed: the server behind many real mailboxes, on a port and in a folder of its own.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { atEnd } from './ending.ts';

const MOST_MS = 10_000;

/** Its port; null where it isn't here, isn't a 2.3, or doesn't come up. Needs root: it runs mailboxes as their own user. */
export async function openDovecot(): Promise<number | null> {
  if (!isHere()) return null;
  const home = mkdtempSync(join(tmpdir(), 'dovecot-'));
  chmodSync(home, 0o755);
  for (const folder of ['run', 'mail']) mkdirSync(join(home, folder), { mode: 0o777 });
  chmodSync(join(home, 'mail'), 0o777);
  const port = await freePort();
  writeFileSync(join(home, 'dovecot.conf'), settingsOf(home, port));
  const running = spawn('dovecot', ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()).once('error', () => resolve()));
  atEnd(async () => {
    running.kill('SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true });
  });
  for (const until = Date.now() + MOST_MS; Date.now() < until && running.exitCode === null; await pause(50)) if (await answers(port)) return port;
  return null;
}

function isHere(): boolean {
  try {
    return process.getuid?.() === 0 && /^2\.3\./.test(execFileSync('dovecot', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return false;
  }
}

const settingsOf = (home: string, port: number): string => `
base_dir = ${home}/run
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
mail_location = maildir:${home}/mail/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=a-mailbox-password
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${home}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    setTimeout(() => socket.destroy(), 1000).unref();
  });
