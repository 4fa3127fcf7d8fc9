// The folded story made into what the wire shows. Staff and customer get two types, so that nothing meant for staff
// alone can be put into the other.

import type { Said, Who } from '../../contract/common/schemas.ts';
import type { ConcernView, Entry, RoomView } from '../../contract/concern.ts';
import type { NoteShown, OpenedView, Reader } from '../../contract/openRoom.ts';
import type { Signature } from '../../contract/signature.ts';
import { type Act, isWrittenDown, type Signed } from '../../domain/common/act.ts';
import { type Words, wordsWithin } from '../../domain/common/words.ts';
import { may } from '../../domain/concern/concern.ts';
import { wordsOfDanger } from '../../domain/concern/danger.ts';
import { standsAs } from '../../domain/concern/samePerson.ts';
import type { Story } from '../../domain/concern/state.ts';
import { nextOf, stepsOf } from '../../domain/concern/steps.ts';
import { takeBackUntil, withoutTakenBack } from '../../domain/concern/takeBack.ts';
import { isDisputableNow } from '../../domain/concern/writtenDown.ts';
import { type ThreadRows, threadsShown } from '../private/shown.ts';
import { corrected, correctionsOf } from './correctionView.ts';
import type { Enclosed } from './enclosed.ts';
import { isForCustomers, isServed } from './making.ts';
import { partiesOf } from './partyView.ts';
import { standingOf, titleOf } from './projection.ts';
import { factsIn, wordsIn } from './saidIn.ts';
import type { Recorded } from './store.ts';
import { theirPart } from './taskView.ts';
import { splits, togetherWith } from './togetherView.ts';
import { decisionViews, planViews } from './viewDecisions.ts';

export type Known = {
  readonly story: Story;
  readonly recorded: readonly Recorded[];
  readonly texts: ReadonlyMap<string, { text: string | null; voice: Words['voice'] }>;
  readonly names: ReadonlyMap<string, string>;
  readonly gestures: ReadonlyMap<string, string>;
  readonly looks: RoomView['looks'];
  readonly screens: RoomView['screens'];
  readonly enclosed: Enclosed;
  readonly fileChanges: RoomView['fileChanges'];
  /** Beside the concern's own story: who looked, and what is private. */
  readonly beside: Beside;
  /** The act that the caller would do now, for what they may. */
  readonly act: Act;
};
export type Beside = { readonly readers: readonly Reader[]; readonly notes: readonly NoteShown[]; readonly threads: ThreadRows };
export type Shared = Omit<RoomView, 'contacts' | 'picture' | 'organisation' | 'language' | 'visitor'>;
export type Tools = ReturnType<typeof toolsOf>;

/** What both sides see: the same facts, dates and names. */
export function sharedView(known: Known): Shared {
  const { story } = known;
  const tools = toolsOf(known);
  return {
    id: story.id,
    number: story.number,
    version: story.version,
    title: titleText(known),
    standing: standingOf(story) as Shared['standing'],
    endedAt: story.standing.is === 'ended' ? story.standing.at : null,
    customer: tools.person(story.customer),
    owner: tools.person(story.owner),
    ownership: story.ownership,
    toldAt: story.toldAt,
    toldVia: story.toldVia,
    happenedOn: story.happenedOn ?? null,
    telling: tools.told(story.telling),
    toldWith: story.toldWith ?? null,
    ...whatWeUnderstand(story, tools),
    decisions: decisionViews(story, tools),
    plans: planViews(story, tools),
    ...whatWeDo(story, tools),
    ...whatWePromise(story, tools),
    ...theirPart(story, tools),
    parties: partiesOf(story, known.act.at, tools),
    ...togetherWith(story, tools),
    ...splits(known, tools),
    corrections: correctionsOf(story, tools, wordsById(known)),
    looks: known.looks,
    screens: known.screens,
    fileChanges: known.fileChanges,
    readers: [...known.beside.readers],
    privateNotes: [...known.beside.notes],
    sideThreads: threadsShown(known.beside.threads, (id) => ({ text: known.texts.get(id)?.text ?? null, voice: 'ours' })),
    opened: openedTo(story, tools),
    steps: stepsOf(story).map(({ by, ...step }) => (by === undefined ? step : { ...step, by: tools.who({ actor: by, version: 0 }) })),
    next: nextOf(story),
    entries: withoutTakenBack(known.recorded).map((one) => entryOf(one, known, tools)),
    may: [...mayHere(known)],
  };
}

