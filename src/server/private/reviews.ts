// What waits for somebody to look at it again: for its author, after a week for who leads, and what is hidden for the two.
import { sql } from 'kysely';
import type { NoteWaiting } from '../../contract/notes.ts';
import { daysAfter, isBefore } from '../../domain/common/instants.ts';
import { HOURS_TO_CONFIRM } from '../../domain/note/note.ts';
import { sightOf, visible } from '../concern/access.ts';
import { reasonIn } from '../organisation/reasons.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';
import { aboutCaller } from './people.ts';

const DAYS_BEFORE_WHO_LEADS = 7;
const DAYS_TOLD_OF_A_NO = 7;
const READ_AT_MOST = 500;
const SHOWN_AT_MOST = 50;

export async function reviewsOf(rows: Rows, secret: PrivateRows, caller: Insider, now: string): Promise<NoteWaiting[]> {
  const sight = await sightOf(rows, caller);
  const found = await secret
    .selectFrom('private_note')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'private_note.concern_id').on('concern.org_id', '=', caller.org))
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', caller.org))
    .innerJoin('team', (join) => join.onRef('team.id', '=', 'concern.team_id').on('team.org_id', '=', caller.org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'private_note.author_id').on('staff.org_id', '=', caller.org))
    .select(['private_note.id', 'private_note.concern_id', 'private_note.standing', 'private_note.reason', 'private_note.due', 'private_note.author_id'])
    .select(['concern.number', 'concern.customer_id', 'concern.owner_id', 'customer.name as customer_name', 'team.lead_id'])
    .select(['staff.name as author_name', 'staff.state as author_state'])
    .where('private_note.org_id', '=', caller.org)
    .where('private_note.due', '<=', now)
    .where(sql<boolean>`(private_note.standing in ('private', 'hidden') or private_note.due > ${daysAfter(now, -DAYS_TOLD_OF_A_NO - HOURS_TO_CONFIRM / 24)})`)
    .where(visible(sight) as never)
    .orderBy('private_note.due')
    .orderBy('private_note.id')
    .limit(READ_AT_MOST)
    .execute();
  const { noteReasons } = await organisationOf(rows, caller.org);
  const about = await aboutCaller(rows, caller, [...new Set(found.map(({ concern_id }) => concern_id))]);
  return found
    .filter(({ concern_id }) => !about.has(concern_id))
    .flatMap((row): NoteWaiting[] => {
      const waits = waitsFor(row, caller, now);
      if (waits === null || row.due === null) return [];
      const { id: note, concern_id: concern, number, due } = row;
      const author = { id: row.author_id, name: row.author_name ?? '' };
      const customer = { id: row.customer_id, name: row.customer_name };
      return [{ note, concern, number, customer, for: waits, reason: reasonIn(noteReasons, row.reason), due, author, mine: row.author_id === caller.id }];
    })
    .slice(0, SHOWN_AT_MOST);
}

type Waiting = { standing: string; due: string | null; author_id: string; author_state: string | null; owner_id: string; lead_id: string | null };

function waitsFor({ standing, due, author_id, author_state, owner_id, lead_id }: Waiting, caller: Insider, now: string): NoteWaiting['for'] | null {
  if (due === null) return null;
  const isAuthor = author_id === caller.id;
  const leads = caller.roles.includes('lead') || (lead_id === null && caller.roles.includes('manager'));
  switch (standing) {
    case 'private': {
      // An author who left, or a program, has the concern's owner in their place.
      const isTheirs = isAuthor || (author_state !== 'active' && owner_id === caller.id);
      return isTheirs || (leads && !isBefore(daysAfter(now, -DAYS_BEFORE_WHO_LEADS), due)) ? 'review' : null;
    }
    case 'hidden':
      return caller.is === 'staff' && (isAuthor || caller.roles.includes('manager')) ? 'hidden-review' : null;
    case 'asked': {
      const isOver = !isBefore(now, daysAfter(due, HOURS_TO_CONFIRM / 24));
      if (isOver) return isAuthor ? 'hiding-unanswered' : null;
      return caller.is === 'staff' && !isAuthor && caller.roles.includes('manager') ? 'second-yes' : null;
    }
    case 'turned-down':
      return isAuthor && isBefore(daysAfter(now, -DAYS_TOLD_OF_A_NO), due) ? 'hiding-turned-down' : null;
    default:
      return null;
  }
}
