// Who is asking: a person on staff by session, a program by key, a customer by room link. Nobody else.
import type { FastifyRequest } from 'fastify';
import { languageIn } from '../../copy/when.ts';
import { stateOf } from '../../domain/chair/chair.ts';
import type { Actor, Role } from '../../domain/common/act.ts';
import { organisationOf } from '../organisation/settings.ts';
import { birthAsked } from '../people/onFile.ts';
import { inOrganisation, reading } from './database.ts';
import type { Ground } from './ground.ts';
import { hashOf, newToken } from './ids.ts';
import { Refused } from './problems.ts';
import { CHAIR_COOKIE, type TurnedScreen, turnedBy, turnedHere } from './turned.ts';

export type Grant = { readonly role: Role; readonly team: string | null; readonly site: string | null };
export type StaffCaller = {
  readonly is: 'staff';
  readonly org: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly grants: readonly Grant[];
  readonly secondFactor: boolean;
};
export type ProgramCaller = {
  readonly is: 'program';
  readonly org: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly grants: readonly Grant[];
};
/** The customer, or somebody who is with them. Their right ends at one concern. */
export type CustomerCaller = {
  readonly is: 'customer';
  readonly org: string;
  readonly id: string;
  readonly concern: string;
  /** Whom the concern is about. */
  readonly customer: string;
  readonly checked: boolean;
  /** `in-person`: by their own hand at a screen that staff turned to them. */
  readonly via: 'room' | 'code' | 'in-person';
};
export type Insider = StaffCaller | ProgramCaller;
export type Caller = Insider | CustomerCaller;

export const actorOf = (caller: Caller): Actor => (caller.is === 'customer' ? { is: 'party', id: caller.id } : { is: caller.is, id: caller.id, roles: caller.roles });

/** The caller, or null. A key that is wrong is nobody, even where a session cookie came along. */
export async function callerOf(ground: Ground, request: FastifyRequest): Promise<Caller | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (request.headers.authorization !== undefined) return bearer === undefined ? null : programOf(ground, bearer);
  const turned = await turnedHere(ground, request);
  if (turned !== null) return atTurnedScreen(ground, request, turned);
  const { id: concern, customer } = (request.params ?? {}) as { id?: string; customer?: string };
  const room = concern === undefined ? undefined : request.cookies[roomCookie(concern)];
  const staff = await staffOf(ground, request);
  if (staff === null && customer !== undefined) return customerThemselves(ground, request, customer);
  if (staff !== null || room === undefined || concern === undefined) return staff;
  return customerOf(ground, room, concern, request.cookies[checkCookie(concern)]);
}

/** What belongs to the pages of that one room is theirs who sit there; everything else is locked. */
async function atTurnedScreen(ground: Ground, request: FastifyRequest, turned: TurnedScreen): Promise<CustomerCaller> {
  const { org, party, concern } = turned;
  const isTheirRoom = request.url.startsWith(`/room/${concern}`) && stateOf(turned, ground.now()) === 'open';
  if (!isTheirRoom) throw new Refused('screen-is-turned');
  const checked = await isChecked(ground, request.cookies, { token: request.cookies[CHAIR_COOKIE] ?? '', link: { org, concern, party, customer: party, via: 'in-person' } });
  return { is: 'customer', org, id: party, concern, customer: party, checked, via: 'in-person' };
}

// --- programs

export const makeKeySecret = (org: string): string => `alk_${org.replaceAll('-', '')}_${newToken()}`;
const ORG_IN_KEY = /^alk_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_/;

/** A key is looked up once a second at most: one that is revoked stops within that second, here at once. */
const KEY_KEPT_FOR_MS = 1000;
const KEYS_KEPT = 1000;
const programs = new Map<string, { at: number; program: ProgramCaller }>();
export const forgetKeys = (): void => programs.clear();

async function programOf(ground: Ground, secret: string): Promise<ProgramCaller | null> {
  const hash = hashOf(secret);
  const kept = programs.get(hash.toString('base64'));
  if (kept && Date.now() - kept.at < KEY_KEPT_FOR_MS) return kept.program;
  const at = Date.now();
  const program = await programBehind(ground, secret, hash);
  if (programs.size >= KEYS_KEPT) programs.clear();
  if (program !== null) programs.set(hash.toString('base64'), { at, program });
  return program;
}

