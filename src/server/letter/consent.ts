// Who asked in writing that our words themselves stand in their mails. Without this proof no words of a concern get into a
// letter: the types know no other way.
import type { PassableWords } from '../../copy/letter.ts';
import type { OurWords } from '../../domain/common/words.ts';
import type { Rows } from '../platform/database.ts';

declare const inWriting: unique symbol;
export type MailConsent = { readonly [inWriting]: true; readonly org: string; readonly customer: string };

export async function mailConsentOf(rows: Rows, org: string, customer: string): Promise<MailConsent | null> {
  const asked = await rows.selectFrom('profile').select('mail_words').where('org_id', '=', org).where('customer_id', '=', customer).executeTakeFirst();
  return asked?.mail_words === true ? ({ org, customer } as MailConsent) : null;
}

/** Of a concern that is theirs, what we said; what they or others said, and what is private, is no `OurWords` of it. */
export async function passable(rows: Rows, { org, customer }: MailConsent, concern: string, words: readonly OurWords[]): Promise<readonly PassableWords[]> {
  if (words.length === 0) return [];
  const ids = words.map(({ id }) => id);
  const found = await rows
    .selectFrom('words')
    .innerJoin('concern', (join) => join.onRef('concern.org_id', '=', 'words.org_id').onRef('concern.id', '=', 'words.concern_id'))
    .select(['words.id', 'words.text'])
    .where('words.org_id', '=', org)
    .where('words.concern_id', '=', concern)
    .where('concern.customer_id', '=', customer)
    .where('words.voice', '=', 'ours')
    .where('words.id', 'in', ids)
    .execute();
  return ids.flatMap((id) => found.flatMap((one) => (one.id === id && one.text !== null && one.text.trim() !== '' ? [written(one.text)] : [])));
}

/** What can be chosen, by the names in our catalogue. */
export const passableNames = (_consent: MailConsent, names: readonly string[]): readonly PassableWords[] => names.map(written);

const written = (text: string): PassableWords => ({ text }) as PassableWords;
