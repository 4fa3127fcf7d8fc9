// What came before: records from the clinic's binder, and thanks.
import type { OldTale } from './acts.ts';
import type { PersonName } from './cast.ts';
import type { Days } from './days.ts';

/** Brought over from the binder that the clinic kept before. */
export const oldTales = ({ ago }: Days): readonly OldTale[] =>
  (
    [
      ['nina', 62, 'They lost my referral twice. The third time I carried it there myself.', 'Referrals', 'Called her, said sorry. Closed.'],
      ['luis', 75, undefined, 'Billing', 'Bill corrected, letter sent.'],
    ] as const satisfies readonly (readonly [PersonName, number, string | undefined, string, string])[]
  ).map(([about, days, happened, category, outcome]) => ({
    about,
    at: ago(1, '17:00'),
    day: ago(days, '12:00').slice(0, 10),
    category,
    outcome,
    ...(happened === undefined ? {} : { happened }),
  }));

/** Praise, newest last. */
export const thanks = ({
  ago,
}: Days): readonly { readonly from: PersonName; readonly at: string; readonly by: 'sam' | 'ivy'; readonly text: string; readonly thanked?: true }[] => [
  { from: 'luis', at: ago(8, '11:00'), by: 'sam', text: 'La señora de la entrada me acompañó hasta el laboratorio. Yo solo no lo encontraba.', thanked: true },
  { from: 'dorothy', at: ago(4, '15:30'), by: 'ivy', text: 'The nurse warmed the stethoscope in her hand first. Nobody has done that since my mother.' },
  { from: 'martha', at: ago(1, '15:00'), by: 'sam', text: 'You rang when you said you would. After the year I had, that was worth more than the refund.' },
];
