// A form with files in it, sent at once by a plain browser: its fields, and each file handed on as soon as it has been
// looked at, so that no more than one lies in memory.
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { MOST_FILE_BYTES } from '../../contract/file.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Settings } from '../platform/settings.ts';
import { refuseUnkept } from '../platform/taken.ts';
import { codeFor, received, type Taken } from './intake.ts';

const MOST_FILES = 10;
const LIMITS = { fileSize: MOST_FILE_BYTES, files: 2 * MOST_FILES, fields: 400, fieldSize: 100_000, fieldNameSize: 100, parts: 420, headerPairs: 20 } as const;
const MOST_BODY_BYTES = 100 * 1024 * 1024;

type Fields = Readonly<Record<string, string>>;
export type TakingFiles = {
  /** Sees the fields before a byte of a file is kept. */
  readonly admit: (fields: Fields) => Promise<string | null>;
  /** Keeps one file, which came for this question. */
  readonly keep: (file: Taken, field: string) => Promise<Refusal | null>;
};

/** The fields, and the first reason for which a file wasn't taken; the others are kept all the same. */
export async function takeFormWithFiles(
  request: FastifyRequest,
  settings: Settings,
  { admit, keep }: TakingFiles,
): Promise<{ readonly fields: Fields; readonly refusal: Refusal | null }> {
  const fields: Record<string, string> = {};
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) return { fields, refusal: refuse('file-too-large') };
  let refusal: Refusal | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'field') fields[part.fieldname] = typeof part.value === 'string' ? part.value.replaceAll('\r\n', '\n') : '';
      else refusal = (await takeOne(part, settings, { admit: () => admit(fields), keep })) ?? refusal;
    }
  } catch (failure) {
    return { fields, refusal: refuse(codeFor(failure)) };
  }
  refuseUnkept({ body: fields, query: {}, params: {} });
  return { fields, refusal };
}

async function takeOne(part: MultipartFile, settings: Settings, { admit, keep }: { admit: () => Promise<string | null>; keep: TakingFiles['keep'] }): Promise<Refusal | null> {
  const because = part.filename ? await admit() : null;
  if (!part.filename || because !== null) {
    part.file.resume();
    return because === null ? null : refuse(because);
  }
  const file = await received(part, settings);
  return isRefusal(file) ? file : keep(file, part.fieldname.replace(/\.file$/, ''));
}
