// Where somebody stood in the house twice: what they said of themselves under the other entry is theirs to keep or to drop,
// line by line. Their words are named, not copied; where the two are taken apart again, what was kept leaves with its entry.
import type { Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { PartyId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import type { TheirWords } from '../common/words.ts';
import type { EntryEvent } from './events.ts';
import { versionOf, without } from './profile.ts';
import { type Folds, never, type Rules } from './rule.ts';
import type { Customer, KeptFrom, Part, Settled, Writing, WritingChoice } from './state.ts';

/** How to write to them is one line; what they said in their words is one each. */
export const WRITING_LINE = 'writing';
export type SaidThere = { readonly part: Part; readonly words: TheirWords };
export type WrittenThere = { readonly writing: Pick<WritingChoice, 'bigPrint' | 'simpleWords' | 'language'> };

export type EntryCommand =
  /** `after` is the version of what stands here, which it takes the place of. */
  | { do: 'keepFromEntry'; entry: PartyId; line: SaidThere | WrittenThere; after: number }
  | { do: 'dropFromEntry'; entry: PartyId; line: string }
  | { do: 'partEntries'; entries: readonly PartyId[] };

export const entryRules: Rules<EntryCommand> = {
  keepFromEntry: {
    by: 'customer',
    guard: never,
    decide: (customer, { entry, line, after }) => {
      if ('writing' in line) return isSettled(customer, { entry, line: WRITING_LINE }) ? [] : [{ kind: 'writingKeptFromEntry', entry, ...line.writing }];
      if (isSettled(customer, { entry, line: line.words.id })) return [];
      return versionOf(customer, line.part) === after ? [{ kind: 'keptFromEntry', entry, ...line }] : refuse('superseded');
    },
  },
  dropFromEntry: {
    by: 'customer',
    guard: never,
    decide: (customer, { entry, line }) => (isSettled(customer, { entry, line }) ? [] : [{ kind: 'droppedFromEntry', entry, line }]),
  },
  partEntries: {
    by: 'either',
    guard: ({ settled }) => (settled.length === 0 ? refuse('nothing-to-keep') : null),
    decide: ({ settled }, { entries }) => (settled.some(({ entry }) => entries.includes(entry)) ? [{ kind: 'entriesParted', entries }] : []),
  },
};

export const isSettled = ({ settled }: Customer, { entry, line }: Settled): boolean => settled.some((one) => one.entry === entry && one.line === line);

/** A line that is offered anew was never settled. */
export function unsettled(customer: Customer, { entry, line }: Settled): Customer {
  const isIt = (one: Settled): boolean => one.entry === entry && one.line === line;
  return { ...customer, settled: customer.settled.filter((one) => !isIt(one)), kept: customer.kept.filter((one) => !isIt(one)) };
}

function keeping(customer: Customer, kept: KeptFrom): Customer {
  const { entry, line } = kept;
  return { ...customer, settled: [...customer.settled, { entry, line }], kept: [...customer.kept, kept] };
}

function keptWords(customer: Customer, { entry, part, words }: Extract<EntryEvent, { kind: 'keptFromEntry' }>, by: Signed): Customer {
  const kept = keeping(customer, { entry, line: words.id, before: { part, saying: customer.sayings[part] ?? null } });
  return { ...kept, sayings: { ...kept.sayings, [part]: { words, version: by.version, by } } };
}

function keptWriting(customer: Customer, { kind: _, entry, language, ...chosen }: Extract<EntryEvent, { kind: 'writingKeptFromEntry' }>): Customer {
  const writing = given({ ...chosen, language: language?.to });
  const stood: Writing = given({ ...customer.writing, language: language?.from ?? customer.writing.language });
  return { ...keeping(customer, { entry, line: WRITING_LINE, before: { writing, stood } }), writing: { ...customer.writing, ...writing } };
}

/** As it was before each, the newest first; what they said since stays. */
function parted(customer: Customer, entries: readonly PartyId[]): Customer {
  const isTheirs = ({ entry }: Settled): boolean => entries.includes(entry);
  const leaving = customer.kept.filter(isTheirs).toReversed();
  const left = leaving.reduce(back, customer);
  return { ...left, settled: left.settled.filter((one) => !isTheirs(one)), kept: left.kept.filter((one) => !isTheirs(one)).map((one) => leaving.reduce(skipping, one)) };
}

/** What was kept over a line that leaves returns to what stood before that one. */
function skipping(kept: KeptFrom, gone: KeptFrom): KeptFrom {
  const isOver = 'part' in kept.before && 'part' in gone.before && kept.before.saying?.words.id === gone.line;
  return isOver ? { ...kept, before: gone.before } : kept;
}

function back(customer: Customer, { line, before }: KeptFrom): Customer {
  if ('part' in before) {
    const { part, saying } = before;
    if (customer.sayings[part]?.words.id !== line) return customer;
    return { ...customer, sayings: saying === null ? without(customer.sayings, part) : { ...customer.sayings, [part]: saying } };
  }
  const { writing, stood } = before;
  const same = (of: 'bigPrint' | 'simpleWords' | 'language') => writing[of] !== undefined && customer.writing[of] === writing[of];
  return {
    ...customer,
    writing: {
      ...customer.writing,
      ...given({ language: same('language') ? stood.language : undefined }),
      ...(same('bigPrint') && { bigPrint: stood.bigPrint ?? false }),
      ...(same('simpleWords') && { simpleWords: stood.simpleWords ?? false }),
    },
  };
}

export const entryFolds: Folds<EntryEvent> = {
  keptFromEntry: (customer, event, by) => keptWords(customer, event, by),
  writingKeptFromEntry: (customer, event) => keptWriting(customer, event),
  droppedFromEntry: (customer, { entry, line }) => ({ ...customer, settled: [...customer.settled, { entry, line }] }),
  entriesParted: (customer, { entries }) => parted(customer, entries),
};
