// The rules of what a person says about themselves and what they and we expect of each other. Pure, like the concern's.
import type { Act, Signed } from '../common/act.ts';
import { type CharterCommand, charterFolds, charterRules } from './charter.ts';
import { type EntryCommand, entryFolds, entryRules } from './entries.ts';
import type { CustomerEvent } from './events.ts';
import { type ProfileCommand, profileFolds, profileRules } from './profile.ts';
import { type Decision, type Folds, type Rule, type Rules, refuseUnlessBy } from './rule.ts';
import type { Customer } from './state.ts';
import { type DisputeCommand, disputeFolds, disputeRules, remembered } from './writtenDown.ts';

export type CustomerCommand = ProfileCommand | CharterCommand | DisputeCommand | EntryCommand;
export type CustomerDeed = CustomerCommand['do'];

export const CUSTOMER_RULES: Rules<CustomerCommand> = { ...profileRules, ...charterRules, ...disputeRules, ...entryRules };
const DEEDS = Object.keys(CUSTOMER_RULES) as readonly CustomerDeed[];
const FOLDS: Folds<CustomerEvent> = { ...profileFolds, ...charterFolds, ...disputeFolds, ...entryFolds };

/** What follows from a command: events (none when it was already so), or one refusal. */
export function decideCustomer(customer: Customer, command: CustomerCommand, act: Act): Decision {
  const rule = CUSTOMER_RULES[command.do] as Rule<CustomerCommand>;
  return refuseUnlessBy(rule.by, customer, act) ?? rule.guard(customer, act) ?? rule.decide(customer, command, act);
}

/** What is known of them after one more event; never refuses. */
export function evolveCustomer(customer: Customer, event: CustomerEvent, by: Signed): Customer {
  const fold = FOLDS[event.kind] as (customer: Customer, event: CustomerEvent, by: Signed) => Customer;
  return { ...remembered(customer, fold(customer, event, by), event, by), version: by.version };
}

/** The deeds whose guard is silent for this actor now. */
export const mayWith = (customer: Customer, act: Act): readonly CustomerDeed[] =>
  DEEDS.filter((deed) => (refuseUnlessBy(CUSTOMER_RULES[deed].by, customer, act) ?? CUSTOMER_RULES[deed].guard(customer, act)) === null);
