// What a letter says, made when it is sent, in the person's language, with a link that exists only there.
import type { Selectable } from 'kysely';
import { copyIn } from '../../copy/copy.ts';
import { firstName } from '../../copy/firstName.ts';
import { type Letter, PLACEHOLDERS, type Reader } from '../../copy/letter.ts';
import { type Language, languageIn, whenIn } from '../../copy/when.ts';
import { challengeableUntil } from '../../domain/common/challenge.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { readAs } from '../../domain/reply/asks.ts';
import { mintCode, mintLink } from '../acts/openRoom.ts';
import { missedLetterOf } from '../cadence/leadLetter.ts';
import { changeLetterOf } from '../change/staffLetter.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import { wayKey } from '../people/customers.ts';
import { fileLetterOf } from '../people/fileLetter.ts';
import { stands } from '../people/onFile.ts';
import { isTwiceLetter, twiceLetterOf } from '../people/twiceLetter.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { LetterTables } from '../platform/letterTables.ts';
import { type Look, lookFor, PLAIN } from './letterLook.ts';
import { inMail } from './letterWords.ts';
import { factsOfParty, isPartyLetter, mayStillGo } from './partyLetters.ts';
import type { CustomersLetter } from './reactions.ts';
import { eventsOf, fold, type Recorded } from './store.ts';

export type LetterRow = Selectable<LetterTables['letter']>;
/** One of a concern's, which mail programs keep together with the others to the same person. */
export type Thread = { readonly concern: string; readonly party: string; readonly topic: string; readonly since: string };
type Addressed = Letter & { readonly to: string; readonly address: string | null; readonly language: Language; readonly thread?: Thread; readonly byStaff?: boolean };
/** `byStaff` where a person wrote it, and no rule or clock. */
export type Draft = Addressed & { readonly look: Look; readonly house: string };

/** Puts in the private link, or the code and where to type it while the desk has no public address. */
export async function withDoor(ground: Ground, rows: Rows, room: { org: string; concern: string; party: string }, draft: Draft): Promise<Letter> {
  const text = draft.paragraphs.join('\n');
  const fills: Record<string, string> = {};
  if (text.includes(PLACEHOLDERS.room)) fills[PLACEHOLDERS.room] = `${ground.settings.baseUrl}/r/${(await mintLink(ground, rows, room)).replace('.', '/')}`;
  if (text.includes(PLACEHOLDERS.code)) fills[PLACEHOLDERS.code] = (await mintCode(ground, rows, room, 'mailed')).code;
  fills[PLACEHOLDERS.where] = `${ground.settings.baseUrl}/code`;
  const filled = draft.paragraphs.map((paragraph) => Object.entries(fills).reduce((one, [hole, fill]) => one.replaceAll(hole, fill), paragraph));
  return { subject: draft.subject, paragraphs: filled };
}

/** As its reader asked to be written to. */
export async function draftOf(ground: Ground, rows: Rows, org: string, row: LetterRow): Promise<Draft | null> {
  const written = await writtenTo(ground, rows, org, row);
  return written && { ...written, house: (await organisationOf(rows, org)).name, look: row.party_id === null ? PLAIN : await lookFor(rows, org, row.party_id) };
}

/** The letter in its reader's words; null when it must not go out any more. */
async function writtenTo(ground: Ground, rows: Rows, org: string, row: LetterRow): Promise<Addressed | null> {
  const recorded = row.concern_id === null ? [] : await eventsOf(rows, org, row.concern_id);
  const story = fold(recorded);
  if (row.kind === 'changeToldStaff') return changeLetterOf(ground, rows, org, row);
  if (row.kind === 'missedTwice') return missedLetterOf(ground, rows, org, row);
  if (row.kind === 'fileChanged') return isTold(story) && story.died !== null ? null : fileLetterOf(rows, org, row);
  if (isTwiceLetter(row.kind)) return isTold(story) && story.died !== null ? null : twiceLetterOf(rows, org, row);
  if (!isTold(story)) return null;
  if (row.kind === 'danger') return toStaff(ground, rows, org, row, story);
  if (row.state === 'waiting' && !mayStillGo(story, { kind: row.kind, party: row.party_id }, ground.now())) return null;
  return story.died === null ? toCustomer(ground, rows, { org, row, story, recorded }) : null;
}

