// How like a draft is to what its writer and their team sent last.
import { sql } from 'kysely';
import { LAST_SENT, likeness } from '../../domain/words/likeness.ts';
import { sightOf, visible } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';

/** Among the last 200 of the writer and the last 200 of the concern's team; a program writes for nobody, so only the team's count. */
export async function likenessOf(rows: Rows, caller: Insider, runs: readonly number[], concern?: string): Promise<number> {
  const team = concern === undefined ? null : await teamOf(rows, caller, concern);
  const writer = caller.is === 'staff' ? caller.id : null;
  const sent = await lastSent(rows, caller.org, { writer, team });
  return Math.round(likeness(runs, sent) * 100) / 100;
}

async function teamOf(rows: Rows, caller: Insider, concern: string): Promise<string> {
  const sight = await sightOf(rows, caller);
  const seen = await rows.selectFrom('concern').select('team_id').where('org_id', '=', caller.org).where('id', '=', concern).where(visible(sight)).executeTakeFirst();
  if (seen === undefined) throw new Refused('no-such-concern');
  return seen.team_id;
}

type Whose = { readonly writer: string | null; readonly team: string | null };
async function lastSent(rows: Rows, org: string, { writer, team }: Whose): Promise<readonly Iterable<number>[]> {
  const { rows: found } = await sql<{ runs: Buffer }>`
    (select runs from sent_words where org_id = ${org}::uuid and writer_id = ${writer}::uuid order by words_id desc limit ${LAST_SENT})
    union all
    (select runs from sent_words where org_id = ${org}::uuid and team_id = ${team}::uuid order by words_id desc limit ${LAST_SENT})`.execute(rows);
  return found.map(({ runs }) => unpacked(runs));
}

function* unpacked(runs: Buffer): Generator<number> {
  for (let at = 0; at + 4 <= runs.length; at += 4) yield runs.readUInt32LE(at);
}
