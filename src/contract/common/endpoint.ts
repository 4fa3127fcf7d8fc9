// The shape of one endpoint: declared once, served by the server, called by the desk, described by OpenAPI.
import { type Static, type TObject, type TSchema, Type } from 'typebox';

/** Who may call it at all; which rows they may touch is decided by the authorised query path. */
export type Audience = 'staff' | 'lead' | 'manager' | 'owner' | 'customer' | 'anyone';

export type Endpoint<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Body extends TSchema = TSchema,
  Answer extends TSchema = TSchema,
  Who extends Audience = Audience,
> = {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly for: readonly Who[];
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly status: 200 | 201;
  /** A file as the part "file" of multipart/form-data, instead of a JSON body. */
  readonly sends?: 'file';
  /** The media types of an answer that isn't JSON. */
  readonly answersAs?: readonly string[];
};

const NOTHING = Type.Object({}, { additionalProperties: false });

type Declared<P, Q, B, A, W> = Pick<Endpoint, 'operationId' | 'method' | 'path' | 'summary' | 'sends' | 'answersAs'> & {
  for: readonly W[];
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  status?: 200 | 201;
};

export function endpoint<A extends TSchema, const W extends Audience, P extends TObject = typeof NOTHING, Q extends TObject = typeof NOTHING, B extends TSchema = typeof NOTHING>(
  declared: Declared<P, Q, B, A, W>,
): Endpoint<P, Q, B, A, W> {
  return { params: NOTHING as unknown as P, query: NOTHING as unknown as Q, body: NOTHING as unknown as B, status: 200, ...declared };
}

export type ParamsOf<E extends Endpoint> = Static<E['params']>;
export type QueryOf<E extends Endpoint> = Static<E['query']>;
export type BodyOf<E extends Endpoint> = Static<E['body']>;
export type AnswerOf<E extends Endpoint> = Static<E['answer']>;
