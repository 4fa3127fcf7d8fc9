// Files over HTTP, in a scope of their own: only here are multipart bodies read, and only after it is known who sends them.
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import * as wire from '../../contract/file.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import type { Caller } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Handler, serve } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { hashOf } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { mayTry, TEN_MINUTES } from '../room/limits.ts';
import { refusedFiles } from './access.ts';
import { addressFor, fileAt } from './addresses.ts';
import { type Taken, takeUpload } from './intake.ts';
import { sendFile } from './serve.ts';
import { addFile, dropFile, encloseFile, fileOf } from './store.ts';

const UPLOADS_IN_TEN_MINUTES = 100;

export async function fileRoutes(app: App, ground: Ground): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart as never, { throwFileSizeLimit: false });
    const adding: Handler<typeof wire.addFile> = async ({ caller, params, request, keyed }) => {
      await refuseUnlessTheirs(ground, caller, params.id, 'act');
      if (!request.isMultipart()) throw new Refused('choose-a-file');
      if (!mayTry(ground, 'upload', request.ip, { most: UPLOADS_IN_TEN_MINUTES, within: TEN_MINUTES })) throw new Refused('too-many-tries');
      const { file } = await takeUpload(request, ground.settings);
      if (isRefusal(file)) return file;
      return addOnce(ground, caller, { concern: params.id, file, keyed });
    };
    serve(scope as unknown as App, ground, wire.addFile, adding, 'in the act');
  });
  serve(app, ground, wire.showFile, async ({ caller, params, reply }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'see');
    const file = await reading(ground.database, caller.org, (rows) => fileOf(rows, caller.org, params.id, params.file));
    return sendFile(ground, reply, caller.org, file) as never;
  });
  serve(app, ground, wire.addressOfFile, async ({ caller, params }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'see');
    const file = await reading(ground.database, caller.org, (rows) => fileOf(rows, caller.org, params.id, params.file));
    if (file === undefined) throw new Refused('no-such-file');
    return addressFor(ground, caller, params.id, params.file);
  });
  app.get('/files/:address', { schema: { hide: true } }, async (request, reply) => {
    const found = await fileAt(ground, (request.params as { address: string }).address);
    if (found === null) throw new Refused('no-such-file');
    return sendFile(ground, reply, found.org, found.file);
  });
  serve(app, ground, wire.encloseFile, async ({ caller, params, body }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'act');
    return inOrganisation(ground.database, caller.org, (rows) => encloseFile(rows, caller.org, params.id, { ...body, at: ground.now() }));
  });
  serve(app, ground, wire.dropFile, async ({ caller, params }) => {
    await refuseUnlessTheirs(ground, caller, params.id, 'act');
    const refused = await inOrganisation(ground.database, caller.org, (rows) => dropFile(rows, caller.org, params.id, params.file));
    return refused ?? { dropped: true as const };
  });
}

type Adding = { readonly concern: string; readonly file: Taken; readonly keyed: Keyed | null };
/** The same file under the same key is one file; another under the same key is refused. What a request says is its bytes too. */
async function addOnce(ground: Ground, caller: Caller, { concern, file, keyed }: Adding): Promise<wire.FileView | Refusal> {
  const named = keyed && { ...keyed, request: hashOf(keyed.request, file.name, file.bytes) };
  try {
    return await inOrganisation(ground.database, caller.org, async (rows) => {
      const kept = named && (await findAnswer(rows, named));
      if (kept) return kept.answer as wire.FileView;
      const added = await addFile(rows, { caller, concern, file, at: ground.now() });
      if (named && !isRefusal(added)) await insertAnswer(rows, named, wire.addFile.status, { answer: added });
      return added;
    });
  } catch (failure) {
    // Another process took it in the meantime, which undid ours.
    if (isAnsweredElsewhere(failure)) return addOnce(ground, caller, { concern, file, keyed });
    throw failure;
  }
}

async function refuseUnlessTheirs(ground: Ground, caller: Caller, concern: string, what: 'see' | 'act'): Promise<void> {
  const refused = await reading(ground.database, caller.org, (rows) => refusedFiles(rows, caller, concern, { what, at: ground.now() }));
  if (refused !== null) throw new Refused(refused.refused);
}
