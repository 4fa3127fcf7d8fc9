// A sign-in link that works once, as printed on the console. Opening it changes nothing, since mail scanners and previews
// open links too: the button does.
import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signInOnce as english } from '../../copy/en/signInOnce.ts';
import { signInOnce as spanish } from '../../copy/es/signInOnce.ts';
import type { Ground } from '../platform/ground.ts';
import { turnedHere } from '../platform/turned.ts';

const TOKEN = /^[\w-]{16,64}$/;
const DESK = '/desk/today';

export async function onceRoutes(inner: FastifyInstance, ground: Ground): Promise<void> {
  const app = inner;
  await app.register(formBody as never);
  app.get('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const token = tokenOf(request);
    return token === null
      ? over(request, reply)
      : page(request, reply, `<p>${copyFor(request).about}</p><form method="post" action="?token=${token}"><button>${copyFor(request).button}</button></form>`);
  });
  app.post('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const token = tokenOf(request);
    if (token === null || request.headers['sec-fetch-site'] === 'cross-site') return over(request, reply);
    if ((await turnedHere(ground, request)) !== null) return reply.redirect('/screen', 303);
    const answer = await verify(ground, request, token);
    const cookies = answer.headers.getSetCookie();
    if (answer.status >= 400 || cookies.length === 0) return over(request, reply);
    for (const cookie of cookies) reply.header('set-cookie', cookie);
    return reply.header('cache-control', 'no-store').redirect(DESK, 303);
  });
}

function tokenOf(request: FastifyRequest): string | null {
  const { token } = request.query as { token?: unknown };
  return typeof token === 'string' && TOKEN.test(token) ? token : null;
}

const verify = (ground: Ground, request: FastifyRequest, token: string): Promise<Response> =>
  ground.signIn.handle(
    new Request(new URL(`/api/sign-in/magic-link/verify?${new URLSearchParams({ token, callbackURL: DESK })}`, ground.settings.baseUrl), {
      headers: { 'x-alongside-address': request.ip, 'user-agent': request.headers['user-agent'] ?? '' },
    }),
  );

const isSpanish = (request: FastifyRequest): boolean => /^\s*es\b/i.test(request.headers['accept-language'] ?? '');
const copyFor = (request: FastifyRequest): typeof english => (isSpanish(request) ? spanish : english);
const over = (request: FastifyRequest, reply: FastifyReply): FastifyReply => page(request, reply.code(410), `<p>${copyFor(request).over}</p>`);

const STYLE =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}button{font:inherit;padding:.75rem 1.5rem;min-height:48px}';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

function page(request: FastifyRequest, reply: FastifyReply, main: string): FastifyReply {
  const { title } = copyFor(request);
  const language = isSpanish(request) ? 'es' : 'en';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style>`;
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .send(`<!doctype html><html lang="${language}"><head>${head}</head><body><main><h1>${title}</h1>${main}</main></body></html>`);
}
