// Those who never called: a person agrees that we ask them, we call, and ask: did this happen to you too? Their answer
// opens a concern, joins one of theirs, or is a no, which ends it.
import { given } from '../common/given.ts';
import type { ConcernId, PartyId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type TheirWords } from '../common/words.ts';
import type { CauseEvent } from './causeEvents.ts';
import { concernLinkOf, peopleLinked } from './raising.ts';
import { type Folds, type Rules, whileOpen, whose } from './rule.ts';
import type { Cause } from './state.ts';
import type { Because, Touched, TouchedAnswer, TouchedEvent, TouchedStanding, Try } from './touchedEvents.ts';

export type TouchedCommand =
  | { do: 'listTouched'; people: readonly PartyId[]; because: Because }
  | { do: 'noteTry'; person: PartyId; outcome: Try }
  | { do: 'leaveTouched'; person: PartyId }
  | { do: 'answerTouched'; person: PartyId; answer: TouchedAnswer; concern?: ConcernId; words?: TheirWords };

const touchedOf = ({ touched }: Cause, person: PartyId): Touched | undefined => touched.find((one) => one.person === person);
const waits = (one: Touched | undefined): boolean => one?.standing.is === 'to-ask';
const someWait = ({ touched }: Cause) => (touched.some(waits) ? null : refuse('nobody-left-to-ask'));

export const touchedRules: Rules<TouchedCommand> = {
  listTouched: {
    by: 'lead',
    guard: whileOpen,
    decide: (cause, { people, because }) => {
      const anew = [...new Set(people)].filter((person) => touchedOf(cause, person) === undefined && !peopleLinked(cause).includes(person));
      return anew.length === 0 ? refuse('nobody-new-to-ask') : [{ kind: 'touchedListed', people: anew, because }];
    },
  },
  noteTry: {
    by: 'staff',
    guard: someWait,
    decide: (cause, { person, outcome }) => (waits(touchedOf(cause, person)) ? [{ kind: 'touchedTried', person, outcome }] : refuse('nobody-left-to-ask')),
  },
  leaveTouched: {
    by: 'staff',
    guard: someWait,
    decide: (cause, { person }) => (waits(touchedOf(cause, person)) ? [{ kind: 'touchedLeft', person }] : refuse('nobody-left-to-ask')),
  },
  answerTouched: {
    by: 'customer',
    guard: someWait,
    decide: (cause, { person, answer, concern, words }, act) => {
      if (whose(act) !== person) return refuse('only-the-customer');
      if (!waits(touchedOf(cause, person))) return refuse('nobody-left-to-ask');
      const said = isBlank(words) ? undefined : words;
      if (answer === 'yes' && concern === undefined) return refuse('nothing-written');
      const answered = given({ kind: 'touchedAnswered' as const, person, answer, concern: answer === 'yes' ? concern : undefined, words: said });
      return answer === 'yes' && concern !== undefined ? [answered, ...joined(cause, concern, person)] : [answered];
    },
  },
};
const joined = (cause: Cause, concern: ConcernId, customer: PartyId): readonly CauseEvent[] =>
  concernLinkOf(cause, concern) === undefined ? [{ kind: 'concernLinked', concern, customer }] : [];

const stands = (cause: Cause, person: PartyId, standing: TouchedStanding): Cause => changed(cause, person, (one) => ({ ...one, standing }));
const changed = (cause: Cause, person: PartyId, change: (one: Touched) => Touched): Cause => ({
  ...cause,
  touched: cause.touched.map((one) => (one.person === person ? change(one) : one)),
});

export const touchedFolds: Folds<TouchedEvent> = {
  touchedListed: (cause, { people, because }, by) => ({
    ...cause,
    touched: [...cause.touched, ...people.map((person) => ({ person, because, tries: [], standing: { is: 'to-ask' as const }, by }))],
  }),
  touchedTried: (cause, { person, outcome }, by) =>
    changed(cause, person, (one) => ({ ...one, tries: [...one.tries, { outcome, by }], standing: outcome === 'wrong-number' ? { is: 'left', by } : one.standing })),
  touchedLeft: (cause, { person }, by) => stands(cause, person, { is: 'left', by }),
  touchedAnswered: (cause, { person, answer, concern = null, words = null }, by) => stands(cause, person, { is: 'answered', answer, concern, words, by }),
};
