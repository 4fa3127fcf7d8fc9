// What is measured, as a program does it: through HTTP, with a key.
import { connect } from '../process/client.ts';
import type { Deed } from './measure.ts';
import { FREQUENT, RARE, sentence } from './sentences.ts';

export const DEEDS = ['list', 'deep page', 'small team', 'today', 'open', 'create', 'reply', 'search frequent', 'search rare'] as const;
export type DeedName = (typeof DEEDS)[number];
export type Deeds = { readonly deeds: Readonly<Record<DeedName, Deed>>; end(): Promise<void> };

export type Target = { readonly port: number; readonly smallKey: string; readonly concerns: readonly string[]; readonly deepCursor: string };

export function throughHttp({ port, smallKey, concerns, deepCursor }: Target, connections: number): Deeds {
  const client = connect(port, connections);
  const small = connect(port, connections, smallKey);
  const one = (turn: number): string => concerns[(turn * 7919) % concerns.length] ?? '';
  const got = async (path: string, from = client): Promise<void> => expectStatus(await from.get(path), 200, path);
  const posted = async (path: string, body: unknown, status: number): Promise<void> => expectStatus(await client.post(path, body), status, path);
  const deeds: Record<DeedName, Deed> = {
    list: () => got('/api/v1/concerns?view=all-open&limit=50'),
    'deep page': () => got(`/api/v1/concerns?view=all-open&limit=50&after=${deepCursor}`),
    'small team': () => got('/api/v1/concerns?view=all-open&limit=50', small),
    today: () => got('/api/v1/today'),
    open: (turn) => got(`/api/v1/concerns/${one(turn)}`),
    create: (turn) => posted('/api/v1/concerns', { customer: { name: `Caller ${turn}`, phone: '+1 555 0123' }, telling: { happened: sentence(turn) } }, 201),
    reply: (turn) => posted(`/api/v1/concerns/${one(turn)}/words`, { text: sentence(turn) }, 200),
    'search frequent': () => got(`/api/v1/concerns?view=all-open&limit=50&search=${FREQUENT}`),
    'search rare': () => got(`/api/v1/concerns?view=all-open&limit=50&search=${RARE}`),
  };
  return {
    deeds,
    async end() {
      client.end();
      small.end();
    },
  };
}

function expectStatus({ status, body }: { status: number; body: unknown }, expected: number, path: string): void {
  if (status !== expected) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)?.slice(0, 500)}`);
}
