// What a person says about themselves. Staff never write about them in it: they write down what was said, as theirs.
import { isWrittenDown } from '../common/act.ts';
import { given } from '../common/given.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type TheirWords } from '../common/words.ts';
import type { ProfileEvent } from './events.ts';
import { type Folds, never, type Rules } from './rule.ts';
import type { Customer, Part, WritingChoice } from './state.ts';

export type ProfileCommand =
  /** `after` is the version of the answer that they saw, 0 where there was none. */
  { do: 'sayAboutMe'; part: Part; words: TheirWords; after: number } | { do: 'takePartBack'; part: Part; after: number } | ({ do: 'chooseWriting' } & WritingChoice);

export const versionOf = ({ sayings }: Customer, part: Part): number => sayings[part]?.version ?? 0;

export const profileRules: Rules<ProfileCommand> = {
  sayAboutMe: {
    by: 'customer',
    guard: never,
    decide: (customer, { part, words, after }) => {
      if (isBlank(words)) return refuse('nothing-written');
      return versionOf(customer, part) === after ? [{ kind: 'saidOfThemselves', part, words }] : refuse('superseded');
    },
  },
  takePartBack: {
    by: 'customer',
    guard: ({ sayings }) => (Object.keys(sayings).length === 0 ? refuse('nothing-said-yet') : null),
    decide: (customer, { part, after }) => {
      if (versionOf(customer, part) === 0) return [];
      return versionOf(customer, part) === after ? [{ kind: 'partTakenBack', part }] : refuse('superseded');
    },
  },
  chooseWriting: {
    by: 'customer',
    guard: never,
    decide: ({ writing }, { bigPrint, simpleWords, language, mailWords, signed }, act) => {
      const wanted = (writing.mailWords?.wanted ?? false) === mailWords ? undefined : mailWords;
      if (wanted === true && isWrittenDown(act) && (act.via !== 'letter' || isBlank(signed))) return refuse('say-what-they-signed');
      const chosen = given({
        mailWords: wanted,
        signed: wanted === true && !isBlank(signed) ? signed : undefined,
        bigPrint: (writing.bigPrint ?? false) === bigPrint ? undefined : bigPrint,
        simpleWords: (writing.simpleWords ?? false) === simpleWords ? undefined : simpleWords,
        language: language?.from === language?.to ? undefined : language,
      });
      return Object.keys(chosen).length === 0 ? [] : [{ kind: 'writingChosen', ...chosen }];
    },
  },
};

export const profileFolds: Folds<ProfileEvent> = {
  saidOfThemselves: (customer, { part, words }, by) => ({ ...customer, sayings: { ...customer.sayings, [part]: { words, version: by.version, by } } }),
  partTakenBack: (customer, { part }) => ({ ...customer, sayings: without(customer.sayings, part) }),
  writingChosen: (customer, { kind: _, language, mailWords, signed, ...chosen }, by) => ({
    ...customer,
    writing: { ...customer.writing, ...chosen, ...given({ language: language?.to, mailWords: mailWords === undefined ? undefined : given({ wanted: mailWords, by, signed }) }) },
  }),
};

export function without(sayings: Customer['sayings'], part: Part): Customer['sayings'] {
  const { [part]: _, ...others } = sayings;
  return others;
}
