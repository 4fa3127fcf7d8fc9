// Hear it as they do: the customer's page as it will stand once this is said. Nothing of it is kept or sent.

import { type Static, type TSchema, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Language } from './common/schemas.ts';
import * as walk from './concernEndpoints.ts';
import { addOption, askDecision, chooseForThem, proposePlan } from './decisionEndpoints.ts';
import { params } from './deed.ts';
import { proposeTask } from './taskEndpoints.ts';

const of = <const Deed extends string, P extends TSchema, B extends TSchema>(deed: Deed, { params: on, body }: { params: P; body: B }) =>
  closed({ deed: Type.Literal(deed), on, body });
/** What we say to them, before we say it. */
export const Drafted = Type.Union([
  of('giveWord', walk.giveWord),
  of('offerUnderstanding', walk.offerUnderstanding),
  of('apologise', walk.apologise),
  of('proposeFix', walk.proposeFix),
  of('deliverFix', walk.deliverFix),
  of('answerMatter', walk.answerMatter),
  of('ownUp', walk.ownUp),
  of('sayDone', walk.sayDone),
  of('askDecision', askDecision),
  of('addOption', addOption),
  of('chooseForThem', chooseForThem),
  of('proposePlan', proposePlan),
  of('proposeTask', proposeTask),
]);

export const previewDeed = endpoint({
  operationId: 'previewDeed',
  method: 'POST',
  path: '/api/v1/concerns/:id/preview',
  summary: 'The page as the customer will read it once this is said, at their text size; nothing is sent, kept, or counted as seen.',
  for: STAFF,
  params,
  body: closed({ drafted: Drafted }),
  answer: closed({ html: Type.String(), language: Language }),
});

export type Drafted = Static<typeof Drafted>;
