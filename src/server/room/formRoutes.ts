// The public forms: a telling in the customer's own words, at the organisation's address or that of a web form of its own.

import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { textFor } from '../../domain/webForm/webForm.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { embedScript } from '../webForms/embed.ts';
import { organisationIds } from './doorRoutes.ts';
import { type FormPlace, placeOfForm, settingAt, showForm } from './formPlace.ts';
import { takeTelling } from './formTaking.ts';
import { pagesOf, sendPage } from './html.ts';
import { settingOf } from './reader.ts';
import { showSaidAndDone } from './saidAndDonePage.ts';

const HIDDEN = { schema: { hide: true } };
const FIVE_MINUTES = 'public, max-age=300';

export function formRoutes(app: App, ground: Ground): void {
  /** What is done at a form that there is. */
  const at = (doing: (request: FastifyRequest, reply: FastifyReply, place: FormPlace) => Promise<FastifyReply>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const place = await placeOfForm(ground, request, reply);
    return place === null ? notFound(ground, request, reply) : doing(request, reply, place);
  };
  app.get('/form', HIDDEN, async (_request, reply) => {
    const [only, ...others] = await organisationIds(ground);
    return reply.redirect(only === undefined || others.length > 0 ? '/' : `/form/${only}`, 303);
  });
  for (const path of ['/form/:org', '/form/:org/:slug'])
    app.get(
      path,
      HIDDEN,
      at((request, reply, place) => showForm(ground, request, reply, place)),
    );
  app.get(
    '/form/:org/you-said-we-did',
    HIDDEN,
    at((request, reply, { org }) => showSaidAndDone(ground, request, reply, org)),
  );
  app.get(
    '/form/:org/:slug/embed.js',
    HIDDEN,
    at(async (request, reply, place) => sendScript(reply, embedScript(textFor(place.form, settingAt(ground, request, reply, place).language)))),
  );
  app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart as never, { throwFileSizeLimit: false });
    for (const path of ['/form/:org', '/form/:org/:slug'])
      scope.post(
        path,
        HIDDEN,
        at((request, reply, place) => takeTelling(ground, request, reply, place)),
      );
  });
}

/** For the pages of other sites, which may load it and nothing else of ours. */
const sendScript = (reply: FastifyReply, script: string): FastifyReply =>
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', FIVE_MINUTES)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('vary', 'accept-language')
    .send(script);

export async function notFound(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(reply, (await pagesOf()).notFoundPage({ ...settingOf(ground, request, reply), organisation: null }), 404);
}
