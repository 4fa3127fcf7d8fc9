// The HTTP ground: one way to serve an endpoint of the contract, with its caller, its schema and its refusals.
import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../contract/common/endpoint.ts';
import { Problem } from '../../contract/common/schemas.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { serializerOf } from './answers.ts';
import type { Caller, CustomerCaller, Insider } from './callers.ts';
import { callerOf } from './callers.ts';
import type { Ground } from './ground.ts';
import { claim, type Keyed, keepAnswer, letGo, oneAtATime, readKey } from './idempotency.ts';
import { newId } from './ids.ts';
import { problemOf, Refused } from './problems.ts';
import { addFormats, refuseUnkept } from './taken.ts';
import { compiledOnFirstUse } from './validators.ts';

export type App = FastifyInstance;
export type Asked<E extends Endpoint> = {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly caller: E['for'][number] extends 'anyone' ? null : 'customer' extends E['for'][number] ? Caller : Insider;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The Idempotency-Key with its actor, where one was sent. */
  readonly keyed: Keyed | null;
};
export type Handler<E extends Endpoint> = (asked: Asked<E>) => Promise<AnswerOf<E> | Refusal>;

const MOST_BYTES = 1_048_576;
const SLOWEST_REQUEST_MS = 120_000;

/** Shows a person that there is no such page; programs get a problem. */
export type NotFoundPage = (ground: Ground, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export function makeApp(ground: Ground, notFoundPage: NotFoundPage): App {
  const app = fastify({
    bodyLimit: MOST_BYTES,
    requestTimeout: SLOWEST_REQUEST_MS,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 300 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', useDefaults: true, allErrors: true }, onCreate: addFormats },
    schemaController: { compilersFactory: { buildValidator: compiledOnFirstUse } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setSerializerCompiler(({ schema }) => serializerOf(schema));
  const isHttps = ground.settings.baseUrl.startsWith('https:');
  app.register(cookie);
  app.addHook('preValidation', async (request) => refuseUnkept(request));
  app.addHook('onSend', async (request, reply, payload) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    // Where the page's own policy names who may frame it, an old browser's header would say otherwise.
    if (!/frame-ancestors http/.test(String(reply.getHeader('content-security-policy')))) reply.header('x-frame-options', 'DENY');
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (isHttps) reply.header('strict-transport-security', 'max-age=31536000');
    return payload;
  });
  app.setErrorHandler((failure: FastifyError, request, reply) => answerFailure(ground, failure, request, reply));
  app.setNotFoundHandler((request, reply) => (wantsPage(request) ? notFoundPage(ground, request, reply) : answerNotFound(ground, request, reply)));
  return app as unknown as App;
}

export const languageOf = (request: FastifyRequest): 'en' | 'es' => (/^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en');

function answerFailure(ground: Ground, failure: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const send = (problem: Problem): FastifyReply => reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
  if (failure instanceof Refused) return send(problemOf(failure.code, language, given({ now: failure.now, errors: failure.errors })));
  if (failure.validation) {
    const where = failure.validationContext ?? 'body';
    return send(
      problemOf('invalid', language, {
        errors: failure.validation.map(({ instancePath, message, params }) =>
          given({ field: `${where}${instancePath}${fieldIn(params)}`, message: message ?? '', most: mostIn(message, params) }),
        ),
      }),
    );
  }
  if (failure.statusCode !== undefined && failure.statusCode < 500)
    return send({ ...problemOf('invalid', language), status: failure.statusCode, errors: [{ field: 'body', message: failure.message }] });
  const reference = newId().slice(-12);
  ground.log('surprise', {
    reference,
    route: request.routeOptions.url ?? '',
    name: failure.name,
    message: failure.message.slice(0, 300),
    where: (failure.stack ?? '').split('\n')[1]?.trim().slice(0, 200) ?? '',
  });
  return send(problemOf('something-went-wrong', language, { reference }));
}

const fieldIn = (params: Record<string, unknown>): string => {
  const named = params.additionalProperty ?? params.missingProperty;
  return typeof named === 'string' ? `/${named}` : '';
};

const mostIn = (message: string | undefined, { limit }: Record<string, unknown>): number | undefined =>
  typeof limit === 'number' && /^must NOT have more than \d+ characters$/.test(message ?? '') ? limit : undefined;

const wantsPage = (request: FastifyRequest): boolean => request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

async function answerNotFound(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const signedIn = request.url.startsWith('/api/v1') ? await callerOf(ground, request) : null;
  const problem = problemOf(request.url.startsWith('/api/v1') && signedIn === null ? 'not-signed-in' : 'not-found', languageOf(request));
  reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

const refusals = { '4xx': { description: 'Refused, with a code and what to do next.', content: { 'application/problem+json': { schema: Problem } } } };

const UPLOAD = Type.Object({ file: Type.Optional(Type.Unsafe<never>({ type: 'string', contentMediaType: 'application/octet-stream' })) }, { additionalProperties: false });
const bodyOf = ({ sends, body }: Endpoint) => (sends === 'file' ? { body: UPLOAD, consumes: ['multipart/form-data'] } : { body });

function answerOf({ answer, answersAs }: Endpoint) {
  if (answersAs === undefined) return answer;
  return { description: 'The bytes.', content: Object.fromEntries(answersAs.map((type) => [type, { schema: answer }])) };
}

/** Where a POST keeps its answer for its key. One that keeps it in the act's own transaction needs no claim before it: of two, one is undone. */
type Keeping = 'in the act' | 'beside the act';

/** Serves one endpoint: finds the caller, refuses whom it is not for, answers by its schema. */
export function serve<E extends Endpoint>(app: App, ground: Ground, endpoint: E, handler: Handler<E>, keeping: Keeping = 'beside the act'): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: {
      operationId: endpoint.operationId,
      summary: endpoint.summary,
      ...(Object.keys(endpoint.params.properties).length > 0 ? { params: endpoint.params } : {}),
      ...(Object.keys(endpoint.query.properties).length > 0 ? { querystring: endpoint.query } : {}),
      ...(endpoint.method === 'POST' || endpoint.method === 'PATCH' ? bodyOf(endpoint) : {}),
      ...(endpoint.method === 'POST' ? { headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ maxLength: 200 })) }) } : {}),
      response: { [endpoint.status]: answerOf(endpoint), ...refusals },
      security: endpoint.for.some((who) => who === 'anyone') ? [] : [{ key: [] }],
    },
    // An empty body is an empty object, so that a POST without anything to say needs none.
    preValidation: async (request) => {
      if ((endpoint.method === 'POST' || endpoint.method === 'PATCH') && (request.body === undefined || request.body === null)) request.body = {};
      request.caller = await admit(ground, endpoint, request);
    },
    handler: async (request, reply) => {
      const caller = request.caller ?? null;
      const keyed = endpoint.method === 'POST' && caller !== null ? readKey(request, caller) : null;
      const asked = { params: request.params, query: request.query, body: request.body, caller, request, reply, keyed } as unknown as Asked<E>;
      return keyed === null
        ? answer(endpoint, handler, asked)
        : oneAtATime(keyed, () => (keeping === 'in the act' ? answer(endpoint, handler, asked) : answerOnce(ground, endpoint, handler, { ...asked, keyed })));
    },
  });
}

