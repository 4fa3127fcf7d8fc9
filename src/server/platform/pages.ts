// Pages for people: the desk as a browser app, and the customer's pages, which the server renders.
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { loadedAnew, readText } from './built.ts';
import type { Ground } from './ground.ts';
import type { App } from './http.ts';
import { CHECKOUT } from './settings.ts';
import { lockOf } from './turned.ts';

const DESK = join(CHECKOUT, 'build', 'desk');
const DESK_PAGES = ['/desk', '/desk/*'];
/** Addresses that people type or were given, and where they lead. */
const SHORT: Readonly<Record<string, string>> = { '/setup': '/desk/setup', '/sign-in': '/desk/sign-in' };
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

export async function pageRoutes(app: App, ground: Ground): Promise<void> {
  await app.register(fastifyStatic as never, { root: join(DESK, 'assets'), prefix: '/desk/assets/', maxAge: '365d', immutable: true });
  for (const [from, to] of Object.entries(SHORT)) app.get(from, { schema: { hide: true } }, async (_request, reply) => reply.redirect(to, 303));
  for (const path of DESK_PAGES)
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const turned = await lockOf(ground, request);
      return turned === null || turned.endedAt !== null ? deskPage(reply) : reply.redirect('/screen', 303);
    });
}

/** It names the parts of its own build. */
const page = loadedAnew(join(DESK, 'index.html'), readText);

function deskPage(reply: FastifyReply): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .send(page() ?? '<!doctype html><title>Alongside</title><p>The desk is not built yet. Run "npm run build".</p>');
}
