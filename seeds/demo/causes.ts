// What keeps happening at the clinic, and how far its people have asked why, the patients among them.
import type { Member, PersonName, Team } from './cast.ts';
import type { Days } from './days.ts';

/** `name` is what later answers stand under; `ends` marks what the clinic can change. */
export type WhyTold = { readonly name: string; readonly under?: string; readonly at: string; readonly by: Member; readonly know?: string; readonly ends?: string } & (
  | { readonly says: string }
  | { readonly asks: PersonName; readonly question: string; readonly answered?: { readonly at: string; readonly text: string; readonly by?: Member } }
);
export type CauseTold = {
  readonly title: string;
  readonly at: string;
  readonly by: Member;
  readonly team: Team;
  readonly touched: readonly PersonName[];
  readonly asked: { readonly at: string; readonly by: Member; readonly every: number; readonly answered: { readonly at: string; readonly by: Member; readonly text: string } };
  readonly whys: readonly WhyTold[];
};

export const causesTold = ({ ago }: Days): readonly CauseTold[] => [
  {
    title: 'Bills go out for visits that never were, or that were paid',
    at: ago(5, '11:00'),
    by: 'barb',
    team: 'Billing',
    touched: ['judy', 'omar'],
    asked: {
      at: ago(5, '11:05'),
      by: 'nora',
      every: 3,
      answered: { at: ago(4, '16:10'), by: 'mary', text: 'We look at each bill by hand before it goes out, until we know where they come from.' },
    },
    whys: [
      {
        name: 'book',
        at: ago(4, '09:30'),
        by: 'mary',
        says: 'Bills are made from the appointment book, not from what happened.',
        know: 'I followed three of them back. All three came from the book.',
      },
      {
        name: 'night',
        under: 'book',
        at: ago(4, '09:34'),
        by: 'mary',
        says: 'The billing program takes the book over every night by itself.',
        know: 'The night report says so, at 2:10.',
      },
      {
        name: 'closed',
        under: 'night',
        at: ago(4, '09:40'),
        by: 'mary',
        says: 'Once the book is closed at six, a visit can’t be taken out any more.',
        know: 'We tried it with a visit of our own.',
        ends: ago(3, '10:00'),
      },
      {
        name: 'judy',
        under: 'book',
        at: ago(4, '10:05'),
        by: 'sam',
        asks: 'judy',
        question: 'When you had to leave, what happened at the desk?',
        answered: { at: ago(3, '08:05'), by: 'sam', text: 'I told the girl that I had to go. She looked for a place to write it down and there was none.' },
        know: 'Sam looked: the screen has arrived, seen and paid. It has no “had to leave”.',
      },
      {
        name: 'screen',
        under: 'judy',
        at: ago(3, '08:20'),
        by: 'sam',
        says: 'The screen at the desk was made before there was a walk-in hour. Nobody has looked at it since.',
        know: 'The manual is from 2014.',
        ends: ago(3, '10:05'),
      },
      { name: 'forgot', at: ago(3, '11:00'), by: 'barb', says: 'Somebody at the desk forgot to cancel the visit.', know: 'Two of the five, by the desk’s own notes.' },
      { name: 'call', under: 'forgot', at: ago(3, '11:06'), by: 'sam', says: 'To cancel one, the desk has to ring Billing, and before ten that phone is not staffed.' },
      { name: 'omar', at: ago(2, '14:00'), by: 'mary', asks: 'omar', question: 'When you paid in August, what did you get from us that said so?' },
    ],
  },
];
