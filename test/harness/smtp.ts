// A mail server that keeps what it is sent: as much SMTP as a letter needs.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export type Sink = { readonly url: string; readonly mails: readonly { to: string; text: string }[]; close(): Promise<void> };

/** `slowMs` holds each mail before it is taken, so that two senders overlap. */
export async function openSink({ slowMs = 0 }: { slowMs?: number } = {}): Promise<Sink> {
  const mails: { to: string; text: string }[] = [];
  const server = createServer((socket) => converse(socket, slowMs, (mail) => mails.push(mail)));
  const close = async (): Promise<void> => void server.close();
  afterAll(close);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return { url: `smtp://127.0.0.1:${address.port}`, mails, close };
}

function converse(socket: Socket, slowMs: number, keep: (mail: { to: string; text: string }) => void): void {
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  let received = '';
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
      keep({ to, text: said });
      setTimeout(() => say('250 kept'), slowMs);
    } else answer(said);
  };
  const answer = (said: string): void => {
    const command = said.slice(0, 4).toUpperCase();
    if (command === 'RCPT') to = /<(.*)>/.exec(said)?.[1] ?? '';
    inLetter = command === 'DATA';
    if (command === 'QUIT') socket.end('221 bye\r\n');
    else say(inLetter ? '354 go on' : '250 yes');
  };
  say('220 here');
}
