import { expect, test } from 'vitest';
import {
  ANA,
  after,
  ana,
  BLANK,
  clock,
  FOR_JUDY,
  judy,
  manuela,
  nextUpdateOf,
  OFFERED,
  on,
  ours,
  outcome,
  own,
  PROPOSED,
  passTime,
  raiseConcern,
  type Step,
  sam,
  TOLD,
  upTo,
} from '../../../test/cast/concern.ts';
import { wakesAt } from './clock.ts';
import { isHere, refuseFiles, speakerOf } from './speaking.ts';
import type { Story } from './state.ts';

type Invite = Extract<Step[2], { do: 'inviteParty' }>;
const invite = (parts: Partial<Invite> = {}): Invite => ({ do: 'inviteParty', party: ANA, role: 'carer', scope: 'speak', ...parts });
const named = (parts: Partial<Invite> = {}): Step => [judy, on(16, '08:10'), invite(parts)];
const byLaw = (is: 'guardian' | 'estate' = 'guardian'): Step => [sam, on(16, '08:10'), invite({ scope: 'decide', basis: { is, words: ours('the court said so in May') } })];
const proposed: Step = [sam, on(16, '08:10'), invite()];
const isAnaHere = (story: Story, at: string): boolean => speakerOf(story, ANA, at).is === 'party';
const writes = (at = on(17)): Step => [ana, at, { do: 'write', words: own('she is worse') }];
const saysYes: Step = [ana, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }];

test('Whom Judy names is with her at once; whom Sam names sees nothing before her yes', () => {
  expect(isAnaHere(after(upTo(TOLD), named()), on(17))).toBe(true);
  const asked = after(upTo(TOLD), proposed);
  expect(isAnaHere(asked, on(17))).toBe(false);
  expect(outcome(asked, writes())).toBe('no-such-party');
  expect(isAnaHere(after(asked, [judy, on(17), { do: 'answerParty', party: ANA, answer: 'yes' }]), on(17))).toBe(true);
  expect(isAnaHere(after(asked, [judy, on(17), { do: 'answerParty', party: ANA, answer: 'no' }]), on(17))).toBe(false);
});

test('Judy is no party beside herself, and nobody is invited twice', () => {
  expect(outcome(upTo(TOLD), named({ party: 'judy' }))).toBe('that-is-the-customer');
  expect(outcome(after(upTo(TOLD), named()), named())).toBe('party-is-here');
  expect(outcome(after(upTo(TOLD), named(), [judy, on(17), { do: 'endParty', party: ANA }]), [judy, on(17), invite()])).toEqual(['partyInvited']);
});

test('Who may see writes nothing; who may speak answers nothing; who may decide answers for her', () => {
  const may = (scope: Invite['scope']) => after(upTo(OFFERED), named({ scope }));
  expect(outcome(may('see'), writes())).toBe('beyond-their-scope');
  expect(outcome(may('speak'), writes())).toEqual(['customerWrote']);
  expect(outcome(may('speak'), saysYes)).toBe('beyond-their-scope');
  expect(outcome(may('decide'), saysYes)).toEqual(['understandingConfirmed']);
});

test('What only Judy can say nobody says for her by her own yes alone, but one who acts in her stead under the law may', () => {
  const decides = after(upTo(PROPOSED), named({ scope: 'decide' }));
  const guards = after(upTo(PROPOSED), byLaw());
  for (const command of [{ do: 'saySolved' }, { do: 'withdraw' }, { do: 'inviteParty', party: 'bo', role: 'carer', scope: 'see' }] as const) {
    expect(outcome(decides, [ana, on(17), command])).toBe('only-they-can-say');
    expect(outcome(guards, [ana, on(17), command])).toHaveLength(1);
  }
});

test('A guardian who may only speak is no voice for what is hers alone', () => {
  const speaks = after(upTo(TOLD), [sam, on(16, '08:10'), invite({ basis: { is: 'guardian', words: ours('the court said so') } })]);
  expect(outcome(speaks, [ana, on(17), { do: 'withdraw' }])).toBe('only-they-can-say');
});

test('A legal basis is noted by staff, in words', () => {
  expect(outcome(upTo(TOLD), named({ basis: { is: 'guardian', words: ours('I say so') } }))).toBe('only-staff');
  expect(outcome(upTo(TOLD), [sam, on(16), invite({ basis: { is: 'guardian', words: BLANK } })])).toBe('say-on-what-basis');
  expect(isAnaHere(after(upTo(TOLD), byLaw()), on(17))).toBe(true);
});

