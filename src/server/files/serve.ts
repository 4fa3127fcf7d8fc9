// How a file leaves: photos to look at, everything else as a download, never run, never kept by a browser.
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { type FileType, isShown } from '../../contract/file.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { disposition } from './names.ts';
import { NotThere } from './shelves.ts';
import { bytesIn, type Kept } from './store.ts';

/** Whatever a browser might find in it may load nothing and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Refuses what was erased, and what a scanner hasn't seen or didn't like. */
export async function sendFile(ground: Ground, reply: FastifyReply, org: string, file: Kept | undefined): Promise<FastifyReply> {
  if (file === undefined || file.name === null) throw new Refused('no-such-file');
  if (file.state !== 'here') throw new Refused(file.state === 'unsafe' ? 'file-not-safe' : 'file-being-checked');
  if (file.damaged_at) throw new Refused('file-damaged');
  const bytes = await begun(ground, org, file);
  const shown = isShown({ type: file.type as FileType, state: file.state });
  return reply
    .code(200)
    .type(file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type)
    .header('content-length', file.size)
    .header('content-disposition', disposition(shown ? 'inline' : 'attachment', file.name))
    .header('content-security-policy', POLICY)
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .send(Readable.from(bytes));
}

/** The first bytes are here before anything is answered: where they can't be had, a sentence says so. */
async function begun(ground: Ground, org: string, { id, lies_in = 'database' }: Kept): Promise<AsyncIterable<Uint8Array>> {
  const bytes = bytesIn(ground, org, { id, lies_in });
  const first = await bytes.next().catch((failure: unknown) => {
    ground.log('file-not-reached', { org, file: id, because: failure instanceof Error ? failure.message.slice(0, 200) : '' });
    throw new Refused(failure instanceof NotThere ? 'file-damaged' : 'file-not-reachable');
  });
  if (first.done === true) throw new Refused('file-damaged');
  return (async function* () {
    yield first.value;
    yield* bytes;
  })();
}
