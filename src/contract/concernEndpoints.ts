// Every act on a concern, each endpoint once. Nouns for states and acts; a POST answers with the concern as it is then.

import { Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { Channel, closed, HappenedOn, Id, Instant, literals, PageQuery, page, Severity, ShortText, Text } from './common/schemas.ts';
import { ConcernRow, ConcernView, RoomView, Standing } from './concern.ts';
import { answer, deed, deedOn, optional, params, SaidBy } from './deed.ts';

/** On the clock of whom it goes to; the words stand on their page at once. */
const sendLater = {
  sendAt: optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', description: 'When the letter goes out, on the reader’s own clock, within 30 days.' })),
};
const NewMatter = closed({ about: optional(Text), category: optional(ShortText), severity: optional(Severity) });
/** What staff say of it where the customer wrote no words, such as of a scan: in our voice. */
const RaisedMatter = closed({ ...NewMatter.properties, inOurWords: optional(Type.Literal(true)) });
const TellingText = { happened: optional(Text), felt: optional(Text), matters: optional(Text), right: optional(Text) };

export const raiseConcern = endpoint({
  operationId: 'raiseConcern',
  method: 'POST',
  path: '/api/v1/concerns',
  summary: 'Take in what a customer brings, in their words.',
  for: STAFF,
  body: closed({
    customer: Type.Union([closed({ id: Id }), closed({ name: ShortText, phone: optional(ShortText), email: optional(ShortText), language: optional(literals(['en', 'es'])) })]),
    teller: optional(closed({ id: Id })),
    telling: closed(TellingText),
    concerning: optional(Type.Array(RaisedMatter, { minItems: 1, maxItems: 20, description: 'The matters, each to be answered; one is made of the telling when none is named.' })),
    danger: optional(Type.Boolean()),
    complainedAbout: optional(Type.Array(Id)),
    team: optional(Id),
    via: optional(SaidBy),
    happenedOn: optional(HappenedOn),
  }),
  answer: ConcernView,
  status: 201,
});

export const VIEWS = ['mine', 'waiting-for-us', 'waiting-for-them', 'longest-silence', 'often', 'danger', 'all-open', 'ended', 'brought-over', 'set-aside', 'all'] as const;
const listQuery = {
  view: optional(literals(VIEWS)),
  standing: optional(Standing),
  owner: optional(Id),
  team: optional(Id),
  customer: optional(Id),
  severity: optional(Severity),
  search: optional(Type.String({ maxLength: 300 })),
};
export const listConcerns = endpoint({
  operationId: 'listConcerns',
  method: 'GET',
  path: '/api/v1/concerns',
  summary: 'Concerns that you may see; with no filter all, brought over too; by cursor.',
  for: STAFF,
  query: closed({ ...PageQuery, ...listQuery }),
  answer: page(ConcernRow),
});
export const countConcerns = endpoint({
  operationId: 'countConcerns',
  method: 'GET',
  path: '/api/v1/concerns/counts',
  summary: 'How many concerns each view holds, up to 100.',
  for: STAFF,
  answer: closed({ counts: Type.Record(Type.String(), Type.Integer()) }),
});
export const showConcern = endpoint({
  operationId: 'showConcern',
  method: 'GET',
  path: '/api/v1/concerns/:id',
  summary: 'One concern, with what you may do.',
  for: [...BOTH, 'owner'],
  params,
  answer,
});
export const showAsCustomer = endpoint({
  operationId: 'showAsCustomer',
  method: 'GET',
  path: '/api/v1/concerns/:id/as-customer',
  summary: 'What the customer sees, read-only; never counts as seen by them.',
  for: STAFF,
  params,
  answer: RoomView,
});

// telling
export const takeUp = deed('takeUp', '/take-up', STAFF, 'Take up a concern that was brought over.', {});
export const write = deed('write', '/messages', BOTH, 'The customer writes, or staff write down what they said.', {
  text: Text,
  asks: optional(literals(['two-things'])),
});
export const noteContact = deed('noteContact', '/contacts', STAFF, 'Note a touch, in or out.', { direction: literals(['in', 'out']), text: optional(Text) });
export const addMatter = deed('addMatter', '/matters', BOTH, 'Add one more matter to be answered.', { about: Text, category: optional(ShortText), severity: optional(Severity) });
const onMatter = { matter: Id };
export const setSeverity = deedOn('setSeverity', '/matters/:matter/severity', STAFF, 'Say how severe a matter is; the customer sees it.', onMatter, {
  severity: Severity,
  because: optional(Text),
});
export const answerMatter = deedOn('answerMatter', '/matters/:matter/answer', STAFF, 'Answer a matter by what we will not do, and why.', onMatter, { text: Text });
export const withdrawMatter = deedOn('withdrawMatter', '/matters/:matter/withdrawal', BOTH, 'The customer takes a matter back.', onMatter, {});
export const readDanger = deed('readDanger', '/danger/reading', STAFF, 'Say that you have read it first.', {});
export const setAside = deed('setAside', '/setting-aside', STAFF, 'Set machine spam aside for 30 days.', {});
export const bringBack = deed('bringBack', '/bringing-back', STAFF, 'Bring a concern back that was set aside.', {});

// ownership
export const takeOwnership = deed('takeOwnership', '/ownership', STAFF, 'Take the concern as your own.', {});
export const handOver = deed('handOver', '/hand-over', STAFF, 'Ask somebody to take it over; it stays yours until they do.', { to: Id });
export const turnDownHandOver = deed('turnDownHandOver', '/hand-over/refusal', STAFF, 'Say that you can’t take it over.', {});
export const noteComplainedAbout = deed('noteComplainedAbout', '/complained-about', STAFF, 'Note whom it is about; they can’t own it.', { staff: Id });
export const askOtherOwner = deed('askOtherOwner', '/other-owner', BOTH, 'The customer asks for somebody else.', { text: optional(Text) });

// understanding
export const offerUnderstanding = deed('offerUnderstanding', '/understandings', STAFF, 'Say the problem as you understood it.', {
  text: Text,
  feeling: optional(Text),
  wish: optional(Text),
  after: optional(Type.Integer({ minimum: 0, description: 'The last round you saw; refused when there is a newer one.' })),
  by: optional(Channel),
  ...sendLater,
});
const onRound = { round: Type.Integer({ minimum: 1 }) };
export const askUnderstandingAgain = deedOn('askUnderstandingAgain', '/understandings/:round/reminders', STAFF, 'Ask again whether you got it right.', onRound, { by: Channel });
export const answerUnderstanding = deedOn('answerUnderstanding', '/understandings/:round/answer', BOTH, '“Yes, that is it”, or what is not quite right.', onRound, {
  answer: literals(['yes', 'correction']),
  text: optional(Text),
});
export const actUnconfirmed = deed('actUnconfirmed', '/acting-unconfirmed', STAFF, 'Act without their yes: after three tries in silence, or for safety with a reason.', {
  because: literals(['silence', 'safety']),
  text: optional(Text),
});

// apology
export const apologise = deed('apologise', '/apologies', STAFF, 'Apologise: regret at once, or in full after the facts.', {
  apology: literals(['regret', 'full']),
  matter: optional(Id),
  party: optional(Id),
  text: Text,
  form: optional(literals(['spoken', 'written'])),
  because: optional(Id),
  changed: optional(Text),
});

// fix
const onFix = { fix: Id };
export const proposeFix = deed('proposeFix', '/fixes', STAFF, 'Propose a fix with a date.', {
  text: Text,
  due: Instant,
  matters: optional(Type.Array(Id, { minItems: 1 })),
  replaces: optional(Id),
});
export const answerFix = deedOn('answerFix', '/fixes/:fix/answer', BOTH, 'Agree to the fix, or not.', onFix, {
  version: Type.Integer({ minimum: 1 }),
  answer: literals(['yes', 'no']),
  text: optional(Text),
});
export const deliverFix = deedOn('deliverFix', '/fixes/:fix/delivery', STAFF, 'Say that the fix is done.', onFix, { text: optional(Text) });
export const confirmFix = deedOn('confirmFix', '/fixes/:fix/confirmation', BOTH, 'Say whether the fix has come as agreed.', onFix, {
  answer: literals(['yes', 'no']),
  text: optional(Text),
});

// amends
const onAmends = { amends: Id };
export const offerAmends = deed('offerAmends', '/amends', STAFF, 'Offer one or more gestures to choose from.', {
  gestures: Type.Array(Id, { minItems: 1, maxItems: 5 }),
  text: optional(Text),
});
export const answerAmends = deedOn('answerAmends', '/amends/:amends/answer', BOTH, 'Choose a gesture, say what you would rather have, or say no thank you.', onAmends, {
  answer: literals(['accept', 'decline', 'wish']),
  gesture: optional(Id),
  text: optional(Text),
});
export const giveAmends = deedOn('giveAmends', '/amends/:amends/giving', STAFF, 'Say that the gesture was given.', onAmends, {});

// promises
const onPromise = { promise: Id };
export const makePromise = deed('makePromise', '/promises', STAFF, 'Make a promise; in another’s name it waits for their yes.', {
  promise: optional(literals(['call', 'answer', 'fix', 'gesture', 'other'])),
  text: Text,
  keeper: optional(Id),
  due: Instant,
});
export const takePromise = deedOn('takePromise', '/promises/:promise/taking', STAFF, 'Say yes or no to a promise drafted in your name.', onPromise, {
  answer: literals(['yes', 'no']),
});
export const renegotiatePromise = deedOn('renegotiatePromise', '/promises/:promise/renegotiation', STAFF, 'Ask the customer, before it is due, whether it may move.', onPromise, {
  due: Instant,
  text: Text,
});
export const answerRenegotiation = deedOn('answerRenegotiation', '/promises/:promise/renegotiation/answer', BOTH, 'Say yes or no to the new date.', onPromise, {
  due: Instant,
  answer: literals(['yes', 'no']),
});
export const keepPromise = deedOn('keepPromise', '/promises/:promise/keeping', STAFF, 'Say that the promise is kept.', onPromise, { text: optional(Text) });
export const ownUp = deedOn('ownUp', '/promises/:promise/owning-up', STAFF, 'Own up to a broken promise.', onPromise, { text: Text });
export const releasePromise = deedOn('releasePromise', '/promises/:promise/release', BOTH, 'The customer lets us off a promise.', onPromise, {});

// the next update
export const giveWord = deed('giveWord', '/words', STAFF, 'Give the word; the same act sets the next one.', {
  text: Text,
  nextUpdate: optional(Instant),
  askedByCustomer: optional(Type.Literal(true)),
  ...sendLater,
});
export const takeBack = deed('takeBack', '/taking-back', STAFF, 'Take back what you have just written, while its letter is in the house and nothing rests on it.', {
  act: Type.Integer({ minimum: 1, description: 'The version of the entry that is taken back.' }),
});
export const look = deed('look', '/looks', STAFF, 'Look at it where no word is wanted or may be sent.', { text: optional(Text), nextUpdate: optional(Instant) });
export const moveNextUpdate = deed('moveNextUpdate', '/next-update', BOTH, 'The customer says when they want to hear next.', { due: Instant });
export const wishUpdates = deed('wishUpdates', '/update-wish', BOTH, 'The customer wants updates, or no word until they ask.', { form: literals(['word', 'look']) });

// follow-up
export const planFollowUp = deed('planFollowUp', '/follow-ups', STAFF, 'Plan when to ask whether it is still okay.', { due: Instant });
export const askFollowUp = deed('askFollowUp', '/follow-ups/asking', STAFF, 'Ask whether it is still okay.', { by: Channel });
export const noteNoAnswer = deed('noteNoAnswer', '/follow-ups/no-answer', STAFF, 'Note that nobody answered.', {});

// ends
export const sayDone = deed('sayDone', '/done', STAFF, 'We have done what we agreed.', { text: optional(Text) });
export const saySolved = deed('saySolved', '/solved', BOTH, 'It is solved for me.', { text: optional(Text) });
export const sayNotOkay = deed('sayNotOkay', '/not-okay', BOTH, 'It is not okay yet.', {
  text: optional(Text),
  misunderstood: optional(Type.Boolean({ description: 'We got them wrong: what rested on that understanding lapses. Else their yes and what was agreed stand.' })),
});
export const withdraw = deed('withdraw', '/withdrawal', BOTH, 'The customer takes the concern back.', { text: optional(Text) });
export const endUnagreed = deed('endUnagreed', '/unagreed-end', ['manager'], 'End without agreement: what we did, what we will not do and why, where to go next.', {
  did: Text,
  willNot: Text,
  whereNext: Text,
});
export const reopen = deed('reopen', '/reopening', BOTH, 'The customer opens it again.', { text: optional(Text) });
export const noteDeath = deed('noteDeath', '/death', STAFF, 'The customer has died: everything to them stops at once.', {});
export const undoDeath = deed('undoDeath', '/death/undoing', ['manager'], 'The death was noted by mistake: it goes on, with a new next update, and nothing is sent by it.', {
  text: Text,
});
const rating = Type.Integer({ minimum: 1, maximum: 7 });
export const rateFairness = deed('rateFairness', '/fairness', BOTH, 'How fair it was: outcome, process, treatment, 1 to 7.', {
  outcome: rating,
  process: rating,
  treatment: rating,
  text: optional(Text),
});
export const disputeAct = deed('disputeAct', '/disputes', BOTH, '“I did not say that”: undo an act written down for the customer.', {
  act: Type.Integer({ minimum: 1 }),
  text: optional(Text),
});

// a look with a reason
export const lookWithReason = endpoint({
  operationId: 'lookWithReason',
  method: 'POST',
  path: '/api/v1/concerns/:id/reasoned-looks',
  summary: 'Open a concern that isn’t yours for 24 hours, with a reason that the customer sees.',
  for: ['staff', 'lead', 'manager', 'owner'],
  params,
  body: closed({ reason: Text }),
  answer: ConcernView,
  status: 201,
});

// the way in for those without a link
export const makeRoomCode = endpoint({
  operationId: 'makeRoomCode',
  method: 'POST',
  path: '/api/v1/concerns/:id/room-codes',
  summary: 'A code of 9 letters to print or read out, for 48 hours: for the customer, or for somebody who is with them.',
  for: STAFF,
  params,
  body: closed({ party: optional(Id) }),
  answer: closed({ code: Type.String(), until: Instant, where: Type.String() }),
  status: 201,
});
