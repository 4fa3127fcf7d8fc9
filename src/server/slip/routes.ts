// The paper room over HTTP, in a scope of its own: only here and at files are multipart bodies read.
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { typedCode } from '../../contract/slipShape.ts';
import * as wire from '../../contract/slips.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { fileSlip } from '../acts/fileSlip.ts';
import { takeUpload } from '../files/intake.ts';
import { sendFile } from '../files/serve.ts';
import { fileOf } from '../files/store.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Handler, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';
import { mayTry, TEN_MINUTES } from '../room/limits.ts';
import { bringSlips, letSlipBe, nameSlip, type SlipRow, slipFor, slipView, waitingSlips } from './store.ts';

const SCANS_IN_TEN_MINUTES = 200;
const USUAL_PAGE = 20;
const READABLE = ['image/jpeg', 'image/png', 'application/pdf'];

export async function slipRoutes(app: App, ground: Ground): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart as never, { throwFileSizeLimit: false });
    const bringing: Handler<typeof wire.bringSlips> = async ({ caller, request }) => {
      if (!request.isMultipart()) throw new Refused('choose-a-file');
      if (!mayTry(ground, 'slip', request.ip, { most: SCANS_IN_TEN_MINUTES, within: TEN_MINUTES })) throw new Refused('too-many-tries');
      const { file } = await takeUpload(request, ground.settings);
      if (isRefusal(file)) return file;
      if (!READABLE.includes(file.type) || file.state !== 'here') return refuse('slip-no-picture');
      const ids = await bringSlips(ground, { org: caller.org, by: caller.is === 'staff' ? caller.id : null, bytes: file.bytes });
      if (ids === null) return refuse('slip-no-picture');
      return { items: await views(ground, caller, ids) };
    };
    serve(scope as unknown as App, ground, wire.bringSlips, bringing);
  });
  serve(app, ground, wire.listSlips, async ({ caller, query }) => {
    const limit = query.limit ?? USUAL_PAGE;
    const ids = await reading(ground.database, caller.org, (rows) => waitingSlips(rows, caller.org, { after: readAfter(query.after), limit: limit + 1 }));
    const items = await views(ground, caller, ids.slice(0, limit));
    return { items, next: ids.length > limit ? (ids[limit - 1] ?? null) : null };
  });
  serve(app, ground, wire.showSlip, ({ caller, params }) => shown(ground, caller, params.id));
  serve(app, ground, wire.showSlipPicture, async ({ caller, params, reply }) => {
    const row = await reading(ground.database, caller.org, (rows) => slipFor(rows, caller, params.id, ground.now()));
    if (row.picture === null) return filedPicture(ground, reply, caller.org, row);
    return reply.code(200).type('image/jpeg').header('cache-control', 'no-store').header('content-security-policy', "default-src 'none'; sandbox").send(row.picture) as never;
  });
  changes(app, ground);
}

function changes(app: App, ground: Ground): void {
  serve(app, ground, wire.nameSlip, ({ caller, params, body }) =>
    changed(ground, caller, params.id, async (rows) => {
      const code = typedCode(body.code);
      return code === null ? refuse('slip-code-unknown') : nameSlip(rows, caller.org, params.id, code);
    }),
  );
  serve(app, ground, wire.letSlipBe, ({ caller, params }) => changed(ground, caller, params.id, (rows) => letSlipBe(rows, caller.org, params.id)));
  serve(app, ground, wire.fileSlip, async ({ caller, params, body }) => (await fileSlip(ground, caller, params.id, body)) ?? shown(ground, caller, params.id));
}

async function changed(ground: Ground, caller: Insider, id: string, change: (rows: Rows) => Promise<Refusal | null>) {
  const refused = await inOrganisation(ground.database, caller.org, async (rows) => {
    await slipFor(rows, caller, id, ground.now());
    return change(rows);
  });
  return refused ?? shown(ground, caller, id);
}

const shown = (ground: Ground, caller: Insider, id: string): Promise<wire.Slip> =>
  reading(ground.database, caller.org, async (rows) => slipView(rows, caller.org, await slipFor(rows, caller, id, ground.now()), ground.now()));

/** Those of concerns that one may not see are left out. */
const views = (ground: Ground, caller: Insider, ids: readonly string[]): Promise<wire.Slip[]> =>
  reading(ground.database, caller.org, async (rows) => {
    const items: wire.Slip[] = [];
    for (const id of ids) {
      const row = await slipFor(rows, caller, id, ground.now()).catch((failure: unknown) => (failure instanceof Refused ? null : Promise.reject(failure)));
      if (row !== null) items.push(await slipView(rows, caller.org, row, ground.now()));
    }
    return items;
  });

/** Once it is filed, it lies among the files of its concern. */
async function filedPicture(ground: Ground, reply: FastifyReply, org: string, { concern_id: concern, file_id: id }: SlipRow): Promise<never> {
  if (concern === null || id === null) throw new Refused('not-found');
  const file = await reading(ground.database, org, (rows) => fileOf(rows, org, concern, id));
  return (await sendFile(ground, reply, org, file)) as never;
}
