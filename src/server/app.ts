// The application: every noun's routes on one HTTP ground.
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { cadenceRoutes } from './cadence/routes.ts';
import { callRoutes } from './call/routes.ts';
import { causeRoutes } from './cause/routes.ts';
import { chairRoutes } from './chair/routes.ts';
import { changeRoutes } from './change/routes.ts';
import { channelRoutes } from './channel/routes.ts';
import { letterRoutes } from './concern/letterRoutes.ts';
import { concernRoutes } from './concern/routes.ts';
import { contactRoutes } from './contact/routes.ts';
import { customerStreamRoutes } from './customer/routes.ts';
import { fileRoutes } from './files/routes.ts';
import { answerRoutes } from './forms/answerRoutes.ts';
import { catalogueOfForms } from './forms/routes.ts';
import { involvementRoutes } from './involvement/routes.ts';
import { mailRoutes } from './mail/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { samePersonRoutes } from './people/samePersonRoutes.ts';
import { signInRoutes } from './people/signInRoutes.ts';
import { namedAnswers } from './platform/description.ts';
import type { Ground } from './platform/ground.ts';
import { type App, makeApp } from './platform/http.ts';
import { liveRoutes } from './platform/liveRoutes.ts';
import { pageRoutes } from './platform/pages.ts';
import { privateRoutes } from './private/routes.ts';
import { notFound } from './room/formRoutes.ts';
import { previewRoutes } from './room/previewRoutes.ts';
import { customerRoutes } from './room/routes.ts';
import { signalRoutes } from './signal/routes.ts';
import { slipRoutes } from './slip/routes.ts';
import { todayRoutes } from './today/routes.ts';
import { viewRoutes } from './views/routes.ts';
import { webFormRoutes } from './webForms/routes.ts';
import { wordingRoutes } from './wordings/routes.ts';
import { writingRoutes } from './writing/routes.ts';

export type Application = { readonly app: App; readonly closeStreams: () => void };

export async function buildApplication(ground: Ground): Promise<Application> {
  const app = makeApp(ground, notFound);
  await app.register(swagger as never, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Alongside',
        version: '1',
        description: 'Everything that a screen can do. Lists go by cursor; errors are RFC 9457 problems with a refusal code; every POST takes an Idempotency-Key.',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    },
    ...namedAnswers(),
  });
  let closeStreams = (): void => {};
  await app.register(async (api: FastifyInstance) => {
    const inner = api as unknown as App;
    healthRoutes(inner, ground);
    concernRoutes(inner, ground);
    previewRoutes(inner, ground);
    letterRoutes(inner, ground);
    peopleRoutes(inner, ground);
    samePersonRoutes(inner, ground);
    customerStreamRoutes(inner, ground);
    chairRoutes(inner, ground);
    organisationRoutes(inner, ground);
    privateRoutes(inner, ground);
    contactRoutes(inner, ground);
    mailRoutes(inner, ground);
    callRoutes(inner, ground);
    signalRoutes(inner, ground);
    involvementRoutes(inner, ground);
    causeRoutes(inner, ground);
    cadenceRoutes(inner, ground);
    changeRoutes(inner, ground);
    channelRoutes(inner, ground);
    todayRoutes(inner, ground);
    viewRoutes(inner, ground);
    catalogueOfForms(inner, ground);
    answerRoutes(inner, ground);
    webFormRoutes(inner, ground);
    wordingRoutes(inner, ground);
    writingRoutes(inner, ground);
    await fileRoutes(inner, ground);
    await slipRoutes(inner, ground);
    signInRoutes(inner, ground);
    closeStreams = liveRoutes(inner, ground);
    await pageRoutes(inner, ground);
    await customerRoutes(inner, ground);
  });
  return { app, closeStreams: () => closeStreams() };
}

function healthRoutes(app: App, ground: Ground): void {
  const Health = Type.Object({ ok: Type.Boolean(), database: Type.String() });
  app.get('/health', { schema: { operationId: 'health', summary: 'Whether it can serve.', response: { 200: Health, 503: Health } } }, async (_request, reply) => {
    const alive = await ground.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(alive ? 200 : 503).send({ ok: alive, database: alive ? 'here' : 'away' });
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => (app as unknown as { swagger(): object }).swagger());
}
