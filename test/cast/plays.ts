// Random plays of one concern: what people might do, when, plausible and not, and how a play runs.
import fc from 'fast-check';
import type { Act } from '../../src/domain/common/act.ts';
import { type Instant, minutesAfter } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { type ConcernCommand, decide, may, RULES } from '../../src/domain/concern/concern.ts';
import type { ConcernEvent } from '../../src/domain/concern/events.ts';
import { type Rule, refuseUnlessBy } from '../../src/domain/concern/rule.ts';
import { speakerOf, voiceOf } from '../../src/domain/concern/speaking.ts';
import { type Concern, isTold, openMatters, type Story, UNTOLD } from '../../src/domain/concern/state.ts';
import { by, does, form, id, later, matter, number, our, person, round, severity, their, yesNo } from './any.ts';
import {
  act,
  after,
  ana,
  barb,
  bringOver,
  clock,
  FOR_JUDY,
  fold,
  judy,
  manuela,
  mary,
  on,
  ours,
  own,
  PAUL,
  passTime,
  paul,
  program,
  raiseConcern,
  type Step,
  sam,
  UNREACHABLE,
} from './concern.ts';
import { correctionCommands, plausibleCorrection } from './correctionPlays.ts';
import { mergingCommands, plausibleMerging } from './mergingPlays.ts';
import { AGREED_TASK, partMoves, plausiblePart } from './partPlays.ts';
import { BEREAVED, partyCommands, plausibleParty } from './partyPlays.ts';
import { anyDecision, anyPlan, deciding, plausibleDecision } from './plays.decisions.ts';

