// Everything that customers open in a browser: plain pages and plain forms, with errors as pages too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import formBody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { screenRoutes } from '../chair/pages.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { doorRoutes } from './doorRoutes.ts';
import { fillRoutes } from './fillRoutes.ts';
import { formRoutes, notFound } from './formRoutes.ts';
import { pagesOf, ROOM_BUILD, sendPage } from './html.ts';
import { settingOf } from './reader.ts';
import { roomRoutes } from './roomRoutes.ts';

const FIVE_MINUTES = '5m';

/** In a scope of their own, so that forms are read and errors are shown as people need it. */
export async function customerRoutes(app: App, ground: Ground): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    const inner = scope as unknown as App;
    await scope.register(formBody as never);
    const assets = join(ROOM_BUILD, 'assets');
    if (existsSync(assets)) await scope.register(fastifyStatic as never, { root: assets, prefix: '/room/assets/', decorateReply: false, maxAge: FIVE_MINUTES });
    scope.setErrorHandler((failure: FastifyError, request, reply) => showTrouble(ground, failure, request, reply));
    doorRoutes(inner, ground);
    formRoutes(inner, ground);
    roomRoutes(inner, ground);
    fillRoutes(inner, ground);
    screenRoutes(inner, ground);
  });
}

async function showTrouble(ground: Ground, failure: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (failure instanceof Refused && failure.code !== 'nul') return notFound(ground, request, reply);
  const reference = newId().slice(-12);
  ground.log('surprise', {
    reference,
    route: request.routeOptions.url ?? '',
    name: failure.name,
    message: failure.message.slice(0, 300),
    where: (failure.stack ?? '').split('\n')[1]?.trim().slice(0, 200) ?? '',
  });
  const setting = settingOf(ground, request, reply);
  const facts = { ...setting, organisation: null, reference, ...(setting.here.startsWith('/room/') && { back: setting.here }) };
  return sendPage(reply, (await pagesOf()).troublePage(facts), failure instanceof Refused ? 422 : (failure.statusCode ?? 500));
}
