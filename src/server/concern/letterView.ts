// The letters of one concern, as staff see them.
import type { Letter as LetterView } from '../../contract/letter.ts';
import { deliveryOf } from '../../domain/letter/delivery.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { printedSlip } from '../slip/question.ts';
import { laidOut } from './letterLook.ts';
import { draftOf, type LetterRow } from './letters.ts';

const MOST = 100;

/** What was sent, waits, or has to be printed or read out. The door is shown as a placeholder: staff never see a live link. */
export async function lettersOf(ground: Ground, rows: Rows, org: string, concern: string): Promise<LetterView[]> {
  const found = await rows.selectFrom('letter').selectAll().where('org_id', '=', org).where('concern_id', '=', concern).orderBy('id', 'desc').limit(MOST).execute();
  const views: LetterView[] = [];
  for (const row of found) views.push(await viewOf(ground, rows, org, row));
  return views;
}

async function viewOf(ground: Ground, rows: Rows, org: string, row: LetterRow): Promise<LetterView> {
  const draft = await draftOf(ground, rows, org, row);
  const state = draft === null && row.state === 'waiting' ? 'stopped' : deliveryOf(keptOf(row), ground.now());
  return {
    id: row.id,
    kind: row.kind,
    concern: row.concern_id,
    to: draft?.to ?? '',
    address: row.address,
    subject: draft?.subject ?? '',
    body: draft === null ? '' : laidOut(draft.paragraphs, draft.look, draft.language).join('\n\n'),
    bigPrint: draft?.look.bigPrint ?? false,
    state,
    why: row.why,
    createdAt: row.created_at,
    sendAt: row.send_at,
    nextTryAt: state === 'delayed' && row.state === 'waiting' ? row.due_at : null,
    sentAt: row.sent_at,
    cared: row.cared_at !== null,
    slip: draft === null ? null : await printedSlip(rows, org, row, ground.now()),
  };
}

export const keptOf = ({ state, created_at, send_at, tries, report }: Pick<LetterRow, 'state' | 'created_at' | 'send_at' | 'tries' | 'report'>) => ({
  state,
  createdAt: created_at,
  sendAt: send_at,
  tries,
  report,
});

export async function newestLetterOf(rows: Rows, org: string, concern: string): Promise<string> {
  const found = await rows.selectFrom('letter').select('id').where('org_id', '=', org).where('concern_id', '=', concern).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
  return found.id;
}
