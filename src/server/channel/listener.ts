// Our own mail server: it takes mail for addresses that are ours and for no others, passes nothing on, and says "250" only
// once the message is stored. While it can't be stored it says "later", so that the sender keeps it and tries again.
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Ground } from '../platform/ground.ts';
import { networkOf } from '../platform/network.ts';
import { domainOf } from '../platform/replyAddress.ts';
import { type Certificate, keptCertificate } from '../platform/selfSigned.ts';
import type { Arrive } from './arriving.ts';
import { type Limits, Traffic, USUAL_LIMITS } from './limits.ts';
import { type AsksServed, type Served, servedHere } from './served.ts';
import { noteArrived } from './store.ts';

export type Listener = { readonly port: number; close(): Promise<void> };
type Listening = { readonly ground: Ground; readonly arrive: Arrive; readonly limits?: Limits; readonly served?: AsksServed };

class Reply extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, text: string) {
    super(text);
    this.responseCode = responseCode;
  }
}
const NOT_OURS = (): Reply => new Reply(550, '5.1.1 No such address here');
const LATER = (): Reply => new Reply(451, '4.3.0 Please try again later');
const BUSY = (): Reply => new Reply(421, '4.7.0 Too much at once, please try again later');
const TOO_LARGE = (): Reply => new Reply(552, '5.3.4 Message too large');
const FULL = (): Reply => new Reply(452, '4.3.1 Please try again in a few minutes');

/** Who sends what, by connection: the recipients stand in the session, their organisations here. */
type Talk = { readonly recipients: Map<string, Served>; data: number };

/** Throws where the port can't be had. */
export async function listen({ ground, arrive, limits = USUAL_LIMITS, served = servedHere(ground) }: Listening): Promise<Listener> {
  const { listen: where } = ground.settings.channels;
  if (where === null) throw new Error('MAIL_LISTEN is not set');
  const traffic = new Traffic(limits);
  const talks = new Map<string, Talk>();
  const server = new SMTPServer({
    name: domainOf(ground.settings),
    banner: 'Alongside',
    ...certificateOf(ground),
    logger: false,
    authOptional: true,
    disabledCommands: ['AUTH', 'VRFY', 'EXPN', 'WIZ', 'SHELL', 'KILL', 'XCLIENT', 'XFORWARD'],
    disableReverseLookup: true,
    size: limits.messageBytes,
    rejectOversized: true,
    maxClients: limits.connections,
    maxRecipients: limits.recipients,
    maxCommandLength: 2048,
    socketTimeout: limits.silenceMs,
    closeTimeout: 1000,
    onConnect: (session, done) => {
      talks.set(session.id, { recipients: new Map(), data: 0 });
      done();
    },
    onMailFrom: (_address, session, done) => {
      talks.get(session.id)?.recipients.clear();
      done(traffic.mayMail(networkOf(session.remoteAddress), Date.now()) ? null : BUSY());
    },
    onRcptTo: ({ address }, session, done) => {
      served(address).then(
        (found) => {
          if (found !== null) talks.get(session.id)?.recipients.set(address, found);
          done(found === null ? NOT_OURS() : null);
        },
        () => done(LATER()),
      );
    },
    onData: (stream, session, done) => {
      take({ ground, arrive, limits, traffic }, stream, session, talks.get(session.id)).then(
        () => done(null, '2.0.0 Stored'),
        (failure: unknown) => done(failure instanceof Reply ? failure : LATER()),
      );
    },
    onClose: (session) => void talks.delete(session.id),
  });
  server.on('error', (failure) => ground.log('listener-connection-failed', { code: (failure as NodeJS.ErrnoException).code ?? 'unknown' }));
  server.server.on('connection', (socket: Socket) => guard(socket, traffic, limits, () => dataOf(server, talks, socket)));
  await new Promise<void>((ready, failed) => {
    server.server.once('error', failed);
    server.listen(where.port, where.host, () => {
      server.server.off('error', failed);
      ready();
    });
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : where.port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function certificateOf(ground: Ground): Certificate {
  const { certificate } = ground.settings.channels;
  if (certificate === null) return keptCertificate(ground.settings.dataDir, domainOf(ground.settings));
  return { cert: readFileSync(certificate.certificate, 'utf8'), key: readFileSync(certificate.key, 'utf8') };
}

// Of one message at most its size and a little more; of commands what a hundred messages need.
const COMMAND_BYTES = 262_144;
const LOOK_EVERY_MS = 500;

/** What the protocol doesn't bound: connections of one network, how long one lasts, and how much is said beside the messages. */
function guard(socket: Socket, traffic: Traffic, limits: Limits, dataBytes: () => number): void {
  const network = networkOf(socket.remoteAddress ?? '');
  socket.on('error', () => socket.destroy());
  if (!traffic.enter(network)) return void socket.end(`421 ${BUSY().message}\r\n`).destroySoon();
  const last = setTimeout(() => socket.destroy(), limits.sessionMs);
  const look = setInterval(() => {
    if (socket.bytesRead > COMMAND_BYTES + dataBytes() * 1.1) socket.destroy();
  }, LOOK_EVERY_MS);
  socket.once('close', () => {
    clearTimeout(last);
    clearInterval(look);
    traffic.leave(network);
  });
}

function dataOf(server: SMTPServer, talks: ReadonlyMap<string, Talk>, socket: Socket): number {
  for (const { session } of server.connections)
    if (session.remotePort === socket.remotePort && session.remoteAddress === socket.remoteAddress) return talks.get(session.id)?.data ?? 0;
  return 0;
}

type Taking = { ground: Ground; arrive: Arrive; limits: Limits; traffic: Traffic };

async function take(taking: Taking, stream: SMTPServerDataStream, session: SMTPServerSession, talk: Talk | undefined): Promise<void> {
  const { ground, arrive, traffic } = taking;
  const held = { bytes: 0 };
  try {
    const raw = await collect(taking, stream, held, talk);
    const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
    const accepted = session.envelope.rcptTo.map(({ address }) => address);
    const byOrganisation = Map.groupBy(accepted, (address) => talk?.recipients.get(address)?.org ?? '');
    // One that goes to two houses is stored in both, or comes again.
    for (const [org, to] of byOrganisation) {
      const served = talk?.recipients.get(to[0] ?? '');
      if (served === undefined) throw NOT_OURS();
      const [arrived] = await arrive(ground, [{ org, channel: served.channel, team: served.team, raw, envelope: { from, to }, at: ground.now() }]);
      if (arrived?.isNew && served.channel !== null) await noteArrived(ground, { org, id: served.channel }, 1);
    }
  } finally {
    traffic.giveBack(held.bytes);
  }
}

/** Reads to the end whatever happens, since only then an answer is heard; what is too much is not kept. */
async function collect({ limits, traffic }: Taking, stream: SMTPServerDataStream, held: { bytes: number }, talk: Talk | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let over: Reply | null = null;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (talk !== undefined) talk.data += chunk.length;
    if (over !== null) continue;
    if (held.bytes + chunk.length > limits.messageBytes) over = TOO_LARGE();
    else if (!traffic.take(chunk.length)) over = FULL();
    else {
      held.bytes += chunk.length;
      chunks.push(chunk);
    }
    if (over !== null) chunks.length = 0;
  }
  if (stream.sizeExceeded) throw TOO_LARGE();
  if (over !== null) throw over;
  return Buffer.concat(chunks);
}
