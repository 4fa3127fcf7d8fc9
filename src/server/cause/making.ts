// What arrives on the wire, made into the command that the rules know.
import type * as wire from '../../contract/causeEndpoints.ts';
import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import type { CauseCommand, CauseDeed } from '../../domain/cause/cause.ts';
import { USUAL_PACE_DAYS } from '../../domain/cause/game.ts';
import { pointsAtAPerson } from '../../domain/cause/person.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { isTold } from '../../domain/concern/state.ts';
import { customerOf, mayAct } from '../concern/access.ts';
import { load } from '../concern/store.ts';
import { mayChange } from '../people/onFile.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { BeforeCause } from './store.ts';

type Wire = typeof wire;
/** Given by staff on the cause itself; what a customer does comes by their concern. */
export const CAUSE_DEEDS = [
  'nameCause',
  'moveCause',
  'setCauseAside',
  'bringCauseBack',
  'linkConcern',
  'unlinkConcern',
  'linkPerson',
  'unlinkPerson',
  'askGame',
  'answerGame',
  'paceGame',
  'withdrawGame',
  'addWhy',
  'askWhy',
  'rewordWhy',
  'giveEvidence',
  'takeOutWhy',
  'markEnd',
  'unmarkEnd',
  'offerRoot',
  'eraseCauseWords',
] as const satisfies readonly CauseDeed[];
type ServedCauseDeed = (typeof CAUSE_DEEDS)[number];

type Body<Name extends ServedCauseDeed> = Wire[Name] extends Endpoint ? BodyOf<Wire[Name]> : never;
type On = Readonly<Record<string, string>>;
type Asking = { readonly caller: Insider; readonly on: On; readonly before: BeforeCause };
type Made = CauseCommand | Refusal;
type Making = { readonly [Name in ServedCauseDeed]: (body: Body<Name>, asking: Asking) => Made | Promise<Made> };

/** Whether it stops at a person, read with the names of everybody on staff. */
export async function isPerson({ rows, organisation }: BeforeCause, text: string): Promise<boolean> {
  const staff = await rows.selectFrom('staff').select('name').where('org_id', '=', organisation.id).execute();
  return pointsAtAPerson(
    text,
    staff.map(({ name }) => name),
  );
}

