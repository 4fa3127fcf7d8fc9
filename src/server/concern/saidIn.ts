// What an event of the story holds for its readers: the words, by the name of their part, and the plain facts.
import type { Entry } from '../../contract/concern.ts';
import type { Words } from '../../domain/common/words.ts';
import type { NewOption } from '../../domain/concern/decisionEvents.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'hash' in value && 'voice' in value;

// As it is asked and read; the database keeps no order of members.
const TOLD_IN_ORDER = ['happened', 'felt', 'matters', 'right'] as const;
const READ_IN_ORDER = ['question', 'problem', 'title', 'words', 'feeling', 'wish', 'ours', 'yours', 'why', 'steps', 'right', 'good', 'hard', 'missing', 'because'];
const inOrder = (said: object): readonly (readonly [string, unknown])[] => Object.entries(said).toSorted(([one], [other]) => placeOf(one) - placeOf(other));
const placeOf = (part: string): number => (READ_IN_ORDER.includes(part) ? READ_IN_ORDER.indexOf(part) : READ_IN_ORDER.length);

/** The words that an event holds, by the name of their part; a telling's parts by their own names. */
export function wordsIn(event: ConcernEvent): readonly { part: string; words: Words }[] {
  if (event.kind === 'begunApart') return [...event.carried.said.map(({ words }) => ({ part: 'words', words })), ...aboutIn(event.matters)];
  const told = event.kind === 'tookIn' ? event.carried : event;
  const telling = 'telling' in told ? TOLD_IN_ORDER.map((part) => [part, told.telling[part]] as const) : [];
  const about = 'matters' in event && event.kind !== 'mergeTakenBack' && event.kind !== 'partedAgain' ? aboutIn(event.matters) : [];
  const matter = 'matter' in event && typeof event.matter === 'object' && event.matter.about ? [['about', event.matter.about] as const] : [];
  const options = event.kind === 'decisionAsked' ? event.options.flatMap(optionWords) : [];
  return [...[...inOrder(event), ...telling].flatMap(named), ...about, ...[...matter, ...options].flatMap(named)];
}

const named = ([part, words]: readonly [string, unknown]) => (isWords(words) ? [{ part, words }] : []);
const aboutIn = (matters: readonly (string | { readonly about?: Words })[]): readonly { part: string; words: Words }[] =>
  matters.flatMap((matter) => (typeof matter === 'object' && matter.about ? [{ part: 'about', words: matter.about }] : []));

/** Numbered, since they are several; the option before what is good and hard about it. */
const optionWords = ({ words, good, hard }: NewOption, index: number) =>
  (
    [
      ['option', words],
      ['good', good],
      ['hard', hard],
    ] as const
  ).map(([part, said]) => [`${part} ${index + 1}`, said] as const);

const NOT_FACTS = new Set(['kind', 'telling', 'matters', 'customer', 'teller', 'team', 'complainedAbout', 'carried', 'promises', 'danger']);
export function factsIn(event: ConcernEvent): Entry['facts'] {
  return Object.fromEntries(Object.entries(event).filter(([name, value]) => !NOT_FACTS.has(name) && !isWords(value) && !(event.kind === 'decisionAsked' && name === 'options')));
}
