// What was pointed out and doesn't fit, in a real browser: marked by a key, taken back by a key, and a rule that is marked too often
// rests for whoever marked it.
import { expect, test } from 'vitest';
import { countFindings } from '../../src/contract/writing.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { writing } from '../../src/copy/en/desk.writing.ts';
import { openSamWrites } from './samWrites.ts';

const { day, api, id, sam, page, composer, area, marks, eventually, talliesOf } = await openSamWrites('Two hours I sat there.');
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('A false alarm is taken back with one key, or where it was told: its line and its place are there again, and the counts follow.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
  await page.goto(`/desk/concerns/${id}`);
  await sam.compose('giveWord');
  await area().fill('Thank you. You never answered us.');
  await eventually(marks).toEqual(['You never answered']);
  await area().press('Control+Home');
  await page.keyboard.press('Control+.');
  await eventually(focused).toContain('You never answered');
  await page.keyboard.press('x');
  await eventually(focused).toBe(writing.noneLeft);
  await eventually(talliesOf).toContainEqual({ rule: 'blame-did-not', findings: 1, false_alarms: 1 });
  await day.looking.atDesk(page, 'The last place was marked', composer);
  await page.keyboard.press('z');
  await eventually(marks).toEqual(['You never answered']);
  await eventually(focused).toContain('You never answered');
  await page.getByRole('status').getByText(writing.takenBack).waitFor();
  await eventually(talliesOf).toContainEqual({ rule: 'blame-did-not', findings: 0, false_alarms: 0 });
  await page.keyboard.press('x');
  await eventually(marks).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: writing.takeBack, exact: true }).last().click();
  await eventually(marks).toEqual(['You never answered']);
  await eventually(talliesOf).toContainEqual({ rule: 'blame-did-not', findings: 0, false_alarms: 0 });
  await page.keyboard.press('Escape');
});

test('A rule that Sam marks too often rests for Sam at once and is told so; in their own settings they see it and wake it up.', async () => {
  await api(countFindings, { body: { rules: [{ rule: 'vague-soon', findings: 20, falseAlarms: 4 }] } });
  await area().fill('Thank you for writing. Mrs Lopez will see you soon.');
  await eventually(marks).toEqual(['soon']);
  await area().press('Control+.');
  await eventually(focused).toContain('soon');
  await page.keyboard.press('x');
  await page.getByRole('status').getByText(writing.mine.rests).waitFor();
  await area().fill('Mrs Lopez will see you as soon as possible. You should have called.');
  await eventually(marks).toEqual(['You should have']);
  await area().fill('');
  await page.goto('/desk/settings/you');
  const resting = page.getByRole('region', { name: writing.mine.restingTitle });
  await resting.getByText(writing.rules.example('I will call as soon as possible.')).waitFor();
  await day.looking.atDesk(page, 'What rests for oneself');
  await resting.getByRole('button', { name: writing.rules.wake }).click();
  await page.getByRole('status').getByText(writing.mine.woken).waitFor();
  await eventually(() => resting.count()).toBe(0);
});

test('Every page of it was looked at, and nothing was found.', () => {
  expect(day.looking.findings).toEqual([]);
});
