// Where bytes can lie outside of the database: a folder of this machine, or a store that speaks S3. A shelf knows keys and
// bytes, and nothing of what they are.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { ObjectStore, Settings } from '../platform/settings.ts';

export type LiesIn = 'database' | 'folder' | 's3';
export type Shelf = {
  /** Done once they are safely there; the same key again replaces. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** Throws NotThere where there is nothing of that key; anything else means that the shelf can't be reached. */
  take(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Also where it is gone already. */
  drop(key: string): Promise<void>;
};
export class NotThere extends Error {}

/** A file's own key, so that erasing one never takes another's bytes. */
export const keyOf = (org: string, file: string): string => `${org}/${file}`;

/** Throws where nothing says where that shelf is. */
export function shelfOf({ filesDir, s3 }: Settings, is: Exclude<LiesIn, 'database'>): Shelf {
  if (is === 'folder' && filesDir !== null) return folder(filesDir);
  if (is === 's3' && s3 !== null) return objectStore(s3);
  throw new Error(`files lie in ${is === 'folder' ? 'a folder, and FILES_DIR' : 'an object store, and S3_URL'} is not set`);
}

function folder(root: string): Shelf {
  const pathOf = (key: string): string => join(root, key);
  return {
    /** Under another name first, so that no half of it is ever found. */
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const making = `${path}.${randomUUID()}.making`;
      const file = await open(making, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(making, path);
      const place = await open(dirname(path));
      await place.sync().finally(() => place.close());
    },
    async take(key) {
      await stat(pathOf(key)).catch((failure: NodeJS.ErrnoException) => {
        throw failure.code === 'ENOENT' ? new NotThere(key) : failure;
      });
      return createReadStream(pathOf(key));
    },
    drop: (key) => rm(pathOf(key), { force: true }),
  };
}

const PATIENCE_MS = 30_000;
const TRIES = 3;

/** By path and not by host name, which every store of this kind understands. */
function objectStore({ endpoint, bucket, prefix, region, key: accessKeyId, secret: secretAccessKey, encryption }: ObjectStore): Shelf {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: TRIES, initRetryMs: 100 });
  const ask = (key: string, init: RequestInit): Promise<Response> => client.fetch(`${endpoint}/${bucket}/${prefix}${key}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  const refused = async (what: string, answer: Response): Promise<Error> => {
    await answer.body?.cancel();
    return new Error(`the object store refused to ${what}: ${answer.status}`);
  };
  return {
    async put(key, bytes) {
      const headers = { 'content-type': 'application/octet-stream', ...(encryption !== null && { 'x-amz-server-side-encryption': encryption }) };
      const answer = await ask(key, { method: 'PUT', body: new Uint8Array(bytes), headers });
      if (!answer.ok) throw await refused('keep a file', answer);
      await answer.body?.cancel();
    },
    async take(key) {
      const answer = await ask(key, { method: 'GET' });
      if (answer.status === 404) {
        await answer.body?.cancel();
        throw new NotThere(key);
      }
      if (!answer.ok || answer.body === null) throw await refused('give a file', answer);
      return answer.body as unknown as Readable;
    },
    async drop(key) {
      const answer = await ask(key, { method: 'DELETE' });
      if (!answer.ok && answer.status !== 404) throw await refused('drop a file', answer);
      await answer.body?.cancel();
    },
  };
}
