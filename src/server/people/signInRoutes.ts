// Sign-in over HTTP: better-auth's own endpoints, the invitation's password, and one-time links printed on the console.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { lockOf } from '../platform/turned.ts';
import { mayTry, TEN_MINUTES } from '../room/limits.ts';
import { onceRoutes } from './onceRoutes.ts';
import { acceptInvitation, invitedBy } from './staff.ts';

// What the desk needs of better-auth, and a program that changes a password; all else stays shut: links by mail, other profiles, a token used up by GET.
const OPEN = new Set([
  'GET get-session',
  'POST sign-in/email',
  'POST sign-out',
  'POST change-password',
  'POST revoke-other-sessions',
  'POST two-factor/enable',
  'POST two-factor/disable',
  'POST two-factor/verify-totp',
  'POST two-factor/verify-backup-code',
  'POST two-factor/generate-backup-codes',
]);
const isOpen = ({ method, params }: FastifyRequest): boolean => OPEN.has(`${method} ${(params as { '*': string })['*']}`);

export function signInRoutes(app: App, ground: Ground): void {
  app.register((inner) => onceRoutes(inner, ground));
  app.route({
    method: ['GET', 'POST'],
    url: '/api/sign-in/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      if (!isOpen(request)) throw new Refused('not-found');
      await refuseTurned(ground, request);
      return passOn(await ground.signIn.handle(asRequest(ground, request)), reply);
    },
  });
  app.get('/api/v1/invitations/:organisation/:token', { schema: { hide: true } }, async (request) => {
    const { organisation, token } = request.params as { organisation: string; token: string };
    const invited = UUID.test(organisation) ? await invitedBy(ground, organisation, token) : null;
    if (invited === null) throw new Refused('invitation-over');
    return { name: invited.name, email: invited.email };
  });
  app.post('/api/v1/invitations/:organisation/:token', { schema: { hide: true } }, async (request) => {
    const { organisation, token } = request.params as { organisation: string; token: string };
    const password = (request.body as { password?: unknown } | null)?.password;
    if (typeof password !== 'string' || password.length < 12 || password.length > 128) throw new Refused('invalid');
    if (!mayTry(ground, 'invitation', request.ip, { most: INVITATION_TRIES, within: TEN_MINUTES })) throw new Refused('too-many-tries');
    const accepted = UUID.test(organisation) ? await acceptInvitation(ground, organisation, token, password) : null;
    if (accepted === null) throw new Refused('invitation-over');
    if (isRefusal(accepted)) throw new Refused(accepted.refused);
    return accepted;
  });
}

/** Nobody signs in, or changes a password, at a screen that is turned to a customer; once its session has ended, one signs in anew. */
async function refuseTurned(ground: Ground, request: FastifyRequest): Promise<void> {
  const turned = await lockOf(ground, request);
  if (turned !== null && turned.endedAt === null) throw new Refused('screen-is-turned');
}

/** Of an address that has a password already the right one is asked: it must not be guessed here. */
const INVITATION_TRIES = 10;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function asRequest(ground: Ground, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  headers.set('x-alongside-address', request.ip);
  const url = new URL(request.url, ground.settings.baseUrl);
  if (request.method === 'GET') return new Request(url, { method: 'GET', headers });
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) });
}

async function passOn(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.code(response.status).send(await response.text());
}
