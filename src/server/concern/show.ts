// One concern as its reader sees it: staff by one type, the customer by another.
import type { ConcernView, RoomView } from '../../contract/concern.ts';
import { languageIn } from '../../copy/when.ts';
import type { Act } from '../../domain/common/act.ts';
import { refuseWayIn } from '../../domain/concern/speaking.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { screensOf } from '../chair/record.ts';
import { contactsInRoom, NO_CONTACTS } from '../contact/inRoom.ts';
import { pictureFor } from '../contact/picture.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import { findCustomers, reachOf } from '../people/customers.ts';
import { isHeldBack } from '../people/heldBack.ts';
import { fileChangesOf } from '../people/onFile.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { namesOf } from '../platform/names.ts';
import { notesShown, threadRows } from '../private/shown.ts';
import { mayAct } from './access.ts';
import { enclosedIn } from './enclosed.ts';
import { looksOf } from './looks.ts';
import { visitorOf } from './partyView.ts';
import { readersOf, withoutNames } from './readers.ts';
import { receiptOf } from './receipt.ts';
import { repliesOf } from './replies.ts';
import { eventsOf, fold } from './store.ts';
import { type Known, sharedView, staffPart } from './view.ts';
import { wordsOf } from './words.ts';

// Kept from the customer: how we hand work to each other, whom a complaint is about, which is another person's
// matter, and whom we took the teller for, who may not know that the other is on file.
const OURS_ALONE = new Set([
  'handOverAsked',
  'handOverTurnedDown',
  'complainedAbout',
  'dangerMailed',
  'dangerLeftUnread',
  'setAside',
  'broughtBack',
  'wordsErased',
  'tellerMatched',
]);

/** That it was our mistake they read; how it came about may be about somebody else. */
const WORDS_OURS_ALONE = new Set(['deathUndone']);

/** Null when there is no such concern. `upTo` shows it as it was at that version. */
export async function showTo(ground: Ground, rows: Rows, caller: Caller, concern: string, upTo?: number): Promise<ConcernView | RoomView | null> {
  const known = await knownOf(ground, rows, caller, concern, upTo);
  if (known === null) return null;
  if (caller.is === 'customer') return roomView(rows, caller.org, known, caller.id);
  const view = await staffView(ground, rows, caller.org, known);
  const looks = view.looks.some(({ by, until }) => by.id === caller.id && until > known.act.at);
  return looks && !(await mayAct(rows, caller, concern)) ? { ...view, may: [] } : view;
}

/** What the customer sees, for staff: read-only, so nothing may be done from it. */
export async function showAsCustomer(ground: Ground, rows: Rows, caller: Caller, concern: string): Promise<RoomView | null> {
  const known = await knownOf(ground, rows, caller, concern);
  if (known === null) return null;
  const act: Act = { ...known.act, actor: { is: 'party', id: known.story.customer } };
  return roomView(rows, caller.org, { ...known, act }, known.story.customer);
}

async function knownOf(ground: Ground, rows: Rows, caller: Caller, concern: string, upTo?: number): Promise<Known | null> {
  const recorded = await eventsOf(rows, caller.org, concern, upTo);
  const story = fold(recorded);
  if (!isTold(story)) return null;
  const organisation = await organisationOf(rows, caller.org);
  const at = ground.now();
  const [reach, texts, names, gestures, looks, fileChanges, readers, notes, threads, screens, enclosed] = await Promise.all([
    reachOf(rows, caller.org, story.customer, ground.settings.smtpUrl !== null),
    wordsWithin(rows, caller.org, story),
    namesOf(rows, caller.org, namedIn(story, recorded)),
    gesturesOf(rows, caller.org, story),
    looksOf(rows, caller.org, concern),
    fileChangesOf(rows, caller.org, story.customer),
    readersOf(rows, caller.org, concern),
    notesShown(rows, organisation, concern, at),
    threadRows(rows, caller.org, concern),
    screensOf(rows, caller.org, concern),
    enclosedIn(rows, caller.org, concern),
  ]);
  const act: Act = { at, actor: actorOf(caller), via: caller.is === 'customer' ? 'room' : caller.is === 'staff' ? 'desk' : 'api', calendar: calendarAt(at, organisation), reach };
  return { story, recorded, texts, names, gestures, looks, screens, enclosed, fileChanges, beside: { readers, notes, threads }, act };
}

/** Its own, and those of concerns with which it was one: as long as they are the same person's. */
async function wordsWithin(rows: Rows, org: string, { id, customer, standing, wasWith }: Story): ReturnType<typeof wordsOf> {
  if (standing.is === 'erased' || wasWith.length === 0) return wordsOf(rows, org, [id]);
  const theirs = await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('id', 'in', wasWith).where('customer_id', '=', customer).execute();
  return wordsOf(rows, org, [id, ...theirs.map((one) => one.id)]);
}