test('It ends by itself at its instant, also where the clock is late, and the clock wakes for it', () => {
  const until = after(upTo(TOLD), named({ until: on(17, '12:00') }));
  expect(wakesAt(until)).toBe(on(17, '12:00'));
  expect(isAnaHere(until, on(17, '11:59'))).toBe(true);
  expect(isAnaHere(until, on(17, '12:00'))).toBe(false);
  expect(outcome(until, writes(on(17, '12:00')))).toBe('party-has-ended');
  expect(outcome(until, passTime(on(17, '12:00')))).toEqual(['partyEnded']);
  expect(after(until, passTime(on(17, '12:00'))).parties).toMatchObject([{ standing: { is: 'ended', because: 'over' } }]);
  expect(outcome(upTo(TOLD), named({ until: on(16, '08:10') }))).toBe('due-is-past');
});

test('Judy ends it, or Ana herself, or a manager who says why; nobody else', () => {
  const here = after(upTo(TOLD), named({ scope: 'decide' }), [judy, on(16, '08:20'), invite({ party: 'bo', role: 'carer', scope: 'decide' })]);
  const end = (party = ANA, words?: typeof BLANK): Step[2] => ({ do: 'endParty', party, ...(words && { words }) });
  expect(outcome(here, [judy, on(17), end()])).toEqual(['partyEnded']);
  expect(outcome(here, [ana, on(17), end()])).toEqual(['partyEnded']);
  expect(outcome(here, [ana, on(17), end('bo')])).toBe('only-they-can-say');
  expect(outcome(here, [sam, on(17), end(ANA, ours('she shouts'))])).toBe('only-a-manager');
  expect(outcome(here, [manuela, on(17), end()])).toBe('say-why-it-ends');
  expect(outcome(here, [manuela, on(17), end(ANA, ours('she shouts'))])).toEqual(['partyEnded']);
  expect(outcome(after(here, [judy, on(17), end()]), writes())).toBe('party-has-ended');
});

test('A proposal that nobody answered may be taken back by staff, without a reason', () => {
  expect(after(upTo(TOLD), proposed, [sam, on(17), { do: 'endParty', party: ANA }]).parties).toMatchObject([{ standing: { because: 'taken-back' } }]);
});

test('A scope that rests on her yes is changed by her alone', () => {
  const here = after(upTo(TOLD), named());
  const change: Step[2] = { do: 'changePartyScope', party: ANA, scope: 'decide' };
  expect(outcome(here, [sam, on(17), change])).toBe('only-the-customer');
  expect(outcome(here, [ana, on(17), change])).toBe('only-they-can-say');
  expect(outcome(here, [judy, on(17), change])).toEqual(['partyScopeChanged']);
  expect(outcome(after(upTo(TOLD), byLaw()), [sam, on(17), { ...change, scope: 'see' }])).toEqual(['partyScopeChanged']);
});

test('What Sam wrote down as Ana’s words is hers: she may speak through him as far as she may herself', () => {
  const here = after(upTo(OFFERED), named());
  const forAna = { for: ANA, via: 'phone' } as const;
  expect(outcome(here, [sam, on(17), { do: 'write', words: own('hello') }, forAna])).toEqual(['customerWrote']);
  expect(outcome(here, [sam, on(17), { do: 'answerUnderstanding', round: 1, answer: 'yes' }, forAna])).toBe('beyond-their-scope');
});

test('An act written down for Ana is hers and Judy’s to challenge; one written down for Judy is not Ana’s', () => {
  const here = after(upTo(OFFERED), named({ scope: 'decide' }), [sam, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }, { for: ANA, via: 'phone' }]);
  expect(outcome(here, [ana, on(17), { do: 'disputeAct', act: here.version }])).toEqual(['actDisputed']);
  expect(after(here, [judy, on(17), { do: 'disputeAct', act: here.version }]).understanding).toBe('offered');
  const hers = after(upTo(OFFERED), named({ scope: 'decide' }), [sam, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }, FOR_JUDY]);
  expect(outcome(hers, [ana, on(17), { do: 'disputeAct', act: hers.version }])).toBe('only-they-can-say');
});

test('An invitation that Judy never gave is undone when she challenges it, and so is an end', () => {
  const wrote = after(upTo(TOLD), [sam, on(16, '09:00'), invite(), FOR_JUDY]);
  expect(isAnaHere(wrote, on(17))).toBe(true);
  expect(isAnaHere(after(wrote, [judy, on(17), { do: 'disputeAct', act: wrote.version }]), on(17))).toBe(false);
  const ended = after(upTo(TOLD), named(), [sam, on(16, '09:00'), { do: 'endParty', party: ANA }, FOR_JUDY]);
  expect(isAnaHere(after(ended, [judy, on(17), { do: 'disputeAct', act: ended.version }]), on(17))).toBe(true);
});

