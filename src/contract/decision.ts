// A decision as both sides see it: the question, what matters, the options with what is good and hard, and the choice.
import { type Static, Type } from 'typebox';
import { closed, Id, literals, orNull, Said } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const CHOSEN_BECAUSE = ['asked-to', 'capacity', 'emergency'] as const;

const Option = closed({
  id: Id,
  words: Said,
  good: orNull(Said),
  hard: orNull(Said),
  of: literals(['us', 'customer']),
  closed: orNull(Said),
  by: Signature,
});
export const DecisionView = closed({
  id: Id,
  version: Type.Integer({ description: 'Named by a choice, so that one made from other options is put again.' }),
  question: Said,
  options: Type.Array(Option),
  matters: orNull(closed({ words: orNull(Said), by: Signature }, { description: 'Null until they said what matters most to them; without words where they would rather not.' })),
  left: orNull(closed({ words: orNull(Said), by: Signature }, { description: 'They asked us to choose for them.' })),
  state: literals(['open', 'chosen', 'dropped']),
  chosen: orNull(closed({ option: Id, who: literals(['customer', 'us']), because: orNull(literals(CHOSEN_BECAUSE)), words: orNull(Said), by: Signature })),
  why: orNull(Said),
  by: Signature,
});

export type DecisionView = Static<typeof DecisionView>;
