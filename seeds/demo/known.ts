// What the people of the clinic said about themselves, and what they agreed to expect of each other.
import type { Member, PersonName } from './cast.ts';
import type { Days } from './days.ts';

type Part = 'callMe' | 'matters' | 'reach' | 'helps' | 'hurts';
export type SaidOfThemselves = {
  readonly about: PersonName;
  readonly at: string;
  /** Who wrote it down on the telephone; they by their own hand where nobody is named. */
  readonly by?: Member;
  readonly says: Readonly<Partial<Record<Part, string>>>;
  readonly writing?: { readonly bigPrint?: true; readonly simpleWords?: true };
  readonly charter?: 'accepts' | { readonly soon: string };
};

export const saidOfThemselves = ({ ago }: Days): readonly SaidOfThemselves[] => [
  {
    about: 'judy',
    at: ago(4, '08:10'),
    says: {
      callMe: 'Judy',
      matters: 'That people do what they say. I raised four kids alone and never missed a date.',
      reach: 'Call at eight, I am up. If I don’t pick up I am with my grandson; try again at ten.',
      helps: 'Say it straight and slowly, and tell me the day you call again.',
      hurts: 'Being told to wait like everybody. Being handed on.',
    },
    writing: { bigPrint: true },
    charter: { soon: 'A call on the day you say, at eight, also when there is no news.' },
  },
  { about: 'tom', at: ago(3, '19:30'), by: 'sam', says: { reach: 'After eight, before my shift.' } },
  { about: 'ruth', at: ago(6, '10:00'), by: 'barb', says: { reach: 'Let it ring, I walk slowly.' }, writing: { bigPrint: true, simpleWords: true } },
  { about: 'li', at: ago(6, '11:00'), by: 'sam', says: { helps: 'I read Mandarin. My daughter Mei speaks for me until March.' } },
  { about: 'ana', at: ago(2, '20:15'), says: { helps: 'Write it to me, then I can read it twice.' }, charter: 'accepts' },
];
