// The shape of an act on a concern: declared once for each, answered with the concern as it is then.
import { type TProperties, type TSchema, Type } from 'typebox';
import { CHANNELS } from '../domain/common/act.ts';
import { type Audience, endpoint } from './common/endpoint.ts';
import { closed, HappenedOn, Id, literals } from './common/schemas.ts';
import { ConcernView, RoomView } from './concern.ts';

/** The room is the customer's own hand, and an import its own command: neither can be claimed. */
export const SaidBy = literals(CHANNELS.filter((channel) => channel !== 'room' && channel !== 'code' && channel !== 'import'));
/** Said with every act: by which way, when it happened, and, where staff write it down, whose act it is. */
export const told = {
  via: Type.Optional(SaidBy),
  happenedOn: Type.Optional(HappenedOn),
  for: Type.Optional(Id),
};
export const params = closed({ id: Id });
export const answer = Type.Union([ConcernView, RoomView]);

export const deed = <Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, body: Body) =>
  endpoint({ operationId, method: 'POST', path: `/api/v1/concerns/:id${path}`, summary, for: who, params, body: closed({ ...told, ...body }), answer });
export const deedOn = <P extends TProperties, Body extends TProperties, W extends Audience>(
  operationId: string,
  path: string,
  who: readonly W[],
  summary: string,
  on: P,
  body: Body,
) =>
  endpoint({ operationId, method: 'POST', path: `/api/v1/concerns/:id${path}`, summary, for: who, params: closed({ id: Id, ...on }), body: closed({ ...told, ...body }), answer });
export const optional = <S extends TSchema>(schema: S) => Type.Optional(schema);