/** Dues are minutes from the act, so that most are plausible and some lie in the past. */
const anyCommand = fc.oneof(
  fc.record({
    do: does('openToCustomer'),
    all: fc.tuple(fc.record({ id: id('note'), was: fc.constantFrom('note' as const, 'asked' as const), author: person, writtenAt: fc.constant(on(16)), words: our })),
  }),
  { weight: 3, arbitrary: fc.record({ do: does('offerUnderstanding'), after: round, words: our, by }) },
  { weight: 2, arbitrary: fc.record({ do: does('askUnderstandingAgain'), round, by }) },
  { weight: 4, arbitrary: fc.record({ do: does('answerUnderstanding'), round, answer: does('yes') }) },
  fc.record({ do: does('answerUnderstanding'), round, answer: does('correction'), words: their }),
  fc.record({ do: does('actUnconfirmed'), because: does('silence'), followUp: id('follow-up') }),
  fc.record({ do: does('actUnconfirmed'), because: does('safety'), words: our, followUp: id('follow-up') }),
  fc.record({
    do: does('apologise'),
    id: id('apology'),
    apology: fc.constantFrom('regret', 'full'),
    matter,
    party: fc.constantFrom('judy', 'paul'),
    words: our,
    form: does('spoken'),
  }),
  fc.record({
    do: does('apologise'),
    id: id('apology'),
    apology: does('full'),
    matter,
    party: does('judy'),
    words: our,
    form: does('written'),
    because: id('promise'),
    changed: our,
  }),
  { weight: 4, arbitrary: fc.record({ do: does('proposeFix'), id: id('fix'), words: our, due: later, matters: fc.array(matter, { minLength: 1, maxLength: 2 }) }) },
  fc.record({ do: does('proposeFix'), id: id('fix'), replaces: id('fix'), words: our, due: later, matters: fc.array(matter, { maxLength: 2 }) }),
  { weight: 4, arbitrary: fc.record({ do: does('answerFix'), id: id('fix'), version: number, answer: yesNo }) },
  { weight: 4, arbitrary: fc.record({ do: does('deliverFix'), id: id('fix'), followUp: id('follow-up') }) },
  { weight: 2, arbitrary: fc.record({ do: does('confirmFix'), id: id('fix'), answer: yesNo }) },
  { weight: 2, arbitrary: fc.record({ do: does('offerAmends'), id: id('amends'), options: fc.constant([{ gesture: 'taxi', value: 2000 }]) }) },
  fc.record({ do: does('answerAmends'), id: id('amends'), answer: does('accept'), gesture: fc.constantFrom('taxi', 'yacht') }),
  fc.record({ do: does('answerAmends'), id: id('amends'), answer: does('decline') }),
  fc.record({ do: does('answerAmends'), id: id('amends'), answer: does('wish'), words: their }),
  fc.record({ do: does('giveAmends'), id: id('amends') }),
  { weight: 2, arbitrary: fc.record({ do: does('makePromise'), id: id('promise'), promise: does('call'), what: our, keeper: person, due: later }) },
  fc.record({ do: does('takePromise'), id: id('promise'), answer: yesNo }),
  fc.record({ do: does('renegotiatePromise'), id: id('promise'), due: later, because: our }),
  fc.record({ do: does('answerRenegotiation'), id: id('promise'), due: later, answer: yesNo }),
  { weight: 2, arbitrary: fc.record({ do: does('keepPromise'), id: id('promise') }) },
  fc.record({ do: does('ownUp'), id: id('promise'), words: our }),
  fc.record({ do: does('releasePromise'), id: id('promise') }),
  { weight: 2, arbitrary: fc.record({ do: does('giveWord'), words: our }) },
  fc.record({ do: does('giveWord'), words: our, nextUpdate: later }),
  fc.record({ do: does('look') }),
  fc.record({ do: does('moveNextUpdate'), due: later }),
  fc.record({ do: does('wishUpdates'), form }),
  fc.record({ do: does('planFollowUp'), id: id('follow-up'), due: later }),
  { weight: 2, arbitrary: fc.record({ do: does('askFollowUp'), by }) },
  { weight: 2, arbitrary: fc.record({ do: does('noteNoAnswer'), next: id('follow-up') }) },
  ...partMoves,
  { weight: 4, arbitrary: fc.record({ do: does('passTime'), followUp: id('follow-up') }) },
  { weight: 3, arbitrary: fc.record({ do: does('sayDone') }) },
  fc.record({ do: does('saySolved') }),
  fc.record({ do: does('sayNotOkay'), misunderstood: fc.constant(true as const) }, { requiredKeys: ['do'] }),
  fc.record({ do: does('withdraw') }),
  fc.record({ do: does('endUnagreed'), did: our, willNot: our, whereNext: our }),
  { weight: 2, arbitrary: fc.record({ do: does('reopen') }) },
  fc.record({ do: does('rateFairness'), outcome: fc.integer({ min: 0, max: 8 }), process: does('x').map(() => 4), treatment: does('x').map(() => 7) }),
  fc.record({ do: does('disputeAct'), act: fc.integer({ min: 1, max: 40 }) }),
  { weight: 3, arbitrary: fc.record({ do: does('takeBack'), act: fc.integer({ min: 1, max: 40 }) }) },
  fc.record({ do: does('takeOwnership'), owner: person }),
  fc.record({ do: does('handOver'), to: person }),
  fc.record({ do: does('turnDownHandOver') }),
  fc.record({ do: does('moveOwnership'), to: person }),
  fc.record({ do: does('noteComplainedAbout'), staff: person, standIn: person }),
  fc.record({ do: does('askOtherOwner') }),
  fc.record({ do: does('takeUp'), owner: person }),
  fc.record({ do: does('write'), words: their }),
  fc.record({ do: does('noteContact'), direction: fc.constantFrom('in', 'out') }),
  fc.record({ do: does('addMatter'), matter: fc.record({ id: matter, about: their }) }),
  fc.record({ do: does('setSeverity'), matter, severity, because: our }),
  fc.record({ do: does('answerMatter'), matter, words: our }),
  fc.record({ do: does('withdrawMatter'), matter }),
  fc.record({ do: does('readDanger') }),
  fc.record({ do: does('matchTeller'), customer: fc.constantFrom('judy', 'judy on file'), same: fc.constantFrom([], ['email' as const], ['phone' as const]), words: our }),
  { weight: 3, arbitrary: fc.record({ do: does('setAside') }) },
  { weight: 3, arbitrary: fc.record({ do: does('bringBack') }) },
  { weight: 14, arbitrary: anyDecision },
  { weight: 7, arbitrary: anyPlan },
  ...partyCommands,
  ...correctionCommands,
  ...mergingCommands,
);
const death = fc.oneof(fc.record({ do: does('noteDeath') }), fc.record({ do: does('undoDeath'), because: our }));

