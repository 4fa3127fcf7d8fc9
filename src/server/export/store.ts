// Everything of an organisation, read page by page, so that an export of any size needs the memory of one page.
import type { ConcernView } from '../../contract/concern.ts';
import type { PartyView } from '../../contract/party.ts';
import type { Actor, Channel } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import type { PartyRole } from '../../domain/concern/partyEvents.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { screensIn } from '../chair/record.ts';
import { enclosedOf, NONE_ENCLOSED } from '../concern/enclosed.ts';
import { fold, type Recorded } from '../concern/store.ts';
import { type Beside, sharedView, staffPart } from '../concern/view.ts';
import { organisationOf } from '../organisation/settings.ts';
import { type Way, waysOf } from '../people/customers.ts';
import { calendarAt } from '../platform/calendar.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type ExportedContact, exportedContact } from './contacts.ts';
import { mergesOf } from './merges.ts';
import { AT_ONCE, paged } from './paged.ts';

export type House = Awaited<ReturnType<typeof houseOf>>;

/** The organisation itself: settings, places, people on staff, keys by name, gestures, daily heads. */
export async function houseOf(ground: Ground, org: string) {
  return reading(ground.database, org, async (rows) => ({
    organisation: await rows.selectFrom('organisation').select(['id', 'name', 'settings']).where('id', '=', org).executeTakeFirstOrThrow(),
    sites: await rows.selectFrom('site').select(['id', 'name', 'zone', 'hours', 'closed_days']).where('org_id', '=', org).execute(),
    teams: await rows.selectFrom('team').select(['id', 'name', 'site_id', 'lead_id', 'on_duty_id']).where('org_id', '=', org).execute(),
    staff: await rows.selectFrom('staff').select(['id', 'name', 'email', 'state', 'language', 'stand_in_id', 'absent_until']).where('org_id', '=', org).execute(),
    roles: await rows.selectFrom('staff_role').select(['staff_id', 'role', 'team_id', 'site_id']).where('org_id', '=', org).orderBy('staff_id').orderBy('position').execute(),
    keys: await rows.selectFrom('api_key').select(['id', 'name', 'roles', 'created_at', 'revoked_at']).where('org_id', '=', org).execute(),
    gestures: await rows.selectFrom('gesture').select(['id', 'name', 'value', 'cash_equivalent', 'retired']).where('org_id', '=', org).execute(),
    questions: await rows.selectFrom('profile_question').select(['id', 'en', 'es', 'retired']).where('org_id', '=', org).orderBy('id').execute(),
    charter: await rows
      .selectFrom('charter_text')
      .select(['version', 'language', 'expect', 'helps', 'soon', 'at', 'by_id'])
      .where('org_id', '=', org)
      .orderBy('version')
      .orderBy('language')
      .execute(),
    taskWordings: await rows
      .selectFrom('wording_version')
      .innerJoin('wording', (join) => join.on('wording.org_id', '=', org).onRef('wording.id', '=', 'wording_version.wording_id'))
      .select(['wording.id', 'wording.retired', 'wording_version.version', 'title', 'why', 'steps', 'done_right', 'checks', 'proof', 'form_id', 'made_by', 'made_at'])
      .where('wording_version.org_id', '=', org)
      .orderBy('wording.id')
      .orderBy('wording_version.version')
      .execute(),
    wordRules: await rows.selectFrom('word_rule').select(['rule', 'findings', 'false_alarms', 'looked_at']).where('org_id', '=', org).orderBy('rule').execute(),
    heads: await rows.selectFrom('chain_head').select(['day', 'streams', 'hash', 'previous']).where('org_id', '=', org).orderBy('day').execute(),
  }));
}

export type ExportedCustomer = {
  id: string;
  name: string;
  callMe: string | null;
  language: string;
  zone: string | null;
  giftRule: string;
  bornOn: string | null;
  ways: readonly Way[];
  matchedTo: string | null;
  putTogether: readonly { from: string; at: string; by: string | null; same: readonly string[]; because: string | null; takenBackAt: string | null }[];
  fileChanges: readonly { what: string; at: string; staff: string | null; key: string | null }[];
};

export const customersOf = (ground: Ground, org: string): AsyncGenerator<ExportedCustomer> =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('customer').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    const ways = await waysOf(
      rows,
      org,
      found.map(({ id }) => id),
    );
    const changes = Map.groupBy(await changesOf(rows, org, found), ({ customer }) => customer);
    const merges = Map.groupBy(await mergesOf(rows, org, found), ({ to }) => to);
    return found.map(({ id, name, call_me: callMe, language, zone, gift_rule: giftRule, born_on: bornOn, matched_to: matchedTo }) => ({
      id,
      name,
      callMe,
      language,
      zone,
      giftRule,
      bornOn,
      matchedTo,
      putTogether: (merges.get(id) ?? []).map(({ to: _, ...one }) => one),
      ways: ways.get(id) ?? [],
      fileChanges: (changes.get(id) ?? []).map(({ customer: _, ...change }) => change),
    }));
  });

