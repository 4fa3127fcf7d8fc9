// Sign-in over HTTP: better-auth's own endpoints, the invitation's password, and one-time links printed on the console.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { problemOf } from '../platform/problems.ts';
import { onceRoutes } from './onceRoutes.ts';
import { acceptInvitation, invitedBy } from './staff.ts';

export function signInRoutes(app: App, ground: Ground): void {
  app.register((inner) => onceRoutes(inner, ground));
  app.route({
    method: ['GET', 'POST'],
    url: '/api/sign-in/*',
    schema: { hide: true },
    handler: async (request, reply) => passOn(await ground.signIn.handle(asRequest(ground, request)), reply),
  });
  app.get('/api/v1/invitations/:organisation/:token', { schema: { hide: true } }, async (request, reply) => {
    const { organisation, token } = request.params as { organisation: string; token: string };
    const invited = UUID.test(organisation) ? await invitedBy(ground, organisation, token) : null;
    return invited === null ? refuse(reply, 'invitation-over') : { name: invited.name, email: invited.email };
  });
  app.post('/api/v1/invitations/:organisation/:token', { schema: { hide: true } }, async (request, reply) => {
    const { organisation, token } = request.params as { organisation: string; token: string };
    const password = (request.body as { password?: unknown } | null)?.password;
    if (typeof password !== 'string' || password.length < 12 || password.length > 128) return refuse(reply, 'invalid');
    const accepted = UUID.test(organisation) ? await acceptInvitation(ground, organisation, token, password) : null;
    return accepted === null || isRefusal(accepted) ? refuse(reply, 'invitation-over') : accepted;
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function refuse(reply: FastifyReply, code: string): FastifyReply {
  const problem = problemOf(code, 'en');
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

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
