// "You said, we did": one text of at most eighty words for a change. Everybody whom it touches is told once, in their
// language; a person approves it before it stands on the page.
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ChangeId, PartyId } from '../common/ids.ts';
import { hasPassed } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type Words } from '../common/words.ts';
import { type Listener, MOST_WORDS, type Story, type StoryTexts, type Telling, type TellingEvent, type Told, type ToldVia } from './changeEvents.ts';
import { canBeRead } from './erasing.ts';
import { type Folds, type Rules, whileOpen } from './rule.ts';
import type { Cause } from './state.ts';

export type TellingCommand =
  | { do: 'writeStory'; change: ChangeId; texts: StoryTexts }
  /** `names` is whether the text names somebody of the cause, which the server looks up. */
  | { do: 'approveStory'; change: ChangeId; version: number; names: boolean }
  | { do: 'takeStoryOff'; change: ChangeId }
  | { do: 'tellOfChange'; change: ChangeId; version: number; people: readonly Listening[] }
  | { do: 'noteTold'; change: ChangeId; person: Listener; via: ToldVia }
  | { do: 'sayHeard'; change: ChangeId; words?: Words };

const storyOf = ({ stories }: Cause, change: ChangeId): Story | undefined => stories.find((one) => one.change === change);
/** `entries` are others under which they stood in the house, who were told for them. */
export type Listening = Telling & { readonly entries?: readonly PartyId[] };
export const toldOf = ({ told }: Cause, change: ChangeId, { is, id, entries = [] }: Listener & Pick<Listening, 'entries'>): Told | undefined =>
  told.find((one) => one.change === change && one.is === is && (one.id === id || entries.includes(one.id)));
/** Whose hearing it is: theirs by their own hand or written down for them, or one's own as staff. */
export function listenerOf(act: Pick<Act, 'actor' | 'for'>): Listener | null {
  if (act.for !== undefined) return { is: 'party', id: act.for };
  return act.actor.is === 'party' || act.actor.is === 'staff' ? { is: act.actor.is, id: act.actor.id } : null;
}
const isAbout = ({ is, id }: Listener, listener: Listener | null): boolean => listener !== null && is === listener.is && id === listener.id;

/** A change is told once it has begun and while it stands. */
function untellable(cause: Cause, id: ChangeId, { at }: Act): Refusal | null {
  const change = cause.changes.find((one) => one.id === id);
  if (change === undefined) return refuse('no-such-change');
  if (change.standing.is === 'dropped') return refuse('change-was-dropped');
  return hasPassed(change.begins, at) ? null : refuse('has-not-begun');
}