async function programBehind(ground: Ground, secret: string, hash: Buffer): Promise<ProgramCaller | null> {
  const named = ORG_IN_KEY.exec(secret)?.slice(1).join('-');
  const org = named ?? (await orgOfBareKey(ground, hash));
  if (org === undefined) return null;
  const key = await reading(ground.database, org, (rows) =>
    rows.selectFrom('api_key').select(['id', 'name', 'roles', 'site_id']).where('org_id', '=', org).where('hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst(),
  );
  if (key === undefined) return null;
  noteUse(ground, org, key.id);
  const roles = key.roles as Role[];
  return { is: 'program', org, id: key.id, name: key.name, roles, grants: roles.map((role) => ({ role, team: null, site: key.site_id })) };
}

async function orgOfBareKey(ground: Ground, hash: Buffer): Promise<string | undefined> {
  const found = await ground.database.rows.selectFrom('bare_key').select('org_id').where('hash', '=', hash).executeTakeFirst();
  return found?.org_id;
}

const usedAt = new Map<string, number>();
const A_MINUTE = 60_000;
/** When a key was last used is kept to the minute, off the request's path. */
function noteUse(ground: Ground, org: string, key: string): void {
  if (Date.now() - (usedAt.get(key) ?? 0) < A_MINUTE) return;
  usedAt.set(key, Date.now());
  const note = inOrganisation(ground.database, org, (rows) =>
    rows.updateTable('api_key').set({ last_used_at: ground.now() }).where('org_id', '=', org).where('id', '=', key).execute(),
  );
  note.catch(() => ground.log('key-use-not-noted', { key }));
}

// --- staff

async function staffOf(ground: Ground, request: FastifyRequest): Promise<StaffCaller | null> {
  if (!(request.headers.cookie ?? '').includes('alongside')) return null;
  const headers = new Headers({ cookie: request.headers.cookie ?? '' });
  const user = await ground.signIn.userOf(headers);
  if (user === null) return null;
  if ((await turnedBy(ground, user.session)) !== null) throw new Refused('screen-is-turned');
  const memberships = await ground.signIn.membershipsOf(user.id);
  const membership = memberships.find(({ org_id }) => org_id === request.cookies.alongside_organisation) ?? memberships[0];
  if (membership === undefined) return null;
  return staffCaller(ground, membership.org_id, membership.staff_id, user.secondFactor);
}

export async function staffCaller(ground: Ground, org: string, id: string, secondFactor: boolean): Promise<StaffCaller | null> {
  return reading(ground.database, org, async (rows) => {
    const staff = await rows.selectFrom('staff').select(['name', 'state']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
    if (staff?.state !== 'active') return null;
    const grants = await rows.selectFrom('staff_role').select(['role', 'team_id as team', 'site_id as site']).where('org_id', '=', org).where('staff_id', '=', id).execute();
    return { is: 'staff', org, id, name: staff.name, roles: [...new Set(grants.map(({ role }) => role))], grants, secondFactor };
  });
}

// --- customers

const ROOM_COOKIE = 'alongside_room_';
export const roomCookie = (concern: string): string => `${ROOM_COOKIE}${concern.slice(0, 36)}`;

/** A room token names its organisation in the clear, so that its lookup runs inside row security. */
export const roomToken = (org: string, secret: string): string => `${org}.${secret}`;
export function readRoomToken(token: string): { org: string; hash: Buffer } | null {
  const [org = '', secret = ''] = token.split('.');
  return /^[0-9a-f-]{36}$/.test(org) && secret.length >= 9 ? { org, hash: hashOf(secret) } : null;
}

/** `code` where staff printed or read out what opened it, so that acts through it say so. */
export type RoomLink = { org: string; concern: string; party: string; customer: string; via: CustomerCaller['via'] };
/** The link behind a token, unless it expired or was revoked, or the time of its party here is over. */
export async function roomLinkOf(ground: Ground, token: string): Promise<RoomLink | null> {
  const read = readRoomToken(token);
  const link = read && (await linkBehind(ground, read));
  if (!link || link.revoked_at !== null || (link.expires_at !== null && link.expires_at <= ground.now()) || isOver(link, ground.now())) return null;
  return { org: read.org, concern: link.concern_id, party: link.party_id, customer: link.customer_id, via: link.kind === 'code-9' ? 'code' : 'room' };
}

/** The organisation whose room somebody was in whose time there is over, and their language: who holds such a link is told so, kindly. */
export async function endedPartyOf(ground: Ground, token: string): Promise<{ org: string; language: 'en' | 'es' } | null> {
  const read = readRoomToken(token);
  const link = read && (await linkBehind(ground, read));
  return link && isOver(link, ground.now()) ? { org: read.org, language: languageIn(link.language) } : null;
}

const linkBehind = (ground: Ground, { org, hash }: { org: string; hash: Buffer }) =>
  reading(ground.database, org, (rows) =>
    rows
      .selectFrom('room_link as l')
      .innerJoin('concern as c', (join) => join.on('c.org_id', '=', org).onRef('c.id', '=', 'l.concern_id'))
      .leftJoin('party as p', (join) => join.on('p.org_id', '=', org).onRef('p.concern_id', '=', 'l.concern_id').onRef('p.party_id', '=', 'l.party_id'))
      .leftJoin('customer as who', (join) => join.on('who.org_id', '=', org).onRef('who.id', '=', 'l.party_id'))
      .select(['l.concern_id', 'l.party_id', 'l.expires_at', 'l.revoked_at', 'l.kind', 'c.customer_id', 'p.standing', 'p.enters', 'p.until', 'who.language'])
      .where('l.org_id', '=', org)
      .where('l.hash', '=', hash)
      .executeTakeFirst(),
  );

/** One who is only proposed may have told it, and then still has what a teller has. */
const isOver = ({ standing, enters, until }: { standing: string | null; enters: boolean | null; until: string | null }, now: string): boolean =>
  standing === 'ended' || (standing === 'with' && (enters !== true || (until !== null && until <= now)));

async function customerOf(ground: Ground, token: string, concern: string, proof: string | undefined): Promise<CustomerCaller | null> {
  const link = await roomLinkOf(ground, token);
  if (link === null || link.concern !== concern) return null;
  const checked = await isChecked(ground, { [checkCookie(concern)]: proof }, { token, link });
  return { is: 'customer', org: link.org, id: link.party, concern, customer: link.customer, checked, via: link.via };
}

const ROOMS_TRIED = 20;
/** Where an address names a person and no concern: they, by the link to any concern that is about them. */
async function customerThemselves(ground: Ground, request: FastifyRequest, customer: string): Promise<CustomerCaller | null> {
  const rooms = Object.entries(request.cookies).filter(([name]) => name.startsWith(ROOM_COOKIE));
  for (const [name, token] of rooms.slice(0, ROOMS_TRIED)) {
    const concern = name.slice(ROOM_COOKIE.length);
    const caller = token === undefined ? null : await customerOf(ground, token, concern, request.cookies[checkCookie(concern)]);
    if (caller?.id === customer) return caller;
  }
  return null;
}

// --- the second check: the date of birth, where the organisation asks for it and it is on file

export const checkCookie = (concern: string): string => `alongside_checked_${concern.slice(0, 36)}`;
/** What the browser keeps after the right answer: good for this one link only. */
export const proofOfCheck = (ground: Ground, token: string): string => hashOf('second check', ground.settings.secret, token).toString('base64url');

/** Whether what was held out was checked, or needs no check. */
export const isChecked = async (ground: Ground, cookies: Readonly<Record<string, string | undefined>>, { token, link }: { token: string; link: RoomLink }): Promise<boolean> =>
  cookies[checkCookie(link.concern)] === proofOfCheck(ground, token) || !(await needsCheck(ground, link));

/** At a screen that staff turned to them, staff know who they are, unless the organisation wants to be surer. */
async function needsCheck(ground: Ground, link: RoomLink): Promise<boolean> {
  return reading(ground.database, link.org, async (rows) => {
    const { secondCheck, secondCheckAtCounter } = await organisationOf(rows, link.org);
    if (!(link.via === 'in-person' ? secondCheckAtCounter : secondCheck)) return false;
    return (await birthAsked(rows, link, ground.now())).bornOn !== null;
  });
}

/** Whether one of these ("1946-03-05") is their date of birth; `held` where one that is new on file doesn't count yet. */
export async function checkBirth(ground: Ground, link: RoomLink, days: readonly string[]): Promise<'right' | 'wrong' | 'held'> {
  const { bornOn, held } = await reading(ground.database, link.org, (rows) => birthAsked(rows, link, ground.now()));
  if (bornOn !== null && days.includes(bornOn)) return 'right';
  return held ? 'held' : 'wrong';
}
