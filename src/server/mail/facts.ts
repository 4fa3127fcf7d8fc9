// What is known of a mail when it is asked whose room it is for: its kind, its sender, and what its headers hint at.

import { hoursBefore } from '../../domain/common/instants.ts';
import { looksLikeDanger } from '../../domain/concern/danger.ts';
import { reaches, type Speaker, speakerOf } from '../../domain/concern/speaking.ts';
import { isTold } from '../../domain/concern/state.ts';
import { proofIn } from '../../domain/mail/proof.ts';
import { type Arrived, type Hint, MOST_AN_HOUR, type Standing } from '../../domain/mail/rooms.ts';
import { whereItGoesOn } from '../concern/goesOn.ts';
import { load } from '../concern/store.ts';
import { wayKey } from '../people/customers.ts';
import { stands } from '../people/onFile.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { letterOfAddress, letterOfMessageId } from '../platform/replyAddress.ts';
import type { Settings } from '../platform/settings.ts';
import { headersIn, idHash } from './headers.ts';
import type { ReadMail } from './readMail.ts';
import { keyOfAddress, newWords, senderOf } from './said.ts';
import type { MailRow } from './store.ts';

export type Coming = { readonly row: MailRow; readonly raw: Buffer; readonly read: ReadMail };
/** A letter of ours that a mail names, and by what. */
export type Named = { readonly letter: string | null; readonly concern: string | null; readonly party: string | null; readonly by: Hint['by'] };

// A thread that went on for years names its whole chain; a hostile mail names what it likes.
const MOST_IDS = 60;
const MOST_CONCERNS = 5;

export async function factsOf(ground: Ground, rows: Rows, { row, raw, read }: Coming): Promise<{ arrived: Arrived; named: readonly Named[] }> {
  const { org_id: org, arrived_at: at } = row;
  const address = keyOfAddress(senderOf(read).address);
  const named = await goingOn(rows, org, await namedIn(ground, rows, row, read));
  const concerns = Map.groupBy(named, ({ concern }) => concern);
  concerns.delete(null);
  const hints: Hint[] = [];
  for (const [concern, [first, ...more]] of [...concerns].slice(0, MOST_CONCERNS)) {
    if (concern === null || first === undefined) continue;
    const to = [first, ...more].flatMap(({ party }) => party ?? []);
    hints.push({ concern, by: first.by, sender: await standingIn(rows, { org, concern, address, to, at: ground.now() }) });
  }
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const arrived: Arrived = {
    kind: read.is,
    sender: (await isOurs(ground, rows, { row, raw, read, address })) ? 'ourselves' : (await isStaffs(rows, org, address)) ? 'staff' : 'outside',
    isStorm: row.channel !== null && (await isStorm(rows, { org, address, at, mail: row.id })),
    proof: proofIn(headersIn(raw, 'authentication-results'), { receiver: ground.settings.mailReceiver, domain }),
    hints,
    isAlarming: looksLikeDanger(`${read.subject}\n${newWords(read)}`),
    onFile: await onFileAt(rows, org, address, ground.now()),
  };
  return { arrived, named };
}

/** What names a concern that was put together with another names the one in which it goes on. */
async function goingOn(rows: Rows, org: string, named: readonly Named[]): Promise<readonly Named[]> {
  const concerns = [...new Set(named.flatMap(({ concern }) => concern ?? []))].slice(0, MOST_CONCERNS);
  const now = new Map<string, string>();
  for (const concern of concerns) now.set(concern, await whereItGoesOn(rows, org, concern));
  return named.map((one) => ({ ...one, concern: one.concern === null ? null : (now.get(one.concern) ?? one.concern) }));
}

/** The strongest first, so that the first of a concern says by what it is named. */
async function namedIn(ground: Ground, rows: Rows, { org_id: org, envelope_to }: MailRow, read: ReadMail): Promise<readonly Named[]> {
  const addresses = [...read.to, ...read.cc].map(({ address }) => address).concat(read.deliveredTo, envelope_to ?? []);
  const signed = await Promise.all([...new Set(addresses)].slice(0, MOST_IDS).map((address) => letterOfAddress(ground, address)));
  const chain = [...read.inReplyTo.map((id) => ({ id, by: 'in-reply-to' as const })), ...read.references.toReversed().map((id) => ({ id, by: 'references' as const }))];
  const about = read.aboutMessageId === null ? [] : [{ id: read.aboutMessageId, by: 'references' as const }];
  const ids: readonly { readonly id: string; readonly by: Hint['by'] }[] = [...about, ...chain].slice(0, MOST_IDS);
  const letters = [
    ...signed.flatMap((one) => (one?.org === org ? [{ letter: one.letter, by: 'reply-address' as const }] : [])),
    ...ids.flatMap(({ id, by }) => {
      const letter = letterOfMessageId(id);
      return letter === null ? [] : [{ letter, by }];
    }),
  ];
  return [...(await lettersNamed(rows, org, letters)), ...(await mailsNamed(ground.settings, rows, org, ids))];
}

type Wanted = { readonly letter: string; readonly by: Hint['by'] };
async function lettersNamed(rows: Rows, org: string, wanted: readonly Wanted[]): Promise<readonly Named[]> {
  if (wanted.length === 0) return [];
  const found = await rows
    .selectFrom('letter')
    .select(['id', 'concern_id', 'party_id'])
    .where('org_id', '=', org)
    .where(
      'id',
      'in',
      wanted.map(({ letter }) => letter),
    )
    .execute();
  return wanted.flatMap(({ letter, by }) => found.filter(({ id }) => id === letter).map(({ id, concern_id: concern, party_id: party }) => ({ letter: id, concern, party, by })));
}