async function answer<E extends Endpoint>(endpoint: E, handler: Handler<E>, asked: Asked<E>): Promise<FastifyReply> {
  const given = await handler(asked);
  if (isRefusal(given)) throw new Refused(given.refused);
  return asked.reply.code(endpoint.status).send(given);
}

async function answerOnce<E extends Endpoint>(ground: Ground, endpoint: E, handler: Handler<E>, asked: Asked<E> & { keyed: Keyed }): Promise<FastifyReply> {
  const { keyed, reply } = asked;
  const kept = await claim(ground, keyed);
  if (kept !== null && kept.answer !== null) return reply.code(kept.status).send(kept.answer);
  try {
    const given = await handler(asked);
    if (isRefusal(given)) throw new Refused(given.refused);
    if (keyed.used) await letGo(ground, keyed);
    else await keepAnswer(ground, keyed, endpoint.status, given);
    return reply.code(endpoint.status).send(given);
  } catch (failure) {
    await letGo(ground, keyed);
    throw failure;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller | null;
  }
}

async function admit(ground: Ground, endpoint: Endpoint, request: FastifyRequest): Promise<Caller | null> {
  if (endpoint.for.includes('anyone')) return null;
  const caller = await callerOf(ground, request);
  if (caller === null) throw new Refused('not-signed-in');
  if (caller.is === 'staff' && request.method !== 'GET') refuseForeignOrigin(ground, request);
  if (caller.is === 'customer') return endpoint.for.includes('customer') ? admitted(caller, request) : refuseCaller();
  return caller.roles.some((role) => endpoint.for.includes(role)) ? caller : refuseCaller();
}

function admitted(caller: CustomerCaller, request: FastifyRequest): CustomerCaller {
  if (!caller.checked) throw new Refused('second-check');
  if (request.method !== 'GET' && request.headers['sec-fetch-site'] === 'cross-site') throw new Refused('not-allowed');
  return caller;
}

function refuseCaller(): never {
  throw new Refused('not-allowed');
}

/** A cookie comes along from any page: an act by session must come from our own. */
export function refuseForeignOrigin(ground: Ground, request: FastifyRequest): void {
  const { origin } = request.headers;
  if (origin === undefined) {
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new Refused('not-allowed');
    return;
  }
  const own = [new URL(ground.settings.baseUrl).origin, `http://${request.headers.host}`, `https://${request.headers.host}`];
  if (!own.includes(origin)) throw new Refused('not-allowed');
}
