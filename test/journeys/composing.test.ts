// The box where Sam writes to Judy, by keys alone: what is too long, and what a step back takes.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
await givePassword(ground, day.clinic, 'sam');
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const { id } = await api(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Two hours I sat there.' } } });
const sam = staff(await day.deskPage());
const { page } = sam;
const area = page.getByLabel(acts.giveWord.label('Judy'));

test('A step back takes a run of words, as in any other box, and a step forth brings it again.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
  await page.goto(`/desk/concerns/${id}`);
  await sam.compose('giveWord');
  await area.focus();
  await page.keyboard.type('You should have told us');
  // A browser parts what is typed with a pause between; a letter at a time would be twenty-three steps.
  const steps = ['Control+z', 'Control+Shift+z'] as const;
  for (const [step, ends] of [
    [steps[0], ''],
    [steps[1], 'You should have told us'],
  ] as const) {
    for (let taken = 0; taken < 4 && (await area.inputValue()) !== ends; taken += 1) await page.keyboard.press(step);
    expect(await area.inputValue()).toBe(ends);
  }
});

test('What is too long to send stands where it was, with its length and how much fits, and Sam goes on in the box.', async () => {
  const long = 'I read your letter twice. '.repeat(831).slice(0, 21_600);
  await area.fill(long);
  await page.keyboard.press('Control+Enter');
  await page.getByText(desk.errors.tooLong(21_600, 20_000)).waitFor();
  expect(await area.inputValue()).toBe(long);
  expect(await area.evaluate((field) => [field === document.activeElement, field.getAttribute('aria-invalid')])).toEqual([true, 'true']);
  await day.looking.atDesk(page, 'Words that are too long');
  await area.fill(long.slice(0, 20_000));
  await sam.done(page.locator('body'), acts.giveWord.go, acts.giveWord.done('Judy'));
});

test('Every page of it was looked at, and nothing was found.', () => {
  expect(day.looking.findings).toEqual([]);
});
