// Telling: what the customer brings, in their words; nobody can call it invalid.
import type { Act, Severity, Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ConcernId, MatterId, PartyId, StaffId, TeamId } from '../common/ids.ts';
import { daysAfter, hasPassed, isBefore } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords, type Words } from '../common/words.ts';
import type { ConcernEvent, TellingEvent } from './events.ts';
import { type Decision, type Folds, type Rules, never, whileOpen } from './rule.ts';
import { highestSeverity, type Matter, type Story, type Telling } from './state.ts';

export const SET_ASIDE_DAYS = 30;

type MatterToAdd = { id: MatterId; about?: Words; category?: string; severity?: Severity };
export type RaiseConcern = {
  do: 'raiseConcern';
  id: ConcernId;
  number: number;
  customer: PartyId;
  teller: PartyId;
  team: TeamId;
  owner: StaffId;
  ownership: 'on-duty' | 'taken';
  telling: Telling;
  matters: readonly MatterToAdd[];
  danger: null | 'ticked' | 'pattern';
  complainedAbout?: readonly StaffId[];
};
export type BringOver = {
  do: 'bringOver';
  id: ConcernId;
  number: number;
  customer: PartyId;
  team: TeamId;
  owner: StaffId;
  telling: Telling;
  matters: readonly MatterToAdd[];
  outcome?: Words;
};
export type TellingCommand =
  | { do: 'takeUp'; owner: StaffId }
  | { do: 'write'; words: TheirWords }
  | { do: 'noteContact'; direction: 'in' | 'out'; words?: OurWords }
  | { do: 'addMatter'; matter: MatterToAdd }
  | { do: 'setSeverity'; matter: MatterId; severity: Severity; because?: OurWords }
  | { do: 'answerMatter'; matter: MatterId; words: OurWords }
  | { do: 'withdrawMatter'; matter: MatterId }
  | { do: 'readDanger' }
  | { do: 'setAside' }
  | { do: 'bringBack' };

/** Gives the first events of a concern, or refuses a telling without a word or one that is handed to whom it is about. */
export function raise(command: RaiseConcern, act: Act): Decision {
  if (!saysSomething(command.telling, command.matters)) return refuse('nothing-told');
  if (command.complainedAbout?.includes(command.owner)) return refuse('complained-about-cannot-own');
  const severity = highestOf(command.matters);
  const { do: _, danger, ...told } = command;
  const updatesAre = act.reach.ways.length > 0 ? 'word' : 'look';
  const events: ConcernEvent[] = [{ kind: 'concernTold', ...told, nextUpdate: act.calendar.nextUpdateBy[severity], updatesAre }];
  if (danger !== null) events.push({ kind: 'dangerSeen', because: danger });
  return events;
}

/** Takes in a record from elsewhere: no clock, no next update, nothing is sent until somebody takes it up. */
export function bringOver(command: BringOver): Decision {
  const { do: _, ...brought } = command;
  return [{ kind: 'concernBroughtOver', ...brought }];
}

const saysSomething = (telling: Telling, matters: readonly MatterToAdd[]): boolean =>
  [...Object.values(telling), ...matters.map((matter) => matter.about)].some((words) => !isBlank(words));
const highestOf = (matters: readonly MatterToAdd[]): Severity =>
  matters.reduce<Severity>((highest, matter) => ((matter.severity ?? 2) > highest ? (matter.severity ?? 2) : highest), matters.length > 0 ? 1 : 2);

export const tellingRules: Rules<TellingCommand> = {
  takeUp: {
    by: 'staff',
    guard: (story) => (story.standing.is === 'brought-over' ? null : refuse('not-brought-over')),
    decide: (_story, { owner }, act) => [{ kind: 'takenUp', owner, nextUpdate: act.calendar.nextUpdateBy[2] }],
  },
  write: {
    by: 'customer',
    guard: never,
    decide: (story, { words }, act) => {
      if (isBlank(words)) return refuse('nothing-written');
      const wrote: ConcernEvent = { kind: 'customerWrote', words };
      return story.standing.is === 'set-aside' ? [{ kind: 'broughtBack', nextUpdate: act.calendar.nextUpdateBy[2] }, wrote] : [wrote];
    },
  },
  noteContact: {
    by: 'staff',
    guard: never,
    decide: (_story, { direction, words }) => [given({ kind: 'contactNoted' as const, direction, words })],
  },
  addMatter: {
    by: 'anyone',
    guard: whileOpen,
    decide: (story, { matter }, act) => (isBlank(matter.about) ? refuse('nothing-written') : [{ kind: 'matterAdded', matter }, ...soonerUpdate(story, matter.severity ?? 2, act)]),
  },
  setSeverity: {
    by: 'staff',
    guard: whileOpen,
    decide: (story, { matter, severity, because }, act) => {
      const before = story.matters.find(({ id }) => id === matter);
      if (before === undefined) return refuse('no-such-matter');
      if (before.severityIsSet && severity < before.severity && isBlank(because)) return refuse('say-why-less-severe');
      return [given({ kind: 'severitySet' as const, matter, severity, because }), ...soonerUpdate(story, severity, act)];
    },
  },
  answerMatter: {
    by: 'staff',
    guard: whileOpen,
    decide: (story, { matter, words }) => {
      if (isBlank(words)) return refuse('say-what-and-why');
      return unanswered(story, matter) ?? [{ kind: 'matterAnswered', matter, words }];
    },
  },
  withdrawMatter: {
    by: 'customer',
    guard: whileOpen,
    decide: (story, { matter }) => unanswered(story, matter) ?? [{ kind: 'matterWithdrawn', matter }],
  },
  readDanger: {
    by: 'staff',
    guard: (story) => (story.danger?.readAt === null ? null : refuse('no-danger-unread')),
    decide: () => [{ kind: 'dangerRead' }],
  },
  setAside: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? (story.rounds.length > 0 || story.toldVia === 'phone' || story.toldVia === 'in-person' ? refuse('a-person-told-this') : null),
    decide: (_story, _command, act) => [{ kind: 'setAside', until: daysAfter(act.at, SET_ASIDE_DAYS) }],
  },
  bringBack: {
    by: 'staff',
    guard: (story, act) => (story.standing.is === 'set-aside' ? (hasPassed(story.standing.until, act.at) ? refuse('set-aside-too-long') : null) : refuse('not-set-aside')),
    decide: (_story, _command, act) => [{ kind: 'broughtBack', nextUpdate: act.calendar.nextUpdateBy[2] }],
  },
};

