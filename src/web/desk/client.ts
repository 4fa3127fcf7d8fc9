// How the desk calls the server: by the contract's endpoints, nothing else.
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../contract/common/endpoint.ts';
import type { Problem as ProblemBody } from '../../contract/common/schemas.ts';
import { leaveDesk } from './session/turned.ts';

type Part<Name extends string, T> = keyof T extends never ? { [K in Name]?: T } : Partial<T> extends T ? { [K in Name]?: T } : { [K in Name]: T };
type Given<E extends Endpoint> = Part<'params', ParamsOf<E>> & Part<'query', QueryOf<E>> & Part<'body', BodyOf<E>>;
type Call = { params?: object; query?: object; body?: unknown };

/** A refusal or failure with its code, its sentence, and what stands now where it was superseded. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly reference: string | undefined;
  readonly fields: NonNullable<ProblemBody['errors']>;
  /** Where a text of what was sent is too long: its letters, and how many fit. */
  readonly tooLong: { readonly letters: number; readonly most: number } | null;
  readonly now: unknown;
  constructor(status: number, body: Partial<ProblemBody>, sent?: unknown) {
    super(body.detail ?? body.title ?? '');
    this.status = status;
    this.code = body.code ?? 'surprise';
    this.reference = body.reference;
    this.fields = body.errors ?? [];
    this.tooLong = tooLongIn(this.fields, sent);
    this.now = body.now;
  }
}

/** The answer of one endpoint, or a thrown Problem. A POST carries its own key, so that a repeated one is done once. */
export async function call<E extends Endpoint>(endpoint: E, given: Given<E>, { signal, key }: { signal?: AbortSignal; key?: string } = {}): Promise<AnswerOf<E>> {
  const { params, query, body } = given as Call;
  const writes = endpoint.method !== 'GET';
  const response = await fetch(addressOf(endpoint.path, params ?? {}, query ?? {}), {
    method: endpoint.method,
    credentials: 'same-origin',
    referrerPolicy: 'strict-origin',
    headers: {
      accept: 'application/json',
      ...(writes && { 'content-type': 'application/json' }),
      ...(endpoint.method === 'POST' && { 'idempotency-key': key ?? crypto.randomUUID() }),
    },
    ...(writes && { body: JSON.stringify(body ?? {}) }),
    ...(signal && { signal }),
  }).catch((reason: unknown) => {
    throw signal?.aborted ? reason : new Problem(0, { code: 'offline' });
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (isTurned(answer)) leaveDesk();
  if (!response.ok) throw new Problem(response.status, answer as Partial<ProblemBody>, body);
  return answer as AnswerOf<E>;
}

function tooLongIn(fields: NonNullable<ProblemBody['errors']>, sent: unknown): Problem['tooLong'] {
  const [first] = fields.flatMap(({ field, most }) => {
    const text = most === undefined ? undefined : partOf(sent, field.split('/').slice(1));
    return most === undefined || typeof text !== 'string' ? [] : [{ letters: Array.from(text).length, most }];
  });
  return first ?? null;
}
const partOf = (sent: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined), sent);

const isTurned = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'screen-is-turned';

function addressOf(path: string, params: object, query: object): string {
  const filled = Object.entries(params).reduce((address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(String(value))), path);
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  return search.size === 0 ? filled : `${filled}?${search}`;
}
