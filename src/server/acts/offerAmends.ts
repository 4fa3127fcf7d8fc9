// Offering a gesture touches three streams at once: the concern, what its giver may give this month, and, for a person
// under a gift rule, what they may receive this year. All are appended in one transaction, or none.
import { type Allowance, type AllowanceCommand, type AllowanceEvent, decideAllowance, evolveAllowance, takenOf, UNTOUCHED } from '../../domain/allowance/allowance.ts';
import type { Role } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { ConcernCommand } from '../../domain/concern/concern.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import type { Before, Beside } from '../concern/store.ts';
import type { Organisation } from '../organisation/settings.ts';
import { entriesEver, entriesUnder } from '../people/standing.ts';
import type { Rows } from '../platform/database.ts';
import { hashOf } from '../platform/ids.ts';

type Offer = Extract<ConcernCommand, { do: 'offerAmends' }>;
type Option = Offer['options'][number];

/** The offer with the values of the catalogue, or the refusal: an unknown item, beyond one's authority, or against a gift rule. */
export async function pricedOffer(offer: Offer, before: Before): Promise<Offer | Refusal> {
  const { rows, organisation, concern, act } = before;
  if (!isTold(concern)) return refuse('no-such-concern');
  const ids = offer.options.map(({ gesture }) => gesture);
  const gestures = await rows.selectFrom('gesture').selectAll().where('org_id', '=', organisation.id).where('id', 'in', ids).where('retired', '=', false).execute();
  if (gestures.length !== new Set(ids).size) return refuse('no-such-gesture');
  const limit = authorityOf(organisation, act.actor);
  const underRule = await isUnderGiftRule(rows, organisation.id, concern.customer);
  for (const gesture of gestures) {
    if (gesture.value > limit.each) return refuse('beyond-your-authority');
    if (underRule && organisation.giftRule.noCashEquivalent && gesture.cash_equivalent) return refuse('gift-rule-no-cash');
    if (underRule && gesture.value > organisation.giftRule.each) return refuse('gift-rule-too-much');
  }
  const options: readonly Option[] = gestures.map(({ id, value }) => ({ gesture: id, value }));
  return { ...offer, options };
}

export function authorityOf(organisation: Organisation, actor: Before['act']['actor']): { each: number; month: number } {
  const roles: readonly Role[] = actor.is === 'staff' || actor.is === 'program' ? actor.roles : [];
  const held = organisation.authority.filter(({ role }) => roles.includes(role));
  return { each: Math.max(0, ...held.map(({ each }) => each)), month: Math.max(0, ...held.map(({ month }) => month)) };
}

/** Asked once; unknown counts as under it. */
export async function isUnderGiftRule(rows: Rows, org: string, customer: string): Promise<boolean> {
  const known = await rows.selectFrom('customer').select('gift_rule').where('org_id', '=', org).where('id', '=', customer).executeTakeFirst();
  return known?.gift_rule !== 'not-under';
}

/** Streams are named by what they limit, so that all who ask for it meet in the same one. */
export const giverMonth = (org: string, giver: string, at: string, zone: string): string => streamId(org, 'giver', giver, localMonth(at, zone));
export const personYear = (org: string, person: string, at: string, zone: string): string => streamId(org, 'person', person, localMonth(at, zone).slice(0, 4));