async function changesOf(rows: Rows, org: string, customers: readonly { readonly id: string }[]) {
  if (customers.length === 0) return [];
  return rows
    .selectFrom('file_change')
    .select(['customer_id as customer', 'what', 'at', 'staff_id as staff', 'key_id as key'])
    .where('org_id', '=', org)
    .where(
      'customer_id',
      'in',
      customers.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
}

export const complimentsOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows
      .selectFrom('compliment')
      .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'compliment.customer_id').on('customer.org_id', '=', org))
      .leftJoin('words', (join) => join.onRef('words.id', '=', 'compliment.words_id').on('words.org_id', '=', org))
      .select(['compliment.id', 'compliment.customer_id', 'customer.name', 'words.text', 'words.voice', 'compliment.category', 'compliment.via'])
      .select(['compliment.at', 'compliment.happened_on', 'compliment.thanked_by', 'compliment.thanked_at'])
      .where('compliment.org_id', '=', org)
      .where('compliment.id', '>', after)
      .orderBy('compliment.id')
      .limit(AT_ONCE)
      .execute();
    return found.map(({ customer_id, name, text, voice, happened_on, thanked_by, thanked_at, ...row }) => ({
      ...row,
      customer: { id: customer_id, name },
      words: voice === null ? null : { text, voice },
      happenedOn: happened_on as HappenedOn | null,
      thankedBy: thanked_by,
      thankedAt: thanked_at,
    }));
  });

export type ExportedEvent = Awaited<ReturnType<typeof eventPage>>[number];
export type ExportedConcern = Omit<
  ConcernView,
  'parties' | 'may' | 'hereNow' | 'customerCard' | 'looks' | 'fileChanges' | 'readers' | 'privateNotes' | 'sideThreads' | 'justWritten' | 'replies'
> & {
  readonly parties: readonly ExportedParty[];
  readonly words: readonly { id: string; voice: string; text: string | null; salt: string | null; erasedAt: string | null }[];
  readonly contacts: readonly ExportedContact[];
  readonly letters: readonly { id: string; kind: string; party: string | null; state: string; createdAt: string; sentAt: string | null }[];
  readonly looks: readonly { staff: string | null; reason: string | null; at: string; until: string | null }[];
  readonly events: readonly ExportedEvent[];
};

type ExportedParty = { role: PartyRole | 'customer'; id: string; name: string } & Partial<Omit<PartyView, 'party' | 'role'>>;

/** Each concern as staff see it, with every event, its hash, and the words with the salts that prove them. */
export const concernsOf = (ground: Ground, org: string, house: House): AsyncGenerator<ExportedConcern> =>
  paged(ground, org, (rows, after) => concernPage(ground, rows, house, after));

