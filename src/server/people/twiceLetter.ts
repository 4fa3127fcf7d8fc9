// The letters that say that we had somebody twice, and that they are two after all: to either entry's own address, so that
// a stranger taken for them learns of it too. They hold no way in.
import { copyIn } from '../../copy/copy.ts';
import type { Letter } from '../../copy/letter.ts';
import { type Language, languageIn } from '../../copy/when.ts';
import { postSoon } from '../letter/posting.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { type Way, wayKey, waysOf } from './customers.ts';

const KINDS = ['hadYouTwice', 'areTwo'] as const;
export type TwiceLetter = (typeof KINDS)[number];
export const isTwiceLetter = (kind: string): kind is TwiceLetter => KINDS.some((one) => one === kind);

type Told = { readonly org: string; readonly kind: TwiceLetter; readonly people: readonly { readonly id: string; readonly room: string | null }[]; readonly at: string };

/** One to each address, once; who has none reads it on paper, where they have a room in whose letters it lies. */
export async function tellTwice(ground: Ground, rows: Rows, { org, kind, people, at }: Told): Promise<void> {
  const ways = await waysOf(
    rows,
    org,
    people.map(({ id }) => id),
  );
  const told = new Set<string>();
  for (const { id, room } of people) {
    const email = emailIn(ways.get(id) ?? []);
    const key = email === null ? `nowhere ${room}` : wayKey(email);
    if (told.has(key) || (email === null && room === null)) continue;
    told.add(key);
    const state = email === null || ground.settings.smtpUrl === null ? ('to-print' as const) : ('waiting' as const);
    const about = { kind, concern_id: room, party_id: id, staff_id: null };
    await rows
      .insertInto('letter')
      .values({ org_id: org, id: newId(), ...about, facts: JSON.stringify({ version: 0 }), state, created_at: at })
      .execute();
    if (state === 'waiting') await postSoon(ground, rows, { org, concern: room });
  }
}

const emailIn = (ways: readonly Way[]): string | null =>
  ways.filter(({ kind }) => kind === 'email').toSorted((one, other) => Number(other.preferred) - Number(one.preferred))[0]?.value ?? null;

type Row = { readonly kind: string; readonly party_id: string | null };

/** Null where the person is gone. */
export async function twiceLetterOf(rows: Rows, org: string, row: Row): Promise<(Letter & { to: string; address: string | null; language: Language }) | null> {
  const person = await rows
    .selectFrom('customer')
    .select(['id', 'name', 'call_me', 'language'])
    .where('org_id', '=', org)
    .where('id', '=', row.party_id ?? '')
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined || !isTwiceLetter(row.kind)) return null;
  const { name, phone } = await organisationOf(rows, org);
  const language = languageIn(person.language);
  const { onFile, samePerson } = copyIn(language);
  const { subject, says, call, page } = samePerson[row.kind];
  const paragraphs = [onFile.letter.hello(person.call_me ?? person.name), ...says, phone === null ? page : call(phone), name];
  return { subject, paragraphs, to: person.name, address: emailIn((await waysOf(rows, org, [person.id])).get(person.id) ?? []), language };
}