/** An answer to a mail that somebody sent us: the one who wrote it, or another to whom it went. */
async function mailsNamed(
  { secret }: Pick<Settings, 'secret'>,
  rows: Rows,
  org: string,
  ids: readonly { readonly id: string; readonly by: Hint['by'] }[],
): Promise<readonly Named[]> {
  if (ids.length === 0) return [];
  const found = await rows
    .selectFrom('mail')
    .select(['id_hash', 'concern_id'])
    .where('org_id', '=', org)
    .where(
      'id_hash',
      'in',
      ids.map(({ id }) => idHash(secret, id)),
    )
    .where('concern_id', 'is not', null)
    .execute();
  return ids.flatMap(({ id, by }) =>
    found.filter(({ id_hash }) => id_hash.equals(idHash(secret, id))).map(({ concern_id: concern }) => ({ letter: null, concern, party: null, by })),
  );
}

type Asked = { org: string; concern: string; address: string; to: readonly string[]; at: string };

/** Who this address is to a concern now. Of several who share it, it is whoever the letter was to. */
export async function standingIn(rows: Rows, { org, concern, address, to, at }: Asked): Promise<Standing> {
  const story = await load(rows, org, concern);
  if (!isTold(story)) return { is: 'not-with-them' };
  const people = await whoseAddress(rows, org, address, [...new Set([story.customer, story.teller, ...story.parties.map(({ id }) => id)])], at);
  if (people.length === 0) return { is: 'not-with-them' };
  if (story.died !== null) return { is: 'has-died' };
  const speakers = people.map((person) => ({ ...person, speaker: speakerOf(story, person.id, at) }));
  const able = speakers.filter(({ speaker }) => maySpeak(speaker));
  if (able.length === 0) return { is: speakers.some(({ speaker }) => speaker.is === 'party') ? 'may-only-see' : 'was-with-them' };
  const standing = able.filter((one) => one.stands);
  const one = standing.find(({ id }) => to.includes(id)) ?? standing[0];
  if (one === undefined) return { is: 'new-address' };
  return standing.length > 1 && !to.includes(one.id) ? { is: 'shared-address' } : { is: 'speaks', party: one.id };
}

const maySpeak = (speaker: Speaker): boolean => speaker.is === 'customer' || speaker.is === 'teller' || (speaker.is === 'party' && reaches(speaker.scope, 'speak'));

const withAddress = (rows: Rows, org: string, address: string, now: string) =>
  rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'way.customer_id').on('customer.org_id', '=', org))
    .select('customer.id')
    .select((row) => stands(now)(row).as('stands'))
    .where('way.org_id', '=', org)
    .where('way.kind', '=', 'email')
    .where('way.value_key', '=', wayKey(address));

async function whoseAddress(rows: Rows, org: string, address: string, among: readonly string[], now: string): Promise<readonly { id: string; stands: boolean }[]> {
  if (address === '') return [];
  const found = await withAddress(rows, org, address, now)
    .where('customer.id', 'in', [...among])
    .orderBy('customer.id')
    .execute();
  return found.map(({ id, stands }) => ({ id, stands: Boolean(stands) }));
}

async function onFileAt(rows: Rows, org: string, address: string, now: string): Promise<readonly string[]> {
  if (address === '') return [];
  const found = await withAddress(rows, org, address, now).where('customer.confirmed', '=', true).where('customer.matched_to', 'is', null).distinct().execute();
  // Whoever shares it with somebody whose address is too new shares it all the same.
  return found.length === 1 && !found[0]?.stands ? [] : found.map(({ id }) => id);
}

async function isStaffs(rows: Rows, org: string, address: string): Promise<boolean> {
  const found = await rows
    .selectFrom('staff')
    .select('id')
    .where('org_id', '=', org)
    .where((row) => row(row.fn<string>('lower', ['email']), '=', address))
    .where('state', '<>', 'deactivated')
    .executeTakeFirst();
  return found !== undefined;
}

/** Our own letter, or something that was sent through us, coming back. */
async function isOurs(ground: Ground, rows: Rows, { row, raw, read, address }: Coming & { readonly address: string }): Promise<boolean> {
  const { mailAddress } = ground.settings;
  if (address === mailAddress || (await letterOfAddress(ground, address)) !== null) return true;
  if (headersIn(raw, 'x-loop').some((value) => value.toLowerCase().includes(mailAddress))) return true;
  const letter = read.messageId === null ? null : letterOfMessageId(read.messageId);
  return letter !== null && (await lettersNamed(rows, row.org_id, [{ letter, by: 'references' }])).length > 0;
}

/** More within the hour than a person writes; and as long as a person hasn't looked at such a heap, what comes goes onto it. */
async function isStorm(rows: Rows, { org, address, at, mail }: { org: string; address: string; at: string; mail: string }): Promise<boolean> {
  const { hour, heap } = await rows
    .selectFrom('mail')
    .select((row) => [
      row.fn.countAll<number>().filterWhere('arrived_at', '>', hoursBefore(at, 1)).as('hour'),
      row.fn.countAll<number>().filterWhere('because', '=', 'storm').filterWhere('waits', '=', true).as('heap'),
    ])
    .where('org_id', '=', org)
    .where('from_key', '=', address)
    .where('channel', 'is not', null)
    .where('id', '<>', mail)
    .executeTakeFirstOrThrow();
  return hour >= MOST_AN_HOUR || heap > 0;
}