async function toStaff(ground: Ground, rows: Rows, org: string, row: LetterRow, story: Story): Promise<Addressed | null> {
  const organisation = await organisationOf(rows, org);
  const staff = await rows
    .selectFrom('staff')
    .select(['name', 'email', 'language'])
    .where('org_id', '=', org)
    .where('id', '=', row.staff_id ?? '')
    .executeTakeFirst();
  if (staff === undefined || story.danger === null || story.danger.readAt !== null) return null;
  const language = languageIn(staff.language);
  const when = whenIn(language, organisation.zone, ground.now());
  const desk = `${ground.settings.baseUrl}/desk/concerns/${story.id}`;
  const letter = copyIn(language).letters.danger({ name: staff.name, organisation: organisation.name, when, number: story.number, since: story.danger.since, desk });
  return { ...letter, to: staff.name, address: staff.email, language };
}

type Writing = { org: string; row: LetterRow; story: Story; recorded: readonly Recorded[] };

async function toCustomer(ground: Ground, rows: Rows, { org, row, story, recorded }: Writing): Promise<Addressed | null> {
  const organisation = await organisationOf(rows, org);
  const customer = await rows
    .selectFrom('customer')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', row.party_id ?? '')
    .executeTakeFirst();
  if (customer === undefined) return null;
  const email = await emailOf(rows, { org, customer: customer.id, row, now: ground.now() });
  const owner = await nameOf(rows, org, story.owner);
  const language = languageIn(row.language ?? customer.language);
  const when = whenIn(language, customer.zone ?? organisation.zone, ground.now());
  const { version } = row.facts as { version: number };
  const one = recorded.find(({ by }) => by.version === version);
  const nextUpdate = story.standing.is === 'open' ? story.standing.nextUpdate.due : ground.now();
  const people = await peopleOf(rows, org, story);
  const isMail = email !== null && row.state !== 'to-print';
  const mailed = { org, story, event: one?.event, to: customer.id, language, kind: row.kind, repliesAreRead: ground.settings.repliesAreRead };
  const reader = {
    ...besidesIn(row, story, people),
    ...(isMail && (await inMail(rows, mailed))),
    name: customer.call_me ?? customer.name,
    organisation: organisation.name,
    owner,
    phone: organisation.phone,
    door: email !== null && !email.stands ? ('later' as const) : ground.settings.isPublic ? ('link' as const) : ('code' as const),
    when,
  };
  const keeper = await keeperOf(rows, org, one, story);
  const letter = written(row.kind as CustomersLetter, {
    reader,
    one,
    nextUpdate,
    emergency: emergencyFor(organisation, language),
    keeper,
    copy: copyIn(language).letters,
    staff: row.staff_id === null ? await writerOf(rows, org, one, owner) : await nameOf(rows, org, row.staff_id),
    madeAt: row.created_at,
    about: factsOfParty(story, one?.event, people),
  });
  const thread = { concern: story.id, party: customer.id, topic: copyIn(language).post.topic(organisation.name, story.number), since: story.toldAt };
  return { ...letter, to: row.to_name ?? customer.name, address: email?.value ?? null, language, thread, byStaff: one?.by.actor.is === 'staff' };
}

