// Makes Riverside Family Clinic: its people, its concerns in the order in which they were told, and the ways in.
import { randomBytes } from 'node:crypto';
import type { Deed, Tale } from '../../../seeds/demo/acts.ts';
import { oldTales, thanks } from '../../../seeds/demo/before.ts';
import { calls } from '../../../seeds/demo/calls.ts';
import { type Member, ON_DUTY, PEOPLE, type Person, type PersonName, STAFF, TEAMS, ZONE } from '../../../seeds/demo/cast.ts';
import { causesTold } from '../../../seeds/demo/causes.ts';
import { changesTold } from '../../../seeds/demo/changes.ts';
import { type Days, daysFrom, hoursFor, openingsUpTo } from '../../../seeds/demo/days.ts';
import { BEFORE_A_VISIT } from '../../../seeds/demo/fills.ts';
import { judysTale, TAXI } from '../../../seeds/demo/judy.ts';
import { judysMornings, judysResults } from '../../../seeds/demo/judyBefore.ts';
import { saidOfThemselves } from '../../../seeds/demo/known.ts';
import { daughtersMail } from '../../../seeds/demo/mails.ts';
import { otherTales } from '../../../seeds/demo/others.ts';
import { regularPlans } from '../../../seeds/demo/regular.ts';
import { waitingTales } from '../../../seeds/demo/waiting.ts';
import { yearsTales } from '../../../seeds/demo/year.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { mintLink } from '../acts/openRoom.ts';
import { passTimeNow } from '../concern/clock.ts';
import { actOn } from '../concern/store.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { writeContact } from '../contact/store.ts';
import { saveForm } from '../forms/catalogue.ts';
import { type Made, makeOrganisation } from '../organisation/make.ts';
import { addCustomer, type Way } from '../people/customers.ts';
import { addStaff } from '../people/staff.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId, newToken } from '../platform/ids.ts';
import { settle } from '../signal/settle.ts';
import { writeBeside } from './beside.ts';
import { tellCause } from './causes.ts';
import { tellChange } from './changes.ts';
import { sayOfThemselves } from './known.ts';
import { receive } from './mails.ts';
import { bringOld, give, type Stage, tell } from './play.ts';
import { keepRegular } from './regular.ts';

export type Clock = { now(): string; set(instant: string | null): void };
export type Demo = {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly staff: readonly { readonly name: string; readonly about: string; readonly email: string; readonly link: string }[];
  readonly room: string;
  readonly concerns: number;
  readonly compliments: number;
};
const NAME = 'Riverside Family Clinic';
const MEMBERS = Object.keys(STAFF) as Member[];
/** Longer than any plan of the demo. */
const DAYS_OF_PLANS = 100;
/** So that Judy's is 1,204. */
const NUMBERED_FROM = 1149;

/** A fresh clinic at every run; the addresses of its staff are of a domain of its own. */
export async function makeDemo(ground: Ground, clock: Clock): Promise<Demo> {
  const domain = `riverside-${randomBytes(3).toString('hex')}.example`;
  const stage = await openClinic(ground, clock, domain);
  const days = daysFrom(clock.now(), ZONE);
  const tales: readonly Tale[] = [judysResults(days), judysTale(days), ...waitingTales(days), ...otherTales(days), ...yearsTales(days)];
  const judy = await playAll(stage, tales);
  await writeBeside(stage, judy, days);
  for (const old of oldTales(days)) await bringOld(stage, old);
  for (const said of saidOfThemselves(days)) await sayOfThemselves(stage, said);
  for (const told of causesTold(days)) await tellCause(stage, told);
  const praised = await giveThanks(stage, days);
  await writeCalls(stage, days);
  await receive(stage, judy, daughtersMail(days));
  clock.set(null);
  const openings = openingsUpTo(clock.now(), ZONE, { hours: hoursFor(clock.now(), ZONE), days: DAYS_OF_PLANS });
  for (const plan of regularPlans(days)) await keepRegular(stage, plan, { openings, zone: ZONE });
  // Its numbers count the calls before it and since.
  for (const told of changesTold(days)) await tellChange(stage, told);
  clock.set(null);
  await settle(ground, stage.org);
  const link = await inOrganisation(ground.database, stage.org, (rows) => mintLink(ground, rows, { org: stage.org, concern: judy, party: stage.people.judy }));
  return {
    organisation: { id: stage.org, name: NAME },
    staff: await signInLinks(ground, domain),
    room: `${ground.settings.baseUrl}/r/${link.replace('.', '/')}`,
    concerns: tales.length + oldTales(days).length,
    compliments: praised,
  };
}

