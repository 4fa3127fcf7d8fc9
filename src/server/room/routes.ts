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

const MOST_TO_DRAIN = 64 * 1_048_576;
const LONGEST_DRAIN_MS = 20_000;

/** A browser shows no answer while it still sends: what is too much is taken in and thrown away, up to a limit. */
async function drained({ raw }: FastifyRequest): Promise<void> {
  let seen = 0;
  const slow = setTimeout(() => raw.destroy(), LONGEST_DRAIN_MS);
  try {
    for await (const piece of raw) {
      seen += (piece as Buffer).length;
      if (seen > MOST_TO_DRAIN) break;
    }
  } catch {
    // Whoever went away reads no answer.
  } finally {
    clearTimeout(slow);
  }
}

/** What was sent can't be taken in, and sending it again would not help: it says what to change. */
async function showUntaken(ground: Ground, request: FastifyRequest, reply: FastifyReply, { code, status }: { code: string; status: number }): Promise<FastifyReply> {
  const setting = settingOf(ground, request, reply);
  const back = setting.here.startsWith('/room/') ? { back: setting.here } : {};
  return sendPage(reply, (await pagesOf()).troublePage({ ...setting, organisation: null, refusal: code, ...back }), status);
}

async function showTrouble(ground: Ground, failure: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (failure instanceof Refused) return failure.code === 'nul' ? showUntaken(ground, request, reply, { code: 'nul', status: 422 }) : notFound(ground, request, reply);
  if (failure.statusCode === 413) {
    await drained(request);
    return showUntaken(ground, request, reply, { code: 'too-much-at-once', status: 413 });
  }
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
  return sendPage(reply, (await pagesOf()).troublePage(facts), failure.statusCode ?? 500);
}
