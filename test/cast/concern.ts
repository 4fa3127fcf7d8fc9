// Judy's concern for tests of the rules: who acts, when, with what, and how events fold.
import type { Act, Actor, Calendar, Channel, Role, Severity, Signed } from '../../src/domain/common/act.ts';
import type { PartyId } from '../../src/domain/common/ids.ts';
import { daysAfter, type Instant, minutesAfter } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import type { OurWords, OwnWords, WrittenDown } from '../../src/domain/common/words.ts';
import type { BringOver, RaiseConcern } from '../../src/domain/concern/beginning.ts';
import { type ConcernCommand, decide, evolve } from '../../src/domain/concern/concern.ts';
import type { ConcernEvent } from '../../src/domain/concern/events.ts';
import { type Concern, isTold, type NextUpdate, type Story, UNTOLD } from '../../src/domain/concern/state.ts';

export const JUDY: PartyId = 'judy';
export const PAUL: PartyId = 'paul, her son';
export const ANA: PartyId = 'ana, her daughter';

const staff = (id: string, ...roles: Role[]): Actor => ({ is: 'staff', id, roles });
export const sam = staff('sam', 'staff');
export const mary = staff('mary osei', 'staff');
export const barb = staff('barb', 'staff', 'lead');
export const manuela = staff('manuela', 'staff', 'manager');
export const judy: Actor = { is: 'party', id: JUDY };
export const paul: Actor = { is: 'party', id: PAUL };
export const ana: Actor = { is: 'party', id: ANA };
export const program: Actor = { is: 'program', id: 'key', roles: ['owner', 'manager'] };
export const clock: Actor = { is: 'clock' };

/** A day in November 2026: `on(16)` is Monday the 16th at 8:00, `on(16, '14:30')` its afternoon. */
export const on = (day: number, time = '08:00'): Instant => daysAfter(`2026-11-01T${time}:00.000Z`, day - 1);

export const calendarAt = (at: Instant): Calendar => ({
  nextUpdateBy: { 1: daysAfter(at, 7), 2: daysAfter(at, 3), 3: daysAfter(at, 1) },
  followUpOn: daysAfter(at, 7),
  followUpAnswerBy: daysAfter(at, 2),
  inDangerBy: minutesAfter(at, 60),
});

const WAYS: Record<Actor['is'], Channel> = { party: 'room', clock: 'desk', program: 'api', staff: 'desk' };
type Circumstances = Partial<Pick<Act, 'for' | 'via' | 'reach' | 'alarming'>>;
export const act = (actor: Actor, at: Instant, circumstances: Circumstances = {}): Act => ({
  at,
  actor,
  via: WAYS[actor.is],
  calendar: calendarAt(at),
  reach: { ways: ['mail', 'phone'], canWrite: true },
  ...circumstances,
});
export const UNREACHABLE = { reach: { ways: [], canWrite: false } } as const;
export const FOR_JUDY = { for: JUDY, via: 'phone' } as const;

export const ours = (id: string): OurWords => ({ id, hash: `#${id}`, voice: 'ours' });
export const own = (id: string): OwnWords => ({ id, hash: `#${id}`, voice: 'own' });
export const noted = (id: string): WrittenDown => ({ id, hash: `#${id}`, voice: 'written-down' });
export const BLANK: OurWords = { id: 'blank', hash: '#', voice: 'ours', blank: true };
export const NO_WORDS: OwnWords = { id: 'blank', hash: '#', voice: 'own', blank: true };

export const signed = ({ at, actor, for: party, via }: Act, version: number): Signed => ({ at, actor, via, version, ...(party === undefined ? {} : { for: party }) });
export const fold = (concern: Concern, events: readonly ConcernEvent[], by: Act): Concern =>
  events.reduce<Concern>((before, event) => evolve(before, event, signed(by, (isTold(before) ? before.version : 0) + 1)), concern);

export type Step = readonly [actor: Actor, at: Instant, command: ConcernCommand, circumstances?: Circumstances];

/** The story after these steps, none of which may be refused. */
export function given(...steps: readonly Step[]): Story {
  return after(UNTOLD, ...steps);
}

export function after(concern: Concern, ...steps: readonly Step[]): Story {
  const story = steps.reduce<Concern>((before, [actor, at, command, circumstances]) => {
    const by = act(actor, at, circumstances);
    const events = decide(before, command, by);
    if (isRefusal(events)) throw new Error(`${events.refused}: ${JSON.stringify(command)}`);
    return fold(before, events, by);
  }, concern);
  if (!isTold(story)) throw new Error('nothing was told');
  return story;
}

/** The code with which a step is refused, or the kinds of what has happened. */
export function outcome(concern: Concern, [actor, at, command, circumstances]: Step): string | readonly string[] {
  const answer = decide(concern, command, act(actor, at, circumstances));
  return isRefusal(answer) ? answer.refused : answer.map(({ kind }) => kind);
}

export const raiseConcern = (parts: Partial<RaiseConcern> & { severity?: Severity } = {}): RaiseConcern => {
  const { severity, ...others } = parts;
  const matter = { id: 'the bill', about: own('a bill for a visit I never had'), ...(severity === undefined ? {} : { severity }) };
  return {
    do: 'raiseConcern',
    id: 'concern',
    number: 214,
    customer: JUDY,
    teller: JUDY,
    team: 'front desk',
    owner: 'sam',
    ownership: 'on-duty',
    telling: { happened: own('two hours I sat there') },
    matters: [matter],
    danger: null,
    ...others,
  };
};
export const bringOver: BringOver = {
  do: 'bringOver',
  id: 'concern',
  number: 1,
  customer: JUDY,
  team: 'front desk',
  owner: 'sam',
  telling: {},
  matters: [{ id: 'the bill' }],
};

// The walk, step by step; each shortcut holds all that comes before it. 16 November 2026 is a Monday.
export const TOLD: Step = [judy, on(16), raiseConcern()];
export const OFFERED: Step = [sam, on(16, '09:00'), { do: 'offerUnderstanding', after: 0, words: ours('round 1'), by: 'mail' }];
export const SAID_YES: Step = [judy, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }];
export const PROPOSED: Step = [sam, on(16, '13:00'), { do: 'proposeFix', id: 'fix', words: ours('the bill comes off'), due: on(25), matters: ['the bill'] }];
export const AGREED: Step = [judy, on(16, '14:00'), { do: 'answerFix', id: 'fix', version: 1, answer: 'yes' }];
export const DELIVERED: Step = [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'follow-up 1' }];
export const DONE: Step = [sam, on(17, '09:00'), { do: 'sayDone' }];
export const WALK: readonly Step[] = [TOLD, OFFERED, SAID_YES, PROPOSED, AGREED, DELIVERED, DONE];

/** Up to and with this step of the walk. */
export const upTo = (step: Step): Story => given(...WALK.slice(0, WALK.indexOf(step) + 1));
export const passTime = (at: Instant, followUp = `asked ${at}`, circumstances: Circumstances = {}): Step => [clock, at, { do: 'passTime', followUp }, circumstances];

export function nextUpdateOf({ standing }: Story): NextUpdate {
  if (standing.is !== 'open') throw new Error(`it is ${standing.is}`);
  return standing.nextUpdate;
}
