// Channels over HTTP: how they do, mailboxes that are added, paused and taken out, and signing in to a provider's.
import { Type } from 'typebox';
import * as wire from '../../contract/channel.ts';
import { unsentSince } from '../letter/outbox.ts';
import { organisationOf } from '../organisation/settings.ts';
import { startOfDay } from '../platform/calendar.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { deepHealth } from './deepHealth.ts';
import { forgetSkipped } from './places.ts';
import { keepMailbox, refuseUnknownTeam, tryWay } from './setUp.ts';
import { beginSignIn, finishSignIn, redirectOf } from './signIn.ts';
import { type ChannelRow, changeRow, channelOf, channelsOf, type Of, restChannel, wakeChannel } from './store.ts';
import { channelView, troubleOf } from './views.ts';
import { type ImapWay, sealSecret, unsealSecret } from './ways.ts';

export function channelRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listChannels, ({ caller: { org } }) =>
    reading(ground.database, org, async (rows) => {
      const items: wire.ChannelView[] = [];
      for (const row of await channelsOf(rows, org)) items.push(await channelView(ground, rows, row));
      return { items, oldestUnsent: await unsentSince(rows, org, ground.now()), redirect: redirectOf(ground) };
    }),
  );
  serve(app, ground, wire.showChannelHealth, ({ caller: { org } }) =>
    reading(ground.database, org, async (rows) => ({ trouble: await troubleOf(ground, rows, org), oldestUnsent: await unsentSince(rows, org, ground.now()) })),
  );
  mailboxes(app, ground);
  signIns(app, ground);
  const Deep = Type.Object({ ok: Type.Boolean(), at: Type.String(), working: Type.Integer(), inTrouble: Type.Integer(), oldestUnsentMinutes: Type.Integer() });
  app.get(
    '/health/channels',
    { schema: { operationId: 'channelsHealth', summary: 'Whether mail comes in and goes out, for something outside that watches.', response: { 200: Deep, 503: Deep } } },
    async (_request, reply) => {
      const health = await deepHealth(ground);
      return reply.code(health.ok ? 200 : 503).send(health);
    },
  );
}

const TRIES = 20;
const TRIES_FOR_MS = 60_000;
const tried = new Map<string, number[]>();
/** So that nobody goes through passwords, or through the machines of the house, from here. */
function countTry(org: string): void {
  const lately = (tried.get(org) ?? []).filter((at) => Date.now() - at < TRIES_FOR_MS);
  if (lately.length >= TRIES) throw new Refused('too-many-tries');
  tried.set(org, [...lately, Date.now()]);
}

type Given = { host: string; port: number; security: ImapWay['security']; user: string; folder?: string };
const wayOf = ({ host, port, security, user, folder }: Given): ImapWay => ({ host, port, security, user, folder: folder ?? 'INBOX' });

