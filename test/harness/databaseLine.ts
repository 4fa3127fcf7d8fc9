// The line to the database, which a test can cut: a socket of our own, from which all goes on to the real one.
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type TestDatabase } from './databases.ts';
import { atEnd } from './ending.ts';

export type Line = { readonly database: TestDatabase; cut(): Promise<void>; mend(): Promise<void> };

/** A fresh database, reached by the application over a line that can be cut, and by the test directly. */
export async function databaseOnLine(): Promise<Line> {
  const database = await freshDatabase();
  const url = new URL(database.appUrl);
  const real = join(url.searchParams.get('host') ?? '', `.s.PGSQL.${url.port || url.searchParams.get('port') || 5432}`);
  const folder = mkdtempSync(join(tmpdir(), 'line-'));
  chmodSync(folder, 0o755);
  const own = join(folder, real.slice(real.lastIndexOf('/') + 1));
  url.searchParams.set('host', folder);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(real);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const mend = async (): Promise<void> => {
    server.listen(own);
    await once(server, 'listening');
  };
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  await mend();
  atEnd(async () => {
    if (server.listening) await cut();
    rmSync(folder, { recursive: true, force: true });
  });
  return { database: { ...database, appUrl: url.toString() }, cut, mend };
}
