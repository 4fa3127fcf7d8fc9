// Judy's picture from what is on record: contacts by local days, and the beat that was agreed.
import { sql } from 'kysely';
import type { Picture } from '../../contract/picture.ts';
import { nameOf, rateOf } from '../../domain/cadence/beat.ts';
import type { Cadence } from '../../domain/cadence/state.ts';
import type { PartnerRole } from '../../domain/cause/partnerEvents.ts';
import { type PartMark, pictureOf } from '../../domain/picture/picture.ts';
import { loadCadence } from '../cadence/store.ts';
import { loadCauses } from '../cause/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { dayIn, type OpeningHours } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';

/** A little more than the longest picture shows. */
const DAYS_BACK = 190;

/** `concern`: only what belongs to this one or to none, as it is read in its room. */
export async function pictureFor(rows: Rows, org: string, { customer, concern, now }: { customer: string; concern?: string; now: string }): Promise<Picture> {
  const { zone, hours } = await organisationOf(rows, org);
  const days = await daysOf(rows, org, { customer, concern, zone, now });
  const cadence = await loadCadence(rows, org, customer);
  const parts = await partsOf(rows, org, customer, zone);
  const { weeks, steps, marks, change } = pictureOf({ days, steps: stepsOf(cadence, { zone, openDays: openDaysIn(hours) }), marks: parts, today: dayIn(now, zone) });
  return { weeks: [...weeks], steps: [...steps], marks: [...marks], change, seriously: { before: answerIn(cadence, 'before'), lately: answerIn(cadence, 'since') } };
}

const openDaysIn = (hours: OpeningHours): number => new Set(hours.map(({ day }) => day)).size || 7;

/** Daily means on every day on which we are open. */
const stepsOf = ({ steps }: Cadence, { zone, openDays }: { zone: string; openDays: number }) =>
  steps.map(({ at, beat }) => ({ from: dayIn(at, zone), beat: beat && nameOf(beat), perWeek: beat === null ? 0 : Math.min(openDays, rateOf(beat) / 4) }));

const answerIn = ({ taken }: Cadence, stage: 'before' | 'since'): number | null => taken.findLast((one) => one.stage === stage)?.answer ?? null;

/** The days on which they said yes to a part in a change. */
async function partsOf(rows: Rows, org: string, customer: string, zone: string): Promise<readonly PartMark<PartnerRole>[]> {
  const found = await rows
    .selectFrom('change_partner')
    .select('cause_id')
    .distinct()
    .where('org_id', '=', org)
    .where('person_id', '=', customer)
    .where('state', 'in', ['agreed', 'thanked', 'ended'])
    .execute();
  const causes = found.length === 0 ? [] : await loadCauses(rows, org, found.map(({ cause_id }) => cause_id).toSorted());
  const theirs = causes.flatMap(({ partners }) => partners.filter(({ person }) => person === customer));
  return theirs.flatMap(({ agreedAt, role }) => (agreedAt === null ? [] : [{ day: dayIn(agreedAt, zone), part: role }]));
}

type Asked = { customer: string; concern: string | undefined; zone: string; now: string };

/** Of what we did, the calls and meetings alone: letters go out with nearly everything else. */
async function daysOf(rows: Rows, org: string, { customer, concern, zone, now }: Asked): Promise<{ day: string; in: number; out: number }[]> {
  const { rows: found } = await sql<{ day: string; in: number; out: number }>`
    select (happened_at at time zone ${zone})::date::text as day, count(*) filter (where counted) as in, count(*) filter (where direction = 'out') as out
    from contact where org_id = ${org} and customer_id = ${customer} and happened_at <= ${now}
      and happened_at > ${now}::timestamptz - make_interval(days => ${DAYS_BACK}) and (counted or (direction = 'out' and via in ('phone', 'voicemail', 'in-person', 'hallway')))
      ${concern === undefined ? sql`` : sql`and (concern_id is null or concern_id = ${concern})`}
    group by 1
  `.execute(rows);
  return found;
}
