// One signal with its evidence, and what was done with it.
import { sql } from 'kysely';
import type { Signal } from '../../contract/signals.ts';
import { hoursBefore } from '../../domain/common/instants.ts';
import { signalMay } from '../../domain/signal/answer.ts';
import { usualWeek } from '../../domain/signal/rising.ts';
import { HOURS } from '../../domain/signal/standing.ts';
import { weeksOf as weeksOfPeople } from '../contact/inTouch.ts';
import { organisationOf } from '../organisation/settings.ts';
import { mayChange } from '../people/onFile.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { answersOf, answerView, signalState } from './answers.ts';
import { aboutOf, besideKey, concernsOf, lastWordOf, standingOfHousehold, standingOfPerson, weeksOfKey } from './evidence.ts';
import { peopleOf } from './list.ts';
import { weeksOf } from './settle.ts';

export type Kept = { readonly id: string; readonly kind: Signal['kind']; readonly key: string | null; readonly stands_until: string | null; readonly stands_since: string | null };

/** Refuses one of a person of whom the asker may see nothing. */
export async function keptSignal(rows: Rows, caller: Insider, id: string): Promise<Kept> {
  const tally = await rows
    .selectFrom('tally')
    .select(['id', 'kind', 'key', 'stands_until', 'stands_since'])
    .where('org_id', '=', caller.org)
    .where('id', '=', id)
    .executeTakeFirst();
  if (tally === undefined) throw new Refused('not-found');
  for (const person of await peopleOf(rows, caller.org, tally)) if (!(await mayChange(rows, caller, person.id))) throw new Refused('not-your-customer');
  return tally;
}

export async function showSignal(rows: Rows, caller: Insider, id: string, now: string): Promise<Signal> {
  const { org } = caller;
  const tally = await keptSignal(rows, caller, id);
  const people = await peopleOf(rows, org, tally);
  const [last, ...before] = await answersOf(rows, org, id);
  const state = signalState(tally, last, now);
  const evidence = tally.kind === 'place' || tally.kind === 'topic' ? await ofKey(rows, org, { ...tally, kind: tally.kind }, now) : await ofPeople(rows, caller, tally, now);
  return {
    ...{ id, kind: tally.kind, people, since: tally.stands_since ?? now, state: state.is },
    name: people[0]?.name ?? (await nameOf(rows, org, tally.key ?? '')),
    answer: last === undefined || state.is === 'over' ? null : answerView(last),
    earlier: (state.is === 'over' && last !== undefined ? [last, ...before] : before).map(answerView),
    ...evidence,
    standing: state.is === 'over' ? [] : evidence.standing,
    may: [...signalMay(state, caller.id)],
  };
}

type Evidence = Pick<Signal, 'standing' | 'usual' | 'weeks' | 'onTheirBehalf' | 'about' | 'concerns' | 'lastWord'>;

async function ofPeople(rows: Rows, caller: Insider, { id, kind }: Kept, now: string): Promise<Evidence> {
  const { org } = caller;
  const { signals } = await organisationOf(rows, org);
  const people = (await peopleOf(rows, org, { id, kind })).map((one) => one.id);
  const asked = { caller, people, now };
  return {
    standing:
      kind === 'person' ? await standingOfPerson(rows, org, { person: id, numbers: signals, now }) : await standingOfHousehold(rows, org, { people, from: signals.household, now }),
    usual: null,
    weeks: await weeksOfPeople(rows, org, people, now),
    onTheirBehalf: await onBehalf(rows, org, people, now),
    about: await aboutOf(rows, asked),
    concerns: await concernsOf(rows, asked),
    lastWord: await lastWordOf(rows, asked),
  };
}

async function onBehalf(rows: Rows, org: string, people: readonly string[], now: string): Promise<number> {
  const { rows: found } = await sql<{ n: number }>`
    select count(*) as n from contact where org_id = ${org} and customer_id = any (${people}::uuid[]) and caller_id is not null and counted
      and happened_at > ${hoursBefore(now, HOURS['90d'])} and happened_at <= ${now}
  `.execute(rows);
  return found[0]?.n ?? 0;
}

async function ofKey(rows: Rows, org: string, tally: Kept & { readonly kind: 'place' | 'topic' }, now: string): Promise<Evidence> {
  const on = { kind: tally.kind, key: tally.key ?? '', now };
  const [weeks] = await weeksOf(rows, org, now, on);
  const since = `${hoursBefore(now, 6 * 24).slice(0, 10)}T00:00:00.000Z`;
  return {
    standing: weeks === undefined ? [] : [{ rule: 'rise', count: weeks.lately, since }],
    usual: weeks === undefined ? null : usualWeek(weeks),
    weeks: await weeksOfKey(rows, org, on),
    onTheirBehalf: 0,
    about: await besideKey(rows, org, on),
    concerns: [],
    lastWord: null,
  };
}

async function nameOf(rows: Rows, org: string, key: string): Promise<string> {
  const { rows: found } = await sql<{ name: string }>`select name from team where org_id = ${org} and id::text = ${key}`.execute(rows);
  return found[0]?.name ?? key;
}
