// A year of a clinic with two thousand regular contact plans, of every beat, in two zones with their four time changes and their
// days off: every bell rings once. The same rules first without a database, then by two processes on one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Beat, Weekday } from '../../src/domain/cadence/beat.ts';
import { type CadenceCommand, decideCadence, evolveCadence } from '../../src/domain/cadence/cadence.ts';
import { type Cadence, noPlan, openTouch, type Terms } from '../../src/domain/cadence/state.ts';
import type { Act, Actor } from '../../src/domain/common/act.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { ringBells } from '../../src/server/cadence/clock.ts';
import { actOnMany } from '../../src/server/cadence/many.ts';
import { dueNow, nextTouch } from '../../src/server/cadence/opening.ts';
import { loadCadences } from '../../src/server/cadence/store.ts';
import type { Place } from '../../src/server/platform/calendar.ts';
import { inOrganisation, reading } from '../../src/server/platform/database.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { calendarAt, ours, sam, signed, clock as theClock } from '../cast/concern.ts';
import { makeClinic } from '../harness/clinic.ts';
import { freshGround } from '../harness/ground.ts';
import { type Planned, plansFor } from '../harness/plans.ts';

const workdays = (opens: string) => [1, 2, 3, 4, 5].map((day) => ({ day, opens, closes: '17:00' }));
const BERLIN: Place = {
  zone: 'Europe/Berlin',
  hours: workdays('08:00'),
  closedDays: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25'],
};
/** Open on Sundays from half past two at night, so that the bell falls into the hour that a change of time skips or doubles. */
const NEW_YORK: Place = {
  zone: 'America/New_York',
  hours: [...workdays('09:00'), { day: 7, opens: '02:30', closes: '06:00' }],
  closedDays: ['2026-01-01', '2026-07-03', '2026-11-26', '2026-12-25'],
};
const LAST = '2026-12-31';

const BEATS: readonly Beat[] = [
  { every: 'day' },
  ...([1, 2, 3, 4, 5, 7] as const).map((day): Beat => ({ every: 'weekdays', days: [day] })),
  { every: 'weekdays', days: [2, 5] },
  { every: 'weekdays', days: [1, 3, 5] },
  ...[1, 3, 15, 25, 28].map((on): Beat => ({ every: 'month', on })),
  ...[2, 3, 7].map((n): Beat => ({ every: 'working-days', n })),
  { every: 'on-request' },
];
const PLANS = 2000;
/** The same numbers at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

// --- what has to be rung, counted in another way: day by day through the calendar, without the rules

const DAY_MS = 86_400_000;
const days: readonly string[] = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * DAY_MS).toISOString().slice(0, 10));
const weekday = (day: string): number => new Date(day).getUTCDay() || 7;
const isOpen = (place: Place, day: string): boolean => place.hours.some((one) => one.day === weekday(day)) && !place.closedDays?.includes(day);

function expectedDays(beat: Beat, place: Place, after: string): readonly string[] {
  const later = days.filter((day) => day > after);
  const open = later.filter((day) => isOpen(place, day));
  if (beat.every === 'day') return open;
  if (beat.every === 'on-request') return [];
  if (beat.every === 'working-days') return open.filter((_, n) => (n + 1) % beat.n === 0);
  const named = later.filter((day) => (beat.every === 'weekdays' ? beat.days.includes(weekday(day) as Weekday) : Number(day.slice(8)) === beat.on));
  return [...new Set(named.flatMap((day) => open.find((one) => one >= day) ?? []))];
}

const terms = (beat: Beat, zone: string): Terms => ({ beat, way: 'phone', caller: 'sam', standIn: 'barb', team: 'desk', zone, quiet: null });
const act = (actor: Actor, at: string): Act => ({ at, actor, via: 'desk', calendar: calendarAt(at), reach: { ways: [], canWrite: false } });

function grown(cadence: Cadence, by: Act, command: CadenceCommand): Cadence | null {
  const events = decideCadence(cadence, command, by);
  return isRefusal(events) ? null : events.reduce((before, event) => evolveCadence(before, event, signed(by, before.version + 1)), cadence);
}

function agreed(beat: Beat, place: Place, after: string): Cadence {
  const proposed = grown(noPlan('judy'), act(sam, `${after}T12:00:00.000Z`), { do: 'proposeCadence', terms: terms(beat, place.zone), why: ours('why'), reachable: true });
  const yes = proposed && grown(proposed, act({ is: 'party', id: 'judy' }, `${after}T12:00:00.000Z`), { do: 'answerCadence', proposal: 1, answer: 'yes', after });
  if (yes === null) throw new Error('a plan was refused');
  return yes;
}

/** One look of the clock, by two processes that both read before either writes: the second finds another version and decides again. */
function tick(before: Cadence, place: Place, now: string): Cadence {
  const command = (cadence: Cadence): CadenceCommand | null => {
    const due = dueNow(cadence, place, now);
    return due === null ? null : 'miss' in due ? { do: 'missTouch', day: due.miss } : { do: 'ringTouch', ...due.ring, holder: 'sam' };
  };
  let cadence = before;
  for (let wanted = command(cadence); wanted !== null; wanted = command(cadence)) {
    const [one, stale] = [grown(cadence, act(theClock, now), wanted), wanted];
    if (one === null) throw new Error('the clock was refused what was due');
    // The other process holds the same command for the version that was: on the newer one it is refused.
    if (grown(one, act(theClock, now), stale) !== null) throw new Error('a second process rang the same bell');
    cadence = one;
  }
  return cadence;
}

