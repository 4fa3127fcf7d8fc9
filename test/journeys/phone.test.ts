// By telephone only: everything of Judy's is written down at the desk, and she can say later that it was not so.
import { expect, test } from 'vitest';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { room } from '../../src/copy/en/room.ts';
import { roomHistory } from '../../src/copy/en/roomHistory.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const day = await openClinicDay({ mail: false });
const sam = staff(await day.deskPage());
const judy = customer(await day.phonePage());
const WRITTEN_BY_SAM = `.*${concern.story.writtenDown(concern.story.said.phone ?? '', 'Sam')}`;

test('Judy calls, and Sam writes down what happened while she speaks.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.card('Who is waiting, longest first').waitFor();
  await sam.tellsFor('Judy Alvarez', '+1 555 0142', 'My bill is wrong, and nobody calls me back.');
  await day.looking.atDesk(sam.page, 'The desk, told by telephone');
  expect(await sam.card(concern.story.title).innerText()).toMatch(new RegExp(`${concern.story.kinds.concernTold}${WRITTEN_BY_SAM}`));
});

test('Her answers are hers, said by telephone and written down by Sam.', async () => {
  await sam.saysItBack('Your bill holds a visit that never was, and nobody called you back.', 'Judy');
  await sam.page.getByRole('button', { name: acts.writeDown }).first().click();
  await sam.writesDown(sam.sheet(acts.answerUnderstanding.title), { answer: acts.answerUnderstanding.yes, go: acts.answerUnderstanding.go, says: acts.answerUnderstanding.done });
  await sam.proposesAFix('The visit comes off the bill.', '2026-11-18T12:00', 'Judy');
  await sam.writesDown(await sam.from(concern.fix.title, acts.writeDown, acts.answerFix.title), { answer: acts.answerFix.yes, go: acts.answerFix.go, says: acts.answerFix.done });
  await sam.offersAmends(['Parking paid'], 'For your trouble.', 'Judy');
  const choosing = await sam.from(concern.amends.title, acts.writeDown, acts.answerAmends.title);
  await sam.writesDown(choosing, { answer: 'Parking paid', go: acts.answerAmends.go, says: acts.answerAmends.done });
  const story = await sam.card(concern.story.title).innerText();
  for (const said of ['understandingConfirmed', 'fixAgreed', 'amendsAccepted']) expect(story).toMatch(new RegExp(`Judy Alvarez\\s+${concern.story.kinds[said]}${WRITTEN_BY_SAM}`));
  await day.looking.atDesk(sam.page, 'The desk, answers written down');
});

test('With the code that Sam read out, Judy finds them in her room, each with who wrote it down.', async () => {
  await judy.typesTheCode(await sam.readsOutACode());
  const written = await judy.reads(room.writtenDown.title);
  expect(written).toContain(roomHistory.fixAgreed(room.history.you));
  expect(written).toContain('Said by phone, written down by Sam Ortiz');
  await day.looking.inRoom(judy.page, 'Judy’s page, what was written down for her');
});

test('She says that she did not agree to that fix, and it is undone on both sides.', async () => {
  await judy.saysThatWasNotIt(roomHistory.fixAgreed(room.history.you), 'I said that I would think about it.');
  expect(await judy.thanked()).toBe(room.thanks.no);
  expect(await judy.reads(room.fix.proposedTitle)).toContain('The visit comes off the bill.');
  await day.looking.inRoom(judy.page, 'Judy’s page, one of them undone');
  await sam.page.getByText('I said that I would think about it.').first().waitFor();
  expect(await sam.card(concern.fix.title).innerText()).toContain(concern.steps.fixStates.proposed);
  expect(await sam.card(concern.story.title).innerText()).toContain(concern.story.kinds.actDisputed);
  await day.looking.atDesk(sam.page, 'The desk, one answer undone');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
