// Who stands at the door of a room: whoever holds its link, staff who look at what the customer sees, or nobody.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { stateOf } from '../../domain/chair/chair.ts';
import { type CustomerCaller, callerOf, checkCookie, type Insider, isChecked, proofOfCheck, type RoomLink, roomCookie, roomLinkOf } from '../platform/callers.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf } from '../platform/ids.ts';
import { CHAIR_COOKIE, countCheck, lockOf, type TurnedScreen } from '../platform/turned.ts';
import { cookieOptions } from './reader.ts';

const TRIES_OF_A_LINK = 5;
const THIRTY_DAYS = 30 * 24 * 3600;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type Visitor = { is: 'customer'; caller: CustomerCaller } | { is: 'staff'; caller: Insider } | { is: 'to-check' } | { is: 'turned' } | { is: 'nobody' };

/** A link that waits for the second check opens nothing but the question. */
export async function visitorOf(ground: Ground, request: FastifyRequest, concern: string): Promise<Visitor> {
  const turned = await lockOf(ground, request);
  const held = await heldBehind(ground, request, { turned, concern });
  if (held !== null) {
    const { org, party, customer, via } = held.link;
    const caller: CustomerCaller = { is: 'customer', org, id: party, concern, customer, checked: true, via };
    return (await isChecked(ground, request.cookies, held)) ? { is: 'customer', caller } : { is: 'to-check' };
  }
  if (turned !== null) return { is: 'turned' };
  const caller = await callerOf(ground, request);
  return caller !== null && caller.is !== 'customer' ? { is: 'staff', caller } : { is: 'nobody' };
}

/** `turned` where a screen that staff turned to them is what lets them in. */
export type Held = { token: string; link: RoomLink; turned?: TurnedScreen };
/** At a turned screen only what it was turned to; no link that this browser kept from before opens another room. */
export const heldLink = async (ground: Ground, request: FastifyRequest, concern: string): Promise<Held | null> =>
  heldBehind(ground, request, { turned: await lockOf(ground, request), concern });

async function heldBehind(ground: Ground, request: FastifyRequest, { turned, concern }: { turned: TurnedScreen | null; concern: string }): Promise<Held | null> {
  if (turned !== null) return heldByTurned(ground, request, turned, concern);
  const token = request.cookies[roomCookie(concern)];
  const link = token === undefined ? null : await roomLinkOf(ground, token);
  return token !== undefined && link?.concern === concern ? { token, link } : null;
}

function heldByTurned(ground: Ground, request: FastifyRequest, turned: TurnedScreen, concern: string): Held | null {
  if (turned.concern !== concern || stateOf(turned, ground.now()) !== 'open') return null;
  const { org, party } = turned;
  return { token: request.cookies[CHAIR_COOKIE] ?? turned.id, link: { org, concern, party, customer: party, via: 'in-person' }, turned };
}

/** Gives the clean address to go to. */
export function letIn(ground: Ground, reply: FastifyReply, { token, link }: Held): string {
  reply.setCookie(roomCookie(link.concern), token, cookieOptions(ground, THIRTY_DAYS));
  return `/room/${link.concern}`;
}

export function passCheck(ground: Ground, reply: FastifyReply, { token, link }: Held): void {
  reply.setCookie(checkCookie(link.concern), proofOfCheck(ground, token), cookieOptions(ground, THIRTY_DAYS));
}

/** Five tries belong to the link or code itself, by whatever network they come: at the date of birth, and at typing it in. A new one has five of its own. */
export async function mayTryLink(ground: Ground, { token, link, turned }: Held): Promise<boolean> {
  if (turned !== undefined) return (await countCheck(ground, turned)) <= TRIES_OF_A_LINK;
  const hash = hashOf(token.split('.')[1] ?? '');
  const row = await inOrganisation(ground.database, link.org, (rows) =>
    rows
      .updateTable('room_link')
      .set((one) => ({ tries: one('tries', '+', 1) }))
      .where('org_id', '=', link.org)
      .where('hash', '=', hash)
      .returning('tries')
      .executeTakeFirst(),
  );
  return row !== undefined && row.tries <= TRIES_OF_A_LINK;
}
