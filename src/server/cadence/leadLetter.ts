// Two calls in a row that we missed are told by mail to who leads the team, besides the bell. The letter is a row of ids.
import { copyIn } from '../../copy/copy.ts';
import type { Letter } from '../../copy/letter.ts';
import { type Language, languageIn, whenIn } from '../../copy/when.ts';
import { organisationOf } from '../organisation/settings.ts';
import { leadOf } from '../people/duty.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { termsOf } from './projection.ts';
import type { Grown } from './store.ts';

/** Once for each row of misses: at the third and later nothing more is mailed, and the bell goes on saying it. */
const MAILED_AT = 2;

/** One letter to each who leads, however many people it is about; without a mail server the bell alone says it. */
export async function mailLeads(ground: Ground, rows: Rows, org: string, grown: readonly Grown[]): Promise<void> {
  if (ground.settings.smtpUrl === null) return;
  const missed = grown.filter(({ events }) => events.some((event) => event.kind === 'leadTold' && event.misses === MAILED_AT));
  const letters = [];
  for (const [team, plans] of Map.groupBy(missed, ({ now }) => termsOf(now)?.team ?? null)) {
    const lead = team === null ? null : await leadOf(rows, org, team, ground.now());
    if (lead === null) continue;
    const facts = JSON.stringify({ customers: plans.map(({ now }) => now.customer) });
    letters.push({ org_id: org, id: newId(), kind: 'missedTwice', concern_id: null, party_id: null, staff_id: lead, facts, state: 'waiting' as const, created_at: ground.now() });
  }
  if (letters.length === 0) return;
  await rows.insertInto('letter').values(letters).execute();
  await ground.jobs.enqueue(rows, 'letters', { org, concern: '' });
}

type Row = { readonly staff_id: string | null; readonly facts: unknown };
/** Null where somebody reached them all meanwhile, or who led has left. */
export async function missedLetterOf(
  ground: Ground,
  rows: Rows,
  org: string,
  { staff_id, facts }: Row,
): Promise<(Letter & { to: string; address: string | null; language: Language }) | null> {
  const staff = await rows
    .selectFrom('staff')
    .select(['name', 'email', 'language', 'state'])
    .where('org_id', '=', org)
    .where('id', '=', staff_id ?? '')
    .executeTakeFirst();
  const { customers } = facts as { customers: string[] };
  const { count } = await rows
    .selectFrom('cadence_plan')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('org_id', '=', org)
    .where('customer_id', 'in', customers)
    .where('misses', '>=', MAILED_AT)
    .executeTakeFirstOrThrow();
  if (staff === undefined || staff.state === 'deactivated' || count === 0) return null;
  const organisation = await organisationOf(rows, org);
  const language = languageIn(staff.language);
  const desk = `${ground.settings.baseUrl}/desk/bell`;
  const letter = copyIn(language).letters.missedTwice({ name: staff.name, organisation: organisation.name, when: whenIn(language, organisation.zone, ground.now()), count, desk });
  return { ...letter, to: staff.name, address: staff.email, language };
}
