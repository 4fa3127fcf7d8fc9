// Files over HTTP, in a scope of their own: only here are multipart bodies read, and only after it is known who sends them.
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import * as wire from '../../contract/file.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { mayAct, maySee, scopeOf } from '../concern/access.ts';
import type { Caller } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { mayTry, TEN_MINUTES } from '../room/limits.ts';
import { takeUpload } from './intake.ts';
import { sendFile } from './serve.ts';
import { addFile, dropFile, fileOf } from './store.ts';

const UPLOADS_IN_TEN_MINUTES = 100;

export async function fileRoutes(app: App, ground: Ground): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart as never, { throwFileSizeLimit: false });
    serve(scope as unknown as App, ground, wire.addFile, async ({ caller, params, request }) => {
      await refuseUnlessTheirs(ground, caller, params.id, 'act');
      if (!request.isMultipart()) throw new Refused('choose-a-file');
      if (!mayTry('upload', request.ip, UPLOADS_IN_TEN_MINUTES, TEN_MINUTES)) throw new Refused('too-many-tries');
      const { file } = await takeUpload(request, ground.settings);
      if (isRefusal(file)) return file;
      return inOrganisation(ground.database, caller.org, (rows) => addFile(rows, { caller, concern: params.id, file, at: ground.now() }));
    });
  });
  serve(app, ground, wire.showFile, async ({ caller, params, reply }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'see');
    const file = await reading(ground.database, caller.org, (rows) => fileOf(rows, caller.org, params.id, params.file));
    return sendFile(ground, reply, caller.org, file) as never;
  });
  serve(app, ground, wire.dropFile, async ({ caller, params }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'act');
    const refused = await inOrganisation(ground.database, caller.org, (rows) => dropFile(rows, caller.org, params.id, params.file));
    return refused ?? { dropped: true as const };
  });
}

async function refuseUnlessTheirs(ground: Ground, caller: Caller, concern: string, what: 'see' | 'act'): Promise<void> {
  const refused = await reading(ground.database, caller.org, (rows) => refusedFiles(rows, caller, concern, { what, at: ground.now() }));
  if (refused !== null) throw new Refused(refused.refused);
}

/** Files are for those who work on the concern, for the customer and for those who are with them; one who told it about somebody else has none in it. */
export async function refusedFiles(rows: Rows, caller: Caller, concern: string, { what, at }: { what: 'see' | 'act'; at: string }): Promise<Refusal | null> {
  if (!(await maySee(rows, caller, concern, at))) return refuse('no-such-concern');
  if (what === 'act' && !(await mayAct(rows, caller, concern))) return refuse('not-allowed');
  if (caller.is !== 'customer') return null;
  if (caller.customer === caller.id) return null;
  const scope = await scopeOf(rows, caller, at);
  if (scope === null) return refuse('not-allowed');
  return what === 'see' || scope !== 'see' ? null : refuse('beyond-their-scope');
}
