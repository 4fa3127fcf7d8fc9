// How a concern begins: told to us, or brought over from elsewhere. No rule here can call a telling invalid.
import type { Act, Severity, Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { AnswersId, ConcernId, FileId, MatterId, PartyId, StaffId, TeamId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type Words } from '../common/words.ts';
import type { ConcernEvent, TellingEvent } from './events.ts';
import type { Decision } from './rule.ts';
import type { BegunApart } from './splittingEvents.ts';
import type { Matter, Story, Telling } from './state.ts';

export type MatterToAdd = { readonly id: MatterId; readonly about?: Words; readonly category?: string; readonly severity?: Severity };
/** What a web form asked beside the telling, frozen and sealed like what is sent with an attempt. */
export type ToldWith = { readonly answers?: AnswersId; readonly files?: readonly FileId[]; readonly seal?: string };
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
} & ToldWith;
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

/** Gives the first events of a concern, or refuses a telling without a word or one that is handed to whom it is about. */
export function raise(command: RaiseConcern, act: Act): Decision {
  if (!saysSomething(command.telling, command.matters)) return refuse('nothing-told');
  const refused = refuseMatters(command.matters, act) ?? refuseOwner(command, act);
  if (refused) return refused;
  const { do: _, danger, ...told } = command;
  const updatesAre = act.reach.ways.length > 0 ? 'word' : 'look';
  const events: ConcernEvent[] = [{ kind: 'concernTold', ...told, nextUpdate: firstDue(command, act), updatesAre }];
  if (danger !== null) events.push({ kind: 'dangerSeen', because: danger });
  return events;
}

/** Takes in a record from elsewhere: no clock, no next update, nothing is sent until somebody takes it up. */
export function bringOver(command: BringOver, act: Act): Decision {
  const { do: _, ...brought } = command;
  return refuseMatters(command.matters, act) ?? [{ kind: 'concernBroughtOver', ...brought }];
}

const firstDue = ({ danger, matters }: RaiseConcern, { calendar }: Act): Instant => (danger === null ? calendar.nextUpdateBy[highestOf(matters)] : calendar.inDangerBy);
const saysSomething = (telling: Telling, matters: readonly MatterToAdd[]): boolean =>
  [...Object.values(telling), ...matters.map((matter) => matter.about)].some((words) => !isBlank(words));
const highestOf = (matters: readonly MatterToAdd[]): Severity => matters.reduce<Severity>((highest, { severity = 2 }) => (severity > highest ? severity : highest), 1);

/** Without a matter there would be nothing to answer, and "we have done" would be true at once. */
function refuseMatters(matters: readonly MatterToAdd[], act: Act): Refusal | null {
  if (matters.length === 0) return refuse('no-matter-named');
  if (new Set(matters.map(({ id }) => id)).size < matters.length) return refuse('id-is-taken');
  return matters.map((matter) => refuseSeverityBy(matter, act)).find((refused) => refused !== null) ?? null;
}
export const refuseSeverityBy = (matter: MatterToAdd, act: Act): Refusal | null =>
  matter.severity !== undefined && act.actor.is === 'party' ? refuse('severity-is-set-by-staff') : null;

/** Taking it is a yes, which nobody says for another; who is on duty said theirs before. */
function refuseOwner({ owner, ownership, complainedAbout }: RaiseConcern, { actor }: Act): Refusal | null {
  if (complainedAbout?.includes(owner)) return refuse('complained-about-cannot-own');
  if (ownership === 'on-duty' || actor.is === 'program') return null;
  return actor.is === 'staff' && actor.id === owner ? null : refuse('only-for-yourself');
}

const EMPTY = {
  handingTo: null,
  otherOwnerAsked: false,
  danger: null,
  understanding: 'to-offer',
  rounds: [],
  unconfirmed: null,
  decisions: [],
  plans: [],
  apologies: [],
  fixes: [],
  amends: [],
  promises: [],
  tasks: [],
  teachBacks: [],
  followUp: null,
  unanswered: [],
  cameToEnd: null,
  notOkaySince: null,
  fairness: null,
  fairnessAskable: false,
  opened: [],
  writtenDown: [],
  justWritten: [],
  parties: [],
  corrections: [],
  correctable: [],
  tookIn: [],
  wasWith: [],
  renamed: [],
  splitFrom: null,
  splitOff: [],
  died: null,
  lastWordAt: null,
} as const satisfies Partial<Story>;

export type Beginning = Extract<TellingEvent, { kind: 'concernTold' | 'concernBroughtOver' | 'begunApart' }>;
export const isBeginning = (event: ConcernEvent): event is Beginning => event.kind === 'concernTold' || event.kind === 'concernBroughtOver' || event.kind === 'begunApart';

export function begin(event: Beginning, by: Signed): Story {
  if (event.kind === 'begunApart') return apart(event, by);
  const { id, number, customer, team, owner, telling } = event;
  const shared = { ...EMPTY, ...given({ happenedOn: by.happenedOn }), id, number, customer, team, owner, telling, version: by.version };
  const told = { ...shared, matters: event.matters.map((matter) => newMatter(matter)), toldAt: by.at, toldVia: by.via, theirLastWordAt: by.at };
  if (event.kind === 'concernBroughtOver') {
    const before = given({ outcomeBefore: event.outcome });
    return {
      ...told,
      ...before,
      standing: { is: 'brought-over' },
      teller: customer,
      formTeller: null,
      ownership: 'on-duty',
      complainedAbout: [],
      updatesAre: 'look',
      awaitsUsSince: null,
    };
  }
  const { teller, ownership, complainedAbout = [], updatesAre: form, nextUpdate: due, answers: toldWith } = event;
  const standing = { is: 'open', nextUpdate: { state: 'made', due, form, setAt: by.at } } as const;
  const formTeller = by.actor.is === 'party' ? by.actor.id : null;
  return { ...told, ...given({ toldWith }), standing, teller, formTeller, ownership, complainedAbout, updatesAre: 'word', awaitsUsSince: by.at };
}

/** It knows of the other what it takes to go on: whose words, when they last heard from us, and what they wish. */
function apart({ kind: _, carried, from, fromNumber, nextUpdate: due, unreachable, ...begun }: BegunApart, by: Signed): Story {
  const { said, oneWith = [], wasWith = [], ...known } = carried;
  const form = unreachable ? 'look' : known.updatesAre;
  const [first] = said;
  return {
    ...{ ...EMPTY, ...known, ...begun, version: by.version },
    standing: { is: 'open', nextUpdate: { state: 'made', due, form, setAt: by.at } },
    ...{ toldAt: first?.at ?? by.at, toldVia: first?.via ?? by.via },
    ...{ splitFrom: { concern: from, number: fromNumber, at: by.at, said }, wasWith: [from, ...wasWith], renamed: oneWith.map((pair) => ({ ...pair, version: 0 })) },
  };
}

/** A severity is 2 until somebody set it. */
export const newMatter = (matter: MatterToAdd, addedIn?: number): Matter => ({
  ...given({ about: matter.about, category: matter.category, addedIn }),
  id: matter.id,
  severity: matter.severity ?? 2,
  severityIsSet: matter.severity !== undefined,
  answer: null,
});
