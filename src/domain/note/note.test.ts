import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barb, judy, manuela, on, program, sam } from '../../../test/cast/concern.ts';
import type { Actor } from '../common/act.ts';
import { daysAfter, type Instant } from '../common/instants.ts';
import type { PrivateWords } from '../common/privateWords.ts';
import { isRefusal } from '../common/refusal.ts';
import type { NoteEvent } from './events.ts';
import { decideNote, evolveNote, isDue, mayOnNote, type Note, type NoteCommand } from './note.ts';

const said = (id: string): PrivateWords => ({ id, hash: `#${id}`, voice: 'private' });
const BLANK: PrivateWords = { ...said('blank'), blank: true };
const nora: Actor = { is: 'staff', id: 'nora', roles: ['staff'] };
const una: Actor = { is: 'staff', id: 'una', roles: ['manager'] };
type Step = readonly [Actor, Instant, NoteCommand];
const write = (more: object = {}): NoteCommand => ({ do: 'writePrivateNote', concern: 'hers', reason: 'safety', words: said('note'), ...more });
const hide = (more: object = {}): NoteCommand => ({ do: 'hideNote', concern: 'hers', reason: 'safety', words: said('note'), because: said('why'), ...more });
const renew = (more: object = {}): NoteCommand => ({ do: 'renewPrivateNote', words: said('why'), ...more });
const confirm = (answer: 'yes' | 'no' = 'yes'): NoteCommand => ({ do: 'confirmHiding', answer });
const review = (answer: 'keep' | 'show'): NoteCommand => ({ do: 'reviewHidden', answer });
const OPEN: NoteCommand = { do: 'openPrivateNote' };

const grown = (note: Note | null, events: readonly NoteEvent[], actor: Actor, at: Instant): Note | null =>
  events.reduce<Note | null>((before, event) => evolveNote(before, event, { at, actor, via: 'desk', version: (before?.version ?? 0) + 1 }), note);
function after(...steps: readonly Step[]): Note {
  const note = steps.reduce<Note | null>((before, [actor, at, command]) => {
    const events = decideNote(before, command, { at, actor });
    if (isRefusal(events)) throw new Error(events.refused);
    return grown(before, events, actor, at);
  }, null);
  if (note === null) throw new Error('nothing was written');
  return note;
}
function outcome(note: Note | null, [actor, at, command]: Step): string | readonly string[] {
  const events = decideNote(note, command, { at, actor });
  return isRefusal(events) ? events.refused : events.map(({ kind }) => kind);
}

const WRITTEN: Step = [sam, on(2), write()];
const ASKED: Step = [sam, on(2), hide()];
const CONFIRMED: Step = [manuela, on(3), confirm()];

test('A private note has words and a day on which it is looked at again: in 30 days, or another within 180', () => {
  expect(after(WRITTEN).standing).toEqual({ is: 'private', reviewOn: daysAfter(on(2), 30) });
  expect(outcome(null, [sam, on(2), write({ reviewOn: daysAfter(on(2), 180) })])).toEqual(['noteWritten']);
  expect(outcome(null, [sam, on(2), write({ reviewOn: daysAfter(on(2), 181) })])).toBe('review-too-late');
  expect(outcome(null, [sam, on(2), write({ reviewOn: on(2) })])).toBe('due-is-past');
  expect(outcome(null, [sam, on(2), write({ words: BLANK })])).toBe('nothing-written');
});

test('Only those who work for us write one, and never twice under one id', () => {
  expect(outcome(null, [judy, on(2), write()])).toBe('only-staff');
  expect(outcome(null, [program, on(2), write()])).toEqual(['noteWritten']);
  expect(outcome(after(WRITTEN), WRITTEN)).toBe('id-is-taken');
});

test('Nothing opens by itself: a year after its day it is as private as before, and due', () => {
  const note = after(WRITTEN);
  expect([isDue(note, daysAfter(on(2), 29)), isDue(note, daysAfter(on(2), 30)), isDue(note, daysAfter(on(2), 400))]).toEqual([false, true, true]);
  expect(note.standing.is).toBe('private');
});

test('It stays private only with words why, and with a new day', () => {
  expect(outcome(after(WRITTEN), [nora, on(20), renew({ words: BLANK })])).toBe('say-why-it-stays-private');
  expect(outcome(after(WRITTEN), [nora, on(20), renew({ reviewOn: daysAfter(on(20), 181) })])).toBe('review-too-late');
  expect(after(WRITTEN, [nora, on(20), renew()])).toMatchObject({ standing: { is: 'private', reviewOn: daysAfter(on(20), 30) }, renewals: [{ by: { actor: nora } }] });
});

test('Its author, or who leads, opens it; another on staff asks them', () => {
  expect(outcome(after(WRITTEN), [nora, on(20), OPEN])).toBe('only-author-or-lead');
  expect(outcome(after(WRITTEN), [barb, on(20), OPEN])).toEqual(['noteOpened']);
  const opened = after(WRITTEN, [sam, on(20), OPEN]);
  expect(outcome(opened, [sam, on(21), OPEN])).toBe('note-is-open');
  expect(outcome(opened, [sam, on(21), renew()])).toBe('note-is-open');
  expect(mayOnNote(opened, { actor: sam, at: on(21) })).toEqual([]);
});

