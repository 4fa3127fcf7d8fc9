// Two chairs: the screen turned to the customer at the counter, locked to their page, and turned back by a PIN.
import { Type } from 'typebox';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, orNull, PersonRef } from './common/schemas.ts';

export const Screen = closed({ by: PersonRef, at: Instant, backAt: orNull(Instant), until: Instant });

export const turnScreen = endpoint({
  operationId: 'turnScreen',
  method: 'POST',
  path: '/api/v1/concerns/:id/screen',
  summary: 'Turn this browser’s screen to the customer: it is locked to their page until your PIN is given.',
  for: ['staff', 'lead', 'manager'],
  params: closed({ id: Id }),
  answer: closed({ room: Type.String(), until: Instant }),
  status: 201,
});

export const setPin = endpoint({
  operationId: 'setPin',
  method: 'POST',
  path: '/api/v1/me/pin',
  summary: 'Set your own PIN, four to eight digits, with which a screen turns back to you.',
  for: ['staff', 'lead', 'manager', 'owner'],
  body: closed({ pin: Type.String({ maxLength: 20 }) }),
  answer: closed({ pinIsSet: Type.Boolean() }),
});

/** Whose screen it was at which somebody acted by their own hand at the counter; null where that is not known. */
export function screenAt(screens: readonly { by: { name: string }; at: string; until: string }[], at: string): string | null {
  return screens.find((screen) => screen.at <= at && at <= screen.until)?.by.name ?? null;
}