/** When the clock looks at it again, as the row beside the plan says. */
const wakeOf = (cadence: Cadence, place: Place): string | null => openTouch(cadence)?.closes ?? nextTouch(cadence, place)?.opens ?? null;

test('In a year of 2,000 plans every bell rings once: none is lost or doubled by a change of time, a day off, or a server that was down.', () => {
  const random = dice(7);
  let rung = 0;
  for (let plan = 0; plan < PLANS; plan += 1) {
    const place = plan % 5 === 0 ? NEW_YORK : BERLIN;
    const beat = BEATS[plan % BEATS.length] as Beat;
    const after = days[Math.floor(random() * 20)] as string;
    let cadence = agreed(beat, place, after);
    let wake = wakeOf(cadence, place);
    // The clock looks in steps of some hours; now and then the server is down for days, as long as two weeks.
    for (let now = Date.parse(`${after}T13:00:00.000Z`); ; ) {
      const step = random() < 0.02 ? 14 * random() * DAY_MS : (6 + 30 * random()) * 3_600_000;
      now = Math.min(now + step, Date.parse(`${LAST}T23:59:00.000Z`));
      const at = new Date(now).toISOString();
      if (wake !== null && wake <= at) {
        cadence = tick(cadence, place, at);
        const open = openTouch(cadence);
        if (open !== null && random() < 0.9)
          cadence = grown(cadence, act(sam, at), { do: 'recordTouch', day: open.day, outcome: 'reached', told: ours('what was tried') }) ?? cadence;
        wake = wakeOf(cadence, place);
      }
      if (now >= Date.parse(`${LAST}T23:59:00.000Z`)) break;
    }
    const found = cadence.touches.map(({ day }) => day);
    if (found.join() !== expectedDays(beat, place, after).join())
      expect({ beat, zone: place.zone, after, found }).toEqual({ beat, zone: place.zone, after, found: expectedDays(beat, place, after) });
    rung += found.length;
  }
  expect(rung).toBeGreaterThan(100_000);
}, 180_000);

test('On a day on which the clock changes the call is due at opening as the wall shows it: a skipped half hour moves forward, of a doubled one the first counts.', () => {
  const dues = (place: Place, beat: Beat, after: string, now: string) => tick(agreed(beat, place, after), place, now).touches.map(({ due }) => due);
  const sunday: Beat = { every: 'weekdays', days: [7] };
  expect(dues(NEW_YORK, sunday, '2026-03-05', '2026-03-08T08:00:00.000Z')).toEqual(['2026-03-08T07:30:00.000Z']);
  expect(dues(NEW_YORK, { every: 'weekdays', days: [1] }, '2026-03-05', '2026-03-09T14:00:00.000Z')).toEqual(['2026-03-09T13:00:00.000Z']);
  const doubled: Place = { ...NEW_YORK, hours: [{ day: 7, opens: '01:30', closes: '06:00' }] };
  expect(dues(doubled, sunday, '2026-10-30', '2026-11-01T06:00:00.000Z')).toEqual(['2026-11-01T05:30:00.000Z']);
  const monday: Beat = { every: 'weekdays', days: [1] };
  expect(dues(BERLIN, monday, '2026-03-26', '2026-03-30T07:00:00.000Z')).toEqual(['2026-03-30T06:00:00.000Z']);
  expect(dues(BERLIN, monday, '2026-10-22', '2026-10-26T08:00:00.000Z')).toEqual(['2026-10-26T07:00:00.000Z']);
});

