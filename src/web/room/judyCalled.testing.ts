// The plan by which we call Judy first, for tests of the room's pages.
import type { CadenceTouch, CadenceView } from '../../contract/cadence.ts';

const SAM = { id: 'sam', name: 'Sam Keller' };
const BARB = { id: 'barb', name: 'Barb Lind' };
const by = { at: '2026-11-20T15:00:00.000Z', by: { is: 'staff' as const, ...SAM }, via: 'phone' as const, for: null, writtenDown: false };
const theirs = { ...by, for: { id: 'judy', name: 'Judy Alvarez' }, writtenDown: true };
const touch = (day: string, parts: Partial<CadenceTouch>): CadenceTouch => ({
  ...{ day, due: `${day}T13:00:00.000Z`, closes: `${day}T22:00:00.000Z`, holder: SAM, movedFrom: null, asks: false },
  ...{ state: 'reached', madeAt: `${day}T13:05:00.000Z`, by, told: null, said: null, feeling: null, ...parts },
});
const terms: NonNullable<CadenceView['terms']> = {
  ...{ beat: { every: 'day' }, name: 'daily', way: 'phone', caller: SAM, standIn: BARB, team: { id: 'desk', name: 'Front desk' } },
  ...{ zone: 'America/New_York', quiet: { from: '20:00', to: '09:00' }, concern: null, signal: null },
};
const told = { text: 'I asked the bank for the letter. It comes on Thursday, and I look for it.', voice: 'ours' as const };

/** Called every day, with two calls missed, a choice that Sam wrote down, and a question how often. */
export const judyCalled: CadenceView = {
  ...{ customer: { id: 'judy', name: 'Judy Alvarez' }, version: 12, standing: 'running', terms, why: { text: 'So that you need not wonder.', voice: 'ours' }, agreed: theirs },
  ...{ proposal: null, stopped: null, next: { day: '2026-11-25', at: '2026-11-25T14:00:00.000Z', by: SAM, movedFrom: '2026-11-24' }, open: null, callAsked: null },
  ...{ missed: ['2026-11-20', '2026-11-19'], missesInARow: 2, asking: true, slower: { every: 'weekdays', days: [2, 5] }, faster: null, higher: [] },
  touches: [
    touch('2026-11-20', { state: 'missed-by-us', madeAt: null }),
    touch('2026-11-19', { state: 'missed-by-us', madeAt: null }),
    touch('2026-11-18', { told, said: { text: 'Thank you. I can sleep now.', voice: 'written-down' } }),
    touch('2026-11-17', { state: 'left-word', told }),
    touch('2026-11-16', { state: 'no-answer' }),
  ],
  ...{ steps: [{ at: by.at, name: 'daily', beat: { every: 'day' } }], taken: [{ answer: 3, stage: 'before', by: theirs }], review: null, reviews: [], relapse: null },
  disputable: [{ act: 11, kind: 'beatChosen', by: theirs }],
  may: ['chooseBeat', 'askForCall', 'withdrawConsent', 'sayTakenSeriously', 'disputeCadence'],
};

/** Offered, and not yet answered. */
export const judyOffered: CadenceView = {
  ...judyCalled,
  ...{ standing: 'proposed', terms: null, agreed: null, next: null, missed: [], touches: [], taken: [], disputable: [], asking: false },
  proposal: { version: 1, terms, why: { text: 'You called us five times, and we had not told you anything. We would rather call you.', voice: 'ours' }, by, wish: null },
  may: ['answerCadence', 'sayTakenSeriously'],
};
export const judyRests: CadenceView = { ...judyCalled, standing: 'rested', next: null, missed: [], disputable: [], asking: false };
export const judyStopped: CadenceView = { ...judyCalled, standing: 'stopped', terms: null, stopped: { because: 'wrong-number', by, said: null }, next: null, missed: [], may: [] };
