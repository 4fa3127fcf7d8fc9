// What staff wrote down for a person, or what came through a code that they gave out, counts at once; challenged within 48 hours, it is as it was before.
import { isByMail, mayBeOurs, type Signed } from '../common/act.ts';
import { challenged, refuseChallenge, superseded } from '../common/challenge.ts';
import { given } from '../common/given.ts';
import { refuse } from '../common/refusal.ts';
import { unsettled, WRITING_LINE } from './entries.ts';
import type { CustomerEvent, DisputeEvent } from './events.ts';
import { without } from './profile.ts';
import type { Folds, Rules } from './rule.ts';
import type { ActWrittenDown, Before, Customer } from './state.ts';

export type DisputeCommand = { do: 'disputeWrittenDown'; act: number };

export const disputeRules: Rules<DisputeCommand> = {
  disputeWrittenDown: {
    by: 'customer',
    guard: ({ writtenDown }) => (writtenDown.length === 0 ? refuse('no-such-act') : null),
    decide: ({ writtenDown }, { act }, { at }) => {
      const written = writtenDown.find(({ version }) => version === act);
      return refuseChallenge(written, at) ?? (written?.disputed ? [] : [{ kind: 'actDisputed', act }]);
    },
  },
};

export const disputeFolds: Folds<DisputeEvent> = {
  actDisputed: (customer, { act }) => {
    const { writtenDown, undone } = challenged(customer.writtenDown, act);
    return undone.reduce((before, one) => asBefore(before, one.before), { ...customer, writtenDown });
  },
};

function asBefore(customer: Customer, before: Before): Customer {
  if ('offered' in before) return before.stood === null ? unsettled(customer, before.offered) : asBefore(unsettled(customer, before.offered), before.stood);
  if ('writing' in before) return { ...customer, writing: before.writing };
  if ('charter' in before) return { ...customer, charter: before.charter };
  const sayings = before.saying === null ? without(customer.sayings, before.part) : { ...customer.sayings, [before.part]: before.saying };
  return { ...customer, sayings };
}

/** Remembers what stood before an act that was written down; a later act about the same supersedes it. */
export function remembered(before: Customer, after: Customer, event: CustomerEvent, by: Signed): Customer {
  const touched = touchedBy(before, event);
  if (touched === null) return after;
  const earlier = superseded(after.writtenDown, touched.of, by.version);
  const written = mayBeOurs(by) || isByMail(by) ? [{ ...touched, version: by.version, at: by.at, disputed: false }] : [];
  return { ...after, writtenDown: [...earlier, ...written] };
}

function touchedBy({ sayings, writing, charter }: Customer, event: CustomerEvent): Pick<ActWrittenDown, 'of' | 'before'> | null {
  switch (event.kind) {
    case 'saidOfThemselves':
    case 'partTakenBack':
      return { of: event.part, before: { part: event.part, saying: sayings[event.part] ?? null } };
    case 'writingChosen':
      return { of: 'writing', before: { writing: { ...writing, ...given({ language: event.language?.from ?? writing.language }) } } };
    case 'charterProposed':
    case 'charterAgreed':
    case 'charterDeclined':
    case 'offerAccepted':
      return { of: 'charter', before: { charter } };
    case 'keptFromEntry':
      return { of: event.part, before: { offered: { entry: event.entry, line: event.words.id }, stood: { part: event.part, saying: sayings[event.part] ?? null } } };
    case 'writingKeptFromEntry':
      return {
        of: 'writing',
        before: { offered: { entry: event.entry, line: WRITING_LINE }, stood: { writing: { ...writing, ...given({ language: event.language?.from ?? writing.language }) } } },
      };
    case 'droppedFromEntry':
      return { of: `${event.entry} ${event.line}`, before: { offered: { entry: event.entry, line: event.line }, stood: null } };
    case 'entriesParted':
    case 'actDisputed':
      return null;
  }
}
