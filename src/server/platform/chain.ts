// Each event's hash covers the one before it in its stream, so that a changed, added or missing event shows.
import { hashOf } from './ids.ts';

export const FIRST_PREVIOUS = Buffer.alloc(32);

export type Chained = {
  org_id: string;
  stream_id: string;
  version: number;
  stream: string;
  kind: string;
  body: unknown;
  at: string;
  happened_on: unknown;
  actor: unknown;
  for_party: string | null;
  via: string;
};

export function chainHash(previous: Uint8Array, event: Chained): Buffer {
  const { org_id, stream_id, version, stream, kind, body, at, happened_on, actor, for_party, via } = event;
  return hashOf(previous, canonical({ org_id, stream_id, version, stream, kind, body, at, happened_on, actor, for_party, via }));
}

/** JSON with sorted keys: the same text before and after the database has kept it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
