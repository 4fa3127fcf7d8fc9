// A file on its way in: streamed to a nameless place on the disk, so that a cut connection or a killed process leaves
// nothing behind; then looked at, cleaned and, where there is a scanner, scanned. Kept only after all of that.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type FileType, MOST_FILE_BYTES } from '../../contract/file.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Settings } from '../platform/settings.ts';
import { cleaned } from './cleaned.ts';
import { cleanName } from './names.ts';
import { scan } from './scan.ts';
import { sniff } from './sniff.ts';

export type Taken = { readonly name: string; readonly type: FileType; readonly bytes: Buffer; readonly state: 'here' | 'quarantined' };

/** A browser sends an empty part for each way of choosing that wasn't used. */
const UPLOAD_LIMITS = { fileSize: MOST_FILE_BYTES, files: 3, fields: 20, fieldSize: 10_000, fieldNameSize: 100, parts: 24, headerPairs: 20 } as const;
/** A longer body isn't read at all; a shorter one is read to its end, so that the browser shows our answer. */
const MOST_BODY_BYTES = 100 * 1024 * 1024;
/** 100 million pixels take 400 MB to show. */
const MOST_PIXELS = 100_000_000;

/** The fields that came before the file, then the file, or why it isn't taken. `admit` sees the fields before a byte of the file is kept. */
export async function takeUpload(
  request: FastifyRequest,
  settings: Settings,
  admit: (fields: Readonly<Record<string, string>>) => string | null = () => null,
): Promise<{ readonly fields: Readonly<Record<string, string>>; readonly file: Taken | Refusal }> {
  const fields: Record<string, string> = {};
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) return { fields, file: refuse('file-too-large') };
  let file: Taken | Refusal = refuse('choose-a-file');
  let admitted: string | null | undefined;
  try {
    for await (const part of request.parts({ limits: UPLOAD_LIMITS })) {
      if (part.type === 'field') fields[part.fieldname] = typeof part.value === 'string' ? part.value.replaceAll('\r\n', '\n') : '';
      else if (admitted !== undefined && !isUnused(part)) {
        file = refused(part, 'one-file-at-a-time');
        admitted = 'one-file-at-a-time';
      } else {
        const because = admit(fields);
        const arrived = because === null ? await received(part, settings) : refused(part, because);
        if (isUnused(part) && isRefusal(arrived) && arrived.refused === 'file-is-empty') continue;
        file = arrived;
        admitted = because;
      }
    }
  } catch (failure) {
    return { fields, file: refuse(codeFor(failure)) };
  }
  const unguarded = admitted === undefined ? admit(fields) : null;
  return { fields, file: unguarded === null ? file : refuse(unguarded) };
}

/** A way of choosing that wasn't used comes without a name, and then without a byte. */
const isUnused = ({ filename }: MultipartFile): boolean => !filename;

function refused(part: MultipartFile, code: string): Refusal {
  part.file.resume();
  return refuse(code);
}

/** What the parser throws: too many of something, or a body that isn't what it says or ends too soon. */
export function codeFor(failure: unknown): string {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';
  if (code === 'FST_FILES_LIMIT') return 'one-file-at-a-time';
  return code === 'FST_REQ_FILE_TOO_LARGE' ? 'file-too-large' : 'upload-cut-off';
}

export async function received(part: MultipartFile, settings: Settings): Promise<Taken | Refusal> {
  const place = await namelessFile();
  try {
    let size = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      await place.write(chunk, 0, chunk.length, size);
      size += chunk.length;
    }
    if (part.file.truncated) return refuse('file-too-large');
    return await oneOfTwo(async () => lookedAt(part.filename ?? '', await wholeOf(place, size), settings));
  } finally {
    await place.close();
  }
}

/** Its name is gone before a byte is written: nobody can open it, and it ends with the process. */
async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `alongside-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}

async function wholeOf(place: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  await place.read(bytes, 0, size, 0);
  return bytes;
}

/** The same for a file that came whole, such as one with a mail. */
export const takeBytes = (name: string, bytes: Buffer, settings: Settings): Promise<Taken | Refusal> => oneOfTwo(() => lookedAt(name, bytes, settings));

async function lookedAt(name: string, bytes: Buffer, { scanCommand }: Settings): Promise<Taken | Refusal> {
  const seen = sniff(bytes);
  if ('because' in seen) return refuse(seen.because);
  const clean = cleaned(seen.is, bytes);
  if (clean === null) return refuse('file-is-damaged');
  if (clean.pixels > MOST_PIXELS) return refuse('file-has-too-many-pixels');
  const found = scanCommand === null ? 'clean' : await scan(scanCommand, clean.bytes);
  if (found === 'unsafe') return refuse('file-not-safe');
  return { name: cleanName(name, seen.is), type: seen.is, bytes: clean.bytes, state: found === 'clean' ? 'here' : 'quarantined' };
}

// Each is up to 15 MB in memory, twice while it is cleaned: two at once bound what a rush of photos costs.
const AT_ONCE = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }
}
