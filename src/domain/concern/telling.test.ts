import { expect, test } from 'vitest';
import {
  act,
  after,
  BLANK,
  bringOver,
  clock,
  FOR_JUDY,
  given,
  judy,
  nextUpdateOf,
  noted,
  OFFERED,
  on,
  ours,
  outcome,
  own,
  passTime,
  program,
  raiseConcern,
  SAID_YES,
  type Step,
  sam,
  TOLD,
  UNREACHABLE,
  upTo,
} from '../../../test/cast/concern.ts';
import { wakesAt } from './clock.ts';
import { may } from './concern.ts';
import { UNTOLD } from './state.ts';

test('A telling of one sentence is a concern, open, owned and with a next update from the first second', () => {
  const story = upTo(TOLD);
  expect(story.owner).toBe('sam');
  expect(nextUpdateOf(story)).toEqual({ state: 'made', due: on(19), form: 'word', setAt: on(16) });
});

test('A telling without a single word is refused, and so is one without a matter', () => {
  expect(outcome(UNTOLD, [judy, on(16), raiseConcern({ telling: {}, matters: [{ id: 'the bill' }] })])).toBe('nothing-told');
  expect(outcome(UNTOLD, [judy, on(16), raiseConcern({ matters: [] })])).toBe('no-matter-named');
});

test('A severity is 2 until staff set it, and Judy does not set it', () => {
  expect(upTo(TOLD).matters).toMatchObject([{ severity: 2, severityIsSet: false }]);
  expect(outcome(UNTOLD, [judy, on(16), raiseConcern({ severity: 3 })])).toBe('severity-is-set-by-staff');
  expect(outcome(UNTOLD, [sam, on(16), raiseConcern({ severity: 3 }), FOR_JUDY])).toEqual(['concernTold']);
});

test('A severity is never lowered by repeat contact, and by staff only with the reason', () => {
  const severe = after(upTo(TOLD), [sam, on(16), { do: 'setSeverity', matter: 'the bill', severity: 3 }]);
  const again = after(severe, [judy, on(17), { do: 'write', words: own('thanks') }], [sam, on(17), { do: 'noteContact', direction: 'in' }]);
  expect(again.matters).toMatchObject([{ severity: 3 }]);
  expect(outcome(severe, [sam, on(16, '09:00'), { do: 'setSeverity', matter: 'the bill', severity: 2 }])).toBe('say-why-less-severe');
  expect(outcome(severe, [sam, on(16, '09:00'), { do: 'setSeverity', matter: 'the bill', severity: 2, because: ours('nobody was harmed') }])).toEqual(['severitySet']);
});

test('A severity that rises moves the next update nearer; one that falls leaves it', () => {
  const severe = after(upTo(TOLD), [sam, on(16), { do: 'setSeverity', matter: 'the bill', severity: 3 }]);
  expect(nextUpdateOf(severe).due).toBe(on(17));
  const mild = after(severe, [sam, on(16), { do: 'setSeverity', matter: 'the bill', severity: 1, because: ours('a typing error') }]);
  expect(nextUpdateOf(mild).due).toBe(on(17));
});

test('A further matter that is more severe than all others moves the next update nearer too', () => {
  const mild = after(upTo(TOLD), [sam, on(16), { do: 'setSeverity', matter: 'the bill', severity: 1 }], [sam, on(16), { do: 'giveWord', words: ours('next week') }]);
  expect(nextUpdateOf(mild).due).toBe(on(23));
  expect(nextUpdateOf(after(mild, [sam, on(16), { do: 'addMatter', matter: { id: 'the fall', about: ours('a fall'), severity: 3 } }])).due).toBe(on(17));
  expect(nextUpdateOf(after(mild, [sam, on(16), { do: 'addMatter', matter: { id: 'the chair', about: ours('a chair'), severity: 1 } }])).due).toBe(on(23));
});

test('A matter is answered once, by what we will not do and why, not by a blank', () => {
  const answer = { do: 'answerMatter', matter: 'the bill', words: ours('we keep the bill, because') } as const;
  expect(outcome(upTo(TOLD), [sam, on(16), { ...answer, words: BLANK }])).toBe('say-what-and-why');
  expect(outcome(after(upTo(TOLD), [sam, on(16), answer]), [sam, on(17), answer])).toBe('matter-is-answered');
});

test('Danger that was ticked stays unread until a person reads it', () => {
  const danger = given([judy, on(16), raiseConcern({ danger: 'ticked' })]);
  expect(danger.danger).toMatchObject({ because: 'ticked', readAt: null });
  expect(after(danger, [sam, on(16, '08:01'), { do: 'readDanger' }]).danger?.readAt).toBe(on(16, '08:01'));
  expect(outcome(upTo(TOLD), [sam, on(16), { do: 'readDanger' }])).toBe('no-danger-unread');
});

