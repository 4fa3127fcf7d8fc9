// A door that doesn't open: whoever was with a customer and is so no longer reads it kindly; everybody else reads that the link has run out.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endedPartyOf } from '../platform/callers.ts';
import type { Ground } from '../platform/ground.ts';
import { expired, placeOf } from './doorRoutes.ts';
import { pagesOf, sendPage } from './html.ts';
import { settingOf } from './reader.ts';

const GONE = 410;

export async function notOpen(ground: Ground, request: FastifyRequest, reply: FastifyReply, token: string | undefined, org: string | null = null): Promise<FastifyReply> {
  const ended = token === undefined ? null : await endedPartyOf(ground, token);
  if (ended === null) return expired(ground, request, reply, org);
  return sendPage(
    reply,
    (await pagesOf()).partyOverPage({
      ...settingOf(ground, request, reply, { language: ended.language, textSize: 'usual' }),
      here: '/link',
      organisation: await placeOf(ground, ended.org),
    }),
    GONE,
  );
}
