// How it began with Judy: results that nobody told her about, and a call every morning. From then on she was called first.
import { agrees, byPhone, confirms, delivers, isSolved, offers, proposes, regrets, says, saysDone, saysYes, type Tale } from './acts.ts';
import type { Call } from './calls.ts';
import type { Days } from './days.ts';

export const judysResults = ({ ago }: Days): Tale => ({
  about: 'judy',
  told: {
    at: ago(62, '08:04'),
    by: 'sam',
    via: 'phone',
    happened: 'They took my blood nine days ago and said two days. I ring every morning and every morning somebody tells me that I will be called.',
    right: 'To know what is in that blood, and not to have to beg for it.',
    concerning: [{ about: 'Results that nobody told me', category: 'Results' }],
  },
  after: [
    regrets('sam', ago(62, '08:10'), 'Nine days, and you had to ask every morning. I am sorry, Judy.'),
    byPhone(
      offers('sam', ago(61, '09:00'), 'You were promised your results within two days. Nine days later nobody had called, and each morning you had to ask again.', { by: 'phone' }),
    ),
    byPhone(saysYes(ago(61, '09:04'), 'sam')),
    says('sam', ago(58, '08:10'), 'The laboratory lost the first sample and reads the second one now.', ago(55, '08:00')),
    byPhone(proposes('sam', ago(56, '09:00'), 'Dr Ames reads you the results herself, and from now on whoever opens a result rings the same day.', ago(51, '12:00'))),
    byPhone(agrees(ago(56, '09:05'), 'sam')),
    says('sam', ago(55, '08:30'), 'The second sample is read. Dr Ames goes through it, and then it is yours.', ago(52, '08:00')),
    delivers('sam', ago(53, '12:10'), 'Dr Ames read them to Judy at noon. They are good.'),
    byPhone(confirms(ago(53, '12:20'), 'sam')),
    saysDone(
      'sam',
      ago(52, '09:00'),
      'You have your results, and Ivy’s team rings on the same day from now on. I go on calling you in the morning until you say that it is enough.',
    ),
    isSolved(ago(50, '18:30'), 'The results, yes. Keep calling though.'),
  ],
});

/** Nearly every morning, until we called first; then less and less. */
const MORNINGS: readonly (readonly [daysAgo: number, time: string, text?: string])[] = [
  ...([
    [70, '08:10'],
    [68, '08:02'],
    [67, '08:05'],
    [66, '08:01', 'Is there anything today?'],
    [65, '08:03'],
    [64, '08:00'],
    [63, '08:01'],
  ] as const),
  ...([
    [61, '08:02'],
    [61, '15:30'],
    [60, '08:00', 'You said yesterday that somebody would ring.'],
    [59, '08:01'],
    [58, '08:00'],
    [57, '08:00'],
    [57, '16:45'],
  ] as const),
  ...([
    [56, '08:01', 'I am sorry to be a bother.'],
    [54, '13:10'],
    [51, '10:20'],
    [49, '09:40'],
    [45, '14:05'],
    [38, '09:30', 'Only to say that the tablets agree with me.'],
  ] as const),
];

export const judysMornings = ({ ago }: Days): readonly Call[] =>
  MORNINGS.map(([daysAgo, time, text]) => ({ who: 'judy', at: ago(daysAgo, time), by: 'sam', topic: 'The results', ...(text !== undefined && { text }) }));
