// What the customer reads of their contacts: how often each side got in touch, and what was written down beside the concern.
import { sql } from 'kysely';
import type { RoomView } from '../../contract/concern.ts';
import type { Rows } from '../platform/database.ts';

const SHOWN = 50;
export const NO_CONTACTS: RoomView['contacts'] = { theirs: { called: 0, came: 0, wrote: 0 }, ours: { called: 0, came: 0, wrote: 0 }, beside: [] };

type Counted = { readonly direction: 'in' | 'out'; readonly how: 'called' | 'came' | 'wrote'; readonly times: number };

/** Of this concern, and of what belongs to none; nothing of their other concerns, which have rooms of their own. */
export async function contactsInRoom(rows: Rows, org: string, { concern, customer }: { concern: string; customer: string }): Promise<RoomView['contacts']> {
  const { rows: counted } = await sql<Counted>`
    select direction, case when via in ('phone', 'voicemail') then 'called' when via in ('in-person', 'hallway') then 'came' else 'wrote' end as how, count(*) as times from contact
    where org_id = ${org} and (concern_id = ${concern} or (concern_id is null and customer_id = ${customer})) and (direction = 'out' or counted) group by 1, 2
  `.execute(rows);
  const of = (direction: 'in' | 'out') => {
    const times = (how: Counted['how']): number => counted.find((one) => one.direction === direction && one.how === how)?.times ?? 0;
    return { called: times('called'), came: times('came'), wrote: times('wrote') };
  };
  return { theirs: of('in'), ours: of('out'), beside: await besideConcerns(rows, org, customer) };
}

async function besideConcerns(rows: Rows, org: string, customer: string): Promise<RoomView['contacts']['beside']> {
  const found = await rows
    .selectFrom('contact')
    .leftJoin('customer as caller', (join) => join.onRef('caller.id', '=', 'contact.caller_id').on('caller.org_id', '=', org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'contact.recorded_by').on('staff.org_id', '=', org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'contact.words_id').on('words.org_id', '=', org))
    .select(['contact.id', 'contact.direction', 'contact.via', 'contact.happened_at', 'contact.topic'])
    .select(['caller.name as caller', 'staff.name as by', 'words.text', 'words.voice'])
    .where('contact.org_id', '=', org)
    .where('contact.customer_id', '=', customer)
    .where('contact.concern_id', 'is', null)
    .where('contact.sender', '=', 'person')
    .orderBy('contact.happened_at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(SHOWN)
    .execute();
  return found.map(({ id, direction, via, happened_at: at, topic, caller, by, text, voice }) => ({
    ...{ id, direction, via: via as RoomView['toldVia'], at, topic, caller, by },
    said: voice === null ? null : { text, voice },
  }));
}