async function openClinic(ground: Ground, clock: Clock, domain: string): Promise<Stage> {
  const staff = Object.fromEntries(MEMBERS.map((member) => [member, newId()])) as Record<Member, string>;
  const people = Object.fromEntries(Object.keys(PEOPLE).map((name) => [name, newId()])) as Record<PersonName, string>;
  const gestures = new Map<string, string>();
  const users = await makeUsers(ground, domain);
  const made = await makeOrganisation(ground, {
    name: NAME,
    settings: {
      customerWord: { one: 'patient', many: 'patients' },
      zone: ZONE,
      hours: hoursFor(clock.now(), ZONE),
      languages: ['en', 'es'],
      phone: '(555) 010-0199',
      emergency: 'If someone is in danger, call 911 now.',
      emergencyIn: { es: 'Si alguien está en peligro, llame ahora al 911.' },
    },
    site: 'Riverside',
    teams: [...TEAMS],
    owner: { name: 'Set-up', email: `set-up@${domain}`, state: 'unclaimed' },
    also: async (rows, clinic) => {
      await addPeople(rows, clinic, { staff, people, domain, users });
      await rows.insertInto('gesture').values({ org_id: clinic.org, id: newId(), name: TAXI, value: 2500, cash_equivalent: false }).execute();
      const found = await rows.selectFrom('gesture').select(['id', 'name']).where('org_id', '=', clinic.org).execute();
      for (const { id, name } of found) gestures.set(name, id);
    },
  });
  const form = await buildForm(ground, made.org, staff.nora);
  for (const member of MEMBERS) await ground.signIn.join({ user_id: users[member], org_id: made.org, staff_id: staff[member] });
  return {
    ground,
    org: made.org,
    staff,
    people,
    teams: Object.fromEntries(made.teams.map(({ id, name }) => [name, id])),
    gesture: (name) => gestures.get(name) ?? '',
    form,
    setNow: (instant) => clock.set(instant),
  };
}

async function buildForm(ground: Ground, org: string, id: string): Promise<string> {
  const nora: Insider = { is: 'staff', org, id, name: STAFF.nora.name, roles: ['manager'], grants: [], secondFactor: false };
  const saved = await inOrganisation(ground.database, org, (rows) => saveForm(rows, { form: BEFORE_A_VISIT, caller: nora, at: ground.now() }));
  if (isRefusal(saved)) throw new Error(`the form can't be saved: ${saved.refused}`);
  return saved;
}

const emailOf = (member: Member, domain: string): string => `${member}@${domain}`;

/** Nobody knows the passwords; the printed links are the way in. */
async function makeUsers(ground: Ground, domain: string): Promise<Record<Member, string>> {
  const made = await Promise.all(MEMBERS.map((member) => ground.signIn.makeUser({ name: STAFF[member].name, email: emailOf(member, domain), password: newToken() })));
  return Object.fromEntries(MEMBERS.map((member, index) => [member, made[index] ?? ''])) as Record<Member, string>;
}

type Ids = { readonly staff: Record<Member, string>; readonly people: Record<PersonName, string>; readonly domain: string; readonly users: Record<Member, string> };

