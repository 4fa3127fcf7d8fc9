// Judy's room for tests: she waited two hours with a fever and nobody called back; Sam works on it with her.
import type { Entry, RoomView } from '../../contract/concern.ts';
import type { RoomFacts } from '../../contract/roomPages.ts';
import type { Signature } from '../../contract/signature.ts';

export const NOW = '2026-11-22T17:00:00.000Z';
const MONDAY = '2026-11-23T13:00:00.000Z';
const sam = { id: 'sam', name: 'Sam Keller' };
const mary = { id: 'mary', name: 'Mary Osei' };
const judy = { id: 'judy', name: 'Judy Alvarez' };
export const own = (text: string) => ({ text, voice: 'own' as const });
export const ours = (text: string) => ({ text, voice: 'ours' as const });
const signed = (at: string, by: 'sam' | 'judy' = 'sam'): Signature => ({
  at,
  by: by === 'sam' ? { is: 'staff', ...sam } : { is: 'party', ...judy },
  via: by === 'sam' ? 'desk' : 'room',
  for: null,
  writtenDown: false,
});
const FIRST = 'You waited two hours with a fever and were billed all the same. You called four times.';
const CORRECTED = 'You waited two hours with a fever, had to leave to fetch your grandson, and were billed all the same. You called four times and nobody called back.';

export const entry = (version: number, kind: string, parts: Partial<Entry> = {}): Entry => ({
  version,
  kind,
  at: '2026-11-17T15:00:00.000Z',
  happenedOn: null,
  by: { is: 'staff', ...sam },
  for: null,
  writtenDown: false,
  disputable: false,
  via: 'desk',
  words: [],
  facts: {},
  ...parts,
});

const MAY = [
  'answerUnderstanding',
  'addMatter',
  'withdrawMatter',
  'askOtherOwner',
  'answerFix',
  'answerAmends',
  'answerRenegotiation',
  'releasePromise',
  'moveNextUpdate',
  'wishUpdates',
  'rateFairness',
  'saySolved',
  'sayNotOkay',
  'withdraw',
  'write',
  'disputeAct',
];