const MAKING: Making = {
  nameCause: ({ text }, { before }) => ({ do: 'nameCause', title: before.spoken.ours(text) }),
  moveCause: async ({ team, because }, { before }) =>
    (await isTeam(before.rows, before.organisation.id, team)) ? { do: 'moveCause', team, because: before.spoken.ours(because) } : refuse('no-such-team'),
  setCauseAside: ({ because }, { before }) => ({ do: 'setCauseAside', because: before.spoken.ours(because) }),
  bringCauseBack: () => ({ do: 'bringCauseBack' }),
  linkConcern: async ({ concern, because }, { caller, before }) => {
    const customer = await linkableCustomer(before.rows, caller, concern);
    if (customer === null) return refuse('no-such-concern');
    return given({ do: 'linkConcern' as const, concern, customer, because: before.spoken.oursIf(because) });
  },
  unlinkConcern: ({ because }, { on, before }) => ({ do: 'unlinkConcern', concern: on.concern ?? '', because: before.spoken.ours(because) }),
  linkPerson: async ({ person, because }, { caller, before }) => {
    if (!(await isSeenPerson(before.rows, caller, person))) return refuse('no-such-customer');
    return given({ do: 'linkPerson' as const, person, because: before.spoken.oursIf(because) });
  },
  unlinkPerson: ({ because }, { on, before }) => ({ do: 'unlinkPerson', person: on.person ?? '', because: before.spoken.ours(because) }),
  askGame: ({ every }) => ({ do: 'askGame', id: newId(), every: every ?? USUAL_PACE_DAYS }),
  answerGame: ({ text }, { on, before }) => ({ do: 'answerGame', id: on.game ?? '', words: before.spoken.ours(text) }),
  paceGame: ({ every }, { on }) => ({ do: 'paceGame', id: on.game ?? '', every }),
  withdrawGame: ({ because }, { on, before }) => ({ do: 'withdrawGame', id: on.game ?? '', because: before.spoken.ours(because) }),
  addWhy: async ({ under, text, evidence }, { before }) => {
    const { spoken } = before;
    return given({
      do: 'addWhy' as const,
      ...{ id: newId(), under: under ?? null, answer: spoken.ours(text), person: await isPerson(before, text), evidence: spoken.oursIf(evidence) },
    });
  },
  askWhy: async ({ under, concern, text }, { caller, before }) => {
    const refused = await refusedAsking(before.rows, caller, concern);
    return refused ?? { do: 'askWhy', id: newId(), under: under ?? null, concern, question: before.spoken.ours(text) };
  },
  rewordWhy: async ({ text }, { on, before }) => ({ do: 'rewordWhy', id: on.why ?? '', answer: before.spoken.ours(text), person: await isPerson(before, text) }),
  giveEvidence: ({ text }, { on, before }) => ({ do: 'giveEvidence', id: on.why ?? '', words: before.spoken.ours(text) }),
  takeOutWhy: (_body, { on }) => ({ do: 'takeOutWhy', id: on.why ?? '' }),
  markEnd: (_body, { on }) => ({ do: 'markEnd', id: on.why ?? '' }),
  unmarkEnd: (_body, { on }) => ({ do: 'unmarkEnd', id: on.why ?? '' }),
  offerRoot: async ({ concern, because }, { caller, before }) => {
    const refused = concern === undefined ? null : await refusedAsking(before.rows, caller, concern);
    return refused ?? given({ do: 'offerRoot' as const, concern, because: before.spoken.oursIf(because) });
  },
  eraseCauseWords: ({ of, id, act, because }, { on }) => ({ do: 'eraseCauseWords', of: given({ is: of, id: of === 'cause' ? (on.cause ?? '') : (id ?? ''), act }), because }),
};

/** The command of a deed, or the refusal of what it names. */
export async function causeCommandFor(deed: ServedCauseDeed, body: unknown, asking: Asking): Promise<Made> {
  const make = MAKING[deed] as (body: unknown, asking: Asking) => Made | Promise<Made>;
  return make(body, asking);
}

export const isTeam = async (rows: Rows, org: string, team: string): Promise<boolean> =>
  (await rows.selectFrom('team').select('id').where('org_id', '=', org).where('id', '=', team).executeTakeFirst()) !== undefined;

/** Whose a concern is on which the caller works; null where it isn't theirs to link. */
export const linkableCustomer = async (rows: Rows, caller: Insider, concern: string): Promise<string | null> =>
  (await mayAct(rows, caller, concern)) ? customerOf(rows, caller.org, concern) : null;

export async function isSeenPerson(rows: Rows, caller: Insider, person: string): Promise<boolean> {
  const row = await rows.selectFrom('customer').select('id').where('org_id', '=', caller.org).where('id', '=', person).executeTakeFirst();
  return row !== undefined && (await mayChange(rows, caller, person));
}

/** They are asked in the room of their concern: where that is closed to them, or they have died, nobody is. */
async function refusedAsking(rows: Rows, caller: Insider, concern: string): Promise<Refusal | null> {
  if (!(await mayAct(rows, caller, concern))) return refuse('no-such-concern');
  const story = await load(rows, caller.org, concern);
  if (!isTold(story)) return refuse('no-such-concern');
  if (story.died !== null) return refuse('customer-has-died');
  if (story.standing.is === 'set-aside') return refuse('bring-it-back-first');
  if (story.standing.is === 'brought-over') return refuse('take-it-up-first');
  return story.standing.is === 'erased' ? refuse('was-erased') : null;
}
