// Judy's picture: contacts in against our calls out, week by week, with the steps of the beat that was agreed.
import { type Static, Type } from 'typebox';
import { endpoint } from './common/endpoint.ts';
import { closed, Day, Id, literals, orNull, PersonRef } from './common/schemas.ts';
import { ContactWeek } from './contacts.ts';

const OneToSeven = Type.Integer({ minimum: 1, maximum: 7 });
export const Picture = closed({
  /** Weeks of seven days, the oldest first; the last one ends today. */
  weeks: Type.Array(ContactWeek),
  steps: Type.Array(
    closed({
      from: Day,
      beat: orNull(literals(['daily', 'twice-a-week', 'weekly', 'monthly', 'on-request', 'custom'])),
      perWeek: Type.Number({ description: 'Our calls in a usual week.' }),
      at: Type.Number({ description: 'Where it begins in the picture: 0 at its left edge, 1 at its right one.' }),
    }),
  ),
  /** Where they took a part in a change, on the day of their yes. */
  marks: Type.Array(closed({ day: Day, part: literals(['tester', 'adviser', 'reviewer']), at: Type.Number({ description: 'Where it stands in the picture, as above.' }) })),
  change: orNull(
    closed({ before: Type.Number({ description: 'Contacts in a week before we called first.' }), lately: Type.Number({ description: 'The same, in the last four weeks.' }) }),
  ),
  /** Whether they feel taken seriously, from 1 to 7, in their own count. */
  seriously: closed({ before: orNull(OneToSeven), lately: orNull(OneToSeven) }),
});
export const showPicture = endpoint({
  operationId: 'showPicture',
  method: 'GET',
  path: '/api/v1/customers/:id/picture',
  summary: 'How the game changed for somebody: their contacts and your calls, week by week, with the beat that was agreed.',
  for: ['staff', 'lead', 'manager'],
  params: closed({ id: Id }),
  answer: closed({ customer: PersonRef, picture: Picture }),
});

export type Picture = Static<typeof Picture>;
