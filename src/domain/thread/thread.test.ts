import { expect, test } from 'vitest';
import { barb, judy, on, ours, sam } from '../../../test/cast/concern.ts';
import type { Actor } from '../common/act.ts';
import type { PrivateWords } from '../common/privateWords.ts';
import { isRefusal } from '../common/refusal.ts';
import { decideThread, evolveThread, mayOnThread, type Thread, type ThreadCommand } from './thread.ts';

const said = (id: string): PrivateWords => ({ id, hash: `#${id}`, voice: 'private' });
const nora: Actor = { is: 'staff', id: 'nora', roles: ['staff'] };
type Step = readonly [Actor, ThreadCommand];
const OPEN: ThreadCommand = { do: 'openSideThread', concern: 'hers', with: ours('the insurer'), because: ours('why') };
const CLOSE: ThreadCommand = { do: 'closeSideThread' };
const add = (id: string, direction: 'asked' | 'answered' = 'asked'): ThreadCommand => ({ do: 'addToSideThread', id, direction, via: 'phone', words: said(id) });
const share = (...entries: string[]): ThreadCommand => (entries.length === 0 ? { do: 'shareSideThread' } : { do: 'shareSideThread', entries });

function after(...steps: readonly Step[]): Thread {
  const thread = steps.reduce<Thread | null>((before, [actor, command]) => {
    const events = decideThread(before, command, { at: on(16), actor });
    if (isRefusal(events)) throw new Error(events.refused);
    return events.reduce<Thread | null>((one, event) => evolveThread(one, event, { at: on(16), actor, via: 'desk', version: (one?.version ?? 0) + 1 }), before);
  }, null);
  if (thread === null) throw new Error('nothing was opened');
  return thread;
}
function outcome(thread: Thread | null, [actor, command]: Step): string | readonly string[] {
  const events = decideThread(thread, command, { at: on(16), actor });
  return isRefusal(events) ? events.refused : events.map(({ kind }) => kind);
}
const BEGUN: Step = [sam, OPEN];

test('A side thread names with whom and why, since the customer sees both', () => {
  expect(outcome(null, BEGUN)).toEqual(['threadOpened']);
  expect(outcome(null, [sam, { ...OPEN, because: { ...ours('blank'), blank: true } }])).toBe('say-with-whom-and-why');
  expect(outcome(null, [judy, OPEN])).toBe('only-staff');
});

test('What was asked and answered is written down with its way', () => {
  const thread = after(BEGUN, [sam, add('question')], [nora, add('answer', 'answered')]);
  expect(thread.entries).toMatchObject([
    { id: 'question', direction: 'asked', via: 'phone', shared: null },
    { id: 'answer', direction: 'answered', shared: null },
  ]);
  expect(outcome(thread, [sam, add('answer')])).toBe('id-is-taken');
  expect(outcome(thread, [sam, { ...add('third'), words: { ...said('blank'), blank: true } } as ThreadCommand])).toBe('nothing-written');
});

test('One entry or all of it is shared, once, by who wrote it, opened the thread or leads', () => {
  const thread = after(BEGUN, [sam, add('question')], [nora, add('answer', 'answered')]);
  expect(outcome(thread, [nora, share('question')])).toBe('only-author-or-lead');
  expect(outcome(thread, [nora, share('answer')])).toEqual(['threadShared']);
  expect(outcome(thread, [sam, share('nothing')])).toBe('no-such-entry');
  const one = after(BEGUN, [sam, add('question')], [nora, add('answer', 'answered')], [nora, share('answer')]);
  expect(decideThread(one, share(), { at: on(16), actor: barb })).toEqual([{ kind: 'threadShared', entries: ['question'] }]);
  const all = after(BEGUN, [sam, add('question')], [sam, share()]);
  expect(outcome(all, [sam, share()])).toBe('nothing-to-share');
  expect(mayOnThread(all, { actor: sam, at: on(16) })).toEqual(['addToSideThread', 'closeSideThread']);
});

test('A closed thread opens again with a late answer, and is closed once', () => {
  const closed = after(BEGUN, [sam, CLOSE]);
  expect(closed.closed).not.toBeNull();
  expect(outcome(closed, [sam, CLOSE])).toBe('thread-is-closed');
  expect(after(BEGUN, [sam, CLOSE], [sam, add('late', 'answered')]).closed).toBeNull();
});
