// A mail server that keeps what it is sent, or says why it doesn't: as much SMTP as a letter needs.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export type Mail = { readonly from: string; readonly to: string; readonly text: string };
export type Sink = { readonly url: string; readonly mails: readonly Mail[]; close(): Promise<void> };
/** What it says to a recipient or to a whole mail; it hangs up where the answer is empty, and takes everything where none is given. */
/** `admits` asks for a sign-in by a token (XOAUTH2), and says whether it may. */
export type Answers = { readonly admits?: (user: string, token: string) => boolean; readonly recipient?: (to: string) => string; readonly mail?: (mail: Mail) => string };

/** `slowMs` holds each mail before it is taken, so that two senders overlap. */
export async function serveSmtp({ slowMs = 0, ...answers }: { slowMs?: number } & Answers = {}): Promise<Sink> {
  const mails: Mail[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)));
    converse(socket, slowMs, answers, (mail) => mails.push(mail));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  const close = async (): Promise<void> => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { url: `smtp://127.0.0.1:${address.port}`, mails, close };
}

function converse(socket: Socket, slowMs: number, answers: Answers, keep: (mail: Mail) => void): void {
  const say = (line: string): unknown => (line === '' ? socket.destroy() : socket.write(`${line}\r\n`));
  let received = '';
  let from = '';
  let to = '';
  let inLetter = false;
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    received += chunk;
    for (let end = ending(); end >= 0; end = ending()) take(end);
  });
  const ending = (): number => received.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');
  const take = (end: number): void => {
    const said = received.slice(0, end);
    received = received.slice(end + (inLetter ? 5 : 2));
    if (inLetter) {
      inLetter = false;
      const mail = { from, to, text: said };
      keep(mail);
      setTimeout(() => say(answers.mail?.(mail) ?? '250 kept'), slowMs);
    } else answer(said);
  };
  const admitted = (said: string): boolean => {
    const [, user = '', token = ''] = /^user=([^\x01]*)\x01auth=Bearer ([^\x01]*)/.exec(Buffer.from(said.split(' ')[2] ?? '', 'base64').toString()) ?? [];
    return answers.admits?.(user, token) === true;
  };
  const answer = (said: string): void => {
    const command = said.slice(0, 4).toUpperCase();
    if (command === 'EHLO' && answers.admits) return void socket.write('250-here\r\n250 AUTH XOAUTH2\r\n');
    if (command === 'AUTH') return void say(admitted(said) ? '235 come in' : '535 5.7.8 not you');
    if (command === 'MAIL') from = /<([^>]*)>/.exec(said)?.[1] ?? '';
    if (command === 'RCPT') to = /<([^>]*)>/.exec(said)?.[1] ?? '';
    inLetter = command === 'DATA';
    if (command === 'QUIT') socket.end('221 bye\r\n');
    else if (command === 'RCPT' && answers.recipient) say(answers.recipient(to));
    else say(inLetter ? '354 go on' : '250 yes');
  };
  say('220 here');
}

/** The text of a mail as it is read: lines joined and letters decoded. */
export const readable = ({ text }: Mail): string =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
/** A header, unfolded; empty where there is none. */
export const headerOf = ({ text }: Mail, name: string): string => {
  const head = (text.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  return (
    head
      .split('\r\n')
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  );
};
