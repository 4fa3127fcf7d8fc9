// The page of a concern that goes on in another, or of which another began, lets the same customer into that one: with the link
// they hold, and no new one.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../copy/when.ts';
import { mintLikewise } from '../acts/openRoom.ts';
import { leadsTo } from '../concern/goesOn.ts';
import { type CustomerCaller, roomCookie, roomLinkOf } from '../platform/callers.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { giveDeed, thanksFor } from './deeds.ts';
import { notOpen } from './over.ts';
import { type Fields, fieldsOf, isGuarded, settingOf } from './reader.ts';
import { heldLink, letIn, passCheck, UUID, visitorOf } from './visitor.ts';

/** Whoever isn't the customer stays where they are: what they may see was agreed for this one alone. */
export async function goOn(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '' } = request.params as Readonly<Record<string, string>>;
  const visitor = UUID.test(id) ? await visitorOf(ground, request, id) : null;
  const held = visitor?.is === 'customer' ? await heldLink(ground, request, id) : null;
  if (visitor?.is !== 'customer' || held === null) return notOpen(ground, request, reply, request.cookies[roomCookie(id)]);
  const { org, party, customer } = held.link;
  const stay = () => reply.redirect(`/room/${id}`, 303);
  if (party !== customer || held.turned !== undefined || !isGuarded(ground, request, fieldsOf(request))) return stay();
  const token = await inOrganisation(ground.database, org, async (rows) => {
    const concern = await leadsTo(rows, org, { concern: id, customer, to: fieldsOf(request).to });
    return concern === null ? null : mintLikewise(rows, { org, like: held.token, concern });
  });
  const link = token === null ? null : await roomLinkOf(ground, token);
  if (token === null || link === null) return stay();
  passCheck(ground, reply, { token, link });
  const page = letIn(ground, reply, { token, link });
  return reply.redirect(
    (await sayThere(ground, { ...visitor.caller, concern: link.concern }, fieldsOf(request), settingOf(ground, request, reply).language))
      ? `${page}?said=${thanksFor('write', {})}`
      : page,
    303,
  );
}

/** What they had typed on a page that was open from before goes along. */
async function sayThere(ground: Ground, caller: CustomerCaller, { text = '', once = '' }: Fields, language: Language): Promise<boolean> {
  if (text.trim() === '') return false;
  // Words name no day, so by whose clock is all one.
  return (await giveDeed(ground, caller, 'write', { text, once }, { zone: 'UTC', language })) === null;
}
