// What comes of a cause as one of the staff sees it. Those told of it and asked about it have a name only for whoever may
// see a concern of theirs; the others are counted.
import type { CauseChanges, Change as ChangeView, Partner as PartnerView, Story as StoryView, Told as ToldView, Touched as TouchedView } from '../../contract/change.ts';
import { mayOnCause } from '../../domain/cause/cause.ts';
import { isWeakAlone, mayWithChange, strengthOf } from '../../domain/cause/change.ts';
import { CHECK_DAYS, type Change, type CheckDay, type Counted, type Numbers, type Story, type StoryText, type Told } from '../../domain/cause/changeEvents.ts';
import { canBeRead, mayErase } from '../../domain/cause/erasing.ts';
import { isDisputablePartnerAct, mayWithPartner } from '../../domain/cause/partner.ts';
import type { Partner } from '../../domain/cause/partnerEvents.ts';
import { peopleLinked } from '../../domain/cause/raising.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { isOnPage, type Listening, toldOf } from '../../domain/cause/telling.ts';
import type { Touched } from '../../domain/cause/touchedEvents.ts';
import type { Act } from '../../domain/common/act.ts';
import { hasPassed } from '../../domain/common/instants.ts';
import { type Names, saidBy, signatureIn, type Texts, whoIn } from '../platform/signed.ts';

/** A group of fewer is shown to nobody outside: whoever knows the house could tell who it was. */
export const FEWEST_SHOWN = 5;

export type KnownOfChanges = {
  readonly cause: Cause;
  readonly names: Names;
  readonly texts: Texts;
  readonly phones: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
  /** People whom the caller may see. */
  readonly seen: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, Numbers>;
  /** Everybody who would be told. */
  readonly listeners: readonly Listening[];
  /** Letters that went nowhere: change and person. */
  readonly unsent: ReadonlySet<string>;
  /** Concern numbers of those who said yes. */
  readonly concerns: ReadonlyMap<string, number>;
  readonly act: Act;
  readonly page: CauseChanges['page'];
};

export const unsentKey = (change: string, person: string): string => `${change} ${person}`;

export function changesView(known: KnownOfChanges): CauseChanges {
  const { cause, texts, act } = known;
  return {
    ...{ cause: cause.id, version: cause.version, title: saidBy(texts)(cause.title), people: peopleLinked(cause).length, weakAlone: isWeakAlone(cause), page: known.page },
    changes: cause.changes.map((change) => changeView(change, known)),
    touched: cause.touched.filter(({ person }) => known.seen.has(person)).map((one) => touchedView(one, known)),
    may: [...mayOnCause(cause, act), ...mayForThem(known)],
  };
}

/** What staff may write down that somebody said who never called. */
function mayForThem({ cause, act, seen }: KnownOfChanges): readonly string[] {
  const asked = cause.touched.find(({ person, standing }) => standing.is === 'to-ask' && seen.has(person));
  return asked === undefined ? [] : mayOnCause(cause, { ...act, for: asked.person }).filter((deed) => deed === 'answerTouched');
}

function changeView(change: Change, known: KnownOfChanges): ChangeView {
  const { cause, names, texts, act } = known;
  const said = saidBy(texts);
  const { standing } = change;
  return {
    ...{ id: change.id, does: said(change.does), seen: said(change.seen), keeper: { id: change.keeper, name: names.get(change.keeper) ?? '' }, taken: change.taken },
    ...{ from: change.from.day, begun: hasPassed(change.begins, act.at), actions: [...change.actions], strength: strengthOf(change), state: standing.is, asks: change.asks },
    because: standing.is === 'dropped' ? said(standing.because) : null,
    checks: CHECK_DAYS.map((day) => checkView(change, day, known)),
    numbers: numbersView(standing.is === 'tried' ? (known.numbers.get(change.id) ?? NOTHING) : standing.numbers),
    story: storyView(change, known),
    ...tellings(change, known),
    partners: cause.partners.filter((partner) => partner.change === change.id && known.seen.has(partner.person)).map((partner) => partnerView(partner, known)),
    by: signatureIn(names, change.by),
    may: [...mayWithChange(change, act), ...mayTell(change, known), ...mayErase(cause, act, { is: 'change', id: change.id })],
  };
}
const numbersView = ({ days, people, before, after }: Numbers): ChangeView['numbers'] => ({ days, people: people ?? null, before: countedView(before), after: countedView(after) });
const countedView = ({ concerns, repeats, contacts }: Counted): ChangeView['numbers']['before'] => ({ concerns, repeats, contacts: contacts ?? null });
const NOTHING: Numbers = { days: 1, before: { concerns: 0, repeats: 0 }, after: { concerns: 0, repeats: 0 } };

function checkView({ checks, checked }: Change, day: CheckDay, { names, texts }: KnownOfChanges): ChangeView['checks'][number] {
  const answer = checked.find((one) => one.day === day);
  const given = answer && { answer: answer.answer, words: answer.words === undefined ? null : saidBy(texts)(answer.words), by: whoIn(names, answer.by) };
  return { day, due: checks[day], ...(given ?? { answer: null, words: null, by: null }) };
}

