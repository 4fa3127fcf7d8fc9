import { expect, test } from 'vitest';
import { after, on, ours, outcome, PAUL, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

const apologise = (id: string, apology: 'regret' | 'full', more: object = {}): Step => [
  sam,
  on(19),
  { do: 'apologise', id, apology, matter: 'the bill', party: 'judy', words: ours(id), form: 'spoken', ...more },
];

test('Regret comes at once and the full apology after the facts, one of each for a matter and party', () => {
  const both = after(upTo(TOLD), apologise('a', 'regret'), apologise('b', 'full'));
  expect(outcome(both, apologise('c', 'regret'))).toBe('already-apologised');
  expect(outcome(both, apologise('c', 'full'))).toBe('already-apologised');
  expect(outcome(both, apologise('c', 'full', { party: PAUL }))).toBe('no-such-party');
});

test('A second apology needs something new, such as a broken promise, and says what changed', () => {
  const promised = after(upTo(TOLD), apologise('a', 'full'), [sam, on(19), { do: 'makePromise', id: 'call', promise: 'call', what: ours('call'), keeper: 'sam', due: on(20) }]);
  const second = (changed?: object): Step => [sam, on(21), { ...(apologise('b', 'full', { because: 'call', ...changed })[2] as object) } as Step[2]];
  expect(outcome(promised, apologise('b', 'full', { because: 'call', changed: ours('a bell') }))).toBe('nothing-new-to-apologise-for');
  expect(outcome(promised, second())).toBe('say-what-changed');
  const apologised = after(promised, second({ changed: ours('a bell rings') }));
  expect(apologised.apologies).toHaveLength(2);
  expect(outcome(apologised, [sam, on(22), { ...(second({ changed: ours('two bells') })[2] as object), id: 'c' } as Step[2]])).toBe('already-apologised');
});
