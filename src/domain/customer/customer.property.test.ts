// What holds of one person's stream whatever anybody tries.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, barb, clock, FOR_JUDY, judy, NO_WORDS, noted, on, ours, own, paul, program, sam, signed } from '../../../test/cast/concern.ts';
import { type Act, isCustomers } from '../common/act.ts';
import { minutesAfter } from '../common/instants.ts';
import { isRefusal } from '../common/refusal.ts';
import { type CustomerCommand, decideCustomer, evolveCustomer, mayWith } from './customer.ts';
import { type Customer, newcomer } from './state.ts';

const does = <Do extends string>(deed: Do) => fc.constant(deed);
const version = fc.integer({ min: 0, max: 12 });
const part = fc.constantFrom('callMe', 'helps', 'a question');
const their = fc.constantFrom(own('words'), noted('words'), NO_WORDS);
const entry = fc.constantFrom('her other entry', 'her third entry');
const charterWords = fc.constantFrom({}, { soon: ours('soon') }, { expect: own('expect'), helps: own('helps') });
const anyCommand: fc.Arbitrary<CustomerCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: does('sayAboutMe'), part, words: their, after: version }) },
  fc.record({ do: does('takePartBack'), part, after: version }),
  fc.record({ do: does('chooseWriting'), bigPrint: fc.boolean(), simpleWords: fc.boolean() }),
  { weight: 2, arbitrary: fc.record({ do: does('proposeCharter'), words: charterWords, after: version, offer: fc.constant(3) }) },
  { weight: 2, arbitrary: fc.record({ do: does('answerCharter'), proposal: version, answer: does('yes') }) },
  fc.record({ do: does('answerCharter'), proposal: version, answer: does('no') }),
  fc.record({ do: does('acceptOffer'), seen: fc.constantFrom(2, 3), offer: fc.constant(3) }),
  { weight: 2, arbitrary: fc.record({ do: does('disputeWrittenDown'), act: version }) },
  { weight: 2, arbitrary: fc.record({ do: does('keepFromEntry'), entry, line: fc.record({ part, words: fc.constantFrom(own('there'), own('there too')) }), after: version }) },
  fc.record({ do: does('keepFromEntry'), entry, line: fc.constant({ writing: { bigPrint: true } }), after: version }),
  fc.record({ do: does('dropFromEntry'), entry, line: fc.constantFrom('there', 'writing') }),
  fc.record({ do: does('partEntries'), entries: fc.tuple(entry) }),
);
const anyAct = fc.constantFrom(
  ...[judy, sam, barb, paul, program, clock].map((actor) => act(actor, on(16))),
  act(sam, on(16), FOR_JUDY),
  act(sam, on(16), { for: 'paul, her son', via: 'phone' }),
);
const anyPlay = fc.array(fc.record({ command: anyCommand, by: anyAct, minutes: fc.integer({ min: 0, max: 2000 }) }), { maxLength: 25 });

type Look = (before: Customer, command: CustomerCommand, by: Act, after: Customer | null) => void;

function play(steps: readonly { command: CustomerCommand; by: Act; minutes: number }[], look: Look): void {
  let [customer, at] = [newcomer('judy'), on(16)];
  for (const { command, by: who, minutes } of steps) {
    at = minutesAfter(at, minutes);
    const by = { ...who, at };
    const events = decideCustomer(customer, command, by);
    const after = isRefusal(events) ? null : events.reduce((before, event) => evolveCustomer(before, event, signed(by, before.version + 1)), customer);
    look(customer, command, by, after);
    customer = after ?? customer;
  }
}

test('Whatever is taken was offered: what a person may is never narrower than what the rules let happen', () => {
  fc.assert(fc.property(anyPlay, (steps) => play(steps, (before, command, by, after) => after !== null && expect(mayWith(before, by)).toContain(command.do))));
});

test('Nobody but Judy, or who writes down what she said, changes what stands about her', () => {
  fc.assert(
    fc.property(anyPlay, (steps) =>
      play(steps, (before, command, by, after) => {
        if (after === null || isCustomers(by) || command.do === 'partEntries') return;
        expect([after.sayings, after.writing]).toEqual([before.sayings, before.writing]);
        expect(by.actor.is).not.toBe('clock');
      }),
    ),
  );
});

test('What is agreed was said yes to by the side that had not proposed it', () => {
  fc.assert(
    fc.property(anyPlay, (steps) =>
      play(steps, (before, command, by, after) => {
        if (after === null || after.charter.agreed === before.charter.agreed || command.do === 'disputeWrittenDown') return;
        if (!isCustomers(by)) expect(before.charter.proposal?.from).toBe('customer');
        if (command.do === 'answerCharter') expect(before.charter.proposal?.from).toBe(isCustomers(by) ? 'us' : 'customer');
      }),
    ),
  );
});

test('A challenge at once to what was written down leaves everything as it was before', () => {
  fc.assert(
    fc.property(anyPlay, (steps) =>
      play(steps, (before, command, by, after) => {
        if (after === null || after === before || by.for !== 'judy' || command.do === 'disputeWrittenDown' || command.do === 'partEntries') return;
        const her = act(judy, by.at);
        const events = decideCustomer(after, { do: 'disputeWrittenDown', act: after.version }, her);
        if (isRefusal(events)) throw new Error(events.refused);
        const undone = events.reduce((customer, event) => evolveCustomer(customer, event, signed(her, customer.version + 1)), after);
        expect([undone.sayings, undone.writing, undone.charter, undone.settled]).toEqual([before.sayings, before.writing, before.charter, before.settled]);
      }),
    ),
  );
});
