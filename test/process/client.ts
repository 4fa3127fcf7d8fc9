// A small client that keeps its connections: what the bench measures must be the server, not the client.
import { Agent, request } from 'node:http';
import { KEY } from './serverProcess.ts';

export type Answered = { readonly status: number; readonly body: unknown };
export type Client = {
  /** With a cookie it asks as a browser that holds it, and not by the key. */
  get(path: string, as?: { readonly cookie?: string }): Promise<Answered>;
  post(path: string, body: unknown, idempotencyKey?: string): Promise<Answered>;
  patch(path: string, body: unknown): Promise<Answered>;
  end(): void;
};

const GIVE_UP_AFTER_MS = 30_000;

export function connect(port: number, connections: number, key = KEY): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  const send = (method: string, path: string, text: string, more: Readonly<Record<string, string>>): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...(more.cookie === undefined ? { authorization: `Bearer ${key}` } : {}),
        ...more,
        ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
      };
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: GIVE_UP_AFTER_MS }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()) }));
      });
      asked.once('error', reject);
      asked.once('timeout', () => asked.destroy(new Error('no answer')));
      asked.end(text);
    });
  return {
    get: (path, { cookie } = {}) => send('GET', path, '', cookie === undefined ? {} : { cookie }),
    post: (path, body, idempotencyKey) => send('POST', path, JSON.stringify(body), idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    patch: (path, body) => send('PATCH', path, JSON.stringify(body), {}),
    end: () => agent.destroy(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
