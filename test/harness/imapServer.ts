// A mail server for reading, as much IMAP as a mailbox needs, with the ways in which real ones fail: cut lines, messages that
// are never given, numbers that begin anew. It notes what would change a mailbox, so that a test can see that nothing did.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { atEnd } from './ending.ts';

export type Message = { readonly uid: number; readonly raw: Buffer; readonly at: Date; readonly size?: number; readonly refused?: boolean };
export type Mailbox = {
  readonly port: number;
  readonly messages: Message[];
  validity: number;
  /** Who may come in: a password, or what is checked of a token. */
  admits: (user: string, secret: { password?: string; token?: string }) => boolean;
  /** Cuts the connection after so many more bytes have gone out. */
  cutAfter: number | null;
  readonly cuts: number;
  readonly signedIn: number;
  /** Connections that stand now, and the most there ever were at once. */
  readonly open: number;
  readonly mostOpen: number;
  /** Commands that change something, and reading without PEEK: there must be none. */
  readonly changing: readonly string[];
  readonly fetchedBytes: number;
  put(raw: string | Buffer, more?: Partial<Message>): Message;
  /** Closes every connection that stands. */
  cut(): void;
  close(): Promise<void>;
  listen(): Promise<void>;
};

type State = { -readonly [K in keyof Mailbox]: Mailbox[K] } & { sockets: Map<Socket, Talk>; changing: string[] };
type Talk = { selected: boolean; idle: string | null; told: number; signing: string | null };

/** The day before that on which tests begin: what came before a mailbox was set up. */
const LONG_BEFORE = new Date('2026-11-15T12:00:00Z');
const CHANGING = /^(STORE|APPEND|COPY|MOVE|EXPUNGE|CREATE|DELETE|RENAME|SELECT|CLOSE|UID (STORE|COPY|MOVE|EXPUNGE))\b/i;

export async function openMailbox(): Promise<Mailbox> {
  const server = createServer((socket) => begin(box, socket));
  const box: State = {
    port: 0,
    messages: [],
    validity: 1,
    admits: (user, { password }) => user === 'help@lakeside.example' && password === 'a mailbox password',
    cutAfter: null,
    cuts: 0,
    signedIn: 0,
    open: 0,
    mostOpen: 0,
    changing: [],
    fetchedBytes: 0,
    sockets: new Map(),
    put(raw, more = {}) {
      const message = { uid: (box.messages.at(-1)?.uid ?? 0) + 1, raw: Buffer.from(raw), at: LONG_BEFORE, ...more };
      box.messages.push(message);
      for (const [socket, talk] of box.sockets) if (talk.idle !== null) tellNew(box, socket, talk);
      return message;
    },
    cut() {
      for (const socket of box.sockets.keys()) socket.destroy();
    },
    async close() {
      box.cut();
      if (server.listening) await new Promise((done) => server.close(done));
    },
    async listen() {
      server.listen(box.port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      box.port = typeof address === 'object' && address !== null ? address.port : 0;
    },
  };
  atEnd(() => box.close());
  await box.listen();
  return box;
}

function begin(box: State, socket: Socket): void {
  const talk: Talk = { selected: false, idle: null, told: 0, signing: null };
  box.sockets.set(socket, talk);
  box.open = box.sockets.size;
  box.mostOpen = Math.max(box.mostOpen, box.open);
  let heard = '';
  socket.setEncoding('latin1').setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    box.sockets.delete(socket);
    box.open = box.sockets.size;
  });
  socket.on('data', (chunk: string) => {
    heard += chunk;
    for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
      const line = heard.slice(0, end);
      heard = heard.slice(end + 2);
      answer(box, socket, talk, line);
    }
  });
  say(box, socket, '* OK here');
}

/** Bytes go out until the line is to be cut, in the middle of whatever it is. */
function write(box: State, socket: Socket, bytes: Buffer): void {
  if (socket.destroyed) return;
  if (box.cutAfter !== null && bytes.length >= box.cutAfter) {
    socket.write(bytes.subarray(0, box.cutAfter));
    box.cutAfter = null;
    box.cuts++;
    socket.destroySoon();
    return;
  }
  if (box.cutAfter !== null) box.cutAfter -= bytes.length;
  socket.write(bytes);
}
const say = (box: State, socket: Socket, line: string): void => write(box, socket, Buffer.from(`${line}\r\n`, 'latin1'));

/** What is said to a command: lines, and how it ends. */
type Said = { readonly lines?: readonly (string | Buffer)[]; readonly end: string };
const OK: Said = { end: 'OK done' };