test('To hide that it exists two different people say yes, one of them a manager who did not write it', () => {
  expect(outcome(null, [sam, on(2), hide({ because: BLANK })])).toBe('say-whom-it-endangers');
  expect(outcome(null, [program, on(2), hide()])).toBe('only-a-person');
  expect(outcome(after(ASKED), [barb, on(3), confirm()])).toBe('only-a-manager');
  expect(outcome(after([manuela, on(2), hide()]), [manuela, on(3), confirm()])).toBe('needs-two-people');
  expect(after(ASKED, CONFIRMED).standing).toMatchObject({ is: 'hidden', reviewOn: daysAfter(on(3), 30), confirmed: { actor: manuela } });
});

test('Until the second yes it is no note: it can be neither renewed nor opened, and after 72 hours it is too late', () => {
  const asked = after(ASKED);
  expect(outcome(asked, [sam, on(3), renew()])).toBe('show-it-first');
  expect(outcome(asked, [sam, on(3), OPEN])).toBe('show-it-first');
  expect(outcome(asked, [manuela, on(5, '07:59'), confirm()])).toEqual(['hidingConfirmed']);
  expect(outcome(asked, [manuela, on(5), confirm()])).toBe('hiding-request-is-over');
  expect(isDue(asked, on(28))).toBe(false);
});

test('A manager who says no leaves it turned down for good', () => {
  const no = after(ASKED, [manuela, on(3), confirm('no')]);
  expect(no.standing.is).toBe('turned-down');
  expect(outcome(no, [una, on(3), confirm()])).toBe('hiding-not-asked');
});

test('What is hidden opens only after two have shown that it exists', () => {
  const hidden = after(ASKED, CONFIRMED);
  expect(outcome(hidden, [sam, on(4), OPEN])).toBe('show-it-first');
  const shown = after(ASKED, CONFIRMED, [sam, on(20), review('show')], [manuela, on(21), review('show')]);
  expect(shown.standing).toEqual({ is: 'private', reviewOn: daysAfter(on(21), 30) });
  expect(outcome(shown, [sam, on(22), OPEN])).toEqual(['noteOpened']);
});

test('Every 30 days the two look at what is hidden; it is settled when they say the same', () => {
  const one = after(ASKED, CONFIRMED, [sam, on(30), review('keep')]);
  expect(one.standing).toMatchObject({ is: 'hidden', reviewOn: daysAfter(on(3), 30), first: { answer: 'keep' } });
  expect(after(ASKED, CONFIRMED, [sam, on(30), review('keep')], [una, daysAfter(on(3), 31), review('keep')]).standing).toMatchObject({
    is: 'hidden',
    reviewOn: daysAfter(on(3), 61),
    first: null,
  });
});

test('One alone, two without a manager, or two who differ settle nothing', () => {
  const kept = after(ASKED, CONFIRMED, [sam, on(30), review('keep')]);
  expect(outcome(kept, [sam, on(30), review('keep')])).toEqual([]);
  expect(after(ASKED, CONFIRMED, [sam, on(29), review('show')], [barb, on(30), review('show')]).standing.is).toBe('hidden');
  expect(after(ASKED, CONFIRMED, [sam, on(29), review('show')], [manuela, on(30), review('keep')]).standing).toMatchObject({ is: 'hidden', first: { answer: 'keep' } });
  expect(outcome(kept, [nora, on(30), review('show')])).toBe('only-author-or-lead');
  expect(outcome(after(WRITTEN), [manuela, on(30), review('show')])).toBe('note-is-not-hidden');
});

const PEOPLE = [sam, barb, manuela, una, nora, judy, program];
const anyStep = fc.record({
  who: fc.constantFrom(...PEOPLE),
  hours: fc.integer({ min: 0, max: 900 }),
  command: fc.oneof(fc.constantFrom(write(), hide(), renew(), confirm(), confirm('no'), OPEN, review('keep'), review('show'))),
});
test('In every play what is hidden had two different people, what is open somebody who opened it, and what may be done is not refused by its guard', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 14 }), (steps) => {
      let at = on(2);
      let note: Note | null = null;
      let told = false;
      for (const { who, hours, command } of steps) {
        at = daysAfter(at, hours / 24);
        const may: readonly string[] = note === null ? [] : mayOnNote(note, { actor: who, at });
        const events = decideNote(note, command, { at, actor: who });
        if (isRefusal(events) && may.includes(command.do)) throw new Error(`${command.do} was offered and refused: ${events.refused}`);
        if (isRefusal(events)) continue;
        note = grown(note, events, who, at);
        if (note === null) continue;
        const { standing, written } = note;
        if (standing.is === 'hidden') expect(standing.confirmed.actor).not.toEqual(written.actor);
        // Once the customer could know of it, it is never hidden again.
        if (told) expect(['private', 'opened']).toContain(standing.is);
        told = standing.is === 'private' || standing.is === 'opened';
      }
    }),
    { numRuns: 3000 },
  );
});