const localMonth = (at: string, zone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(new Date(at)).slice(0, 7);

function streamId(...parts: string[]): string {
  const hex = hashOf(parts.join('/')).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What was given this year under other entries of the same person counts too. */
export async function takenElsewhere(rows: Rows, { org, person, at, zone }: { org: string; person: string; at: string; zone: string }): Promise<number> {
  const others = (await entriesUnder(rows, org, person)).filter((id) => id !== person);
  const taken = [];
  for (const id of others) taken.push(takenOf(await loadAllowance(rows, org, personYear(org, id, at, zone))));
  return taken.reduce((sum, one) => sum + one, 0);
}

/** Reserves the dearest of the choices while the customer chooses. */
export async function reserveFor(before: Before, command: ConcernCommand): Promise<Beside | Refusal> {
  if (command.do !== 'offerAmends' || !isTold(before.concern)) return [];
  const { act, organisation, rows, concern } = before;
  const value = Math.max(0, ...command.options.map((option) => option.value));
  if (value === 0 || act.actor.is === 'party' || act.actor.is === 'clock') return [];
  const month = giverMonth(organisation.id, act.actor.id, act.at, organisation.zone);
  const giver = await grow(rows, organisation.id, month, {
    do: 'reserve',
    amends: command.id,
    value,
    limit: authorityOf(organisation, act.actor).month,
    otherwise: 'month-is-used-up',
  });
  if (isRefusal(giver)) return giver;
  if (!(await isUnderGiftRule(rows, organisation.id, concern.customer))) return giver;
  const year = personYear(organisation.id, concern.customer, act.at, organisation.zone);
  const elsewhere = await takenElsewhere(rows, { org: organisation.id, person: concern.customer, at: act.at, zone: organisation.zone });
  const person = await grow(rows, organisation.id, year, { do: 'reserve', amends: command.id, value, limit: organisation.giftRule.year - elsewhere, otherwise: 'year-is-used-up' });
  return isRefusal(person) ? person : [...giver, ...person];
}

/** What the answer leaves unused goes back: all of it, or the difference to the dearest. */
export async function settle(before: Before, _command: ConcernCommand, events: readonly ConcernEvent[]): Promise<Beside | Refusal> {
  if (!isTold(before.concern)) return [];
  const grown: Beside[number][] = [];
  for (const event of events) {
    if (event.kind !== 'amendsAccepted' && event.kind !== 'amendsDeclined' && event.kind !== 'amendsWished') continue;
    for (const stream of await streamsOf(before, before.concern, event.id)) grown.push(...(await settled(before, stream, event)));
  }
  return grown;
}

type Answered = Extract<ConcernEvent, { kind: 'amendsAccepted' | 'amendsDeclined' | 'amendsWished' }>;

async function settled({ rows, organisation, concern }: Before, stream: string, event: Answered): Promise<Beside> {
  const amends = isTold(concern) ? concern.amends.find(({ id }) => id === event.id) : undefined;
  const chosen = event.kind === 'amendsAccepted' ? amends?.options.find(({ gesture }) => gesture === event.gesture)?.value : undefined;
  const { taken } = await loadAllowance(rows, organisation.id, stream);
  if (taken[event.id] === undefined) return [];
  const command: AllowanceCommand =
    chosen === undefined || chosen === 0
      ? { do: 'release', amends: event.id }
      : { do: 'reserve', amends: event.id, value: chosen, limit: Number.MAX_SAFE_INTEGER, otherwise: 'month-is-used-up' };
  const grown = await grow(rows, organisation.id, stream, command);
  return isRefusal(grown) ? [] : grown;
}

/** The streams in which an offer was reserved: by who offered it, when they offered it, and under whichever entry of the person. */
async function streamsOf({ organisation, rows }: Before, story: Story, amends: string): Promise<readonly string[]> {
  const offered = story.amends.find(({ id }) => id === amends)?.by;
  if (offered === undefined || offered.actor.is === 'party' || offered.actor.is === 'clock') return [];
  const entries = await entriesEver(rows, organisation.id, story.customer);
  return [giverMonth(organisation.id, offered.actor.id, offered.at, organisation.zone), ...entries.map((id) => personYear(organisation.id, id, offered.at, organisation.zone))];
}

async function grow(rows: Rows, org: string, stream: string, command: AllowanceCommand): Promise<Beside | Refusal> {
  const allowance = await loadAllowance(rows, org, stream);
  const events = decideAllowance(allowance, command);
  if (isRefusal(events)) return events;
  return events.length === 0 ? [] : [{ stream, version: allowance.version, events }];
}

export async function loadAllowance(rows: Rows, org: string, stream: string): Promise<Allowance> {
  const events = await rows.selectFrom('event').select(['version', 'kind', 'body']).where('org_id', '=', org).where('stream_id', '=', stream).orderBy('version').execute();
  return events.reduce((allowance, { version, kind, body }) => evolveAllowance(allowance, { kind, ...(body as object) } as AllowanceEvent, version), UNTOUCHED);
}
