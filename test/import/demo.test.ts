// Judy's clinic, made on a real database.
import { expect, it, vi } from 'vitest';
import { makeDemo } from '../../src/server/demo/make.ts';
import { involvementOf } from '../../src/server/involvement/show.ts';
import { reading } from '../../src/server/platform/database.ts';
import { freshGround } from '../harness/ground.ts';

/** A clinic with a year behind it takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });
const { ground, clock } = await freshGround();
const demoAt = (now: string): ReturnType<typeof makeDemo> => {
  clock.set(now);
  return makeDemo(ground, { now: clock.now, set: (instant) => clock.set(instant ?? now) });
};

// A Monday before eight, a Wednesday at noon, a Sunday, and the turn of the year: the tales must hold at each.
it.each(['2026-11-23T12:30:00.000Z', '2026-11-18T17:00:00.000Z', '2026-11-22T17:40:00.000Z', '2027-01-01T03:00:00.000Z'])(
  'The demo holds at %s, with about nine people waiting for Sam',
  async (now) => {
    const { organisation, concerns, compliments, staff, room } = await demoAt(now);
    expect({ concerns, compliments, staff: staff.length }).toEqual({ concerns: 61, compliments: 3, staff: 5 });
    expect(room).toContain(`/r/${organisation.id}/`);
    const until = new Date(Date.parse(now) + 86_400_000).toISOString();
    const waiting = await reading(ground.database, organisation.id, (rows) =>
      rows
        .selectFrom('waiting')
        .innerJoin('staff', 'staff.id', 'waiting.holder_id')
        .select('waiting.concern_id')
        .distinct()
        .where('waiting.org_id', '=', organisation.id)
        .where('staff.name', '=', 'Sam Keller')
        .where('waiting.due', '<=', until)
        .execute(),
    );
    expect(waiting.length).toBeGreaterThanOrEqual(8);
    expect(waiting.length).toBeLessThanOrEqual(10);
    const due = await reading(ground.database, organisation.id, (rows) =>
      rows
        .selectFrom('cadence_touch')
        .innerJoin('staff', 'staff.id', 'cadence_touch.holder_id')
        .select('staff.name')
        .where('cadence_touch.org_id', '=', organisation.id)
        .where('cadence_touch.state', '=', 'due')
        .execute(),
    );
    expect(due.map(({ name }) => name).sort()).toEqual(['Barb Lindt', 'Sam Keller', 'Sam Keller', 'Sam Keller', 'Sam Keller']);
    const mails = await reading(ground.database, organisation.id, (rows) =>
      rows.selectFrom('mail').innerJoin('concern', 'concern.id', 'mail.guess_id').select(['mail.outcome', 'concern.number']).where('mail.org_id', '=', organisation.id).execute(),
    );
    expect(mails).toEqual([{ outcome: 'held', number: 1204 }]);
    const standings = await reading(ground.database, organisation.id, (rows) =>
      rows.selectFrom('concern').select('standing').distinct().where('org_id', '=', organisation.id).execute(),
    );
    expect(standings.map(({ standing }) => standing).sort()).toEqual([
      'brought-over',
      'closed-without-answer',
      'done',
      'ended-unagreed',
      'open',
      'set-aside',
      'solved',
      'withdrawn',
    ]);
    const lead = { is: 'staff', org: organisation.id, id: organisation.id, name: 'Nora', roles: ['owner'], grants: [], secondFactor: false } as const;
    const { right, part, sure, back } = await reading(ground.database, organisation.id, (rows) => involvementOf(rows, lead, {}, now));
    expect([right.all.is, part.all.is, sure.all.is, back.tookPart.is, back.others.is]).toEqual(['share', 'share', 'sure', 'share', 'share']);
    expect(sure.months.filter((one) => one.sure.is === 'sure').length).toBeGreaterThanOrEqual(4);
  },
);

it('A second demo on the same database is another clinic', async () => {
  const [one, other] = [await demoAt('2026-11-23T12:30:00.000Z'), await demoAt('2026-11-23T12:30:00.000Z')];
  expect(one.organisation.id).not.toBe(other.organisation.id);
  expect(one.staff[0]?.email).not.toBe(other.staff[0]?.email);
});
