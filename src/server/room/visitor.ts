// Who stands at the door of a room: whoever holds its link, staff who look at what the customer sees, or nobody.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { organisationOf } from '../organisation/settings.ts';
import { type CustomerCaller, callerOf, type Insider, type RoomLink, roomCookie, roomLinkOf } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { cookieOptions } from './reader.ts';

const THIRTY_DAYS = 30 * 24 * 3600;
/** Holds the link until the second check is passed; opens nothing. */
export const doorCookie = (concern: string): string => `alongside_door_${concern.slice(0, 36)}`;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type Visitor = { is: 'customer'; caller: CustomerCaller } | { is: 'staff'; caller: Insider } | { is: 'to-check' } | { is: 'nobody' };

export async function visitorOf(ground: Ground, request: FastifyRequest, concern: string): Promise<Visitor> {
  const link = await linkIn(ground, request, roomCookie(concern), concern);
  if (link !== null) return { is: 'customer', caller: { is: 'customer', org: link.org, id: link.party, concern, checked: true } };
  if ((await linkIn(ground, request, doorCookie(concern), concern)) !== null) return { is: 'to-check' };
  const caller = await callerOf(ground, request);
  return caller !== null && caller.is !== 'customer' ? { is: 'staff', caller } : { is: 'nobody' };
}

export async function linkIn(ground: Ground, request: FastifyRequest, cookie: string, concern: string): Promise<RoomLink | null> {
  const token = request.cookies[cookie];
  const link = token === undefined ? null : await roomLinkOf(ground, token);
  return link?.concern === concern ? link : null;
}

/** Gives the clean address to go to: the room, or the question before it where the organisation asks one. */
export async function letIn(ground: Ground, reply: FastifyReply, token: string, link: RoomLink): Promise<string> {
  const asks = (await bornOn(ground, link)) !== null;
  reply.setCookie(asks ? doorCookie(link.concern) : roomCookie(link.concern), token, cookieOptions(ground, THIRTY_DAYS));
  return asks ? `/room/${link.concern}/check` : `/room/${link.concern}`;
}

/** The date of birth to ask for; null where the organisation asks for none, or none is on file. */
export function bornOn(ground: Ground, { org, party }: RoomLink): Promise<string | null> {
  return reading(ground.database, org, async (rows) => {
    if (!(await organisationOf(rows, org)).secondCheck) return null;
    const person = await rows.selectFrom('customer').select('born_on').where('org_id', '=', org).where('id', '=', party).executeTakeFirst();
    return person?.born_on ?? null;
  });
}

export function enter(ground: Ground, reply: FastifyReply, token: string, concern: string): void {
  reply.clearCookie(doorCookie(concern), { path: '/' });
  reply.setCookie(roomCookie(concern), token, cookieOptions(ground, THIRTY_DAYS));
}