export const tellingRules: Rules<TellingCommand> = {
  writeStory: {
    by: 'staff',
    guard: ({ changes }) => (changes.some(({ standing }) => standing.is !== 'dropped') ? null : refuse('no-such-change')),
    decide: (cause, { change: id, texts }) => {
      const change = cause.changes.find((one) => one.id === id);
      if (change === undefined) return refuse('no-such-change');
      if (change.standing.is === 'dropped') return refuse('change-was-dropped');
      const written = Object.values(texts);
      if (written.length === 0 || written.some(({ said, did }) => isBlank(said) || isBlank(did))) return refuse('nothing-written');
      return written.some(({ count }) => count > MOST_WORDS) ? refuse('too-many-words') : [{ kind: 'storyWritten', change: id, texts }];
    },
  },
  approveStory: {
    by: 'lead',
    guard: ({ stories }) => (stories.some(({ approved }) => approved === null) ? null : refuse('nothing-to-approve')),
    decide: (cause, { change, version, names }, act) => {
      const story = storyOf(cause, change);
      if (story === undefined || !canBeRead(cause, story.texts)) return refuse('nothing-to-approve');
      if (story.version !== version) return refuse('superseded');
      if (story.approved !== null) return [];
      return untellable(cause, change, act) ?? (names ? refuse('names-somebody') : [{ kind: 'storyApproved', change, version }]);
    },
  },
  takeStoryOff: {
    by: 'lead',
    guard: ({ stories }) => (stories.some(({ approved }) => approved !== null) ? null : refuse('not-on-the-page')),
    decide: (cause, { change }) => (storyOf(cause, change)?.approved ? [{ kind: 'storyTakenOff', change }] : refuse('not-on-the-page')),
  },
  tellOfChange: {
    by: 'staff',
    guard: (cause) => whileOpen(cause) ?? (cause.stories.length > 0 ? null : refuse('write-it-first')),
    decide: (cause, { change, version, people }, act) => {
      const refused = untellable(cause, change, act);
      if (refused) return refused;
      const story = storyOf(cause, change);
      if (story === undefined || !canBeRead(cause, story.texts)) return refuse('write-it-first');
      if (story.version !== version) return refuse('superseded');
      const anew = people.filter((person, index) => toldOf(cause, change, person) === undefined && people.findIndex((one) => isAbout(one, person)) === index);
      if (anew.length === 0) return refuse('everyone-was-told');
      return anew.some(({ language }) => story.texts[language] === undefined)
        ? refuse('not-in-their-language')
        : [{ kind: 'changeTold', change, version, people: anew.map(({ entries: _, ...person }) => person) }];
    },
  },
  noteTold: {
    by: 'staff',
    guard: ({ told }) => (told.some(({ state }) => state !== 'heard') ? null : refuse('nobody-to-tell')),
    decide: (cause, { change, person, via }) => {
      const telling = toldOf(cause, change, person);
      if (telling === undefined) return refuse('nobody-to-tell');
      if (telling.state === 'heard' || telling.way === via) return [];
      return [{ kind: 'personTold', change, person: { is: person.is, id: person.id }, via }];
    },
  },
  sayHeard: {
    by: 'anyone',
    guard: ({ told }, act) => (told.some((one) => isAbout(one, listenerOf(act)) && one.state !== 'heard') ? null : refuse('nothing-to-hear')),
    decide: (cause, { change, words }, act) => {
      const person = listenerOf(act);
      const telling = person === null ? undefined : toldOf(cause, change, person);
      if (person === null || telling === undefined) return refuse('nothing-to-hear');
      const said = isBlank(words) ? undefined : words;
      return telling.state === 'heard' && said === undefined ? [] : [given({ kind: 'tellingHeard' as const, change, person, words: said })];
    },
  },
};

const toldAnew = (cause: Cause, change: ChangeId, person: Listener, anew: (one: Told) => Told): Cause => ({
  ...cause,
  told: cause.told.map((one) => (one.change === change && isAbout(one, person) ? anew(one) : one)),
});

export const tellingFolds: Folds<TellingEvent> = {
  storyWritten: (cause, { change, texts }, by) => ({
    ...cause,
    stories: [...cause.stories.filter((one) => one.change !== change), { change, version: (storyOf(cause, change)?.version ?? 0) + 1, texts, by, approved: null }],
  }),
  storyApproved: (cause, { change }, by) => ({ ...cause, stories: cause.stories.map((one) => (one.change === change ? { ...one, approved: by } : one)) }),
  storyTakenOff: (cause, { change }) => ({ ...cause, stories: cause.stories.map((one) => (one.change === change ? { ...one, approved: null } : one)) }),
  changeTold: (cause, { change, people }, by) => ({
    ...cause,
    told: [
      ...cause.told,
      ...people.map(({ is, id, by: way, language }) => ({
        ...{ is, id, change, way, language, heard: null, words: null },
        ...(way === 'mail' ? { state: 'told' as const, told: by } : { state: 'due' as const, told: null }),
      })),
    ],
  }),
  personTold: (cause, { change, person, via }, by) => toldAnew(cause, change, person, (one) => ({ ...one, way: via, state: one.state === 'heard' ? 'heard' : 'told', told: by })),
  tellingHeard: (cause, { change, person, words }, by) => toldAnew(cause, change, person, (one) => ({ ...one, state: 'heard', heard: by, words: words ?? one.words })),
};

/** Only a change that stands is on the page: what was dropped leaves it by itself. */
export const isOnPage = (cause: Cause, { change, approved }: Story): boolean =>
  approved !== null && cause.changes.some(({ id, standing }) => id === change && standing.is !== 'dropped');
