// Raising a cause: what keeps happening, in plain words, asked of a team; and whom it touched, linked and unlinked with a reason.

import { type Act, hasRole, isOurs, type Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { CauseId, ConcernId, GameId, PartyId, TeamId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { CauseEvent, LinkEvent, RaisingEvent } from './causeEvents.ts';
import { isPace } from './game.ts';
import { type Decision, type Folds, type Rules, whileOpen } from './rule.ts';
import type { About, Cause, ConcernLink } from './state.ts';

export type LinkedConcern = { readonly concern: ConcernId; readonly customer: PartyId };
export type RaiseCause = {
  readonly do: 'raiseCause';
  readonly id: CauseId;
  readonly title: OurWords;
  readonly about: About;
  readonly team: TeamId;
  readonly place?: string;
  readonly topic?: string;
  readonly signal?: string;
  readonly quiet?: true;
  readonly concerns: readonly LinkedConcern[];
  readonly people: readonly PartyId[];
  /** A leader may ask the team in the same act. */
  readonly ask?: { readonly id: GameId; readonly every: number };
};
export type RaisingCommand =
  | { readonly do: 'nameCause'; readonly title: OurWords }
  | { readonly do: 'moveCause'; readonly team: TeamId; readonly because: OurWords }
  | { readonly do: 'setCauseAside'; readonly because: OurWords }
  | { readonly do: 'bringCauseBack' };
export type LinkCommand =
  | ({ readonly do: 'linkConcern'; readonly because?: OurWords } & LinkedConcern)
  | { readonly do: 'unlinkConcern'; readonly concern: ConcernId; readonly because: OurWords }
  | { readonly do: 'linkPerson'; readonly person: PartyId; readonly because?: OurWords }
  | { readonly do: 'unlinkPerson'; readonly person: PartyId; readonly because: OurWords };

export function raise(command: RaiseCause, act: Act): Decision {
  if (!isOurs(act) || act.for !== undefined) return refuse('only-staff');
  const { id, title, about, team, place, topic, signal, quiet, concerns, people, ask } = command;
  if (isBlank(title)) return refuse('nothing-written');
  if (quiet && about !== 'company') return refuse('quiet-is-for-the-company');
  if (ask !== undefined && !hasRole(act, 'lead', 'manager', 'owner')) return refuse('only-a-lead');
  if (ask !== undefined && !isPace(ask.every)) return refuse('not-so-often');
  const raised: CauseEvent = given({ kind: 'causeRaised' as const, id, title, about, team, place, topic, signal, quiet });
  const linked: CauseEvent[] = unique(concerns, ({ concern }) => concern).map((one) => ({ kind: 'concernLinked', ...one }));
  const named: CauseEvent[] = unique(people, (person) => person).map((person) => ({ kind: 'personLinked', person }));
  return [raised, ...linked, ...named, ...(ask === undefined ? [] : [{ kind: 'gameAsked' as const, ...ask }])];
}
const unique = <One>(all: readonly One[], key: (one: One) => string): readonly One[] => [...new Map(all.map((one) => [key(one), one])).values()];

export function begin({ id, title, about, team, place, topic, signal, quiet }: Extract<RaisingEvent, { kind: 'causeRaised' }>, by: Signed): Cause {
  return {
    ...{ id, version: by.version, raised: by, title, about, team, quiet: quiet ?? false, setAside: null },
    ...{ place: place ?? null, topic: topic ?? null, signal: signal ?? null },
    ...{ links: [], games: [], whys: [], root: { is: 'open' }, writtenDown: [] },
    ...{ changes: [], stories: [], told: [], touched: [], partners: [], ours: [], erased: [] },
  };
}

export const raisingRules: Rules<RaisingCommand> = {
  nameCause: {
    by: 'staff',
    guard: whileOpen,
    decide: (_cause, { title }) => (isBlank(title) ? refuse('nothing-written') : [{ kind: 'causeNamed', title }]),
  },
  moveCause: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { team, because }) => {
      if (isBlank(because)) return refuse('say-why');
      return team === cause.team ? [] : [{ kind: 'causeMoved', team, because }];
    },
  },
  setCauseAside: {
    by: 'staff',
    guard: whileOpen,
    decide: (_cause, { because }) => (isBlank(because) ? refuse('say-why') : [{ kind: 'causeSetAside', because }]),
  },
  bringCauseBack: {
    by: 'staff',
    guard: ({ setAside }) => (setAside === null ? refuse('cause-is-open') : null),
    decide: () => [{ kind: 'causeBroughtBack' }],
  },
};

export const raisingFolds: Folds<Exclude<RaisingEvent, { kind: 'causeRaised' }>> = {
  causeNamed: (cause, { title }) => ({ ...cause, title }),
  causeMoved: (cause, { team }) => ({ ...cause, team }),
  causeSetAside: (cause, { because }, by) => ({ ...cause, setAside: { by, because } }),
  causeBroughtBack: (cause) => ({ ...cause, setAside: null }),
};

export const concernLinks = ({ links }: Cause): readonly ConcernLink[] => links.flatMap((link) => (link.is === 'concern' ? [link] : []));
export const concernLinkOf = (cause: Cause, concern: ConcernId): ConcernLink | undefined => concernLinks(cause).find((link) => link.concern === concern);
const isLinkedPerson = ({ links }: Cause, person: PartyId): boolean => links.some((link) => link.is === 'person' && link.person === person);
/** Whoever is linked, by a concern or by themselves, each once. */
export const peopleLinked = ({ links }: Cause): readonly PartyId[] => [...new Set(links.map((link) => (link.is === 'concern' ? link.customer : link.person)))];

export const linkRules: Rules<LinkCommand> = {
  linkConcern: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { concern, customer, because }) => (concernLinkOf(cause, concern) === undefined ? [given({ kind: 'concernLinked' as const, concern, customer, because })] : []),
  },
  unlinkConcern: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { concern, because }) => {
      if (concernLinkOf(cause, concern) === undefined) return refuse('not-linked');
      // What they answered would hang in the air, and they would never hear what came of it.
      if (cause.whys.some(({ asked: one }) => one?.concern === concern)) return refuse('they-were-asked');
      return isBlank(because) ? refuse('say-why') : [{ kind: 'concernUnlinked', concern, because }];
    },
  },
  linkPerson: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { person, because }) => (isLinkedPerson(cause, person) ? [] : [given({ kind: 'personLinked' as const, person, because })]),
  },
  unlinkPerson: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { person, because }) => {
      if (!isLinkedPerson(cause, person)) return refuse('not-linked');
      return isBlank(because) ? refuse('say-why') : [{ kind: 'personUnlinked', person, because }];
    },
  },
};

export const linkFolds: Folds<LinkEvent> = {
  concernLinked: (cause, { concern, customer }, by) => ({ ...cause, links: [...cause.links, { is: 'concern', concern, customer, linked: by }] }),
  concernUnlinked: (cause, { concern }) => ({ ...cause, links: cause.links.filter((link) => link.is !== 'concern' || link.concern !== concern) }),
  personLinked: (cause, { person }, by) => ({ ...cause, links: [...cause.links, { is: 'person', person, linked: by }] }),
  personUnlinked: (cause, { person }) => ({ ...cause, links: cause.links.filter((link) => link.is !== 'person' || link.person !== person) }),
};