function unanswered(story: Story, id: MatterId): ReturnType<typeof refuse> | null {
  const matter = story.matters.find((one) => one.id === id);
  if (matter === undefined) return refuse('no-such-matter');
  return matter.answer === null ? null : refuse('matter-is-answered');
}

/** The next update follows the highest severity: sooner when it rises, never later by itself. */
function soonerUpdate(story: Story, severity: Severity, act: Act): readonly ConcernEvent[] {
  if (story.standing.is !== 'open' || severity <= highestSeverity(story)) return [];
  const due = act.calendar.nextUpdateBy[severity];
  const { nextUpdate } = story.standing;
  return nextUpdate.state === 'made' && isBefore(due, nextUpdate.due) ? [{ kind: 'nextUpdateMoved', due, because: 'severity' }] : [];
}

const EMPTY = {
  handingTo: null,
  otherOwnerAsked: false,
  danger: null,
  understanding: 'to-offer',
  rounds: [],
  unconfirmed: null,
  apologies: [],
  fixes: [],
  amends: [],
  promises: [],
  followUp: null,
  unanswered: [],
  fairness: null,
  fairnessAskable: false,
  writtenDown: [],
  died: null,
  lastWordAt: null,
} as const satisfies Partial<Story>;

type Beginning = Extract<TellingEvent, { kind: 'concernTold' | 'concernBroughtOver' }>;
export function begin(event: Beginning, by: Signed): Story {
  const shared = {
    ...EMPTY,
    ...given({ happenedOn: by.happenedOn }),
    id: event.id,
    number: event.number,
    customer: event.customer,
    team: event.team,
    owner: event.owner,
    telling: event.telling,
    matters: event.matters.map(newMatter),
    toldAt: by.at,
    toldVia: by.via,
    theirLastWordAt: by.at,
    version: by.version,
  };
  if (event.kind === 'concernBroughtOver') {
    const brought = { ...shared, ...given({ outcomeBefore: event.outcome }) };
    return { ...brought, standing: { is: 'brought-over' }, teller: event.customer, ownership: 'on-duty', complainedAbout: [], updatesAre: 'look', awaitsUsSince: null };
  }
  return {
    ...shared,
    standing: { is: 'open', nextUpdate: { state: 'made', due: event.nextUpdate, form: event.updatesAre, setAt: by.at } },
    teller: event.teller,
    ownership: event.ownership,
    complainedAbout: event.complainedAbout ?? [],
    updatesAre: event.updatesAre,
    awaitsUsSince: by.at,
    fairnessAskable: false,
  };
}

const newMatter = (matter: MatterToAdd): Matter => ({
  ...given({ about: matter.about, category: matter.category }),
  id: matter.id,
  severity: matter.severity ?? 2,
  severityIsSet: matter.severity !== undefined,
  answer: null,
});
const withMatter = (story: Story, id: MatterId, change: (matter: Matter) => Matter): Story => ({
  ...story,
  matters: story.matters.map((matter) => (matter.id === id ? change(matter) : matter)),
});
const reopenedWith = (story: Story, due: string, by: Signed): Story['standing'] => ({
  is: 'open',
  nextUpdate: { state: 'made', due, form: story.died === null ? story.updatesAre : 'look', setAt: by.at },
});

export const tellingFolds: Folds<Exclude<TellingEvent, Beginning>> = {
  takenUp: (story, event, by) => ({ ...story, owner: event.owner, ownership: 'taken', awaitsUsSince: by.at, standing: reopenedWith(story, event.nextUpdate, by) }),
  customerWrote: (story, _event, by) => ({ ...story, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at }),
  contactNoted: (story, event, by) =>
    event.direction === 'in' ? { ...story, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at } : { ...story, lastWordAt: by.at },
  matterAdded: (story, event) => ({ ...story, matters: [...story.matters, newMatter(event.matter)] }),
  severitySet: (story, event) => withMatter(story, event.matter, (matter) => ({ ...matter, severity: event.severity, severityIsSet: true })),
  matterAnswered: (story, event, by) => ({ ...withMatter(story, event.matter, (matter) => ({ ...matter, answer: { by: 'refusal', words: event.words } })), lastWordAt: by.at }),
  matterWithdrawn: (story, event) => withMatter(story, event.matter, (matter) => ({ ...matter, answer: { by: 'withdrawal' } })),
  dangerSeen: (story, event, by) => ({ ...story, danger: { because: event.because, since: by.at, readAt: null, mailed: false } }),
  dangerRead: (story, _event, by) => ({ ...story, danger: story.danger && { ...story.danger, readAt: by.at } }),
  dangerMailed: (story) => ({ ...story, danger: story.danger && { ...story.danger, mailed: true } }),
  setAside: (story, event) =>
    story.standing.is === 'open' ? { ...story, standing: { is: 'set-aside', until: event.until, before: { nextUpdate: story.standing.nextUpdate } } } : story,
  broughtBack: (story, event, by) => ({ ...story, standing: reopenedWith(story, event.nextUpdate, by) }),
};