/** Everybody and everything that the record names. */
function namedIn(story: Story, recorded: Known['recorded']): readonly string[] {
  const ids = new Set<string>([
    story.customer,
    story.teller,
    story.owner,
    story.team,
    ...story.complainedAbout,
    ...story.promises.map(({ keeper }) => keeper),
    ...story.tasks.map(({ asks }) => asks),
    ...story.parties.map(({ id }) => id),
  ]);
  if (story.handingTo) ids.add(story.handingTo);
  if (story.formTeller) ids.add(story.formTeller);
  for (const { event, by } of recorded) {
    if (by.actor.is !== 'clock') ids.add(by.actor.id);
    if (by.for) ids.add(by.for);
    if ('owner' in event) ids.add(event.owner);
    if ('author' in event) ids.add(event.author);
  }
  return [...ids];
}

async function gesturesOf(rows: Rows, org: string, story: Story): Promise<ReadonlyMap<string, string>> {
  const ids = story.amends.flatMap(({ options }) => options.map(({ gesture }) => gesture));
  if (ids.length === 0) return new Map();
  const found = await rows.selectFrom('gesture').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** A program acts for the house; what its key is called is the house's own business. */
const namesForCustomers = ({ names, recorded }: Known, house: string): Known['names'] =>
  new Map([...names, ...recorded.flatMap(({ by }) => (by.actor.is === 'program' ? [[by.actor.id, house] as const] : []))]);

/** Null for one whose time here is over; only what they told, and a receipt, for one who told it for somebody else. */
async function roomView(rows: Rows, org: string, known: Known, id: string): Promise<RoomView | null> {
  const visitor = visitorOf(known.story, id, known.act.at, known.names.get(id) ?? '');
  if (visitor === null) return null;
  const organisation = await organisationOf(rows, org);
  const [customer] = await findCustomers(rows, org, { ids: [known.story.customer], limit: 1 });
  const shared = sharedView({ ...known, names: namesForCustomers(known, organisation.name) });
  const isWhole = visitor.is === 'customer' && !(await isHeldBack(rows, org, known.story.id, known.act.at));
  const view: RoomView = {
    ...shared,
    visitor,
    entries: shared.entries
      .filter(({ kind, facts }) => !OURS_ALONE.has(kind) && facts.theirs !== false)
      .map((entry) => (WORDS_OURS_ALONE.has(entry.kind) ? { ...entry, words: [] } : entry)),
    ...(organisation.namesReaders ? {} : { readers: withoutNames(shared.readers), looks: shared.looks.map((look) => ({ ...look, by: { ...look.by, name: '' } })) }),
    organisation: {
      name: organisation.name,
      phone: organisation.phone,
      emergency: emergencyFor(organisation, languageIn(customer?.language)),
      language: organisation.languages[0] ?? 'en',
      zone: organisation.zone,
    },
    language: customer?.language ?? 'en',
    // Whoever was brought along sees what their scope opens, and nobody's other calls.
    contacts: isWhole ? await contactsInRoom(rows, org, { concern: known.story.id, customer: known.story.customer }) : NO_CONTACTS,
    picture: isWhole ? await pictureFor(rows, org, { customer: known.story.customer, concern: known.story.id, now: known.act.at }) : null,
  };
  return visitor.is === 'teller' ? receiptOf(view, id) : view;
}

/** Deeds beside the story's own: a code for the customer, and for a person at a desk, the screen turned to them. */
function waysIn({ story, act }: Known): readonly string[] {
  if (refuseWayIn(story, story.customer, act.at) !== null) return [];
  return act.actor.is === 'staff' ? ['makeRoomCode', 'turnScreen'] : ['makeRoomCode'];
}

async function staffView(ground: Ground, rows: Rows, org: string, known: Known): Promise<ConcernView> {
  const [customer] = await findCustomers(rows, org, { ids: [known.story.customer], limit: 1 });
  if (customer === undefined) throw new Error('a concern without its customer');
  const { language, zone, callMe, ways, giftRule, confirmed } = customer;
  const hereNow = ground.live.present(org, known.story.id).map(({ is, name }) => ({ is, name }));
  const shared = sharedView(known);
  // Staff said that whoever told it is somebody new: there is nobody to match.
  const isNew = known.story.formTeller === known.story.customer && confirmed;
  const may = [...shared.may.filter((deed) => deed !== 'matchTeller' || !isNew), ...waysIn(known)];
  return { ...shared, may, ...staffPart(known, { customerCard: { language, zone, callMe, ways, giftRule, confirmed }, hereNow, replies: await repliesOf(rows, org, known) }) };
}