/** The deeds of a telling that this one change is ready for. */
function mayTell(change: Change, { cause, act, listeners }: KnownOfChanges): readonly string[] {
  const offered = mayOnCause(cause, act);
  const story = cause.stories.find((one) => one.change === change.id);
  const reads = story !== undefined && canBeRead(cause, story.texts);
  const stands = change.standing.is !== 'dropped';
  const begun = hasPassed(change.begins, act.at);
  const ready: Readonly<Record<string, boolean>> = {
    writeStory: stands,
    approveStory: stands && begun && reads && story.approved === null,
    takeStoryOff: story !== undefined && story.approved !== null,
    tellOfChange: stands && begun && reads && listeners.some((one) => toldOf(cause, change.id, one) === undefined),
    noteTold: cause.told.some((one) => one.change === change.id && one.state !== 'heard'),
    sayHeard: act.actor.is === 'staff' && ['due', 'told'].includes(toldOf(cause, change.id, { is: 'staff', id: act.actor.id })?.state ?? ''),
    invitePartner: stands,
  };
  return Object.keys(ready).filter((deed) => ready[deed] === true && offered.some((one) => one === deed));
}

function storyView(change: Change, { cause, names, texts }: KnownOfChanges): StoryView | null {
  const story = cause.stories.find((one) => one.change === change.id);
  if (story === undefined) return null;
  const said = saidBy(texts);
  const text = (one: StoryText | undefined) => (one === undefined ? null : { said: said(one.said), did: said(one.did), count: one.count });
  return {
    ...{ version: story.version, texts: { en: text(story.texts.en), es: text(story.texts.es) }, by: signatureIn(names, story.by) },
    approved: story.approved && signatureIn(names, story.approved),
    ...{ onPage: isOnPage(cause, story), tooFew: isTooFew(cause) },
  };
}
export const isTooFew = (cause: Cause): boolean => peopleLinked(cause).length < FEWEST_SHOWN;
export const storyOf = (cause: Cause, change: string): Story | undefined => cause.stories.find((one) => one.change === change);

function tellings({ id }: Change, known: KnownOfChanges): Pick<ChangeView, 'told' | 'people'> {
  const { cause, seen, listeners } = known;
  const all = cause.told.filter(({ change }) => change === id).map((one) => ({ of: one, state: stateOf(one, known) }));
  const shown = all.filter(({ of }) => of.is === 'staff' || seen.has(of.id));
  const count = (wanted: string): number => all.filter(({ state }) => state === wanted).length;
  const untold = listeners.filter((one) => toldOf(cause, id, one) === undefined);
  const texts = storyOf(cause, id)?.texts;
  return {
    told: shown.map(({ of, state }) => toldView(of, state, known)),
    people: {
      ...{ due: count('due'), told: count('told'), heard: count('heard'), untold: untold.length, hidden: all.length - shown.length },
      languagesMissing: texts === undefined ? [] : [...new Set(untold.map(({ language }) => language).filter((language) => texts[language] === undefined))],
    },
  };
}

/** A letter that couldn't go out leaves them to be told by somebody. */
const stateOf = ({ state, way, change, id }: Told, { unsent }: KnownOfChanges): Told['state'] =>
  state === 'told' && way === 'mail' && unsent.has(unsentKey(change, id)) ? 'due' : state;

const toldView = (one: Told, state: Told['state'], { names, texts, phones, rooms }: KnownOfChanges): ToldView => ({
  ...{ is: one.is, id: one.id, name: names.get(one.id) ?? '', state, way: one.way, language: one.language, phone: phones.get(one.id) ?? null },
  ...{ toldAt: one.told?.at ?? null, heardAt: one.heard?.at ?? null },
  words: one.words === null ? null : saidBy(texts)(one.words),
  concern: rooms.get(one.id) ?? null,
});

/** `theirs` reads what may be done by their own hand. */
export function partView(partner: Partner, { names, texts, act }: Pick<KnownOfChanges, 'names' | 'texts' | 'act'>): Omit<PartnerView, 'person' | 'concern'> {
  const said = saidBy(texts);
  return {
    ...{ id: partner.id, role: partner.role, state: partner.state, asked: said(partner.words), by: signatureIn(names, partner.by) },
    sayings: partner.sayings.map(({ from, words, by }) => ({ from, said: said(words), by: signatureIn(names, by) })),
    disputable: partner.writtenDown !== null && isDisputablePartnerAct(partner, act.at) ? partner.writtenDown.act : null,
    may: [...mayWithPartner(partner, act)],
  };
}

const partnerView = (partner: Partner, known: KnownOfChanges): PartnerView => ({
  ...partView(partner, known),
  person: { id: partner.person, name: known.names.get(partner.person) ?? '' },
  concern: known.rooms.get(partner.person) ?? null,
  may: [
    ...mayWithPartner(partner, known.act),
    ...mayWithPartner(partner, { ...known.act, for: partner.person }).filter((deed) => deed !== 'disputePartnerAct'),
    ...mayErase(known.cause, known.act, { is: 'partner', id: partner.id }),
  ],
});

function touchedView({ person, because, standing, tries, by }: Touched, { names, texts, phones, concerns }: KnownOfChanges): TouchedView {
  const answered = standing.is === 'answered' ? standing : null;
  const number = answered?.concern == null ? undefined : concerns.get(answered.concern);
  return {
    ...{ person: { id: person, name: names.get(person) ?? '' }, phone: phones.get(person) ?? null, day: because.day },
    team: because.team === null ? null : { id: because.team, name: names.get(because.team) ?? '' },
    state: answered?.answer ?? (standing.is === 'left' ? 'left' : 'to-ask'),
    tries: tries.map((one) => ({ outcome: one.outcome, at: one.by.at, by: whoIn(names, one.by) })),
    concern: answered?.concern == null || number === undefined ? null : { id: answered.concern, number },
    words: answered?.words == null ? null : saidBy(texts)(answered.words),
    at: answered?.by.at ?? (standing.is === 'left' ? standing.by.at : by.at),
  };
}