async function concernPage(ground: Ground, rows: Rows, house: House, after: string): Promise<readonly ExportedConcern[]> {
  const org = house.organisation.id;
  const found = await rows
    .selectFrom('concern')
    .select(['id', 'customer_id', 'teller_id'])
    .where('org_id', '=', org)
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const beside = await rows.selectFrom('party').select('party_id').where('org_id', '=', org).where('concern_id', 'in', ids).execute();
  const people = await rows
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .where('id', 'in', [...new Set([...found.flatMap(({ customer_id, teller_id }) => [customer_id, teller_id]), ...beside.map(({ party_id }) => party_id)])])
    .execute();
  const names = new Map([...people, ...house.staff, ...house.teams, ...house.keys].map(({ id, name }) => [id, name]));
  const events = Map.groupBy(await eventPage(rows, org, ids), ({ streamId }) => streamId);
  const words = Map.groupBy(await rows.selectFrom('words').selectAll().where('org_id', '=', org).where('concern_id', 'in', ids).orderBy('id').execute(), (one) => one.concern_id);
  const contacts = Map.groupBy(
    await rows.selectFrom('contact').selectAll().where('org_id', '=', org).where('concern_id', 'in', ids).orderBy('version').execute(),
    (one) => one.concern_id,
  );
  const letters = Map.groupBy(
    await rows.selectFrom('letter').selectAll().where('org_id', '=', org).where('concern_id', 'in', ids).orderBy('id').execute(),
    (one) => one.concern_id,
  );
  const looks = Map.groupBy(await rows.selectFrom('look').selectAll().where('org_id', '=', org).where('concern_id', 'in', ids).orderBy('id').execute(), (one) => one.concern_id);
  const screens = Map.groupBy(await rows.selectFrom('chair').selectAll().where('org_id', '=', org).where('concern_id', 'in', ids).orderBy('id').execute(), (one) => one.concern_id);
  const enclosures = await enclosedOf(rows, org, ids);
  const organisation = await organisationOf(rows, org);
  const at = ground.now();
  return ids.map((id) => {
    const recorded = (events.get(id) ?? []).map(recordedOf);
    const kept = words.get(id) ?? [];
    const story = fold(recorded);
    if (!isTold(story)) throw new Error('a concern without its telling');
    const act = { at, actor: { is: 'clock' as const }, via: 'desk' as const, calendar: calendarAt(at, organisation), reach: { ways: [], canWrite: false } };
    const texts = new Map(kept.map((one) => [one.id, { text: one.text, voice: one.voice }]));
    const gestures = new Map(house.gestures.map((gesture) => [gesture.id, gesture.name]));
    const known = {
      story,
      recorded,
      texts,
      names,
      gestures,
      looks: [],
      screens: screensIn(screens.get(id) ?? [], names),
      fileChanges: [],
      enclosed: enclosures.get(id) ?? NONE_ENCLOSED,
      beside: NOTHING_BESIDE,
      act,
    };
    const { parties, may: _, looks: __, fileChanges: _changes, readers: _readers, privateNotes: _notes, sideThreads: _threads, ...shared } = sharedView(known);
    const { hereNow: ___, customerCard: ____, justWritten: _written, replies: _replies, ...ours } = staffPart(known, { customerCard: NO_CARD, hereNow: [], replies: [] });
    return {
      ...shared,
      ...ours,
      parties: [...partiesOf(story, names), ...parties.map(({ party, ...one }) => ({ ...party, ...one }))],
      words: kept.map(({ id: word, voice, text, salt, erased_at }) => ({ id: word, voice, text, salt: salt?.toString('hex') ?? null, erasedAt: erased_at })),
      contacts: (contacts.get(id) ?? []).map(exportedContact),
      letters: (letters.get(id) ?? []).map((one) => ({ id: one.id, kind: one.kind, party: one.party_id, state: one.state, createdAt: one.created_at, sentAt: one.sent_at })),
      looks: (looks.get(id) ?? []).map((one) => ({ staff: one.staff_id, reason: one.reason, at: one.at, until: one.until })),
      events: events.get(id) ?? [],
    };
  });
}

/** Notes and side threads are exported by themselves. */
const NOTHING_BESIDE: Beside = { readers: [], notes: [], threads: { threads: [], entries: [] } };
const NO_CARD: ConcernView['customerCard'] = { language: 'en', zone: null, callMe: null, ways: [], giftRule: 'unknown', confirmed: true };

const partiesOf = (story: Story, names: ReadonlyMap<string, string>): ExportedConcern['parties'] => [
  { role: 'customer', id: story.customer, name: names.get(story.customer) ?? '' },
  ...(story.teller === story.customer ? [] : [{ role: 'teller' as const, id: story.teller, name: names.get(story.teller) ?? '' }]),
];

export async function eventPage(rows: Rows, org: string, streams: readonly string[]) {
  const found = await rows.selectFrom('event').selectAll().where('org_id', '=', org).where('stream_id', 'in', streams).orderBy('stream_id').orderBy('version').execute();
  return found.map(exportedEvent);
}

type EventRow = {
  stream_id: string;
  version: number;
  stream: string;
  kind: string;
  body: unknown;
  at: string;
  happened_on: unknown;
  actor: unknown;
  for_party: string | null;
  via: string;
};
const exportedEvent = ({ stream_id, version, stream, kind, body, at, happened_on, actor, for_party, via, previous, hash }: EventRow & { previous: Buffer; hash: Buffer }) => ({
  streamId: stream_id,
  version,
  stream,
  kind,
  body,
  at,
  happenedOn: happened_on,
  actor,
  forParty: for_party,
  via,
  previous: previous.toString('hex'),
  hash: hash.toString('hex'),
});

const recordedOf = ({ kind, body, at, actor, via, version, forParty, happenedOn }: ExportedEvent): Recorded => ({
  event: { kind, ...(body as object) } as ConcernEvent,
  by: {
    at,
    actor: actor as Actor,
    via: via as Channel,
    version,
    ...(forParty === null ? {} : { for: forParty }),
    ...(happenedOn === null ? {} : { happenedOn: happenedOn as HappenedOn }),
  },
});

/** The streams beside concerns: what was given by whom in a month, and to whom in a year. */
export async function* allowanceEventsOf(ground: Ground, org: string): AsyncGenerator<ExportedEvent> {
  const streams = await reading(ground.database, org, (rows) =>
    rows.selectFrom('event').select('stream_id').distinct().where('org_id', '=', org).where('stream', '=', 'allowance').orderBy('stream_id').execute(),
  );
  for (const { stream_id } of streams) yield* await reading(ground.database, org, (rows) => eventPage(rows, org, [stream_id]));
}
