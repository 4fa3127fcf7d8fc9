// A change: what we do differently, what will be seen to differ, who keeps it, from when. Its keeper is asked after 30 and
// 90 days; it is tried until it is kept or dropped, with its numbers.
import { type Act, hasRole } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ChangeId, StaffId } from '../common/ids.ts';
import { earliest, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import { ACTIONS, type Action, CHECK_DAYS, type Change, type ChangeAnswer, type ChangeEvent, type CheckDay, type LocalDay, type Numbers, type Strength } from './changeEvents.ts';
import { answeredByChange } from './game.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileOpen } from './rule.ts';
import type { Cause } from './state.ts';

export type ChangeCommand =
  | {
      do: 'planChange';
      id: ChangeId;
      does: OurWords;
      seen: OurWords;
      keeper: StaffId;
      from: LocalDay;
      begins: Instant;
      checks: Readonly<Record<CheckDay, Instant>>;
      actions: readonly Action[];
    }
  | { do: 'takeChange'; id: ChangeId }
  | { do: 'handChange'; id: ChangeId; to: StaffId }
  | { do: 'checkChange'; id: ChangeId; answer: ChangeAnswer; numbers: Numbers; words?: OurWords }
  | { do: 'dropChange'; id: ChangeId; numbers: Numbers; words: OurWords };

const isKeeper = ({ keeper }: Pick<Change, 'keeper'>, { actor }: Pick<Act, 'actor'>): boolean => actor.is === 'staff' && actor.id === keeper;
const leads = (act: Act): boolean => hasRole(act, 'lead', 'manager');
const changeOf = ({ changes }: Cause, id: ChangeId): Change | undefined => changes.find((one) => one.id === id);
const isTried = ({ standing }: Change): boolean => standing.is === 'tried';
/** Whoever keeps it answers for it; where they can't, a lead does. */
const answersFor = (change: Change, act: Act): boolean => isTried(change) && (isKeeper(change, act) || leads(act));
const mayTake = (change: Change, act: Act): boolean => isTried(change) && !change.taken && isKeeper(change, act);
const mayCheck = (change: Change, act: Act): boolean => change.asks !== null && answersFor(change, act);

function refuseUnlessAnswering({ changes }: Cause, act: Act): Refusal | null {
  if (!changes.some(isTried)) return refuse('change-is-settled');
  return changes.some((change) => answersFor(change, act)) ? null : refuse('only-its-keeper');
}

/** What this actor may do with one change now. */
export const mayWithChange = (change: Change, act: Act): readonly ChangeCommand['do'][] => [
  ...(mayTake(change, act) ? ['takeChange' as const] : []),
  ...(answersFor(change, act) ? ['handChange' as const, 'dropChange' as const] : []),
  ...(mayCheck(change, act) ? ['checkChange' as const] : []),
];

/** The strongest of its actions. */
export function strengthOf({ actions }: Pick<Change, 'actions'>): Strength {
  const all = actions.map((action) => ACTIONS[action]);
  return (['strong', 'intermediate'] as const).find((strength) => all.includes(strength)) ?? 'weak';
}
/** Training and reminders alone: said on the screen, never a reason to refuse. */
export function isWeakAlone({ changes }: Pick<Cause, 'changes'>): boolean {
  const standing = changes.filter((change) => change.standing.is !== 'dropped');
  return standing.length > 0 && standing.every((change) => strengthOf(change) === 'weak');
}

/** When the clock has to look at the changes again. */
export const changesWakeAt = ({ changes, setAside }: Cause): Instant | null =>
  setAside !== null ? null : earliest(changes.filter(isTried).flatMap((change) => dueChecks(change).map((day) => change.checks[day])));
const dueChecks = ({ asked }: Change): readonly CheckDay[] => CHECK_DAYS.filter((day) => !asked.includes(day));
/** The checks whose day has come. Of two that are due at once the later one asks: its answer says what the first would have. */
export const checksFallenDue = ({ changes, setAside }: Cause, at: Instant): readonly ChangeEvent[] =>
  (setAside === null ? changes : []).filter(isTried).flatMap((change) =>
    dueChecks(change)
      .filter((day) => hasPassed(change.checks[day], at))
      .map((day) => ({ kind: 'changeCheckDue' as const, id: change.id, day })),
  );

export const changeRules: Rules<ChangeCommand> = {
  planChange: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, command, { at }) => {
      const { do: _, ...planned } = command;
      if (isBlank(command.does)) return refuse('nothing-written');
      if (isBlank(command.seen)) return refuse('say-what-will-be-seen');
      if (command.actions.length === 0) return refuse('no-action-named');
      if (hasPassed(command.checks[90], at)) return refuse('began-too-long-ago');
      return refuseTaken(cause.changes, command.id) ?? [{ kind: 'changePlanned', ...planned }];
    },
  },
  takeChange: {
    by: 'staff',
    guard: ({ changes }, act) => (changes.some((change) => mayTake(change, act)) ? null : refuse('not-yours-to-take')),
    decide: (cause, { id }, act) => {
      const change = changeOf(cause, id);
      if (change === undefined) return refuse('no-such-change');
      if (isKeeper(change, act) && change.taken) return [];
      return mayTake(change, act) ? [{ kind: 'changeTaken', id }] : refuse('not-yours-to-take');
    },
  },
  handChange: {
    by: 'staff',
    guard: refuseUnlessAnswering,
    decide: (cause, { id, to }, act) => {
      const change = changeOf(cause, id);
      if (change === undefined) return refuse('no-such-change');
      if (!isTried(change)) return refuse('change-is-settled');
      if (!answersFor(change, act)) return refuse('only-its-keeper');
      return change.keeper === to ? [] : [{ kind: 'changeHanded', id, to }];
    },
  },
  checkChange: {
    by: 'staff',
    guard: ({ changes }, act) => (changes.some((change) => mayCheck(change, act)) ? null : refuse('no-check-due')),
    decide: (cause, { id, answer, numbers, words }, act) => {
      const change = changeOf(cause, id);
      if (change === undefined) return refuse('no-such-change');
      if (change.asks === null || !isTried(change)) return refuse('no-check-due');
      if (!answersFor(change, act)) return refuse('only-its-keeper');
      if (answer === 'tried' && change.asks === 90) return refuse('keep-or-drop');
      if (answer === 'dropped' && isBlank(words)) return refuse('say-why-dropped');
      return [given({ kind: 'changeChecked' as const, id, day: change.asks, answer, numbers, words: isBlank(words) ? undefined : words })];
    },
  },
  dropChange: {
    by: 'staff',
    guard: refuseUnlessAnswering,
    decide: (cause, { id, numbers, words }, act) => {
      const change = changeOf(cause, id);
      if (change === undefined) return refuse('no-such-change');
      if (!isTried(change)) return refuse('change-is-settled');
      if (!answersFor(change, act)) return refuse('only-its-keeper');
      return isBlank(words) ? refuse('say-why-dropped') : [{ kind: 'changeDropped', id, numbers, words }];
    },
  },
};

