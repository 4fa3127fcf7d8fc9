// A form that anybody may send needs no cookie: in a frame on another site there is none. What guards it is signed into the
// page itself: for which form it was made, when, and under which id what is told in it will lie.
import type { FastifyRequest } from 'fastify';
import type { Ground } from '../platform/ground.ts';
import { derivedId, hashOf, newId, sameBytes } from '../platform/ids.ts';

export type Ticket = { readonly draft: string; readonly madeAt: number };
/** A page left open over a weekend can still be sent. */
const GOOD_FOR_MS = 7 * 86_400_000;

const signed = (ground: Ground, place: string, draft: string, madeAt: number): string =>
  hashOf('web form', ground.settings.secret, place, draft, String(madeAt)).toString('base64url');

/** `place` is the path of the form: a ticket for one is none for another. */
export function ticketFor(ground: Ground, place: string, { draft, madeAt }: Ticket): string {
  return `${draft}.${madeAt.toString(36)}.${signed(ground, place, draft, madeAt)}`;
}

export const newTicket = (ground: Ground): Ticket => ({ draft: newId(), madeAt: Date.parse(ground.now()) });

/** Null for one that we never made, or whose time is over. */
export function readTicket(ground: Ground, request: FastifyRequest, place: string, given: string | undefined): Ticket | null {
  const [draft = '', time = '', signature = ''] = (given ?? '').split('.');
  const madeAt = Number.parseInt(time, 36);
  if (request.headers['sec-fetch-site'] === 'cross-site' || !Number.isSafeInteger(madeAt)) return null;
  if (!sameBytes(Buffer.from(signature), Buffer.from(signed(ground, place, draft, madeAt)))) return null;
  return Date.parse(ground.now()) - madeAt > GOOD_FOR_MS ? null : { draft, madeAt };
}

/** Whoever tells it, before anybody knows them. */
export const tellerOf = (draft: string): string => derivedId('teller', draft);
