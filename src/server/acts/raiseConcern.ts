// Raising a concern touches people and a concern: the customer is found or added, the number is drawn, and who is on
// duty owns it from the first second.
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { raiseConcern } from '../../contract/concernEndpoints.ts';
import { languageIn } from '../../copy/when.ts';
import type { Channel } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { RaiseConcern, ToldWith } from '../../domain/concern/beginning.ts';
import type { Story } from '../../domain/concern/state.ts';
import { actOn, type Before } from '../concern/store.ts';
import { addCustomer, type CustomerFields } from '../people/customers.ts';
import { type Duty, dutyOf } from '../people/duty.ts';
import { refuseUnknownStaff } from '../people/known.ts';
import { standingEntry } from '../people/standing.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

type Body = BodyOf<typeof raiseConcern>;
export type Raising = Body & { readonly caller: Insider; readonly also?: ((rows: Rows, story: Story) => Promise<void>) | undefined };
export type Raised = { readonly concern: string; readonly version: number; readonly customer: string };

export async function raise(ground: Ground, raising: Raising): Promise<Raised | Refusal> {
  const { caller } = raising;
  const known = 'id' in raising.customer ? raising.customer.id : null;
  return bring(ground, {
    org: caller.org,
    actor: actorOf(caller),
    via: raising.via ?? (caller.is === 'program' ? 'api' : 'phone'),
    happenedOn: raising.happenedOn,
    customer: known === null ? { add: fieldsOf(raising.customer as Exclude<Body['customer'], { id: string }>) } : { id: known },
    teller: raising.teller?.id,
    team: raising.team,
    callerStaff: caller.is === 'staff' ? caller.id : null,
    site: caller.grants.find(({ site }) => site !== null)?.site ?? undefined,
    telling: raising.telling,
    matters: raising.concerning ?? [{}],
    danger: raising.danger ?? false,
    complainedAbout: raising.complainedAbout,
    also: raising.also,
  });
}

export type Bringing = {
  readonly org: string;
  readonly actor: Before['act']['actor'];
  readonly via: Channel;
  readonly happenedOn?: HappenedOn | undefined;
  /** `as` is the id of a customer who is added by their own act. */
  readonly customer: { readonly id: string } | { readonly add: CustomerFields; readonly as?: string };
  readonly teller?: string | undefined;
  readonly team?: string | undefined;
  /** Staff who take it down own it at once where they belong to the team. */
  readonly callerStaff: string | null;
  readonly site?: string | undefined;
  readonly telling: Body['telling'];
  readonly matters: readonly { about?: string; inOurWords?: true; category?: string; severity?: 1 | 2 | 3 }[];
  readonly danger: boolean;
  readonly complainedAbout?: readonly string[] | undefined;
  /** The id that it gets, where its files lie under it already. */
  readonly concern?: string;
  /** What came beside the words, frozen in the same transaction. */
  readonly toldWith?: ((before: Before) => Promise<ToldWith | Refusal>) | undefined;
  /** Refuses before anything is made, in the same transaction. */
  readonly check?: ((rows: Rows) => Promise<Refusal | null>) | undefined;
  readonly also?: ((rows: Rows, story: Story) => Promise<void>) | undefined;
};

/** Refuses an unknown customer, a telling without a word, and a team in which nobody can own it. */
export async function bring(ground: Ground, bringing: Bringing): Promise<Raised | Refusal> {
  const { org } = bringing;
  const { concern = newId() } = bringing;
  const customer = 'id' in bringing.customer ? bringing.customer.id : (bringing.customer.as ?? newId());
  const done = await actOn(ground, {
    org,
    concern,
    about: 'add' in bringing.customer ? { ways: bringing.customer.add.ways ?? [] } : customer,
    actor: bringing.actor,
    via: bringing.via,
    // Whose words they are, where somebody else wrote them down.
    ...given({ for: bringing.actor.is === 'party' ? undefined : (bringing.teller ?? customer), happenedOn: bringing.happenedOn, also: bringing.also }),
    make: async (before) => {
      const { rows } = before;
      const refused = (await bringing.check?.(rows)) ?? null;
      if (refused !== null) return refused;
      if ('add' in bringing.customer) await addCustomer(rows, org, bringing.customer.add, customer);
      const unknown = await refuseUnknown(rows, org, 'add' in bringing.customer ? [bringing.teller] : [customer, bringing.teller]);
      if (unknown !== null) return unknown;
      await refuseUnknownStaff(rows, org, bringing.complainedAbout ?? [], true);
      const duty = await dutyOf(rows, org, { team: bringing.team, staff: bringing.callerStaff, site: bringing.site, except: bringing.complainedAbout ?? [], at: before.act.at });
      if (isRefusal(duty)) return duty;
      const toldWith = (await bringing.toldWith?.(before)) ?? {};
      return isRefusal(toldWith) ? toldWith : { ...command(before, bringing, { concern, customer, duty, number: await nextNumber(rows, org) }), ...toldWith };
    },
  });
  return isRefusal(done) ? done : { concern, version: done.story.version, customer };
}

/** Nothing begins under an entry that goes on as another: whoever names it looks again who it is. */
async function refuseUnknown(rows: Rows, org: string, people: readonly (string | undefined)[]): Promise<Refusal | null> {
  for (const person of people) {
    if (person === undefined) continue;
    const now = await standingEntry(rows, org, person);
    if (now === null) return refuse('no-such-party');
    if (now !== person) return refuse('entry-goes-on');
  }
  return null;
}

type Drawn = { concern: string; customer: string; duty: Duty; number: number };

function command({ spoken }: Before, bringing: Bringing, { concern, customer, duty, number }: Drawn): RaiseConcern {
  const { happened, felt, matters, right } = bringing.telling;
  const telling = given({ happened: spoken.theirsIf(happened), felt: spoken.theirsIf(felt), matters: spoken.theirsIf(matters), right: spoken.theirsIf(right) });
  return given({
    do: 'raiseConcern' as const,
    id: concern,
    number,
    customer,
    teller: bringing.teller ?? customer,
    team: duty.team,
    owner: duty.owner,
    ownership: duty.ownership,
    telling,
    matters: bringing.matters.map(({ about, inOurWords, category, severity }) =>
      given({ id: newId(), about: inOurWords ? spoken.oursIf(about) : spoken.theirsIf(about), category, severity }),
    ),
    danger: bringing.danger ? ('ticked' as const) : spoken.alarming ? ('pattern' as const) : null,
    complainedAbout: bringing.complainedAbout,
  });
}

const fieldsOf = ({ name, phone, email, language }: Exclude<Body['customer'], { id: string }>): CustomerFields => ({
  name,
  language: languageIn(language),
  ways: [...(phone ? [{ kind: 'phone' as const, value: phone, preferred: true }] : []), ...(email ? [{ kind: 'email' as const, value: email, preferred: !phone }] : [])],
});

export async function isCustomer(rows: Rows, org: string, id: string): Promise<boolean> {
  return (await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Numbers are drawn in the same transaction: a gap means a refused telling, never a lost one. */
export async function nextNumber(rows: Rows, org: string, count = 1): Promise<number> {
  const row = await rows
    .updateTable('organisation')
    .set((one) => ({ last_number: one('last_number', '+', count) }))
    .where('id', '=', org)
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number - count + 1;
}