function mailboxes(app: App, ground: Ground): void {
  const show = (of: Of): Promise<wire.ChannelView> => reading(ground.database, of.org, async (rows) => channelView(ground, rows, await known(rows, of)));
  /** An act on one of the desk's own mailboxes; whoever reads it begins anew. */
  const change = async (of: Of, act: (rows: Rows, row: ChannelRow) => Promise<unknown>): Promise<wire.ChannelView> => {
    await inOrganisation(ground.database, of.org, async (rows) => {
      const row = await known(rows, of);
      if (row.kind !== 'imap') throw new Refused('channel-of-settings');
      await act(rows, row);
      const now = await channelOf(rows, of);
      if (now !== undefined && now.paused_at === null) await wakeChannel(rows, of);
    });
    return show(of);
  };
  serve(app, ground, wire.tryMailbox, async ({ caller, body }) => {
    countTry(caller.org);
    return { messages: await tryWay(wayOf(body), { password: body.password }) };
  });
  serve(app, ground, wire.addMailbox, async ({ caller: { org }, body }) => {
    countTry(org);
    const way = wayOf(body);
    await tryWay(way, { password: body.password });
    const from = await dayBegins(ground, org, body.from);
    const id = await keepMailbox(ground, { org, name: body.name, address: body.address, team: body.team ?? null, way, secret: { by: 'password', password: body.password }, from });
    return show({ org, id });
  });
  serve(app, ground, wire.changeChannel, async ({ caller: { org }, params: { id }, body }) => {
    const of = { org, id };
    const row = await reading(ground.database, org, (rows) => known(rows, of));
    if (body.password !== undefined) {
      countTry(org);
      if (row.made_by === 'settings' || row.kind !== 'imap' || isOfProvider(ground, row)) throw new Refused('channel-of-settings');
      await tryWay(row.way as ImapWay, { password: body.password });
    }
    return change(of, async (rows) => {
      if (row.made_by === 'settings' && body.paused !== undefined) throw new Refused('channel-of-settings');
      await refuseUnknownTeam(rows, org, body.team);
      if (body.paused === true) await restChannel(rows, of);
      await changeRow(rows, of, {
        ...(body.name !== undefined && { name: body.name }),
        ...(body.team !== undefined && { team_id: body.team }),
        ...(body.paused !== undefined && {
          paused_at: body.paused ? ground.now() : null,
          failing_since: null,
          error: null,
          last_ok_at: body.paused ? row.last_ok_at : ground.now(),
        }),
        ...(body.password !== undefined && { secret: sealSecret(ground, of, { by: 'password', password: body.password }) }),
      });
    });
  });
  serve(app, ground, wire.removeChannel, ({ caller: { org }, params: { id } }) =>
    inOrganisation(ground.database, org, async (rows) => {
      const of = { org, id };
      if ((await known(rows, of)).made_by === 'settings') throw new Refused('channel-of-settings');
      await restChannel(rows, of);
      await rows.deleteFrom('channel').where('org_id', '=', org).where('id', '=', id).execute();
      return { removed: true };
    }),
  );
  serve(app, ground, wire.catchUpFrom, async ({ caller: { org }, params: { id }, body }) => {
    const from = (await dayBegins(ground, org, body.from)) ?? ground.now();
    if (from > ground.now()) throw new Refused('has-not-happened');
    return change({ org, id }, (rows, row) => changeRow(rows, { org, id }, { catch_up_from: from, begin_at: from < row.begin_at ? from : row.begin_at }));
  });
  serve(app, ground, wire.countChannel, ({ caller: { org }, params: { id } }) =>
    change({ org, id }, async (rows) => {
      await forgetSkipped(rows, { org, id });
      await changeRow(rows, { org, id }, { reconcile_asked: true });
    }),
  );
}

function signIns(app: App, ground: Ground): void {
  serve(app, ground, wire.beginMailSignIn, async ({ caller: { org, id }, body }) => {
    const { team = null, channel = null, from, ...draft } = body;
    await reading(ground.database, org, (rows) => refuseUnknownTeam(rows, org, team));
    return { goTo: await beginSignIn(ground, { org, by: id, draft: { ...draft, team, channel, from: await dayBegins(ground, org, from) } }) };
  });
  serve(app, ground, wire.finishMailSignIn, async ({ caller: { org, id: by }, body }) => {
    countTry(org);
    const id = await finishSignIn(ground, { org, by, ...body });
    return reading(ground.database, org, async (rows) => channelView(ground, rows, await known(rows, { org, id })));
  });
}

async function known(rows: Rows, of: Of): Promise<ChannelRow> {
  const row = await channelOf(rows, of);
  if (row === undefined) throw new Refused('no-such-channel');
  return row;
}

const isOfProvider = (ground: Ground, row: ChannelRow): boolean => row.secret !== null && unsealSecret(ground, { org: row.org_id, id: row.id }, row.secret).by === 'provider';

/** From the first moment of that day where the house is. */
async function dayBegins(ground: Ground, org: string, day: string | null | undefined): Promise<string | null> {
  if (!day) return null;
  const { zone } = await reading(ground.database, org, (rows) => organisationOf(rows, org));
  return startOfDay(day, zone);
}