test('Two processes on one database ring the bells of 2,000 plans once each: over both changes of time, a holiday, a kill in the midst of it, and days on which both were down.', async () => {
  const one = await freshGround({ now: '2026-03-26T12:00:00.000Z' });
  const other = await freshGround({ on: one.database, clock: one.clock });
  const clinic = await makeClinic(one.ground, { settings: { zone: BERLIN.zone, hours: BERLIN.hours, closedDays: BERLIN.closedDays ?? [] } });
  const { org, people, teams } = clinic;
  const bells = async (...instants: readonly string[]): Promise<void> => {
    for (const at of instants) {
      one.clock.set(`2026-${at}:00.000Z`);
      await Promise.all([ringBells(one.ground), ringBells(other.ground)]);
    }
  };
  const terms = { way: 'phone', caller: people.sam, standIn: people.barb, team: teams.desk, zone: BERLIN.zone, quiet: null } as const;
  const beats = Array.from({ length: PLANS }, (_, plan) => BEATS[plan % BEATS.length] as Beat);
  const spring = await plansFor(one.ground, { org, after: '2026-03-26', beats, terms });
  await bells('03-27T07:00', '03-29T00:59', '03-29T01:01');
  one.clock.set('2026-03-30T06:00:00.000Z');
  await killedWhileRinging(one.database.appUrl, one.clock.now(), () => rungOn(one.ground, org, '2026-03-30'));
  await bells('03-30T06:00', '03-30T15:00', '04-07T09:00', '04-07T16:00', '04-08T06:00');
  await holds(one.ground, org, spring, ['2026-03-26', '2026-04-08']);
  await endAll(one.ground, org, spring);
  one.clock.set('2026-10-22T12:00:00.000Z');
  const autumn = await plansFor(one.ground, { org, after: '2026-10-22', beats, terms });
  await bells('10-23T06:00', '10-25T00:30', '10-25T01:30', '10-26T06:59', '10-26T07:00', '11-02T16:00');
  await holds(one.ground, org, autumn, ['2026-10-22', '2026-11-02']);
  await holds(one.ground, org, spring, ['2026-03-26', '2026-04-08']);
  expect(isWhole(await verify(one.ground, org))).toBe(true);
}, 120_000);

test('A bell that takes longer than a job may last goes on in the next, and rings nobody twice.', async () => {
  const { ground, clock } = await freshGround({ now: '2026-06-08T12:00:00.000Z' });
  const { org, people, teams } = await makeClinic(ground, { settings: { zone: BERLIN.zone, hours: BERLIN.hours } });
  const terms = { way: 'phone', caller: people.sam, standIn: people.barb, team: teams.desk, zone: BERLIN.zone, quiet: null } as const;
  const planned = await plansFor(ground, { org, after: '2026-06-08', beats: Array.from({ length: 350 }, () => ({ every: 'day' })), terms });
  clock.set('2026-06-09T06:00:00.000Z');
  const looked: number[] = [];
  for (let jobs = 0; jobs < 6; jobs += 1) looked.push(await ringBells(ground, A_MOMENT_MS));
  expect(looked).toEqual([100, 100, 100, 50, 0, 0]);
  await holds(ground, org, planned, ['2026-06-08', '2026-06-09']);
});
const A_MOMENT_MS = 1;

/** In a process of its own, killed as soon as some have been rung. */
async function killedWhileRinging(url: string, at: string, rung: () => Promise<number>): Promise<void> {
  const ringer = spawn(process.execPath, [fileURLToPath(new URL('../process/ringer.ts', import.meta.url)), url, at], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(ringer.stdout, 'data');
  while ((await rung()) === 0 && ringer.exitCode === null) await pause(5);
  ringer.kill('SIGKILL');
  if (ringer.exitCode === null && ringer.signalCode === null) await once(ringer, 'exit');
  const left = await rung();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(PLANS / 4);
}

const rungOn = (ground: Ground, org: string, day: string): Promise<number> =>
  reading(ground.database, org, async (rows) => {
    const { rung } = await rows
      .selectFrom('cadence_touch')
      .select(({ fn }) => fn.countAll<number>().as('rung'))
      .where('day', '=', day)
      .executeTakeFirstOrThrow();
    return rung;
  });

const endAll = (ground: Ground, org: string, planned: Planned): Promise<unknown> =>
  inOrganisation(ground.database, org, (rows) =>
    actOnMany(ground, rows, org, {
      ...{ customers: planned.map(({ id }) => id), signer: (id) => ({ actor: { is: 'party', id }, via: 'room' }) },
      next: ({ standing }) => (standing.is === 'rested' ? null : { do: 'chooseBeat', choice: 'stop', after: '2026-04-08' }),
      refused: (customer, code) => expect.fail(`${customer} was refused: ${code}`),
    }),
  );

/** In the stream and in the rows, each day that was to be rung, once. */
async function holds(ground: Ground, org: string, planned: Planned, [after, until]: readonly [string, string]): Promise<void> {
  const ids = planned.map(({ id }) => id);
  const { cadences, rows } = await reading(ground.database, org, async (all) => ({
    cadences: await loadCadences(all, org, ids),
    rows: Map.groupBy(await all.selectFrom('cadence_touch').select(['customer_id', 'day']).orderBy('day').execute(), ({ customer_id }) => customer_id),
  }));
  const expected = new Map(BEATS.map((beat) => [JSON.stringify(beat), expectedDays(beat, BERLIN, after).filter((day) => day <= until)]));
  const found = planned.map(({ id, beat }) => ({ beat, stream: cadences.get(id)?.touches.map(({ day }) => day) ?? [], rows: (rows.get(id) ?? []).map(({ day }) => day) }));
  expect(found).toEqual(planned.map(({ beat }) => ({ beat, stream: expected.get(JSON.stringify(beat)), rows: expected.get(JSON.stringify(beat)) })));
}