const changed = (cause: Cause, id: ChangeId, change: (one: Change) => Change): Cause => ({ ...cause, changes: replaced(cause.changes, id, change) });

export const changeFolds: Folds<ChangeEvent> = {
  changePlanned: (cause, { kind: _, ...planned }, by) => ({
    ...(isKeeper(planned, by) ? answeredByChange(cause, by) : cause),
    changes: [...cause.changes, { ...planned, taken: isKeeper(planned, by), asks: null, asked: [], checked: [], standing: { is: 'tried' }, by }],
  }),
  changeTaken: (cause, { id }, by) => changed(answeredByChange(cause, by), id, (change) => ({ ...change, taken: true })),
  changeHanded: (cause, { id, to }, by) => changed(cause, id, (change) => ({ ...change, keeper: to, taken: isKeeper({ keeper: to }, by) })),
  changeCheckDue: (cause, { id, day }) => changed(cause, id, (change) => ({ ...change, asks: day, asked: [...change.asked, day] })),
  changeChecked: (cause, { id, day, answer, numbers, words }, by) =>
    changed(cause, id, (change) => ({
      ...change,
      asks: null,
      checked: [...change.checked, given({ day, answer, numbers, words, by })],
      standing: settled(answer, given({ numbers, because: words, by })) ?? change.standing,
    })),
  changeDropped: (cause, { id, numbers, words }, by) => changed(cause, id, (change) => ({ ...change, asks: null, standing: { is: 'dropped', numbers, because: words, by } })),
};

function settled(answer: ChangeAnswer, { numbers, because, by }: { numbers: Numbers; because?: OurWords; by: Change['by'] }): Change['standing'] | null {
  if (answer === 'kept') return { is: 'kept', numbers, by };
  return answer === 'dropped' && because !== undefined ? { is: 'dropped', numbers, because, by } : null;
}
