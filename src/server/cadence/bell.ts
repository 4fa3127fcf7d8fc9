// The call sheet of today: whom to call and what to call them, what was said last, and what was tried since then.

import type { Bell, BellTouch } from '../../contract/cadence.ts';
import { languageIn } from '../../copy/when.ts';
import { nameOf } from '../../domain/cadence/beat.ts';
import { reviewDue } from '../../domain/cadence/looking.ts';
import { type Cadence, missesInARow, owedFor, type Terms, type Touch } from '../../domain/cadence/state.ts';
import { dayAfter, hasPassed } from '../../domain/common/instants.ts';
import { type Sight, sightOf } from '../concern/access.ts';
import { waysOf } from '../people/customers.ts';
import { dayIn, type Place } from '../platform/calendar.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { isOnSheet } from './access.ts';
import { type Absences, absencesOf, dutiesIn, holderOf } from './holder.ts';
import { closesAt, isOpenOn, opensAt } from './opening.ts';
import { placeOf } from './place.ts';
import { stateOf, termsOf } from './projection.ts';
import { knownIn } from './show.ts';
import { loadCadences } from './store.ts';
import { toTellOf } from './toTell.ts';
import { beatsAround, type Tools, toolsOf, wireBeat } from './view.ts';

type Wanted = { readonly whose?: 'mine' | 'team' | undefined; readonly team?: string | undefined };
type Plan = { readonly customer: string; readonly cadence: Cadence; readonly terms: Terms };
type Sheet = { readonly sight: Sight; readonly tools: Tools; readonly absences: Absences; readonly duties: ReadonlyMap<string, readonly (string | null)[]>; readonly now: string };

const LOOKS_AHEAD_DAYS = 60;

export async function bellOf(rows: Rows, caller: Insider, { whose = 'team', team }: Wanted, now: string): Promise<Bell> {
  const { org } = caller;
  const sight = await sightOf(rows, caller);
  const place = await placeOf(rows, org, team ?? (await homeOf(rows, org, sight)));
  const day = dayIn(now, place.zone);
  const plans = await plansOf(rows, org, await customersOn(rows, org, sight, { team, day, now }));
  const customers = plans.map(({ customer }) => customer);
  const sheet: Sheet = { sight, now, absences: await absencesOf(rows, org), duties: await dutiesIn(rows, org), tools: toolsOf(await knownIn(rows, org, plans, customers)) };
  const mine = ({ terms }: Plan): boolean => whose === 'team' || holderNow(sheet, terms) === caller.id;
  const zones = new Map<string, string>();
  for (const { terms } of plans) zones.set(terms.team, (await placeOf(rows, org, terms.team)).zone);
  const rung = plans.filter(mine).flatMap((plan) => todays(plan, zones.get(plan.terms.team) ?? place.zone, now).map((touch) => ({ plan, touch })));
  const about = await aboutOf(rows, org, customers);
  const items: BellTouch[] = [];
  for (const { plan, touch } of rung) items.push({ ...onSheet(plan, touch, sheet, about), ...(await toTellOf(rows, org, plan, { touch, sight })) });
  return {
    ...{ day, zone: place.zone, opens: opensAt(place, day), closes: closesAt(place, day), nextOpen: nextOpenDay(place, day) },
    items: items.toSorted((one, other) => one.due.localeCompare(other.due) || one.customer.name.localeCompare(other.customer.name)),
    missedTwice: caller.roles.some((role) => role === 'lead' || role === 'manager') ? plans.flatMap((plan) => missedTwice(plan, sheet.tools)) : [],
    toLookAt: plans.flatMap((plan) => toLookAt(plan, sheet)),
  };
}

async function homeOf(rows: Rows, org: string, sight: Sight): Promise<string | null> {
  if (sight.teams[0] !== undefined) return sight.teams[0];
  const any = await rows.selectFrom('team').select('id').where('org_id', '=', org).orderBy('id').limit(1).executeTakeFirst();
  return any?.id ?? null;
}

type Asked = { readonly team: string | undefined; readonly day: string; readonly now: string };
/** Those with a call around today, and those for whom a person has something to look at: not everybody who has a plan. */
async function customersOn(rows: Rows, org: string, sight: Sight, { team, day, now }: Asked): Promise<readonly string[]> {
  if (team !== undefined && (await rows.selectFrom('team').select('id').where('org_id', '=', org).where('id', '=', team).executeTakeFirst()) === undefined)
    throw new Refused('no-such-team');
  let query = rows
    .selectFrom('cadence_plan')
    .select('customer_id')
    .where('org_id', '=', org)
    .where(isOnSheet(sight) as never)
    .where((row) =>
      row.or([
        row('misses', '>=', 2),
        row('review_on', '<=', now),
        row('relapse_since', 'is not', null),
        row('wish_since', 'is not', null),
        row(
          'customer_id',
          'in',
          row.selectFrom('cadence_touch').select('customer_id').where('org_id', '=', org).where('day', '>=', dayAfter(day, -1)).where('day', '<=', dayAfter(day)),
        ),
      ]),
    );
  if (team !== undefined) query = query.where('team_id', '=', team);
  return (await query.execute()).map(({ customer_id }) => customer_id);
}