test('Whoever may be in danger is promised a word within the hour, however mild the matter, in the first telling and in any word after it', () => {
  const ticked = given([judy, on(16), raiseConcern({ danger: 'ticked' })]);
  expect(nextUpdateOf(ticked)).toMatchObject({ state: 'made', due: on(16, '09:00') });
  const written = after(upTo(TOLD), [judy, on(17), { do: 'write', words: own('I cannot breathe') }, { alarming: true }]);
  expect(nextUpdateOf(written)).toMatchObject({ due: on(17, '09:00'), setAt: on(17) });
  const noted = after(upTo(TOLD), [sam, on(17), { do: 'write', words: own('she cannot breathe'), danger: 'ticked' }, FOR_JUDY]);
  expect(nextUpdateOf(noted).due).toBe(on(17, '09:00'));
  expect(noted.writtenDown.map(({ what }) => what)).not.toContain('nextUpdateMoved');
});

test('A word that is owed sooner than danger asks for stays, and one that was broken stays broken', () => {
  const soon = after(upTo(TOLD), [judy, on(17), { do: 'moveNextUpdate', due: on(17, '08:30') }]);
  expect(nextUpdateOf(after(soon, [judy, on(17), { do: 'write', words: own('I cannot breathe') }, { alarming: true }])).due).toBe(on(17, '08:30'));
  const late = after(upTo(TOLD), [judy, on(20), { do: 'write', words: own('I cannot breathe') }, { alarming: true }]);
  expect(nextUpdateOf(late)).toMatchObject({ state: 'broken', due: on(19) });
});

test('As long as danger waits to be read the next word stays near; once a person has read it, the usual days count again', () => {
  const danger = given([judy, on(16), raiseConcern({ danger: 'ticked' })]);
  expect(nextUpdateOf(after(danger, [sam, on(16), { do: 'giveWord', words: ours('I am calling you now') }])).due).toBe(on(16, '09:00'));
  const read = after(danger, [sam, on(16), { do: 'readDanger' }], [sam, on(16), { do: 'giveWord', words: ours('the doctor rings you') }]);
  expect(nextUpdateOf(read).due).toBe(on(19));
});

test('Who speaks of danger after their telling was set aside is brought back, with a word within the hour', () => {
  const aside = given([judy, on(1), raiseConcern(), { via: 'form' }], [sam, on(1), { do: 'setAside' }]);
  const back = after(aside, [judy, on(2), { do: 'write', words: own('I cannot breathe') }, { via: 'mail', alarming: true }]);
  expect(nextUpdateOf(back).due).toBe(on(2, '09:00'));
});

test('Where no mail can be sent, danger that stays unread is noted once as that, and never as mailed', () => {
  const danger = given([judy, on(16), raiseConcern({ danger: 'ticked' })]);
  const unmailable = (at: string): Step => [clock, at, { do: 'passTime', followUp: 'f', unmailable: true }];
  expect(outcome(danger, unmailable(on(16, '08:09')))).toEqual([]);
  expect(outcome(danger, unmailable(on(16, '08:10')))).toEqual(['dangerLeftUnread']);
  const noted = after(danger, unmailable(on(16, '08:10')));
  expect(noted.danger).toMatchObject({ mailed: false, readAt: null });
  expect(outcome(noted, unmailable(on(16, '08:11')))).toEqual([]);
  expect(outcome(danger, passTime(on(16, '08:10')))).toEqual(['dangerMailed']);
});

test('Only what a machine can have sent may be set aside, for 30 days', () => {
  const byForm = given([judy, on(1), raiseConcern(), { via: 'form' }]);
  const aside = after(byForm, [sam, on(1), { do: 'setAside' }]);
  expect(outcome(aside, [sam, on(30), { do: 'bringBack' }])).toEqual(['broughtBack']);
  expect(outcome(aside, [sam, on(31), { do: 'bringBack' }])).toBe('set-aside-too-long');
  expect(outcome(given([sam, on(1), raiseConcern(), FOR_JUDY]), [sam, on(1), { do: 'setAside' }])).toBe('a-person-told-this');
  expect(outcome(given([judy, on(1), raiseConcern({ danger: 'pattern' }), { via: 'form' }]), [sam, on(1), { do: 'setAside' }])).toBe('read-danger-first');
});

