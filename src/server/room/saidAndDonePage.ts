// "You said, we did" under the organisation's form address, where it chose to show it: without signing in, without a name.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { saidAndDone } from '../change/saidAndDone.ts';
import { organisationOf } from '../organisation/settings.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { notFound } from './formRoutes.ts';
import { pagesOf, sendPage } from './html.ts';
import { settingOf } from './reader.ts';

export async function showSaidAndDone(ground: Ground, request: FastifyRequest, reply: FastifyReply, org: string): Promise<FastifyReply> {
  const setting = { ...settingOf(ground, request, reply), here: `/form/${org}/you-said-we-did` };
  const shown = await reading(ground.database, org, async (rows) => {
    const { name, phone, saidAndDone: page } = await organisationOf(rows, org);
    if (page !== 'public') return null;
    const items = (await saidAndDone(rows, org, setting.language)).filter(({ tooFew }) => !tooFew);
    return { organisation: { name, phone }, items };
  });
  // Kept among staff, it is answered like a page that isn't there.
  if (shown === null) return notFound(ground, request, reply);
  return sendPage(reply, (await pagesOf()).saidAndDonePage({ ...setting, ...shown, form: `/form/${org}` }));
}