async function plansOf(rows: Rows, org: string, customers: readonly string[]): Promise<readonly Plan[]> {
  return [...(await loadCadences(rows, org, customers))].flatMap(([customer, cadence]) => {
    const terms = termsOf(cadence);
    return terms === null ? [] : [{ customer, cadence, terms }];
  });
}

/** Also when somebody fell ill after the bell had rung. */
const holderNow = ({ duties, absences, now }: Sheet, terms: Terms): string => holderOf(terms, duties.get(terms.team) ?? [], { absences, at: now });

const todays = ({ cadence }: Plan, zone: string, now: string): readonly Touch[] =>
  cadence.touches.filter(({ day, outcome }) => outcome.is !== 'let-go' && (outcome.is === 'due' || day === dayIn(now, zone)));

type About = ReadonlyMap<string, { readonly callMe: string | null; readonly language: 'en' | 'es'; readonly phone: string | null }>;
async function aboutOf(rows: Rows, org: string, customers: readonly string[]): Promise<About> {
  if (customers.length === 0) return new Map();
  const people = await rows
    .selectFrom('customer')
    .select(['id', 'call_me', 'language'])
    .where('org_id', '=', org)
    .where('id', 'in', [...customers])
    .execute();
  const ways = await waysOf(rows, org, customers);
  return new Map(
    people.map(({ id, call_me, language }) => {
      const phones = (ways.get(id) ?? []).filter(({ kind }) => kind === 'phone');
      return [id, { callMe: call_me, language: languageIn(language), phone: (phones.find(({ preferred }) => preferred) ?? phones[0])?.value ?? null }];
    }),
  );
}

function onSheet({ customer, cadence, terms }: Plan, touch: Touch, sheet: Sheet, about: About): Omit<BellTouch, 'toTell' | 'concern'> {
  const { person, said } = sheet.tools;
  const holder = touch.outcome.is === 'due' ? holderNow(sheet, terms) : touch.holder;
  const made = touch.outcome.is === 'made' ? touch.outcome : null;
  const due = reviewDue(cadence);
  const { standing } = cadence;
  return {
    ...{ customer: person(customer), ...(about.get(customer) ?? { callMe: null, language: 'en', phone: null }), zone: terms.zone },
    ...{ day: touch.day, due: touch.due, closes: touch.closes, movedFrom: touch.movedFrom, asks: touch.asks, state: stateOf(touch) },
    ...{ holder: person(holder), instead: holder === terms.caller ? null : person(terms.caller), team: person(terms.team), way: terms.way },
    ...beatsAround(terms.beat),
    ...{ beat: wireBeat(terms.beat), name: nameOf(terms.beat), why: 'why' in standing ? said(standing.why) : null },
    ...{ madeAt: made?.at ?? null, told: made?.told ? said(made.told) : null, said: made?.said ? said(made.said) : null },
    ...{ last: lastBefore(cadence, touch, sheet.tools), missed: owedFor(cadence).flatMap(({ day }) => (day < touch.day ? [day] : [])) },
    callAsked: touch.askedFor && said(touch.askedFor),
    ...{ reviewDue: due !== null && hasPassed(due, sheet.now), relapse: cadence.relapse !== null },
  };
}

function lastBefore({ touches }: Cadence, { day }: Touch, { person, said }: Tools): BellTouch['last'] {
  const last = touches.findLast((one) => one.day < day && one.outcome.is === 'made');
  if (last?.outcome.is !== 'made') return null;
  const { by, told, said: words, feeling } = last.outcome;
  const caller = by.actor.is === 'staff' ? by.actor.id : last.holder;
  return { day: last.day, state: stateOf(last), by: person(caller), told: told && said(told), said: words && said(words), feeling: feeling && said(feeling) };
}

function missedTwice({ customer, cadence, terms }: Plan, { person }: Tools): Bell['missedTwice'] {
  const misses = missesInARow(cadence);
  return misses < 2 ? [] : [{ customer: person(customer), caller: person(terms.caller), misses, days: owedFor(cadence).map(({ day }) => day) }];
}

function toLookAt({ customer, cadence }: Plan, { tools: { person }, now }: Sheet): Bell['toLookAt'] {
  const review = reviewDue(cadence);
  const one = (because: 'review' | 'relapse' | 'wish', since: string | null | undefined) => (since == null ? [] : [{ customer: person(customer), because, since }]);
  return [
    ...one('relapse', cadence.relapse?.at),
    ...one('wish', cadence.proposal?.wish ? cadence.proposal.by.at : null),
    ...one('review', review !== null && hasPassed(review, now) ? review : null),
  ];
}

function nextOpenDay(place: Place, today: string): string | null {
  for (let ahead = 1; ahead <= LOOKS_AHEAD_DAYS; ahead += 1) if (isOpenOn(place, dayAfter(today, ahead))) return dayAfter(today, ahead);
  return null;
}
