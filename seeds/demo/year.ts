// The year before: concerns that ended, in some of which people decided or had a part of their own. What a lead looks back at
// under "Does it pay to decide and do things together?".
import { byPhone, isSolved, type Tale } from './acts.ts';
import type { EARLIER } from './castEarlier.ts';
import type { Days } from './days.ts';
import { asksToDecide, decides, saysWhatMatters } from './decides.ts';
import { asksFor, looksAndItIsRight, looksAndSomethingIsMissing, opensAgain, ratesAgain, saysYesToTask, tries } from './parts.ts';

type Kind = 'Billing' | 'Waiting' | 'Prescriptions' | 'Forms';
/** How sure they were, first and last, and whether the first try was right; or that they chose; or neither. */
type Part = { readonly sure: readonly [number, number?]; readonly right: boolean } | 'chose' | null;
type Row = readonly [who: keyof typeof EARLIER, kind: Kind, happened: string, part: Part, back?: 'again'];

const right = (first: number, last?: number): Part => ({ sure: last === undefined ? [first] : [first, last], right: true });
const notYet = (first: number, last?: number): Part => ({ sure: last === undefined ? [first] : [first, last], right: false });

/** Working days ago, and what happened then; the people of one day each at an hour of their own. */
const YEAR: readonly (readonly [days: number, rows: readonly Row[]])[] = [
  [
    215,
    [
      ['agnes', 'Forms', 'I filled in your form twice and both times it came back.', notYet(4, 6)],
      ['albert', 'Billing', 'The bill says two visits. I was here once.', right(5, 7)],
      ['alma', 'Prescriptions', 'I never know when to ask for the next box.', notYet(5)],
      ['ben', 'Forms', 'Your letter asks for a number that I can’t find anywhere.', notYet(4, 7), 'again'],
      ['bea', 'Waiting', 'I sat there until noon and missed my bus.', 'chose'],
      ['cora', 'Billing', 'I paid at the desk and got a reminder all the same.', right(6, 8)],
      ['dev', 'Waiting', 'Nobody said that the doctor was away.', null, 'again'],
      ['dina', 'Billing', 'You sent my bill to my old address.', null],
    ],
  ],
  [
    150,
    [
      ['elias', 'Prescriptions', 'The pharmacy had half of what I need.', right(6, 8)],
      ['emma', 'Forms', 'The form is in small letters and asks everything twice.', notYet(5, 7)],
      ['eva', 'Prescriptions', 'They gave me the wrong strength again.', right(6, 8)],
      ['frank', 'Billing', 'My insurance says that you never sent them anything.', right(6, 9)],
      ['gina', 'Forms', 'I could not send the photo of my card.', notYet(5, 8)],
      ['hal', 'Waiting', 'My appointment was moved and nobody told me.', null, 'again'],
      ['ida', 'Waiting', 'I waited an hour for a signature.', null],
      ['isaac', 'Billing', 'A charge for a room I never saw.', null],
    ],
  ],
  [
    105,
    [
      ['jean', 'Forms', 'I did not know which pages you wanted.', right(6, 8)],
      ['joan', 'Prescriptions', 'I ran out on the weekend and nobody picked up.', right(7, 9)],
      ['karl', 'Billing', 'Two bills for the same blood test.', notYet(6, 8)],
      ['kim', 'Waiting', 'I stood at the desk while they talked.', 'chose'],
      ['lena', 'Forms', 'You asked for my insurance card and then lost it.', right(7, 8)],
      ['leo', 'Prescriptions', 'Every month I call three times for the same pills.', notYet(6, 8), 'again'],
      ['maud', 'Waiting', 'There was no chair left and I can’t stand long.', null],
      ['max', 'Billing', 'Nobody could tell me what I owe.', null],
    ],
  ],
  [
    75,
    [
      ['nell', 'Forms', 'I am 79 and your form wants an email.', right(6, 9)],
      ['noah', 'Billing', 'The amount changed with every letter.', right(7, 9)],
      ['olga', 'Prescriptions', 'I got somebody else’s reminder.', right(7, 9)],
      ['oscar', 'Forms', 'The link in your mail was dead.', notYet(6, 8)],
      ['pia', 'Prescriptions', 'They told me to come back tomorrow, three times.', right(7, 9)],
      ['ray', 'Waiting', 'I took the day off and was sent home.', null],
      ['rosa', 'Waiting', 'I was called last although I came first.', null, 'again'],
    ],
  ],
  [
    30,
    [
      ['sara', 'Forms', 'I did not know that I had to sign on both sides.', right(7, 9)],
      ['stan', 'Billing', 'My refund never came.', right(7, 9)],
      ['tess', 'Prescriptions', 'The box looked different and I was afraid to take it.', right(8, 9)],
      ['uma', 'Forms', 'I filled it in for my mother and it was refused.', right(7, 9)],
      ['vera', 'Billing', 'I was billed for parking.', right(8, 9)],
    ],
  ],
];

export const yearsTales = (days: Days): readonly Tale[] => YEAR.flatMap(([ago, rows]) => rows.map((row, place) => oneTale(days, ago, row, place)));

function oneTale({ ago }: Days, days: number, [about, kind, happened, part, back]: Row, place: number): Tale {
  const minute = String(place * 7).padStart(2, '0');
  const on = (hour: string, later = 0): string => ago(days - later, `${hour}:${minute}`);
  const ending = byPhone(isSolved(on('15', 1), 'Thank you. That is settled.', 'sam'));
  const again = back === undefined ? [] : [byPhone(opensAgain(on('10', 12), 'It came back.', 'sam')), byPhone(isSolved(on('16', 12), 'Now it is.', 'sam'))];
  return {
    about,
    told: { at: on('08'), by: 'sam', via: 'phone', happened, concerning: [{ category: kind }] },
    after: [...partOf(part, on), ending, ...again],
  };
}

function partOf(part: Part, on: (hour: string) => string): Tale['after'] {
  if (part === null) return [];
  if (part === 'chose') {
    const options = [
      { text: 'We call you when it is your turn', good: 'You wait where you like.', hard: 'You need your phone with you.' },
      { text: 'The first appointment of the day', good: 'Nobody is before you.', hard: 'It is early.' },
    ];
    return [asksToDecide('sam', on('09'), 'How shall we do it next time?', options), saysWhatMatters(on('10'), 'That I know how long it takes.'), decides(on('11'), 0)];
  }
  const [first, last] = part.sure;
  const task = { title: 'Send us the paper it is about', why: 'Then we see what you see.', steps: ['Take a photo of it.', 'Send it to us.'], asks: 'sam' as const };
  return [
    asksFor('sam', on('09'), task),
    byPhone(saysYesToTask(on('10'), first, undefined, 'sam')),
    ...(last === undefined ? [] : [byPhone(ratesAgain(on('11'), last, 'sam'))]),
    byPhone(tries(on('12'), 'sam')),
    part.right ? looksAndItIsRight('sam', on('13')) : looksAndSomethingIsMissing('sam', on('13'), 'The first page is clear.', 'The other side, with the date.'),
    ...(part.right ? [] : [byPhone(tries(on('14'), 'sam')), looksAndItIsRight('sam', on('15'))]),
  ];
}
