// Her part by telephone alone: Sam types what Judy says, in a real browser at the desk. She decides, takes a part, is not
// sure and then is, has a form filled in for her, and says back what was explained; on her page each says who wrote it down.
import { expect, test } from 'vitest';
import { showConcern } from '../../src/contract/concernEndpoints.ts';
import { askDecision } from '../../src/contract/decisionEndpoints.ts';
import { saveForm } from '../../src/contract/form.ts';
import { askTeachBack, judgeAttempt, proposeTask } from '../../src/contract/taskEndpoints.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { decisions } from '../../src/copy/en/desk.decisions.ts';
import { forms } from '../../src/copy/en/desk.forms.ts';
import { tasks } from '../../src/copy/en/desk.tasks.ts';
import { fill } from '../../src/copy/en/fill.ts';
import { room } from '../../src/copy/en/room.ts';
import { roomHistory } from '../../src/copy/en/roomHistory.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const HOME = { text: 'A nurse comes to your home', good: 'No stairs, no bus', hard: 'Only on Mondays' };
const HERE = { text: 'You come to us', good: 'Any day', hard: 'The lift is slow' };
const BILL = { title: 'Read us the number on the bill', why: 'Then we find the right one.', steps: ['Take the bill.', 'Read the number at the top right.'] };
const FORM = {
  title: 'Before your visit',
  language: 'en',
  fields: [
    { id: 'q1', kind: 'short-text', label: 'What is your name?', required: true },
    { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
  ],
};

const day = await openClinicDay({ mail: false });
const sam = staff(await day.deskPage());
const judy = customer(await day.phonePage());
const program = day.server.api({ key: day.clinic.keys.staff });
const { page } = sam;
const here = (): { id: string } => ({ id: /concerns\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '' });
const asks = day.clinic.people.sam;
/** What Sam asked in another tab stands on this page, too. */
const askedOf = async (asking: () => Promise<unknown>): Promise<void> => {
  await asking();
  await page.reload();
  await sam.card(concern.story.title).waitFor();
};

test('Judy calls; Sam reads the options to her, and writes down what matters to her and what she chooses.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.card('Who is waiting, longest first').waitFor();
  await sam.tellsFor('Judy Alvarez', '+1 555 0142', 'Two hours I sat there, and then a bill came.');
  await askedOf(() => program(askDecision, { params: here(), body: { question: 'Where shall we see you?', options: [HOME, HERE] } }));
  const choosing = await sam.from(decisions.title, acts.writeDown, decisions.choose.title);
  await choosing.getByLabel(decisions.choose.matters).fill('That I need not climb stairs.');
  await sam.writesDown(choosing, { answer: HOME.text, go: decisions.choose.go, says: decisions.choose.done });
  await sam.card(decisions.title).getByText(decisions.theyChose).waitFor();
  await day.looking.atDesk(page, 'A decision, by telephone');
});

test('Her part is hers at 8 of 10: at 5 Sam asks what would make it an 8, and writes that down too.', async () => {
  await askedOf(() => program(proposeTask, { params: here(), body: { ...BILL, asks } }));
  const answering = await sam.from(tasks.card.title, acts.writeDown, tasks.acts.answer.title);
  await answering.getByRole('radio', { name: tasks.acts.answer.yes }).check();
  await answering.getByLabel(tasks.acts.answer.sure).selectOption('5');
  await sam.writesDown(answering, { words: [tasks.acts.answer.eight, 'My glasses are at my daughter’s.'], go: tasks.acts.answer.go, says: tasks.acts.answer.done });
  const card = sam.card(tasks.card.title);
  await card.getByText(tasks.card.states.doubted).waitFor();
  await card.getByText('My glasses are at my daughter’s.').first().waitFor();
  await day.looking.atDesk(page, 'A part, not sure yet, by telephone');
  const rating = await sam.from(tasks.card.title, tasks.acts.sure.name, tasks.acts.sure.title);
  await rating.getByLabel(tasks.acts.answer.sure).selectOption('8');
  await sam.writesDown(rating, { go: tasks.acts.sure.go, says: tasks.acts.answer.done });
  await card.getByText(tasks.card.sure('5, then 8')).waitFor();
  await card.getByText(tasks.card.states.agreed).waitFor();
});

