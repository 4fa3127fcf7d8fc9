// Whether somebody who told by the public form is a person on file: what the two have in common, and the match.

import { type Static, Type } from 'typebox';
import { ON_FILE } from '../domain/common/onFile.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, literals, Text } from './common/schemas.ts';
import { deed, params } from './deed.ts';
import { Customer } from './people.ts';

export const TellerMatch = closed({ customer: Customer, same: Type.Array(literals(ON_FILE)) });
export const listTellerMatches = endpoint({
  operationId: 'listTellerMatches',
  method: 'GET',
  path: '/api/v1/concerns/:id/teller-matches',
  summary: 'People on file who share an address, a phone number, or name and date of birth with whoever told it by the public form.',
  for: STAFF,
  params,
  answer: closed({ items: Type.Array(TellerMatch) }),
});
export const matchTeller = deed(
  'matchTeller',
  '/teller-match',
  STAFF,
  'Say who on file it is that told this by the public form; the same again with the first teller takes it back.',
  {
    customer: Id,
    text: Type.Optional(Text),
  },
);

export type TellerMatch = Static<typeof TellerMatch>;