/** Staff may also write down what the customer does by phone or in person. */
function mayHere({ story, act }: Known): ReadonlySet<string> {
  const own = may(story, act);
  return new Set(act.actor.is === 'party' ? own.filter(isForCustomers) : [...own, ...may(story, { ...act, for: story.customer })].filter(isServed));
}

function whatWeUnderstand(story: Story, { said, signature }: Tools) {
  return {
    matters: story.matters.map((matter) => ({
      id: matter.id,
      about: said(matter.about),
      category: matter.category ?? null,
      severity: matter.severity,
      severityIsSet: matter.severityIsSet,
      answered: matter.answer?.by ?? null,
      answer: matter.answer?.by === 'refusal' ? said(matter.answer.words) : null,
    })),
    understanding: story.understanding,
    notOkaySince: story.notOkaySince,
    unconfirmed: story.unconfirmed ? { because: story.unconfirmed.because, words: said(story.unconfirmed.words), since: story.unconfirmed.since } : null,
    rounds: story.rounds.map((round) => ({
      round: round.round,
      words: shown(said(round.words)),
      feeling: said(round.feeling),
      wish: said(round.wish),
      by: signature(round.by),
      tries: [...round.tries],
      answer: round.answer?.is ?? null,
      correction: round.answer?.is === 'correction' ? said(round.answer.words) : null,
      answeredBy: round.answer ? signature(round.answer.by) : null,
    })),
  };
}

function whatWeDo(story: Story, { said, signature, person, gesture }: Tools) {
  return {
    apologies: story.apologies.map((one) => ({
      id: one.id,
      apology: one.kind,
      matter: one.matter,
      party: person(one.party),
      words: shown(said(one.words)),
      form: one.form,
      because: one.because ?? null,
      changed: said(one.changed),
      by: signature(one.by),
    })),
    fixes: story.fixes.map((fix) => ({
      id: fix.id,
      version: fix.version,
      words: shown(said(fix.words)),
      due: fix.due,
      matters: [...fix.matters],
      state: fix.state,
      agreed: fix.agreed,
      unconfirmed: 'unconfirmed' in fix.basis ? fix.basis.unconfirmed : null,
      said: said(fix.said),
      deliveredAt: fix.deliveredAt ?? null,
      by: signature(fix.by),
    })),
    amends: story.amends.map((one) => ({
      id: one.id,
      options: one.options.map((option) => ({ ...option, name: gesture(option.gesture) })),
      state: one.state,
      chosen: one.chosen ?? null,
      wish: said(one.wish),
      words: said(one.words),
      by: signature(one.by),
    })),
    fairness: story.fairness
      ? {
          outcome: story.fairness.outcome,
          process: story.fairness.process,
          treatment: story.fairness.treatment,
          words: said(story.fairness.words),
          lowest: Math.min(story.fairness.outcome, story.fairness.process, story.fairness.treatment),
        }
      : null,
  };
}

function whatWePromise(story: Story, { said, signature, person }: Tools) {
  const { standing, followUp } = story;
  return {
    nextUpdate: standing.is === 'open' ? { state: standing.nextUpdate.state, due: standing.nextUpdate.due, form: standing.nextUpdate.form, keeper: person(story.owner) } : null,
    promises: story.promises.map((promise) => ({
      id: promise.id,
      version: promise.version,
      promise: promise.kind,
      what: shown(said(promise.what)),
      keeper: person(promise.keeper),
      due: promise.due,
      moved: promise.moved,
      state: promise.state,
      late: promise.late,
      move: promise.move ? { due: promise.move.due, because: shown(said(promise.move.because)) } : null,
      at: promise.at ?? null,
      by: signature(promise.by),
    })),
    followUp: followUp
      ? {
          id: followUp.id,
          state: followUp.state,
          due: followUp.state === 'planned' ? followUp.due : followUp.answerBy,
          via: followUp.state === 'asked' ? followUp.via : null,
          tries: story.unanswered.length,
        }
      : null,
    updatesAre: story.updatesAre,
    lastWordAt: story.lastWordAt,
    died: story.died,
  };
}

/** What was private once, as the customer reads it now. */
const openedTo = (story: Story, { said, person, who }: Tools): OpenedView[] =>
  story.opened.map(({ id, was, words, with: whom, why, author, writtenAt, by }) => ({
    ...{ id, was, writtenAt, openedAt: by.at, openedBy: who(by), author: person(author) },
    words: shown(said(words)),
    with: said(whom),
    why: said(why),
  }));