function answer(box: State, socket: Socket, talk: Talk, line: string): void {
  const [, tag = '', rest = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
  if (talk.idle !== null && line === 'DONE') {
    say(box, socket, `${talk.idle} OK idled`);
    talk.idle = null;
    return;
  }
  if (talk.signing !== null) {
    const [, user = '', password = ''] = Buffer.from(line, 'base64').toString('utf8').split('\0');
    say(box, socket, `${talk.signing} ${signIn(box, user, { password }).end}`);
    talk.signing = null;
    return;
  }
  if (CHANGING.test(rest)) box.changing.push(rest);
  const said = saidTo(box, talk, tag, rest);
  for (const one of said.lines ?? []) write(box, socket, Buffer.concat([Buffer.from(one), Buffer.from('\r\n')]));
  if (said.end !== '') say(box, socket, `${tag} ${said.end}`);
  if (/^IDLE$/i.test(rest)) tellNew(box, socket, talk);
  if (/^LOGOUT$/i.test(rest)) socket.end();
}

function saidTo(box: State, talk: Talk, tag: string, rest: string): Said {
  const [command = '', ...words] = rest.split(' ');
  switch (command.toUpperCase()) {
    case 'CAPABILITY':
      return { ...OK, lines: ['* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN AUTH=XOAUTH2 SASL-IR'] };
    case 'LOGIN':
      return signIn(box, unquoted(words[0]), { password: unquoted(words.slice(1).join(' ')) });
    case 'AUTHENTICATE':
      return authenticate(box, talk, tag, words);
    case 'LIST':
    case 'LSUB':
      return { ...OK, lines: [`* ${command.toUpperCase()} () "/" INBOX`] };
    case 'EXAMINE':
    case 'SELECT':
      return examine(box, talk, unquoted(words.join(' ')));
    case 'NOOP':
      return { ...OK, lines: newOnes(box, talk) };
    case 'IDLE':
      talk.idle = tag;
      return { end: '', lines: ['+ waiting'] };
    case 'UID':
      return words[0]?.toUpperCase() === 'SEARCH' ? search(box, words.slice(1).join(' ')) : fetch(box, words.slice(1).join(' '));
    case 'LOGOUT':
      return { ...OK, lines: ['* BYE'] };
    default:
      return { end: 'BAD not known here' };
  }
}

const unquoted = (word = ''): string => word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');

function signIn(box: State, user: string, secret: { password?: string; token?: string }): Said {
  if (!box.admits(user, secret)) return { end: 'NO [AUTHENTICATIONFAILED] no' };
  box.signedIn++;
  return { end: 'OK in' };
}

function authenticate(box: State, talk: Talk, tag: string, [how = '', initial = '']: string[]): Said {
  if (how.toUpperCase() === 'PLAIN') {
    talk.signing = tag;
    return { end: '', lines: ['+ '] };
  }
  const [user = '', token = ''] = Buffer.from(initial, 'base64').toString('utf8').split('\x01');
  return signIn(box, user.replace('user=', ''), { token: token.replace('auth=Bearer ', '') });
}

function examine(box: State, talk: Talk, folder: string): Said {
  if (folder.toUpperCase() !== 'INBOX') return { end: 'NO [NONEXISTENT] no such folder' };
  talk.selected = true;
  talk.told = box.messages.length;
  const next = (box.messages.at(-1)?.uid ?? 0) + 1;
  const lines = [`* ${box.messages.length} EXISTS`, '* FLAGS (\\Seen)', '* 0 RECENT', `* OK [UIDVALIDITY ${box.validity}] numbers`, `* OK [UIDNEXT ${next}] next`];
  return { end: 'OK [READ-ONLY] open', lines };
}

function newOnes(box: State, talk: Talk): string[] {
  const isNews = talk.selected && talk.told !== box.messages.length;
  talk.told = box.messages.length;
  return isNews ? [`* ${box.messages.length} EXISTS`] : [];
}
function tellNew(box: State, socket: Socket, talk: Talk): void {
  for (const line of newOnes(box, talk)) say(box, socket, line);
}

function within(set: string, messages: readonly Message[]): Message[] {
  const last = messages.at(-1)?.uid ?? 0;
  const ranges = set.split(',').map((part) => {
    const [from = 0, to = from] = part.split(':').map((end) => (end === '*' ? last : Number(end)));
    return [Math.min(from, to), Math.max(from, to)] as const;
  });
  const [[first, second] = [0, 0], ...others] = ranges;
  if (others.length === 0) return messages.filter(({ uid }) => uid >= first && uid <= second);
  const wanted = new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, place) => from + place)));
  return messages.filter(({ uid }) => wanted.has(uid));
}

function search(box: State, query: string): Said {
  const uid = /\bUID (\S+)/i.exec(query)?.[1];
  const since = /\bSINCE "?([\w-]+)"?/i.exec(query)?.[1];
  const found = (uid === undefined ? box.messages : within(uid, box.messages)).filter(({ at }) => since === undefined || at >= new Date(`${since} UTC`));
  return { ...OK, lines: [`* SEARCH ${found.map((one) => one.uid).join(' ')}`] };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (one: number): string => String(one).padStart(2, '0');
const internalDate = (at: Date): string =>
  `"${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000"`;

function fetch(box: State, query: string): Said {
  const [, set = '', what = ''] = /^(\S+) (.*)$/.exec(query) ?? [];
  if (/\bBODY\[|\bRFC822\b(?!\.)/i.test(what)) box.changing.push(`FETCH ${what}`);
  const lines: Buffer[] = [];
  for (const message of within(set, box.messages)) {
    const asksWhole = /BODY\.PEEK\[\]/i.test(what);
    if (asksWhole && message.refused) return { lines, end: 'NO [SERVERBUG] this one can not be read' };
    lines.push(fetched(box, message, what, asksWhole));
  }
  return { lines, end: 'OK fetched' };
}

function fetched(box: State, message: Message, what: string, asksWhole: boolean): Buffer {
  const parts: (string | Buffer)[] = [`* ${box.messages.indexOf(message) + 1} FETCH (UID ${message.uid}`];
  if (/RFC822\.SIZE/i.test(what)) parts.push(` RFC822.SIZE ${message.size ?? message.raw.length}`);
  if (/INTERNALDATE/i.test(what)) parts.push(` INTERNALDATE ${internalDate(message.at)}`);
  const asksHeader = /BODY\.PEEK\[HEADER\]/i.test(what);
  if (asksWhole || asksHeader) {
    const body = asksWhole ? message.raw : message.raw.subarray(0, message.raw.indexOf('\r\n\r\n') + 4);
    parts.push(` BODY[${asksWhole ? '' : 'HEADER'}] {${body.length}}\r\n`, body);
    box.fetchedBytes += body.length;
  }
  return Buffer.concat([...parts, ')'].map((part) => Buffer.from(part)));
}
