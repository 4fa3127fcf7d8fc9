// The page on which a screen is given back: the PIN of whoever turned it, or their password.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ScreenFacts } from '../../contract/roomPages.ts';
import { stateOf } from '../../domain/chair/chair.ts';
import { organisationOf } from '../organisation/settings.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { namesOf } from '../platform/names.ts';
import { CHAIR_COOKIE, lockOf, type TurnedScreen } from '../platform/turned.ts';
import { pagesOf, sendPage } from '../room/html.ts';
import { cookieOptions, fieldsOf, forgetReading, isGuarded, settingOf } from '../room/reader.ts';
import { endTurning, turnBack } from './turning.ts';

const HIDDEN = { schema: { hide: true } };
const SIGN_IN = '/desk/sign-in';
/** better-auth's own, as it names them over http and https. */
const SESSION_COOKIES = ['session_token', 'session_data'].flatMap((name) => [`alongside.${name}`, `__Secure-alongside.${name}`]);

export function screenRoutes(app: App, ground: Ground): void {
  app.get('/screen', HIDDEN, async (request, reply) => {
    const turned = await lockOf(ground, request);
    return turned === null ? reply.redirect('/desk/', 303) : show(ground, request, reply, turned);
  });
  app.post('/screen', HIDDEN, (request, reply) => takePin(ground, request, reply));
  app.post('/screen/password', HIDDEN, (request, reply) => leaveToPassword(ground, request, reply));
}

async function takePin(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const turned = await lockOf(ground, request);
  if (turned === null) return reply.redirect('/desk/', 303);
  const fields = fieldsOf(request);
  if (!isGuarded(ground, request, fields)) return show(ground, request, reply, turned, { refusal: 'form-too-old' });
  const { is, left } = await turnBack(ground, turned, (fields.pin ?? '').trim());
  if (is === 'wrong') return show(ground, request, reply, turned, { left });
  if (is === 'ended') return show(ground, request, reply, { ...turned, endedAt: ground.now() });
  return unlocked(ground, reply).redirect(`/desk/concerns/${turned.concern}`, 303);
}

/** Without the PIN at hand: the session ends, and the password opens the desk. */
async function leaveToPassword(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const turned = await lockOf(ground, request);
  if (turned === null) return reply.redirect(SIGN_IN, 303);
  if (!isGuarded(ground, request, fieldsOf(request))) return show(ground, request, reply, turned, { refusal: 'form-too-old' });
  await endTurning(ground, turned);
  return signedOut(ground, reply).redirect(SIGN_IN, 303);
}

type Tries = { left?: number; refusal?: string };
async function show(ground: Ground, request: FastifyRequest, reply: FastifyReply, turned: TurnedScreen, { left, refusal }: Tries = {}): Promise<FastifyReply> {
  const state = stateOf(turned, ground.now());
  const facts: ScreenFacts = {
    ...settingOf(ground, request, reply),
    here: '/screen',
    ...(await aroundOf(ground, turned)),
    ...(state === 'open' && { room: `/room/${turned.concern}` }),
    state: state === 'ended' ? 'ended' : 'turned',
    ...(left !== undefined && { left }),
    ...(refusal !== undefined && { refusal }),
  };
  if (state === 'ended') signedOut(ground, reply);
  return sendPage(reply, (await pagesOf()).screenPage(facts), left === undefined && refusal === undefined ? 200 : 409);
}

const aroundOf = (ground: Ground, { org, staff }: TurnedScreen): Promise<Pick<ScreenFacts, 'organisation' | 'by'>> =>
  reading(ground.database, org, async (rows) => {
    const { name, phone } = await organisationOf(rows, org);
    return { organisation: { name, phone }, by: (await namesOf(rows, org, [staff])).get(staff) ?? '' };
  });

const unlocked = (ground: Ground, reply: FastifyReply): FastifyReply => forgetReading(ground, reply.clearCookie(CHAIR_COOKIE, cookieOptions(ground, 0)));

function signedOut(ground: Ground, reply: FastifyReply): FastifyReply {
  for (const name of SESSION_COOKIES) reply.clearCookie(name, { path: '/', secure: name.startsWith('__Secure-') });
  return unlocked(ground, reply);
}