test('Sam fills in the form as she says it: a fault is said beside its question, and then it is right the first time.', async () => {
  const { id: form } = await day.server.api({ key: day.clinic.keys.manager })(saveForm, { body: { form: FORM as never } });
  const asking = { title: 'Tell us before you come', why: 'So that you wait less.', steps: ['Answer two questions.'], asks, form };
  await askedOf(() => program(proposeTask, { params: here(), body: asking }));
  const part = sam.card(tasks.card.title).getByRole('listitem').filter({ hasText: asking.title }).last();
  await part.getByRole('button', { name: acts.writeDown }).click();
  const answering = sam.sheet(tasks.acts.answer.title);
  await answering.getByRole('radio', { name: tasks.acts.answer.yes }).check();
  await answering.getByLabel(tasks.acts.answer.sure).selectOption('9');
  await sam.writesDown(answering, { go: tasks.acts.answer.go, says: tasks.acts.answer.done });
  await part.getByRole('button', { name: forms.fillIn.name('Judy') }).click();
  const filling = sam.sheet(forms.fillIn.title(FORM.title));
  await filling.getByLabel('What is your name?').fill('Judy Alvarez');
  await filling.getByLabel('When were you born?').fill('2046-03-31');
  await filling.getByLabel('When were you born?').blur();
  await filling.getByText(fill.faults['not-past']('')).waitFor();
  await day.looking.atDesk(page, 'A form, filled in by telephone, with a fault');
  await filling.getByLabel('When were you born?').fill('1946-03-31');
  await filling.getByLabel('When were you born?').blur();
  await sam.done(filling, forms.fillIn.send, forms.fillIn.done);
  const { tasks: all } = await program(showConcern, { params: here() });
  await askedOf(() => program(judgeAttempt, { params: { ...here(), task: all.at(-1)?.id ?? '', attempt: 1 }, body: { judgement: 'right' } }));
  await sam.card(tasks.card.title).getByText(tasks.card.rightFirst).waitFor();
});

test('She says in her own words what was explained, and Sam writes it down as she says it.', async () => {
  await askedOf(() => program(askTeachBack, { params: here(), body: { question: 'What happens on Monday?' } }));
  const saying = await sam.from(tasks.teachBack.title, acts.writeDown, tasks.acts.sayBack.title);
  await saying.getByRole('radio', { name: tasks.acts.sayBack.said }).check();
  await sam.writesDown(saying, { words: [tasks.acts.sayBack.words, 'The nurse comes to me.'], go: tasks.acts.sayBack.go, says: tasks.acts.sayBack.done });
  const answering = await sam.from(tasks.teachBack.title, tasks.acts.answerBack.name, tasks.acts.answerBack.title);
  await sam.writesDown(answering, { answer: tasks.acts.answerBack.clear, go: tasks.acts.answerBack.go, says: tasks.acts.answerBack.done });
  await day.looking.atDesk(page, 'A teach-back, by telephone');
});

test('On her page each of them says that it was said by phone and written down by Sam.', async () => {
  const { id } = here();
  await judy.typesTheCode(await sam.readsOutACode());
  expect(await judy.reads(room.writtenDown.title)).toContain('Said by phone, written down by Sam Ortiz');
  await day.looking.inRoom(judy.page, 'Judy’s page, her part written down for her');
  await judy.page.goto(`/room/${id}/see/history`);
  const entries = await judy.page.getByRole('listitem').allInnerTexts();
  const by = (kind: keyof typeof roomHistory): string => String((roomHistory[kind] as (who: string) => string)(room.history.you));
  for (const kind of ['whatMattersSaid', 'optionChosen', 'taskAccepted', 'confidenceRated', 'attemptMade', 'saidBack'] as const) {
    const entry = entries.find((text) => text.includes(by(kind)));
    expect(entry, kind).toContain('Said by phone, written down by Sam Ortiz');
  }
  await day.looking.inRoom(judy.page, 'Everything that was said, by telephone');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
