// Allowance: how much a giver may give in a month, or a person may receive in a year. A stream of its own, so that two
// gifts at the same moment can't both take the last of a budget.
import type { AmendsId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';

export type Allowance = { readonly taken: Readonly<Record<AmendsId, number>>; readonly version: number };
export const UNTOUCHED: Allowance = { taken: {}, version: 0 };

export type AllowanceEvent = { readonly kind: 'reserved'; readonly amends: AmendsId; readonly value: number } | { readonly kind: 'released'; readonly amends: AmendsId };
/** Values are in the organisation's currency, in its smallest unit (cents). */
export type AllowanceCommand =
  | { readonly do: 'reserve'; readonly amends: AmendsId; readonly value: number; readonly limit: number; readonly otherwise: 'month-is-used-up' | 'year-is-used-up' }
  | { readonly do: 'release'; readonly amends: AmendsId };

export const takenOf = (allowance: Allowance): number => Object.values(allowance.taken).reduce((sum, value) => sum + value, 0);

/** A second reservation for the same amends replaces the first; releasing what isn't held changes nothing. */
export function decideAllowance(allowance: Allowance, command: AllowanceCommand): readonly AllowanceEvent[] | Refusal {
  const held = allowance.taken[command.amends];
  if (command.do === 'release') return held === undefined ? [] : [{ kind: 'released', amends: command.amends }];
  if (!Number.isSafeInteger(command.value) || command.value < 0) return refuse('not-an-amount');
  const others = takenOf(allowance) - (held ?? 0);
  if (others + command.value > command.limit) return refuse(command.otherwise);
  return held === command.value ? [] : [{ kind: 'reserved', amends: command.amends, value: command.value }];
}

export function evolveAllowance(allowance: Allowance, event: AllowanceEvent, version: number): Allowance {
  const { [event.amends]: _, ...others } = allowance.taken;
  return { taken: event.kind === 'reserved' ? { ...others, [event.amends]: event.value } : others, version };
}
