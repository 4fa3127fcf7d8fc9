// One stream of server-sent events per tab: hints of what changed, and who has a concern open.
import type { FastifyReply } from 'fastify';
import { maySee } from '../concern/access.ts';
import { type CustomerCaller, callerOf, type Insider, type StaffCaller } from './callers.ts';
import { reading } from './database.ts';
import type { Ground } from './ground.ts';
import { type App, refuseForeignOrigin } from './http.ts';
import type { Change } from './live.ts';
import { namesOf } from './names.ts';
import { Refused } from './problems.ts';

const BEAT_MS = 25_000;

export function liveRoutes(app: App, ground: Ground): () => void {
  const open = new Set<FastifyReply>();
  app.get('/api/v1/live', { schema: { hide: true } }, async (request, reply) => {
    const first = await callerOf(ground, request);
    if (first === null || first.is === 'customer') throw new Refused('not-signed-in');
    let caller: Insider = first;
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    reply.raw.write('event: hello\ndata: {}\n\n');
    open.add(reply);
    // A hint names a concern only to those who may see it.
    const hear = async (change: Change): Promise<void> => {
      if (change.staff !== undefined) return void (change.staff === caller.id && reply.raw.write('event: call\ndata: {}\n\n'));
      const may = await reading(ground.database, caller.org, (rows) => maySee(rows, caller, change.concern, ground.now())).catch(() => false);
      if (may) reply.raw.write(`event: changed\ndata: ${JSON.stringify({ concern: change.concern })}\n\n`);
    };
    const leave = ground.live.listen(caller.org, (change) => void hear(change));
    // Who was deactivated, signed out or moved to another team hears no more than one beat longer.
    const ask = async (): Promise<void> => {
      const now = await callerOf(ground, request).catch((failure: unknown) => (failure instanceof Refused ? null : caller));
      if (now === null || now.is === 'customer' || now.org !== caller.org) return void reply.raw.end();
      caller = now;
      reply.raw.write(': here\n\n');
    };
    const beat = setInterval(() => void ask(), BEAT_MS);
    request.raw.on('close', () => {
      leave();
      clearInterval(beat);
      open.delete(reply);
    });
  });
  const params = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } };
  app.post('/api/v1/concerns/:id/presence', { schema: { hide: true, params } }, async (request) => {
    const caller = await callerOf(ground, request);
    const concern = (request.params as { id: string }).id;
    if (caller === null || caller.is === 'program') throw new Refused('not-signed-in');
    refuseForeignOrigin(ground, request);
    if (caller.is === 'customer' && !caller.checked) throw new Refused('second-check');
    if (!(await reading(ground.database, caller.org, (rows) => maySee(rows, caller, concern, ground.now())))) throw new Refused('no-such-concern');
    ground.live.arrive(caller.org, concern, { is: caller.is, id: caller.id, name: await nameIn(ground, caller) });
    return { here: ground.live.present(caller.org, concern).map(({ is, name }) => ({ is, name })) };
  });
  return () => {
    for (const reply of open) reply.raw.end();
  };
}

/** The customer goes without a name, as they may be called otherwise; whoever is with them has theirs. */
async function nameIn(ground: Ground, caller: StaffCaller | CustomerCaller): Promise<string> {
  if (caller.is === 'staff') return caller.name;
  if (caller.id === caller.customer) return '';
  return (await reading(ground.database, caller.org, (rows) => namesOf(rows, caller.org, [caller.id]))).get(caller.id) ?? '';
}
