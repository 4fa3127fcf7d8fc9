// Slips that came back, as rows: brought, named, let be; and as a person sees them.
import type { Slip } from '../../contract/slips.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { maySee } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId } from '../platform/ids.ts';
import { namesOf } from '../platform/names.ts';
import { Refused } from '../platform/problems.ts';
import { letterWith, type Put, questionIn } from './question.ts';
import type { Reading, ReadSlip } from './read.ts';
import { readAside } from './reader.ts';

export type Brought = { readonly org: string; readonly by: string | null; readonly bytes: Buffer; readonly onlySlips?: true };

/** Each page of the file as a slip that waits for a person; the same page again is the one from before. Null where it is no picture. */
export async function bringSlips(ground: Ground, { org, by, bytes, onlySlips }: Brought): Promise<readonly string[] | null> {
  const pages = await readAside(bytes);
  if (pages === null || pages.length === 0) return null;
  const whole = hashOf(bytes).toString('hex');
  return inOrganisation(ground.database, org, async (rows) => {
    const ids: string[] = [];
    for (const [place, page] of pages.entries()) {
      if (onlySlips && page.code === null) continue;
      ids.push(await keep(rows, org, { page, hash: hashOf(whole, String(place)), by, at: ground.now() }));
    }
    return ids;
  });
}

type Keeping = { readonly page: ReadSlip; readonly hash: Buffer; readonly by: string | null; readonly at: string };

async function keep(rows: Rows, org: string, { page, hash, by, at }: Keeping): Promise<string> {
  const letter = page.code === null ? null : await letterWith(rows, org, page.code);
  const id = newId();
  await rows
    .insertInto('slip')
    .values({
      ...{ org_id: org, id, hash, state: 'waiting', code: page.code, letter_id: letter?.id ?? null, concern_id: letter?.concern_id ?? null, picture: page.picture },
      ...{ reading: page.reading === null ? null : JSON.stringify(page.reading), brought_by: by, came_at: at },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'hash']).doNothing())
    .execute();
  const kept = await rows.selectFrom('slip').select('id').where('org_id', '=', org).where('hash', '=', hash).executeTakeFirstOrThrow();
  return kept.id;
}

export type SlipRow = Awaited<ReturnType<typeof rowOf>>;
async function rowOf(rows: Rows, org: string, id: string) {
  const row = await rows.selectFrom('slip').selectAll().where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refused('not-found');
  return row;
}

/** One that belongs to a concern is seen by whoever sees that; one that nobody could place yet by all on staff. */
export async function slipFor(rows: Rows, caller: Insider, id: string, now: string): Promise<SlipRow> {
  const row = await rowOf(rows, caller.org, id);
  if (row.concern_id !== null && !(await maySee(rows, caller, row.concern_id, now))) throw new Refused('not-found');
  return row;
}

export async function waitingSlips(rows: Rows, org: string, { after, limit }: { after: string | undefined; limit: number }): Promise<readonly string[]> {
  let query = rows.selectFrom('slip').select('id').where('org_id', '=', org).where('state', '=', 'waiting').orderBy('id').limit(limit);
  if (after !== undefined) query = query.where('id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

export async function nameSlip(rows: Rows, org: string, id: string, code: string): Promise<Refusal | null> {
  const letter = await letterWith(rows, org, code);
  if (letter === null || letter.concern_id === null) return refuse('slip-code-unknown');
  await rows
    .updateTable('slip')
    .set({ code, letter_id: letter.id, concern_id: letter.concern_id })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  return null;
}

export async function letSlipBe(rows: Rows, org: string, id: string): Promise<Refusal | null> {
  const done = await rows
    .updateTable('slip')
    .set({ state: 'let-be', picture: null, reading: null })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 0 ? refuse('slip-not-waiting') : null;
}

export async function isAnsweredOnPaper(rows: Rows, org: string, letter: string): Promise<boolean> {
  const filed = await rows.selectFrom('slip').select('id').where('org_id', '=', org).where('letter_id', '=', letter).where('state', '=', 'filed').executeTakeFirst();
  return filed !== undefined;
}

function standingOf({ goesOn, isStillAsked }: Put, onPaper: boolean): NonNullable<Slip['question']>['standing'] {
  if (onPaper) return 'answered-on-paper';
  return goesOn !== null ? 'goes-on-elsewhere' : isStillAsked ? 'open' : 'superseded';
}

/** What the letter of a slip asks; null where its letter isn't known or asks nothing. */
export async function putBy(rows: Rows, org: string, row: Pick<SlipRow, 'code'>, now: string): Promise<Put | null> {
  const letter = row.code === null ? null : await letterWith(rows, org, row.code);
  return letter === null ? null : questionIn(rows, org, letter, now);
}

export async function slipView(rows: Rows, org: string, row: SlipRow, now: string): Promise<Slip> {
  const put = await putBy(rows, org, row, now);
  const names = await namesOf(
    rows,
    org,
    [row.brought_by, put?.story.customer].filter((id) => id !== null && id !== undefined),
  );
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  const reading = row.reading as Reading | null;
  const onPaper = put !== null && row.state === 'waiting' && (await isAnsweredOnPaper(rows, org, put.letter.id));
  const choice = reading?.suggests === null || reading === null ? undefined : put?.choices[reading.suggests];
  return {
    ...{ id: row.id, state: row.state, code: row.code, cameAt: row.came_at, broughtBy: row.brought_by === null ? null : person(row.brought_by) },
    concern: put === null ? null : { ...(put.goesOn ?? { id: put.concern, number: put.story.number }), customer: person(put.story.customer) },
    question: put === null ? null : { says: put.says, asked: put.asked, choices: put.choices, language: put.language, standing: standingOf(put, onPaper) },
    seen: reading?.marks.map(({ seems }) => seems) ?? [],
    suggests: choice?.choice ?? null,
    wrote: reading?.wrote ?? false,
  };
}
