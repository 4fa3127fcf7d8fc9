// A typed client over the contract. A key, a session or a room cookie says who is asking; nobody is `{}`.
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../src/contract/common/endpoint.ts';
import type { Problem } from '../../src/contract/common/schemas.ts';
import type { Description } from './openapi.ts';

export type Credentials = { readonly key?: string; readonly cookie?: string };
export type Asking<E extends Endpoint> = {
  readonly params?: ParamsOf<E>;
  readonly query?: QueryOf<E>;
  readonly body?: BodyOf<E>;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answered<E extends Endpoint> = { readonly status: number; readonly answer: AnswerOf<E> | null; readonly problem: Problem | null; readonly headers: Headers };
/** The call that has to succeed; `refused` is the one that must not, and `ask` takes either. */
export type Api = {
  <E extends Endpoint>(endpoint: E, asking?: Asking<E>): Promise<AnswerOf<E>>;
  refused<E extends Endpoint>(endpoint: E, asking?: Loose): Promise<Problem>;
  ask<E extends Endpoint>(endpoint: E, asking?: Loose): Promise<Answered<E>>;
  /** Any path, unchecked, for what is no part of the contract. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
};
/** What a program that doesn't know the types might send. */
export type Loose = { readonly params?: object; readonly query?: object; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

type Reaching = { readonly baseUrl: string; readonly origin: string; readonly description: Description; readonly as: Credentials };

export function apiFor(reaching: Reaching): Api {
  const ask = <E extends Endpoint>(endpoint: E, asking: Loose = {}): Promise<Answered<E>> => call(reaching, endpoint, asking);
  const succeed = async <E extends Endpoint>(endpoint: E, asking?: Asking<E>): Promise<AnswerOf<E>> => {
    const { status, answer, problem } = await ask(endpoint, asking as Loose);
    if (answer === null) throw new Error(`${endpoint.operationId} was refused with ${status} ${problem?.code}: ${JSON.stringify(problem?.errors ?? problem?.detail)}`);
    return answer;
  };
  return Object.assign(succeed, {
    ask,
    async refused<E extends Endpoint>(endpoint: E, asking?: Loose): Promise<Problem> {
      const { status, problem } = await ask(endpoint, asking);
      if (problem === null) throw new Error(`${endpoint.operationId} was not refused but answered ${status}`);
      return problem;
    },
    fetch: (path: string, init: RequestInit = {}) => fetch(`${reaching.baseUrl}${path}`, { redirect: 'manual', ...init, headers: { ...headersOf(reaching), ...init.headers } }),
  });
}

async function call<E extends Endpoint>(reaching: Reaching, endpoint: E, { params = {}, query = {}, body, headers = {} }: Loose): Promise<Answered<E>> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), type: { 'content-type': 'application/json' } };
  const response = await fetch(`${reaching.baseUrl}${pathOf(endpoint, params)}${queryOf(query)}`, {
    method: endpoint.method,
    headers: { ...headersOf(reaching), ...('type' in sent ? sent.type : {}), ...headers },
    ...('body' in sent ? { body: sent.body } : {}),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const received: unknown = type.includes('json') ? JSON.parse(text) : text;
  reaching.description.check(endpoint.operationId, { status: response.status, type, body: received });
  const taken = response.status < 300;
  return { status: response.status, answer: taken ? (received as AnswerOf<E>) : null, problem: taken ? null : (received as Problem), headers: response.headers };
}

const headersOf = ({ as, origin }: Reaching): Record<string, string> => ({
  ...(as.key === undefined ? {} : { authorization: `Bearer ${as.key}` }),
  ...(as.cookie === undefined ? {} : { cookie: as.cookie, origin }),
});

const pathOf = ({ path }: Endpoint, params: object): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((params as Record<string, unknown>)[name] ?? '00000000-0000-7000-8000-000000000000')));

function queryOf(query: object): string {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return search === '' ? '' : `?${search}`;
}
