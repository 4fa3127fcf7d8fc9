// What is shown of one person who stands in the house twice, and who may be the same: to those who may see both.
import type { Compared, MayBeSame, PutTogether, SamePerson } from '../../contract/samePerson.ts';
import type { Sameness } from '../../domain/common/onFile.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { refuseMerging } from '../acts/mergePeople.ts';
import { sightOf } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { findCustomers } from './customers.ts';
import { mayChange } from './onFile.ts';
import { proposedPairs, samenessOf, sharingWith } from './sameness.ts';

const MOST_SHOWN = 10;
const leads = ({ roles }: Insider): boolean => roles.includes('lead') || roles.includes('manager');

export async function samePersonOf(rows: Rows, caller: Insider, id: string): Promise<SamePerson> {
  const { org } = caller;
  const person = await rows.selectFrom('customer').select(['id', 'matched_to']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (person === undefined) throw new Refused('not-found');
  if (!(await mayChange(rows, caller, id))) throw new Refused('not-your-customer');
  const goesOnAs = person.matched_to === null ? null : await refOf(rows, org, person.matched_to);
  const may = leads(caller) && goesOnAs === null ? (['mergePeople'] as const) : [];
  return { goesOnAs, merged: await mergedInto(rows, caller, id, may.length > 0), mayBe: may.length === 0 ? [] : await mayBe(rows, caller, id), may: [...may] };
}

async function refOf(rows: Rows, org: string, id: string): Promise<{ id: string; name: string } | null> {
  const row = await rows.selectFrom('customer').select(['id', 'name']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Only the newest can be taken apart, so that each is put back to where it was. */
async function mergedInto(rows: Rows, { org }: Insider, to: string, leading: boolean): Promise<PutTogether[]> {
  const found = await rows
    .selectFrom('person_merge as one')
    .innerJoin('customer as entry', (join) => join.onRef('entry.id', '=', 'one.from_id').on('entry.org_id', '=', org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'one.staff_id').on('staff.org_id', '=', org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'one.words_id').on('words.org_id', '=', org))
    .select(['one.id', 'one.at', 'one.same', 'one.from_id', 'entry.name', 'one.staff_id', 'staff.name as by', 'words.text'])
    .where('one.org_id', '=', org)
    .where('one.to_id', '=', to)
    .where('one.taken_back_at', 'is', null)
    .orderBy('one.at', 'desc')
    .orderBy('one.id', 'desc')
    .execute();
  return found.map(({ id, at, same, from_id, name, staff_id, by, text }, index) => ({
    ...{ id, at, entry: { id: from_id, name }, same: same as Sameness[], because: text },
    by: staff_id === null ? null : { id: staff_id, name: by ?? '' },
    may: leading && index === 0 ? ['takeBackPeopleMerge'] : [],
  }));
}

/** Those whom the asker may see. */
async function mayBe(rows: Rows, caller: Insider, id: string): Promise<SamePerson['mayBe']> {
  const { org } = caller;
  const found: SamePerson['mayBe'] = [];
  for (const other of await sharingWith(rows, org, id, MOST_SHOWN)) {
    if (!(await mayChange(rows, caller, other))) continue;
    const [customer] = await findCustomers(rows, org, { ids: [other], limit: 1, sight: await sightOf(rows, caller) });
    if (customer !== undefined) found.push({ customer, same: [...(await samenessOf(rows, org, id, other))] });
  }
  return found;
}

export async function compared(rows: Rows, caller: Insider, { from, to }: { from: string; to: string }): Promise<Compared> {
  const { org } = caller;
  const plain = await refuseMerging(rows, caller, { from, to });
  const inWords = await refuseMerging(rows, caller, { from, to, because: 'in words' });
  if (isRefusal(inWords) && (inWords.refused === 'not-your-customer' || inWords.refused === 'no-such-party')) throw new Refused(inWords.refused);
  const [customer] = await findCustomers(rows, org, { ids: [to], limit: 1, sight: await sightOf(rows, caller) });
  if (customer === undefined) throw new Refused('no-such-party');
  return { customer, same: [...(await samenessOf(rows, org, from, to))], refusal: isRefusal(inWords) ? inWords.refused : null, sayHow: isRefusal(plain) && !isRefusal(inWords) };
}

/** A page of pairs by their ids; what the asker may not see is left out of it. */
export async function pairsFor(rows: Rows, caller: Insider, { limit, after }: { limit: number; after: string | null }): Promise<{ items: MayBeSame[]; next: string | null }> {
  const { org } = caller;
  const pairs = await proposedPairs(rows, org, { limit, after });
  const sight = await sightOf(rows, caller);
  const items: MayBeSame[] = [];
  for (const [first, second] of pairs) {
    if (!(await mayChange(rows, caller, first)) || !(await mayChange(rows, caller, second))) continue;
    const found = await findCustomers(rows, org, { ids: [first, second], limit: 2, sight });
    const [one, other] = [found.find(({ id }) => id === first), found.find(({ id }) => id === second)];
    if (one !== undefined && other !== undefined) items.push({ one, other, same: [...(await samenessOf(rows, org, first, second))] });
  }
  const last = pairs.at(-1);
  return { items, next: pairs.length < limit || last === undefined ? null : last.join(' ') };
}

export async function rememberTwo(rows: Rows, caller: Insider, { one, other, at }: { one: string; other: string; at: string }): Promise<void> {
  const { org } = caller;
  for (const id of [one, other]) {
    if ((await refOf(rows, org, id)) === null) throw new Refused('no-such-party');
    if (!(await mayChange(rows, caller, id))) throw new Refused('not-your-customer');
  }
  if (one === other) throw new Refused('same-entry');
  const [one_id = '', other_id = ''] = [one, other].toSorted();
  const by = { staff_id: caller.is === 'staff' ? caller.id : null, key_id: caller.is === 'program' ? caller.id : null };
  await rows
    .insertInto('not_the_same')
    .values({ org_id: org, one_id, other_id, at, ...by })
    .onConflict((conflict) => conflict.columns(['org_id', 'one_id', 'other_id']).doNothing())
    .execute();
}
