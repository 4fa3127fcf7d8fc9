// What a person does about a letter on its way: send it again, send it now, keep it from going by mail, or take care of it
// in another way.
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { refusedActing } from '../concern/access.ts';
import type { LetterRow } from '../concern/letters.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { postSoon } from './posting.ts';

type Which = { readonly id: string; readonly letter: string };
type Doing = (rows: Rows, row: LetterRow, at: string) => Promise<Refusal | null>;

async function onLetter(ground: Ground, caller: Insider, { id: concern, letter }: Which, doing: Doing): Promise<Refusal | null> {
  const { org } = caller;
  const refused = await inOrganisation(ground.database, org, async (rows) => {
    const notAllowed = await refusedActing(rows, caller, concern, ground.now());
    if (notAllowed !== null) return notAllowed;
    const row = await rows.selectFrom('letter').selectAll().where('org_id', '=', org).where('id', '=', letter).where('concern_id', '=', concern).forUpdate().executeTakeFirst();
    return row === undefined ? refuse('not-found') : doing(rows, row, ground.now());
  });
  if (refused === null) ground.live.tell({ org, concern });
  return refused;
}

const change = (rows: Rows, { org_id, id }: LetterRow, changes: Partial<Pick<LetterRow, 'state' | 'send_at' | 'due_at' | 'cared_at' | 'cared_by'>>): Promise<unknown> =>
  rows.updateTable('letter').set(changes).where('org_id', '=', org_id).where('id', '=', id).execute();

const LEFT: ReadonlySet<LetterRow['state']> = new Set(['sent', 'failed', 'bounced']);

/** A letter of its own, with words made anew, to where letters go now. */
export const sendLetterAgain = (ground: Ground, caller: Insider, which: Which): Promise<Refusal | null> =>
  onLetter(ground, caller, which, async (rows, row, at) => {
    if (!LEFT.has(row.state)) return refuse('letter-has-not-left');
    const { org_id, kind, concern_id, party_id, staff_id, facts } = row;
    const canGo = party_id !== null && ground.settings.smtpUrl !== null && (await hasEmail(rows, org_id, party_id));
    const again = { org_id, id: newId(), kind, concern_id, party_id, staff_id, facts: JSON.stringify(facts), again_of: row.id };
    await rows
      .insertInto('letter')
      .values({ ...again, state: canGo ? 'waiting' : 'to-print', created_at: at })
      .execute();
    await change(rows, row, { cared_at: at, cared_by: caller.id });
    if (canGo) await postSoon(ground, rows, { org: org_id, concern: concern_id });
    return null;
  });

export const careFor = (ground: Ground, caller: Insider, which: Which): Promise<Refusal | null> =>
  onLetter(ground, caller, which, async (rows, row, at) => {
    if (row.state !== 'failed' && row.state !== 'bounced') return refuse('letter-has-not-failed');
    if (row.cared_at === null) await change(rows, row, { cared_at: at, cared_by: caller.id });
    return null;
  });

export const timeIt = (ground: Ground, caller: Insider, which: Which, send: 'now' | 'never'): Promise<Refusal | null> =>
  onLetter(ground, caller, which, async (rows, row, at) => {
    if (row.state !== 'waiting') return refuse('letter-has-left');
    await change(rows, row, send === 'now' ? { send_at: at, due_at: null } : { state: 'stopped', due_at: null });
    if (send === 'now') await postSoon(ground, rows, { org: row.org_id, concern: row.concern_id });
    return null;
  });

async function hasEmail(rows: Rows, org: string, customer: string): Promise<boolean> {
  const way = rows.selectFrom('way').select('kind').where('org_id', '=', org).where('customer_id', '=', customer).where('kind', '=', 'email').limit(1);
  return (await way.executeTakeFirst()) !== undefined;
}
