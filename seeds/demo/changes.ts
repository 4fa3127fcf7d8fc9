// What the clinic changed because of Judy's results: planned, told to everybody who waited like her, tried out with her, kept.
import type { Member, PersonName } from './cast.ts';
import type { Days } from './days.ts';

type Said = { readonly at: string; readonly by: Member; readonly text: string };
export type ChangeTold = {
  readonly title: string;
  readonly at: string;
  readonly by: Member;
  /** The first concern of each; the others were touched without one. */
  readonly touched: readonly PersonName[];
  readonly people: readonly PersonName[];
  readonly planned: { readonly at: string; readonly by: Member; readonly does: string; readonly seen: string };
  readonly written: {
    readonly at: string;
    readonly by: Member;
    readonly en: { readonly said: string; readonly did: string };
    readonly es: { readonly said: string; readonly did: string };
  };
  readonly approved: { readonly at: string; readonly by: Member };
  readonly toldAt: string;
  readonly called: readonly { readonly at: string; readonly by: Member; readonly who: PersonName }[];
  readonly heard: { readonly at: string; readonly who: PersonName; readonly text: string };
  readonly tester: {
    readonly who: PersonName;
    readonly asked: Said;
    readonly yesAt: string;
    readonly told: readonly Omit<Said, 'by'>[];
    readonly came: Said;
    readonly thanked: Said;
  };
  readonly kept: Said;
};

export const changesTold = ({ ago }: Days): readonly ChangeTold[] => [
  {
    title: 'People wait for results that nobody tells them',
    at: ago(57, '10:00'),
    by: 'barb',
    touched: ['judy', 'jerome'],
    people: ['ana', 'ed', 'grace', 'tom', 'carlos'],
    planned: {
      at: ago(56, '09:20'),
      by: 'barb',
      does: 'Whoever opens a result rings the patient the same day, also when all is well. The laboratory’s list stays open until each line has its call.',
      seen: 'Nobody rings to ask for a result. The list on the nurses’ screen is empty at six.',
    },
    written: {
      at: ago(50, '15:00'),
      by: 'barb',
      en: {
        said: 'We were told two days and heard nothing for nine. We had to ring every morning to ask.',
        did: 'Whoever opens a result rings you the same day, also when all is well. The list stays open until every call is made.',
      },
      es: {
        said: 'Nos dijeron dos días y pasaron nueve sin saber nada. Teníamos que llamar cada mañana.',
        did: 'Quien abre un resultado le llama el mismo día, también cuando todo está bien. La lista sigue abierta hasta que se hagan todas las llamadas.',
      },
    },
    approved: { at: ago(49, '09:00'), by: 'nora' },
    toldAt: ago(49, '09:10'),
    called: [
      { at: ago(49, '11:00'), by: 'barb', who: 'judy' },
      { at: ago(48, '11:00'), by: 'barb', who: 'tom' },
    ],
    heard: { at: ago(47, '19:20'), who: 'judy', text: 'That is what I wanted. Not sorry, just that the phone rings.' },
    tester: {
      who: 'judy',
      asked: {
        at: ago(46, '10:00'),
        by: 'barb',
        text: 'Judy, you know better than anybody what waiting for a result is like. Would you try out how we ring, and tell us where it still hurts?',
      },
      yesAt: ago(46, '18:05'),
      told: [{ at: ago(41, '18:30'), text: 'The nurse said “nothing to worry about” first and the number after. Turn it round. I worry until I hear the number.' }],
      came: { at: ago(39, '12:00'), by: 'barb', text: 'We say the number first now, then what it means. It stands on the card beside the phone, and it came from you.' },
      thanked: { at: ago(30, '12:00'), by: 'barb', text: 'Thank you, Judy. Forty people heard their number first last month because of you.' },
    },
    kept: { at: ago(32, '09:30'), by: 'barb', text: 'The list was empty at six on all but two days.' },
  },
];