const EMPTY: Said = { text: null, voice: 'ours' };
const shown = (said: Said | null): Said => said ?? EMPTY;

function toolsOf({ story, texts, names, gestures }: Known) {
  const plain = ({ id, voice }: Words) => ({ text: texts.get(id)?.text ?? null, voice });
  const said = (words: Words | undefined): Said | null => (words === undefined ? null : corrected(words, story, plain));
  const told = (telling: Story['telling']) => ({ happened: said(telling.happened), felt: said(telling.felt), matters: said(telling.matters), right: said(telling.right) });
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  // Under whichever entry they did it, it is theirs.
  const now = (id: string, { version }: Pick<Signed, 'version'>) => person(standsAs(story, id, version));
  const who = (by: Pick<Signed, 'actor' | 'version'>): Who => (by.actor.is === 'clock' ? { is: 'clock', id: null, name: '' } : { is: by.actor.is, ...now(by.actor.id, by) });
  const signature = (by: Signed): Signature => ({ at: by.at, by: who(by), via: by.via, for: by.for === undefined ? null : now(by.for, by), writtenDown: isWrittenDown(by) });
  return { plain, said, told, shown: (words: Words): Said => shown(said(words)), person, now, who, signature, gesture: (id: string) => gestures.get(id) ?? '' };
}

function entryOf({ event, by }: Recorded, { story, act, enclosed }: Known, { said, now, who }: Tools): Entry {
  const written = story.writtenDown.find(({ version }) => version === by.version);
  return {
    version: by.version,
    kind: event.kind,
    at: by.at,
    happenedOn: by.happenedOn ?? null,
    by: who(by),
    for: by.for === undefined ? null : now(by.for, by),
    writtenDown: isWrittenDown(by),
    disputable: written !== undefined && isDisputableNow(story, written, act),
    correctable: story.correctable.some(({ entry }) => entry === by.version),
    via: by.via,
    words: wordsIn(event).flatMap(({ part, words }) => {
      const one = said(words);
      return one === null ? [] : [{ part, said: one }];
    }),
    enclosed: enclosed.get(by.version) ?? [],
    facts: factsIn(event),
  };
}

const wordsById = ({ recorded }: Known): ReadonlyMap<string, Words> => new Map(recorded.flatMap(({ event }) => wordsWithin(event)).map((words) => [words.id, words]));

function titleText({ story, texts }: Known): string {
  const title = titleOf(story);
  return shortened(title === null ? (story.matters[0]?.category ?? '') : (texts.get(title)?.text ?? ''));
}

/** The first words, cut at a word's end. */
export function shortened(text: string, most = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s\S*$/, '')} …`;
}

export type StaffOnly = Omit<ConcernView, keyof Shared>;
/** What only staff see beside it. */
export function staffPart(known: Known, more: Pick<StaffOnly, 'customerCard' | 'hereNow' | 'replies'>): StaffOnly {
  const { story } = known;
  const { person, said } = toolsOf(known);
  return {
    team: person(story.team),
    teller: person(story.teller),
    toldAs: story.formTeller === null || story.formTeller === story.customer ? null : person(story.formTeller),
    handingTo: story.handingTo === null ? null : person(story.handingTo),
    otherOwnerAsked: story.otherOwnerAsked,
    complainedAbout: story.complainedAbout.map(person),
    danger: dangerOf(known),
    outcomeBefore: said(story.outcomeBefore),
    awaitsUsSince: story.awaitsUsSince,
    theirLastWordAt: story.theirLastWordAt,
    justWritten: justWritten(known),
    ...more,
  };
}

function dangerOf({ story, recorded, texts }: Known): StaffOnly['danger'] {
  if (story.danger === null) return null;
  const { because, since } = story.danger;
  const said = recorded.filter(({ by }) => by.at === since).flatMap(({ event }) => wordsWithin(event).map(({ id }) => texts.get(id)?.text ?? ''));
  const found = because === 'pattern' ? said.map(wordsOfDanger).find((one) => one !== null) : null;
  return { ...story.danger, found: found ?? null };
}

/** What this caller wrote a moment ago and may still take back. */
function justWritten({ story, act }: Known): StaffOnly['justWritten'] {
  const first = story.justWritten.find(({ by }) => act.actor.is === 'staff' && by === act.actor.id);
  return first === undefined || takeBackUntil(first.at) <= act.at ? null : { act: first.version, until: takeBackUntil(first.at) };
}