const isBy = (deed: string, by: string): boolean => (RULES as Readonly<Record<string, { by: string }>>)[deed]?.by === by;
const anyCircumstances = fc.constantFrom({}, {}, {}, {}, UNREACHABLE, { reach: { ways: ['phone' as const], canWrite: false } });
const anyMinutes = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 600 }) },
  { weight: 1, arbitrary: fc.integer({ min: 600, max: 6000 }) },
);
const anyStaff = fc.constantFrom(sam, sam, barb, mary, manuela, program);
const anyHers = fc.constantFrom([judy, {}] as const, [judy, {}] as const, [paul, {}] as const, [ana, {}] as const, [judy, { via: 'code' }] as const, [sam, FOR_JUDY] as const);
const anybody = fc.constantFrom([judy, {}] as const, [sam, { for: PAUL, via: 'phone' }] as const, [clock, {}] as const, [sam, FOR_JUDY] as const, [manuela, {}] as const);
const anyDeed = fc.oneof({ weight: 60, arbitrary: anyCommand }, { weight: 1, arbitrary: death });
const anyMove = fc.record({
  command: anyDeed,
  others: fc.array(anyDeed, { minLength: 2, maxLength: 2 }),
  minutes: anyMinutes,
  staff: anyStaff,
  hers: anyHers,
  other: anybody,
  misfit: fc.integer({ min: 0, max: 9 }),
  circumstances: anyCircumstances,
});
type Move = typeof anyMove extends fc.Arbitrary<infer One> ? One : never;

function actOf(move: Move, at: Instant): Act {
  const { command, staff, hers, other, misfit, circumstances } = move;
  const isTheirs = isBy(command.do, 'customer') || (isBy(command.do, 'anyone') && misfit % 2 === 1);
  const [actor, more] = misfit === 0 ? other : command.do === 'passTime' ? ([clock, {}] as const) : isTheirs ? hers : ([staff, {}] as const);
  return act(actor, at, { ...more, ...circumstances });
}

/** Looks at one rule alone, since asking for all that may be done took most of the time of a play. */
function fits(story: Story, deed: ConcernCommand['do'], by: Act): boolean {
  const rule = (RULES as Readonly<Record<string, Rule<never>>>)[deed];
  return rule !== undefined && (refuseUnlessBy(rule.by, by) ?? rule.guard(story, by)) === null;
}

/** Of three deeds that come to mind the first that is allowed, else the first; three moves in ten try whatever it is. */
function chosen(move: Move, story: Story, at: Instant): Move {
  const thoughts = [move, ...move.others.map((command) => ({ ...move, command }))];
  return move.misfit < 3 ? move : (thoughts.find((thought) => fits(story, thought.command.do, actOf(thought, at))) ?? move);
}

/** What a person who sees the screen would name; three moves in ten name at random instead. */
function plausible({ do: deed }: ConcernCommand, story: Story): object {
  const of = (all: readonly { id: string; state?: string }[], ...states: string[]) => {
    const found = all.findLast(({ state = '' }) => states.includes(state));
    return found === undefined ? {} : { id: found.id };
  };
  const decided = plausibleDecision(deed, story);
  if (decided !== null) return decided;
  switch (deed) {
    case 'offerUnderstanding':
      return { after: story.rounds.length };
    case 'askUnderstandingAgain':
    case 'answerUnderstanding':
      return { round: story.rounds.length };
    case 'proposeFix':
      return { matters: [story.matters[0]?.id] };
    case 'answerFix':
      return { ...of(story.fixes, 'proposed'), version: story.fixes.findLast(({ state }) => state === 'proposed')?.version ?? 1 };
    case 'deliverFix':
      return of(story.fixes, 'agreed', 'proposed');
    case 'confirmFix':
      return of(story.fixes, 'delivered');
    case 'answerAmends':
      return of(story.amends, 'offered');
    case 'giveAmends':
      return of(story.amends, 'accepted');
    case 'takePromise':
      return of(story.promises, 'asked');
    case 'ownUp':
      return of(story.promises, 'broken');
    case 'answerRenegotiation': {
      const asked = story.promises.find(({ move }) => move !== undefined);
      return asked === undefined ? {} : { id: asked.id, due: asked.move?.due };
    }
    case 'disputeAct':
      return { act: story.writtenDown.findLast(({ disputed }) => !disputed)?.version ?? 1 };
    case 'takeBack':
      return { act: story.justWritten.at(-1)?.version ?? 1 };
    case 'answerMatter':
      return { matter: openMatters(story)[0]?.id ?? 'none' };
    default:
      return { ...plausiblePart(deed, story), ...plausibleParty(deed, story), ...plausibleCorrection(deed, story), ...plausibleMerging(deed, story) };
  }
}