/** The customer and those who are or were with them, by name. */
async function peopleOf(rows: Rows, org: string, story: Story): Promise<ReadonlyMap<string, string>> {
  if (story.parties.length === 0) return new Map();
  const ids = [story.customer, ...story.parties.map(({ id }) => id)];
  const found = await rows.selectFrom('customer').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Somebody who is with the customer reads so, and what is only a copy to them. */
function besidesIn({ kind, party_id: to }: LetterRow, story: Story, people: ReadonlyMap<string, string>): Pick<Reader, 'besides' | 'isCopy'> {
  if (to === story.customer || !story.parties.some(({ id }) => id === to)) return {};
  const besides = { besides: firstName(people.get(story.customer) ?? '') };
  return isPartyLetter(kind) || kind === 'roomLink' || kind === 'actWrittenDown' ? besides : { ...besides, isCopy: true };
}

type OnFile = { readonly value: string; readonly stands: boolean };
/** Where it was to go when it was written, if that is still theirs; a way in that was asked for goes to one that stands, where there is any. */
async function emailOf(rows: Rows, { org, customer, row, now }: { org: string; customer: string; row: LetterRow; now: string }): Promise<OnFile | null> {
  const found = await rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'way.customer_id').on('customer.org_id', '=', org))
    .select('way.value')
    .select((one) => stands(now)(one).as('stands'))
    .where('way.org_id', '=', org)
    .where('way.customer_id', '=', customer)
    .where('way.kind', '=', 'email')
    .orderBy('preferred', 'desc')
    .orderBy('position')
    .execute();
  const emails = found.map(({ value, stands }) => ({ value, stands: Boolean(stands) }));
  if (row.kind === 'roomLink') return emails.find(({ stands }) => stands) ?? emails[0] ?? null;
  return (row.address === null ? emails[0] : emails.find(({ value }) => wayKey(value) === wayKey(row.address ?? ''))) ?? null;
}

type Known = {
  reader: Reader;
  one: Recorded | undefined;
  nextUpdate: string;
  emergency: string;
  keeper: string;
  staff: string;
  madeAt: string;
  /** Whom among those with the customer it is about. */
  about: ReturnType<typeof factsOfParty>;
  copy: ReturnType<typeof copyIn>['letters'];
};

function written(kind: CustomersLetter, { reader, one, nextUpdate, emergency, keeper, copy, staff, madeAt, about }: Known): Letter {
  const event = one?.event;
  const due = event && 'due' in event ? event.due : event && 'answerBy' in event ? event.answerBy : nextUpdate;
  if (isPartyLetter(kind)) return copy[kind]({ ...reader, party: '', customer: '', scope: 'see', end: null, ...about, staff });
  switch (kind) {
    case 'toldReceipt':
      return copy.toldReceipt({ ...reader, due: nextUpdate, emergency });
    case 'fixProposed':
    case 'followUpAsked':
      return copy[kind]({ ...reader, due });
    case 'wordGiven':
    case 'reopened':
    case 'putTogether':
    case 'twoThings':
    case 'twoAgain':
      return copy[kind]({ ...reader, due: nextUpdate });
    case 'promiseMade':
    case 'promiseMoveAsked':
      return copy[kind]({ ...reader, due, keeper });
    case 'promiseOwnedUp':
      return copy.promiseOwnedUp({ ...reader, keeper });
    case 'actByCode':
      return copy.actByCode({ ...reader, due: challengeableUntil(one?.by.at ?? madeAt) });
    case 'actByMail':
      return copy.actByMail({ ...reader, due: challengeableUntil(madeAt), readAs: readAs(event?.kind ?? 'writingChosen') ?? 'writing' });
    case 'aboutYouWrittenDown':
    case 'whyWrittenDown':
    case 'partnerWrittenDown':
      return copy[kind]({ ...reader, due: challengeableUntil(madeAt), staff });
    case 'whyAsked':
    case 'rootOffered':
    case 'partnerInvited':
    case 'partnerAnswered':
    case 'partnerThanked':
    case 'charterProposed':
    case 'charterAnswered':
      return copy[kind]({ ...reader, staff });
    case 'actWrittenDown':
      return copy.actWrittenDown({ ...reader, due: challengeableUntil(one?.by.at ?? nextUpdate), staff });
    default:
      return copy[kind](reader);
  }
}

async function nameOf(rows: Rows, org: string, staff: string): Promise<string> {
  return (await rows.selectFrom('staff').select('name').where('org_id', '=', org).where('id', '=', staff).executeTakeFirst())?.name ?? '';
}
async function keeperOf(rows: Rows, org: string, one: Recorded | undefined, story: Story): Promise<string> {
  const id = one && 'id' in one.event ? one.event.id : null;
  return nameOf(rows, org, story.promises.find((promise) => promise.id === id)?.keeper ?? story.owner);
}
async function writerOf(rows: Rows, org: string, one: Recorded | undefined, otherwise: string): Promise<string> {
  return one?.by.actor.is === 'staff' ? nameOf(rows, org, one.by.actor.id) : otherwise;
}
