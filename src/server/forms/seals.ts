// Whether what was sent with an attempt or a telling is still what was sent: answers and files against the seal in the event.
import type { Answers } from '../../domain/form/form.ts';
import type { Rows } from '../platform/database.ts';
import { filesIn, sealOf } from './answers.ts';

type Sealed = { readonly stream_id: string; readonly kind: string; readonly body: unknown };
type Attempt = { readonly answers?: string; readonly files?: readonly string[]; readonly seal?: string };

/** What was erased left its seal, which tells nothing. */
export async function brokenSeals(rows: Rows, org: string, events: readonly Sealed[]): Promise<readonly { stream: string; answers: string }[]> {
  const sealed = events.flatMap(({ stream_id: stream, kind, body }) => {
    const { answers, seal, files = [] } = body as Attempt;
    return (kind === 'attemptMade' || kind === 'concernTold') && answers !== undefined && seal !== undefined ? [{ stream, answers, seal, files }] : [];
  });
  if (sealed.length === 0) return [];
  const ids = sealed.map(({ answers }) => answers);
  const found = await rows.selectFrom('answers').select(['id', 'answers', 'salt', 'erased_at']).where('org_id', '=', org).where('id', 'in', ids).execute();
  const kept = new Map(found.map((row) => [row.id, row]));
  const hashes = await hashesOf(
    rows,
    org,
    sealed.flatMap(({ files }) => files),
  );
  return sealed.flatMap(({ stream, answers: id, seal, files }) => {
    const row = kept.get(id);
    if (row !== undefined && row.erased_at !== null) return [];
    if (files.some((file) => hashes.get(file) === null)) return [];
    const there = new Map(files.map((file) => [file, hashes.get(file) ?? '']));
    const answers = (row?.answers ?? {}) as Answers;
    const whole = row?.salt != null && filesIn(answers).every((file) => there.has(file)) && sealOf(row.salt, answers, there) === seal;
    return whole ? [] : [{ stream, answers: id }];
  });
}

/** Null where a file was erased. */
async function hashesOf(rows: Rows, org: string, files: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (files.length === 0) return new Map();
  const found = await rows
    .selectFrom('file')
    .select(['id', 'hash'])
    .where('org_id', '=', org)
    .where('id', 'in', [...files])
    .execute();
  return new Map(found.map(({ id, hash }) => [id, hash?.toString('hex') ?? null]));
}