function commandAt(move: Move, story: Story, at: Instant): ConcernCommand {
  const timed = Object.entries(move.command).map(([name, part]) => [
    name,
    typeof part === 'object' && part !== null && 'inMinutes' in part ? minutesAfter(at, part.inMinutes) : part,
  ]);
  const command = Object.fromEntries(timed) as ConcernCommand;
  return move.misfit < 3 ? command : ({ ...command, ...plausible(command, story) } as ConcernCommand);
}

export type Turn = { before: Story; story: Story; events: readonly ConcernEvent[]; by: Act; command: ConcernCommand };
const PLAIN = raiseConcern({ matters: [{ id: 'matter 1', about: own('the bill') }] });
const BEGINNINGS: readonly ConcernCommand[] = [
  PLAIN,
  raiseConcern({
    matters: [
      { id: 'matter 1', about: own('the bill') },
      { id: 'matter 2', about: own('the wait') },
    ],
    teller: PAUL,
    danger: 'ticked',
  }),
  { ...bringOver, matters: [{ id: 'matter 1' }] },
];

/** Some plays begin further along the walk, so that random moves also wander where few would come by chance. */
const UNDERSTOOD: readonly Step[] = [
  [sam, on(1, '09:00'), { do: 'offerUnderstanding', after: 0, words: ours('round 1'), by: 'mail' }],
  [sam, on(1, '09:30'), { do: 'makePromise', id: 'promise 1', promise: 'call', what: ours('a call'), keeper: 'sam', due: on(9) }],
  [judy, on(1, '10:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }],
  [sam, on(1, '11:00'), { do: 'proposeFix', id: 'fix 1', words: ours('the bill comes off'), due: on(9), matters: ['matter 1'] }],
];
const IN_DOUBT: readonly Step[] = [
  ...UNDERSTOOD,
  [sam, on(1, '11:30'), { do: 'renegotiatePromise', id: 'promise 1', due: on(12), because: ours('the office is closed') }],
  [sam, on(1, '12:00'), { do: 'answerFix', id: 'fix 1', version: 1, answer: 'yes' }, FOR_JUDY],
  [sam, on(1, '13:00'), { do: 'deliverFix', id: 'fix 1', followUp: 'follow-up 1' }],
];
const SILENT: readonly Step[] = [
  ...UNDERSTOOD,
  [judy, on(1, '11:30'), { do: 'releasePromise', id: 'promise 1' }],
  [sam, on(1, '12:00'), { do: 'answerMatter', matter: 'matter 1', words: ours('we keep the bill, because') }],
  [sam, on(1, '12:30'), { do: 'planFollowUp', id: 'follow-up 1', due: on(2) }],
  passTime(on(2)),
  passTime(on(4)),
  passTime(on(11)),
  passTime(on(13)),
];
const DECIDED: readonly Step[] = [...UNDERSTOOD, ...deciding(on(1, '11:30'))];
const PRELUDES: readonly (readonly Step[])[] = [[], [], [], UNDERSTOOD, IN_DOUBT, SILENT, AGREED_TASK, DECIDED, BEREAVED];

/** Plays the moves and hands every turn that happened to the check; refusals and their guards are compared on the way. */
export function play(beginning: number, moves: readonly Move[], check: (turn: Turn) => void): void {
  const start = act(beginning === 2 ? program : judy, on(1), beginning === 1 ? { via: 'form' } : {});
  let concern: Concern = UNTOLD;
  const first = decide(concern, BEGINNINGS[beginning] ?? PLAIN, start);
  if (isRefusal(first)) throw new Error(first.refused);
  concern = after(fold(concern, first, start), ...(PRELUDES[beginning] ?? []));
  let at = PRELUDES[beginning]?.at(-1)?.[1] ?? on(1);
  for (const first of moves) {
    if (!isTold(concern)) throw new Error('untold');
    at = minutesAfter(at, first.minutes);
    const move = chosen(first, concern, at);
    const by = actOf(move, at);
    const command = commandAt(move, concern, at);
    const events = decide(concern, command, by);
    if (isRefusal(events)) {
      const voice = voiceOf(by);
      if (command.do === 'saySolved' && concern.standing.is !== 'merged' && voice !== null && speakerOf(concern, voice, at).is === 'customer')
        throw new Error(`solved was refused: ${events.refused}`);
      continue;
    }
    if (!(may(concern, by) as readonly string[]).includes(command.do)) throw new Error(`${command.do} happened without being allowed`);
    const story = fold(concern, events, by) as Story;
    check({ before: concern, story, events, by, command });
    concern = story;
  }
}

export const anyPlay = [fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8), fc.array(anyMove, { minLength: 30, maxLength: 50 })] as const;