async function addPeople(rows: Rows, { org, site, teams, owner }: Made, { staff, people, domain, users }: Ids): Promise<void> {
  const teamOf = (name: string | undefined): string | undefined => teams.find((team) => team.name === name)?.id;
  for (const member of MEMBERS) {
    const { name, roles } = STAFF[member];
    const grants = roles.map(({ role, team }) => ({ role, team: teamOf(team), site: role === 'manager' ? site : undefined }));
    await addStaff(rows, org, { id: staff[member], name, email: emailOf(member, domain), state: 'active', userId: users[member], roles: grants });
  }
  for (const { id, name } of teams) {
    const lead = name === 'Nurses' ? staff.ivy : staff.barb;
    const duty = staff[ON_DUTY[name as keyof typeof ON_DUTY]];
    await rows.updateTable('team').set({ lead_id: lead, on_duty_id: duty }).where('org_id', '=', org).where('id', '=', id).execute();
  }
  // Nora is the owner; whoever stood in while the clinic was being made is needed no more.
  await rows.deleteFrom('staff_role').where('org_id', '=', org).where('staff_id', '=', owner).execute();
  await rows.deleteFrom('staff').where('org_id', '=', org).where('id', '=', owner).execute();
  await rows.updateTable('organisation').set({ last_number: NUMBERED_FROM }).where('id', '=', org).execute();
  for (const name of Object.keys(PEOPLE) as PersonName[]) await addPerson(rows, org, PEOPLE[name], people[name]);
}

async function addPerson(rows: Rows, org: string, { name, phone, email, language, giftRule }: Person, id: string): Promise<void> {
  const ways: Way[] = [
    ...(phone === undefined ? [] : [{ kind: 'phone' as const, value: phone, preferred: true }]),
    ...(email === undefined ? [] : [{ kind: 'email' as const, value: email, preferred: phone === undefined }]),
  ];
  await addCustomer(rows, org, { name, language, giftRule, ways }, id);
}

/** Told in the order of time, so that their numbers follow it; then each goes its own way. Gives Judy's. */
async function playAll(stage: Stage, tales: readonly Tale[]): Promise<string> {
  let judys = '';
  for (const tale of tales.toSorted((one, other) => (one.told.at < other.told.at ? -1 : 1))) {
    const concern = await tell(stage, tale);
    if (tale.about === 'judy') judys = concern;
    for (const deed of tale.after) await give(stage, concern, tale.about, deed);
    await letTimePass(stage, concern, tale.after.at(-1));
  }
  return judys;
}

/** What fell due since then shows at once, and not only when the clock of a running server comes by. */
async function letTimePass(stage: Stage, concern: string, last: Deed | undefined): Promise<void> {
  stage.setNow(null);
  if (last !== undefined) await actOn(stage.ground, { org: stage.org, concern, actor: { is: 'clock' }, via: 'desk', make: () => passTimeNow(stage.ground) });
}

async function giveThanks(stage: Stage, days: Days): Promise<number> {
  const all = thanks(days);
  await inOrganisation(stage.ground.database, stage.org, async (rows) => {
    for (const { from, at, by, text, thanked } of all) {
      const spoken = new Spoken({ actor: { is: 'staff', id: stage.staff[by], roles: ['staff'] }, via: 'phone' });
      const words = spoken.theirs(text);
      await keepWords(rows, stage.org, null, spoken.kept);
      const answered = thanked ? { thanked_by: stage.staff[by], thanked_at: at } : {};
      const row = { org_id: stage.org, id: newId(), customer_id: stage.people[from], words_id: words.id, category: null, via: 'desk', at, happened_on: null, ...answered };
      await rows.insertInto('compliment').values(row).execute();
    }
  });
  return all.length;
}

async function writeCalls(stage: Stage, days: Days): Promise<void> {
  const { org, people, staff } = stage;
  for (const { who, at, by, direction, via = 'phone', caller, topic, text } of [...judysMornings(days), ...calls(days)]) {
    const sam: Insider = { is: 'staff', org, id: staff[by], name: STAFF[by].name, roles: ['staff'], grants: [], secondFactor: false };
    const written = { customer: { id: people[who] }, direction: direction ?? ('in' as const), via, happenedAt: at, topic, text, ...(caller && { caller: { id: people[caller] } }) };
    await inOrganisation(stage.ground.database, org, (rows) => writeContact(rows, sam, written, at));
  }
}

async function signInLinks(ground: Ground, domain: string): Promise<Demo['staff']> {
  const links: Demo['staff'][number][] = [];
  for (const member of MEMBERS) {
    const email = emailOf(member, domain);
    const token = await ground.signIn.makeSignInToken(email);
    links.push({ name: STAFF[member].name, about: STAFF[member].about, email, link: `${ground.settings.baseUrl}/sign-in/once?token=${token}` });
  }
  return links;
}