test('What fell due while Sam wrote something down for Judy is no act of hers', () => {
  const over = after(upTo(TOLD), named({ until: on(16, '12:00') }), [sam, on(16, '13:00'), { do: 'write', words: own('hello') }, FOR_JUDY]);
  expect(over.parties).toMatchObject([{ standing: { is: 'ended', because: 'over' } }]);
  expect(over.writtenDown.map(({ what }) => what)).toEqual(['customerWrote']);
});

test('After Judy’s death only one with a legal basis reads on, when a manager says so, and nobody acts for her', () => {
  const died: Step = [sam, on(17), { do: 'noteDeath' }];
  const letRead = (actor = manuela): Step => [actor, on(18), { do: 'letReadOn', party: ANA, words: ours('she settles what Judy left') }];
  const hers = after(upTo(TOLD), named({ scope: 'decide' }), died);
  expect(isAnaHere(hers, on(18))).toBe(false);
  expect(outcome(hers, letRead())).toBe('no-legal-basis');
  const law = after(upTo(TOLD), byLaw(), died);
  expect(isAnaHere(law, on(18))).toBe(false);
  expect(outcome(law, letRead(sam))).toBe('only-a-manager');
  const reads = after(law, letRead());
  expect(speakerOf(reads, ANA, on(18))).toMatchObject({ is: 'party', scope: 'see' });
  expect(outcome(reads, writes(on(18)))).toBe('beyond-their-scope');
  const paulToo = after(upTo(TOLD), byLaw(), [judy, on(16, '09:00'), invite({ party: 'paul', scope: 'see' })], died, letRead());
  expect(outcome(paulToo, [ana, on(18), { do: 'endParty', party: 'paul' }])).toBe('only-they-can-say');
  const noted = after(upTo(TOLD), byLaw(), [sam, on(16, '13:00'), { do: 'write', words: own('hello') }, FOR_JUDY], died, letRead());
  expect(outcome(noted, [ana, on(18, '08:30'), { do: 'disputeAct', act: noted.writtenDown[0]?.version ?? 0 }])).toBe('only-they-can-say');
  expect(outcome(upTo(TOLD), letRead())).toBe('only-after-a-death');
});

test('After her death staff name who settles what she left, on that basis alone', () => {
  const died = after(upTo(TOLD), [sam, on(17), { do: 'noteDeath' }]);
  expect(outcome(died, [sam, on(18), invite()])).toBe('no-legal-basis');
  expect(outcome(died, [sam, on(18), invite({ basis: { is: 'estate', words: ours('named in her will') } })])).toEqual(['partyInvited']);
});

test('One who told it for her may add to it and nothing else, until Judy says that they are with her', () => {
  const told = after({ standing: { is: 'untold' } }, [ana, on(16), raiseConcern({ teller: ANA })]);
  expect(outcome(told, writes())).toEqual(['customerWrote']);
  expect(outcome(told, [ana, on(17), { do: 'askOtherOwner' }])).toBe('only-they-can-say');
  expect(outcome(after(told, named({ scope: 'decide', role: 'teller' })), [ana, on(17), { do: 'askOtherOwner' }])).toEqual(['otherOwnerAsked']);
  expect(outcome(after(told, proposed), writes())).toEqual(['customerWrote']);
});

test('A stranger does nothing, not even with what a party may do', () => {
  expect(outcome(upTo(OFFERED), saysYes)).toBe('no-such-party');
  expect(outcome(upTo(OFFERED), [clock, on(17), invite()])).toBe('only-staff');
});

test('That somebody speaks for Judy is a word from her side', () => {
  const spoke = after(upTo(TOLD), named(), writes());
  expect(spoke).toMatchObject({ theirLastWordAt: on(17), awaitsUsSince: on(16) });
  expect(nextUpdateOf(spoke).state).toBe('made');
  expect(spoke.parties.every((party) => isHere(spoke, party, on(17)))).toBe(true);
});

test('Files are seen by everybody who is with Judy and added by those who may speak; one who only told it has none', () => {
  expect((['customer', 'decide', 'speak', 'see', null] as const).map((who) => [refuseFiles(who, 'see')?.refused, refuseFiles(who, 'act')?.refused])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, 'beyond-their-scope'],
    ['not-allowed', 'not-allowed'],
  ]);
});