export const judysRoom: RoomView = {
  id: '019abcde-0000-7000-8000-000000000001',
  number: 12,
  version: 20,
  title: 'I waited two hours',
  standing: 'open',
  endedAt: null,
  customer: judy,
  owner: sam,
  ownership: 'taken',
  toldAt: '2026-11-16T14:00:00.000Z',
  toldVia: 'form',
  happenedOn: { day: '2026-11-14', zone: 'America/New_York' },
  telling: {
    happened: own('I waited two hours with a fever. Then I had to go.'),
    felt: own('Small. As if I did not count.'),
    matters: own('That somebody calls me back.'),
    right: null,
  },
  matters: [
    { id: 'wait', about: own('The wait with a fever'), category: null, severity: 3, severityIsSet: true, answered: null, answer: null },
    { id: 'bill', about: own('The bill'), category: null, severity: 2, severityIsSet: false, answered: 'fix', answer: null },
  ],
  nextUpdate: { state: 'made', due: MONDAY, form: 'word', keeper: sam },
  understanding: 'understood',
  unconfirmed: null,
  rounds: [
    {
      round: 1,
      words: ours(FIRST),
      feeling: null,
      wish: null,
      by: signed('2026-11-16T16:00:00.000Z'),
      tries: [],
      answer: 'correction',
      correction: own(CORRECTED),
      answeredBy: signed('2026-11-17T13:00:00.000Z', 'judy'),
    },
    {
      round: 2,
      words: ours(CORRECTED),
      feeling: ours('Not being heard hurt more than the wait.'),
      wish: null,
      by: signed('2026-11-17T14:00:00.000Z'),
      tries: [],
      answer: 'yes',
      correction: null,
      answeredBy: signed('2026-11-17T15:00:00.000Z', 'judy'),
    },
  ],
  apologies: [
    {
      id: 'sorry',
      apology: 'full',
      matter: 'wait',
      party: judy,
      words: ours('I am sorry that we left you waiting with a fever and did not call you back.'),
      form: 'written',
      because: null,
      changed: null,
      by: signed('2026-11-17T16:00:00.000Z'),
    },
  ],
  fixes: [
    {
      id: 'fix',
      version: 2,
      words: ours('We take the bill off, and a nurse calls you back the same day, every time.'),
      due: '2026-11-25T22:00:00.000Z',
      matters: ['bill'],
      state: 'proposed',
      agreed: false,
      unconfirmed: null,
      said: null,
      deliveredAt: null,
      by: signed('2026-11-18T15:00:00.000Z'),
    },
  ],
  amends: [
    {
      id: 'amends',
      options: [
        { gesture: 'taxi', name: 'Your parking, and a taxi home that day', value: 4000 },
        { gesture: 'first', name: 'The first appointment of the day with Dr Ames, for the next three visits', value: 0 },
      ],
      state: 'offered',
      chosen: null,
      wish: null,
      words: ours('This should not have happened.'),
      by: signed('2026-11-18T15:00:00.000Z'),
    },
  ],
  tasks: [],
  teachBacks: [],
  promises: [
    {
      id: 'call',
      version: 1,
      promise: 'call',
      what: ours('Call on Friday at 8:00'),
      keeper: sam,
      due: '2026-11-20T13:00:00.000Z',
      moved: 0,
      state: 'kept',
      late: false,
      move: null,
      at: '2026-11-20T13:00:00.000Z',
      by: signed('2026-11-18T15:00:00.000Z'),
    },
    {
      id: 'off',
      version: 2,
      promise: 'other',
      what: ours('The bill is taken off'),
      keeper: mary,
      due: '2026-11-25T22:00:00.000Z',
      moved: 1,
      state: 'made',
      late: false,
      move: { due: '2026-11-27T22:00:00.000Z', because: ours('The insurer answers on Thursday.') },
      at: null,
      by: signed('2026-11-18T15:00:00.000Z'),
    },
    {
      id: 'asked',
      version: 1,
      promise: 'call',
      what: ours('Not yet a promise'),
      keeper: mary,
      due: '2026-11-26T22:00:00.000Z',
      moved: 0,
      state: 'asked',
      late: false,
      move: null,
      at: null,
      by: signed('2026-11-18T15:00:00.000Z'),
    },
  ],
  followUp: null,
  looks: [],
  fileChanges: [],
  fairness: null,
  updatesAre: 'word',
  lastWordAt: '2026-11-20T13:00:00.000Z',
  died: null,
  steps: [
    { step: 'apologise', state: 'done', holder: null },
    { step: 'listen', state: 'done', holder: null },
    { step: 'fix', state: 'theirs', holder: 'customer' },
    { step: 'amends', state: 'theirs', holder: 'customer' },
    { step: 'promises', state: 'doing', holder: 'us' },
    { step: 'followUp', state: 'waiting', holder: null },
  ],
  next: { next: 'answer-fix', holder: 'customer' },
  entries: [
    entry(1, 'concernTold', { by: { is: 'party', ...judy }, via: 'form', words: [{ part: 'happened', said: own('I waited two hours with a fever.') }] }),
    entry(2, 'understandingOffered', { words: [{ part: 'words', said: ours(FIRST) }] }),
    entry(3, 'understandingConfirmed', { for: judy, writtenDown: true, disputable: true, via: 'phone', at: '2026-11-21T15:00:00.000Z' }),
    entry(4, 'nextUpdateBroken', { by: { is: 'clock', id: null, name: '' } }),
  ],
  may: MAY,
  organisation: { name: 'Riverside Family Clinic', phone: '(555) 010-0199', emergency: 'If someone is in danger, call 911.', language: 'en', zone: 'America/New_York' },
  language: 'en',
};

export const factsOf = (room: Partial<RoomView> = {}, facts: Partial<RoomFacts> = {}): RoomFacts => ({
  language: 'en',
  textSize: 'usual',
  csrf: 'guard',
  once: 'once',
  here: '/room/019abcde-0000-7000-8000-000000000001',
  now: NOW,
  zone: null,
  callMe: 'Judy',
  room: { ...judysRoom, ...room },
  ...facts,
});
