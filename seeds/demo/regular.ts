// Regular contact plans of the clinic: who is called first, how often, what was said; and how Judy slowed hers down herself.
import type { Beat } from '../../src/domain/cadence/beat.ts';
import type { Member, PersonName, Team } from './cast.ts';
import type { Days } from './days.ts';

export type Called = { readonly told: string; readonly said?: string; readonly feeling?: string };
export type Chosen = { readonly at: string; readonly choice: 'keep' | 'slower' | 'faster' | 'on-request'; readonly text?: string; readonly by?: Member };
export type Regular = {
  readonly who: PersonName;
  readonly caller: Member;
  readonly standIn: Member;
  readonly team: Team;
  /** The plan is about their concern, so that the bell tells what was tried for it. */
  readonly ofConcern?: true;
  readonly beat: Beat;
  readonly why: string;
  readonly proposed: string;
  /** Written down by whoever is named; by their own hand where nobody is. */
  readonly agreed: { readonly at: string; readonly by?: Member };
  readonly seriously?: readonly { readonly at: string; readonly answer: number; readonly by?: Member }[];
  readonly chooses?: readonly Chosen[];
  /** Proposed anew, about their newest concern. */
  readonly again?: { readonly why: string; readonly proposed: string; readonly agreed: string; readonly calls: readonly Called[] };
  /** What was told at each call, in turn. */
  readonly calls: readonly Called[];
  /** Any moment of a day on which we did not call, although we had said so. */
  readonly missed?: readonly string[];
};

const DAILY: Beat = { every: 'day' };

export const regularPlans = (days: Days): readonly Regular[] => [judys(days), toms(days), ruths(days), omars(days), lis(days)];

const judys = ({ ago }: Days): Regular => ({
  who: 'judy',
  caller: 'sam',
  standIn: 'barb',
  team: 'Front desk',
  beat: DAILY,
  why: 'You called us nearly every morning to ask for your results. It should be us who call. I would like to ring you each morning when we open, also without news, until you say that it is enough.',
  proposed: ago(56, '09:10'),
  agreed: { at: ago(56, '11:40') },
  seriously: [
    { at: ago(56, '09:20'), answer: 2, by: 'sam' },
    { at: ago(27, '08:20'), answer: 5, by: 'sam' },
    { at: ago(15, '18:05'), answer: 6 },
  ],
  chooses: [
    { at: ago(52, '08:15'), choice: 'keep', text: 'Keep calling. I sleep better.', by: 'sam' },
    { at: ago(48, '08:15'), choice: 'keep', by: 'sam' },
    { at: ago(44, '08:15'), choice: 'slower', text: 'You need not ring every day, dear. Twice a week will do.', by: 'sam' },
    { at: ago(29, '08:15'), choice: 'slower', text: 'Once a week is plenty.', by: 'sam' },
    { at: ago(15, '18:10'), choice: 'on-request', text: 'I will ring when I need you. Now I know that somebody answers.' },
  ],
  again: {
    why: 'You had to call four times about the bill. You chose a call every morning, so I ring you at eight until you have it in writing that you owe nothing.',
    proposed: ago(3, '18:20'),
    agreed: ago(3, '18:45'),
    calls: [
      { told: 'I told Mary that you had called four times. She has the bill on her desk and talks to your insurer today.', said: 'Then she knows my name at least.' },
      {
        told: 'The bill is on hold while Mary takes it off. I call you next morning with what the insurer said.',
        said: 'All right. You did ring when you said.',
        feeling: 'less alone with it',
      },
    ],
  },
  calls: [
    { told: 'I rang the laboratory at half past seven. They read the second sample today, and I call you tomorrow at eight.', said: 'So somebody did ask.', feeling: 'relieved' },
    { told: 'Dr Ames has your results on her desk and goes through them at noon. I call you with what she says.' },
    { told: 'The results are good. Dr Ames wrote two lines for you, and I read them out.', said: 'You could have told me that two weeks ago.', feeling: 'calmer' },
    { told: 'I asked how the new tablets are, and wrote it down for Dr Ames.' },
    { told: 'From this month on, whoever opens a result rings the same day. I told you who that is for you.', said: 'That is all I ever wanted.' },
  ],
});

const toms = ({ ago }: Days): Regular => ({
  who: 'tom',
  caller: 'sam',
  standIn: 'barb',
  team: 'Front desk',
  ofConcern: true,
  beat: DAILY,
  why: 'You asked for your inhaler three times. I ring you every morning until it is in your hand.',
  proposed: ago(4, '08:20'),
  agreed: { at: ago(4, '08:22'), by: 'sam' },
  seriously: [{ at: ago(4, '08:23'), answer: 3, by: 'sam' }],
  calls: [
    { told: 'The supplier is out of the 200 size. I asked Dr Ames whether two of the 100 will do.', said: 'As long as I have something for the night.' },
    { told: 'Dr Ames is fine with two of the 100. I sent the order and have it in writing.' },
    { told: 'The new inhaler is ordered. I call again in the morning.', said: 'Good. I hold on with the one from your stock.' },
  ],
});

const ruths = ({ ago, isoDay, minutesAgo }: Days): Regular => ({
  who: 'ruth',
  caller: 'sam',
  standIn: 'barb',
  team: 'Front desk',
  beat: { every: 'weekdays', days: [isoDay(minutesAgo(0))] },
  why: 'The ramp was blocked twice. I ring you once a week to ask whether it stayed free.',
  proposed: ago(12, '10:30'),
  agreed: { at: ago(12, '10:32'), by: 'sam' },
  calls: [{ told: 'I walked the ramp each morning this week, and it was free. I asked how your knee is.', said: 'Free it was. The knee is better.', feeling: 'content' }],
});

const omars = ({ ago }: Days): Regular => ({
  who: 'omar',
  caller: 'sam',
  standIn: 'mary',
  team: 'Front desk',
  beat: DAILY,
  why: 'Your scan was put off twice without a word. I ring you each morning until you have a date that holds.',
  proposed: ago(5, '15:00'),
  agreed: { at: ago(5, '15:40') },
  calls: [
    { told: 'Radiology has two free mornings. I asked them to hold both until you choose.' },
    { told: 'They hold Tuesday at nine. I asked for it in writing, and call you again tomorrow.', said: 'I believe it when I have it on paper.' },
  ],
  missed: [ago(1, '12:00')],
});

const lis = ({ ago, isoDay, minutesAgo }: Days): Regular => ({
  who: 'li',
  caller: 'barb',
  standIn: 'sam',
  team: 'Front desk',
  ofConcern: true,
  beat: { every: 'weekdays', days: [isoDay(minutesAgo(0))] },
  why: 'Nothing is done on that paper until you have heard it read. Barb rings Mei every week with what was done.',
  proposed: ago(6, '17:00'),
  agreed: { at: ago(6, '17:05'), by: 'barb' },
  calls: [{ told: 'The interpreter is booked for Thursday at ten.' }],
});