test('What was set aside is erased by the clock after 30 days, and not a minute before; then nobody brings it back', () => {
  const aside = given([judy, on(1), raiseConcern(), { via: 'form' }], [sam, on(1), { do: 'setAside' }]);
  expect(wakesAt(aside)).toBe(on(31));
  expect(outcome(aside, passTime(on(31, '07:59')))).toEqual([]);
  const erased = after(aside, passTime(on(31)));
  expect(erased.standing).toEqual({ is: 'erased', at: on(31) });
  expect(wakesAt(erased)).toBeNull();
  expect(outcome(erased, passTime(on(40)))).toEqual([]);
  expect(outcome(erased, [sam, on(31), { do: 'bringBack' }])).toBe('was-erased');
  expect(outcome(erased, [sam, on(31), { do: 'giveWord', words: ours('hello') }])).toBe('was-erased');
});

test('Brought back in time it is not erased, and whoever writes after it was erased is heard all the same', () => {
  const aside = given([judy, on(1), raiseConcern(), { via: 'form' }], [sam, on(1), { do: 'setAside' }]);
  expect(outcome(after(aside, [sam, on(30), { do: 'bringBack' }]), passTime(on(31)))).not.toContain('wordsErased');
  expect(after(aside, passTime(on(31)), [judy, on(40), { do: 'write', words: own('I am real') }]).standing.is).toBe('open');
});

test('Whoever was set aside and speaks again is back at once, by letter or by phone', () => {
  const aside = given([judy, on(1), raiseConcern(), { via: 'form' }], [sam, on(1), { do: 'setAside' }]);
  expect(after(aside, [judy, on(2), { do: 'write', words: own('I am real') }]).standing.is).toBe('open');
  expect(after(aside, [sam, on(2), { do: 'noteContact', direction: 'in' }]).standing.is).toBe('open');
  expect(after(aside, [sam, on(2), { do: 'noteContact', direction: 'out' }]).standing.is).toBe('set-aside');
});

test('A concern brought over has no clock and takes no answer until one command takes it up', () => {
  const brought = given([program, on(1), bringOver]);
  expect(brought.standing).toEqual({ is: 'brought-over' });
  expect(outcome(brought, [sam, on(2), { do: 'giveWord', words: ours('hello') }])).toBe('take-it-up-first');
  expect(outcome(brought, [sam, on(2), { do: 'takeUp', owner: 'mary osei' }])).toBe('only-for-yourself');
  expect(nextUpdateOf(after(brought, [sam, on(2), { do: 'takeUp', owner: 'sam' }]))).toMatchObject({ due: on(5), form: 'word' });
});

test('Where nothing may be sent the next update is a look by us, and a word again once there is a way', () => {
  const unreachable = given([judy, on(16), raiseConcern(), UNREACHABLE]);
  expect(nextUpdateOf(unreachable).form).toBe('look');
  expect(outcome(unreachable, [sam, on(17), { do: 'giveWord', words: ours('news') }, UNREACHABLE])).toEqual(['wordGiven']); // they can still read it in the room
  expect(nextUpdateOf(after(unreachable, [sam, on(17), { do: 'giveWord', words: ours('news') }])).form).toBe('word');
});

test('What is allowed comes from the guards alone', () => {
  expect(may(upTo(OFFERED), act(judy, on(17)))).toContain('answerUnderstanding');
  expect(may(upTo(OFFERED), act(judy, on(17)))).not.toContain('proposeFix');
  expect(may(upTo(SAID_YES), act(sam, on(17)))).toContain('proposeFix');
  expect(may(upTo(OFFERED), act(sam, on(17)))).not.toContain('proposeFix');
});

test('Whatever Judy says that sounds like danger is read first, by whichever deed she says it; what we say never is', () => {
  const alarming = { alarming: true } as const;
  const wrote = after(upTo(TOLD), [judy, on(16), { do: 'write', words: own('I can not breathe') }, alarming]);
  expect(wrote.danger).toMatchObject({ because: 'pattern', since: on(16), readAt: null });
  expect(after(upTo(TOLD), [sam, on(16), { do: 'write', words: noted('I can not breathe') }, { ...FOR_JUDY, ...alarming }]).danger).toMatchObject({ readAt: null });
  expect(after(upTo(TOLD), [sam, on(16), { do: 'giveWord', words: ours('Do call us when you can not breathe') }, alarming]).danger).toBeNull();
  expect(outcome(wrote, [judy, on(16, '08:30'), { do: 'write', words: own('still') }, alarming])).toEqual(['customerWrote']);
  const read = after(wrote, [sam, on(16, '08:40'), { do: 'readDanger' }]);
  expect(outcome(read, [judy, on(16, '08:50'), { do: 'askOtherOwner', words: own('again') }, alarming])).toEqual(['otherOwnerAsked', 'dangerSeen']);
  expect(outcome(upTo(TOLD), [judy, on(16), { do: 'write', words: own('both'), danger: 'ticked' }, alarming])).toEqual(['customerWrote', 'dangerSeen', 'nextUpdateMoved']);
});
