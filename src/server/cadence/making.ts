// What arrives on the wire or in a form of the room, made into the command that the rules know.
import type * as wire from '../../contract/cadenceEndpoints.ts';
import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import type { CadenceCommand, CadenceDeed } from '../../domain/cadence/cadence.ts';
import { saysNothingNew } from '../../domain/cadence/nothingNew.ts';
import type { Terms } from '../../domain/cadence/state.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { customerOf } from '../concern/access.ts';
import { organisationOf } from '../organisation/settings.ts';
import { hasDied } from '../people/died.ts';
import { refuseUnknownStaff } from '../people/known.ts';
import { isZone } from '../platform/calendar.ts';
import { isReachable, rungDay } from './opening.ts';
import { placeOf } from './place.ts';
import type { BeforeCadence } from './store.ts';

type Wire = typeof wire;
/** Given by the clock alone, or with an act on the person. */
const NOT_SERVED = ['ringTouch', 'missTouch', 'noteRelapse', 'takePlanOver', 'givePlanAway'] as const;
export type CadenceDeedName = Exclude<CadenceDeed, (typeof NOT_SERVED)[number]>;
export const isServed = (deed: CadenceDeed): deed is CadenceDeedName => !NOT_SERVED.some((one) => one === deed);
type Body<Name extends CadenceDeedName> = Wire[Name] extends Endpoint ? BodyOf<Wire[Name]> : never;
type On = Readonly<Record<string, string>>;
type Made = CadenceCommand | Refusal;
type Making = { readonly [Name in CadenceDeedName]: (body: Body<Name>, on: On, before: BeforeCadence) => Promise<Made> | Made };

const after = ({ place, act }: BeforeCadence): string => rungDay(place, act.at);

const MAKING: Making = {
  proposeCadence: proposal,
  offerHigherBeat: ({ beat, why }, _on, { spoken }) => ({ do: 'offerHigherBeat', beat, why: spoken.ours(why) }),
  answerCadence: ({ answer, text }, on, before) => {
    const named = { do: 'answerCadence', proposal: Number(on.proposal) } as const;
    if (answer === 'yes') return { ...named, answer, after: after(before) };
    if (answer === 'no') return given({ ...named, answer, words: before.spoken.theirsIf(text) });
    return { ...named, answer, words: before.spoken.theirs(text ?? '') };
  },
  chooseBeat: ({ choice, beat, from, text }, _on, before) => {
    const said = given({ do: 'chooseBeat' as const, after: after(before), words: before.spoken.theirsIf(text) });
    if (choice !== 'beat') return given({ ...said, choice, from });
    return beat === undefined ? refuse('no-such-beat') : { ...said, choice, beat };
  },
  askForCall: ({ text }, _on, before) => given({ do: 'askForCall' as const, after: after(before), words: before.spoken.theirsIf(text) }),
  withdrawConsent: ({ text }, _on, { spoken }) => given({ do: 'withdrawConsent' as const, words: spoken.theirsIf(text) }),
  sayTakenSeriously: ({ answer }) => ({ do: 'sayTakenSeriously', answer }),
  disputeCadence: ({ act }) => ({ do: 'disputeCadence', act }),
  stopCadence: ({ because, text }, _on, { spoken }) => given({ do: 'stopCadence' as const, because, words: spoken.oursIf(text) }),
  liftStop: ({ text }, _on, { spoken }) => ({ do: 'liftStop', words: spoken.ours(text) }),
  changeCaller: async ({ caller, standIn }, _on, { rows, org }) => {
    await refuseUnknownStaff(rows, org, [caller, standIn]);
    return { do: 'changeCaller', caller, standIn };
  },
  recordTouch: ({ outcome, told, said, feeling, happenedOn }, on, { spoken }) =>
    given({
      do: 'recordTouch' as const,
      day: on.day ?? '',
      outcome,
      madeAt: happenedOn !== undefined && 'at' in happenedOn ? new Date(happenedOn.at).toISOString() : undefined,
      told: spoken.oursIf(told),
      saysNothing: told !== undefined && saysNothingNew(told) ? (true as const) : undefined,
      said: spoken.theirsIf(said),
      feeling: spoken.theirsIf(feeling),
    }),
  holdReview: ({ text }, _on, { spoken }) => ({ do: 'holdReview', words: spoken.ours(text) }),
  letRelapseBe: ({ text }, _on, { spoken }) => ({ do: 'letRelapseBe', words: spoken.ours(text) }),
};

/** The command of a deed, or the refusal of what can't be made into one. */
export function commandFor(deed: CadenceDeedName, body: unknown, on: On, before: BeforeCadence): Promise<Made> | Made {
  const make = MAKING[deed] as (body: unknown, on: On, before: BeforeCadence) => Promise<Made> | Made;
  return make(body, on, before);
}

async function proposal(body: Body<'proposeCadence'>, _on: On, before: BeforeCadence): Promise<Made> {
  const { rows, org, cadence, act, spoken } = before;
  const { beat, why, caller, standIn, team, way = 'phone', quiet = null, concern, signal } = body;
  if (await hasDied(rows, org, cadence.customer)) return refuse('customer-has-died');
  await refuseUnknownStaff(rows, org, [caller, standIn]);
  const known = await rows.selectFrom('team').select('id').where('org_id', '=', org).where('id', '=', team).executeTakeFirst();
  if (known === undefined) return refuse('no-such-team');
  if (concern !== undefined && !(await isTheirConcern(before, concern))) return refuse('no-such-concern');
  const zone = body.zone ?? (await zoneOf(before));
  if (!isZone(zone)) return refuse('no-such-zone');
  const terms: Terms = given({ beat, way, caller, standIn, team, zone, quiet, concern, signal });
  const place = await placeOf(rows, org, team);
  return { do: 'proposeCadence', terms, why: spoken.ours(why), reachable: isReachable(place, terms, rungDay(place, act.at)) };
}

async function zoneOf({ rows, org, cadence }: BeforeCadence): Promise<string> {
  const row = await rows.selectFrom('customer').select('zone').where('org_id', '=', org).where('id', '=', cadence.customer).executeTakeFirst();
  return row?.zone ?? (await organisationOf(rows, org)).zone;
}

const isTheirConcern = async ({ rows, org, cadence }: BeforeCadence, concern: string): Promise<boolean> => (await customerOf(rows, org, concern)) === cadence.customer;
