// The check of one's words in a real browser: quiet lines under what could hurt, places by the keyboard, a false alarm by one
// key, off for oneself; and nothing of it is ever in the way of sending.
import { expect, test } from 'vitest';
import { giveWord, raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { countFindings } from '../../src/contract/writing.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { writing } from '../../src/copy/en/desk.writing.ts';
import { EN_PACK } from '../../src/domain/words/en/pack.ts';
import { givePassword } from '../harness/clinic.ts';
import { staff } from './people.ts';
import { openSamWrites } from './samWrites.ts';

const BLAME = 'You should have called us before Friday.';

const { day, api, id, sam, page, composer, area, marks, eventually, talliesOf } = await openSamWrites('Two hours I sat there, and then a bill came.');

test('A sentence that blames is underlined while Sam types it, and nothing else is.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
  await page.goto(`/desk/concerns/${id}`);
  await sam.compose('giveWord');
  await area().pressSequentially(`Thank you for writing. ${BLAME} Mrs Lopez will see you soon.`);
  await eventually(marks).toEqual(['You should have', 'soon']);
  await day.looking.atDesk(page, 'Words underlined');
});

test('The lines lie where the words are, in a long text that scrolls and in a narrow window.', async () => {
  const long = Array.from({ length: 60 }, (_, line) => `Line ${line + 1} says what we did on that day and who was there with you.`).join('\n');
  await area().fill(`${long}\n${BLAME}`);
  await eventually(marks).toEqual(['You should have']);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await area().evaluate((field) => field.scrollTo(0, field.scrollHeight));
    const fits = () =>
      page.evaluate(() => {
        const [field, over] = [document.querySelector('textarea.input'), document.querySelector('.over-text')];
        const mark = over?.querySelector('mark')?.getBoundingClientRect();
        const box = field?.getBoundingClientRect();
        if (!field || !over || !mark || !box) return 'nothing there';
        // The last line of the text: its underline stands in the last line that the scrolled field shows.
        return field.scrollTop > 0 && mark.bottom < box.bottom && mark.bottom > box.bottom - 40 ? 'over its words' : `${field.scrollTop}, ${mark.bottom} ${box.bottom}`;
      });
    await eventually(fits).toBe('over its words');
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('Lines move along with their words while Sam types before them, before anything is looked at anew.', async () => {
  await area().fill(`Judy, hello.\n${BLAME} Thank you.`);
  await eventually(marks).toEqual(['You should have']);
  // Nothing is looked at while the browser has no time for it.
  await page.evaluate(() => Object.assign(globalThis, { whenIdle: requestIdleCallback, requestIdleCallback: () => 0 }));
  const at = () => page.locator('.over-text mark').evaluate((mark) => [mark.textContent, mark.parentElement?.textContent?.indexOf('You should')]);
  await area().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(13, 13));
  await page.keyboard.type('Well. ');
  expect(await at()).toEqual(['You should have', 6]);
  await area().press('Control+Home');
  await page.keyboard.type('Dear\n');
  expect(await at()).toEqual(['You should have', 6]);
  expect(await page.locator('.over-text > span > span').allTextContents()).toEqual(['Dear', 'Judy, hello.', 'Well. You should have']);
  await page.evaluate(() => Object.assign(globalThis, { requestIdleCallback: (globalThis as unknown as { whenIdle: typeof requestIdleCallback }).whenIdle }));
});

test('What is told to whoever listens is true or silent: the number of places goes when it no longer holds.', async () => {
  const told = composer.getByRole('status');
  await area().fill('');
  await page.waitForTimeout(2800);
  await area().fill(`Thank you for writing. ${BLAME} Mrs Lopez will see you soon.`);
  await eventually(() => told.textContent()).toBe(writing.places(2));
  await area().fill('Thank you for writing. Mrs Lopez will see you soon.');
  await eventually(() => told.textContent()).toBe('');
  await page.waitForTimeout(2800);
  expect(await told.textContent()).toBe('');
});

test('One key opens the places; arrows go from one to the next, each with its question; Enter goes there, Escape back.', async () => {
  await area().fill(`Thank you for writing. ${BLAME} Mrs Lopez will see you soon.`);
  await eventually(marks).toEqual(['You should have', 'soon']);
  await area().press('Control+Home');
  await page.keyboard.press('Control+.');
  const panel = page.getByRole('region', { name: writing.label });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await eventually(focused).toContain('You should have');
  expect(await focused()).toMatch(/\?.*Why: /);
  expect(await focused()).toContain(writing.atOf(1, 2));
  await page.keyboard.press('ArrowDown');
  await eventually(focused).toContain('soon');
  expect(await page.locator('.over-text mark[data-now]').allTextContents()).toEqual(['soon']);
  await day.looking.atDesk(page, 'The places of a text', composer);
  await page.keyboard.press('Enter');
  const selected = () => page.evaluate(() => document.getSelection()?.toString());
  await eventually(selected).toBe('soon');
  await page.keyboard.press('Control+.');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await area().evaluate((field) => field === document.activeElement)).toBe(true);
});

test('A false alarm is marked with one key: its line goes, and the rule is counted without a name or a word.', async () => {
  await area().press('Control+Home');
  await page.keyboard.press('Control+.');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('You should have');
  await page.keyboard.press('x');
  await eventually(marks).toEqual(['soon']);
  await eventually(talliesOf).toEqual([{ rule: 'blame-should-have', findings: 1, false_alarms: 1 }]);
  await page.getByRole('status').getByText(writing.marked).waitFor();
  // The next place has the focus now; and who types on beside the open places keeps the caret.
  await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('soon');
  await area().focus();
  await area().press('Control+End');
  await area().pressSequentially(' You should have told us.');
  expect(await area().inputValue()).toMatch(/You should have told us\.$/);
});

test('Once nothing is left to look at, the places close; a next one that appears while Sam types leaves them closed and takes no letter away.', async () => {
  await area().fill('You never answered. Thank you.');
  await eventually(marks).toEqual(['You never answered']);
  await page.keyboard.press('Control+.');
  const panel = page.getByRole('region', { name: writing.label });
  await panel.waitFor();
  await area().fill('Thank you.');
  await eventually(() => panel.count()).toBe(0);
  await area().press('Control+End');
  await area().pressSequentially(' You forgot the form, I expect.');
  await eventually(marks).toEqual(['You forgot']);
  expect(await panel.count()).toBe(0);
  expect(await area().inputValue()).toBe('Thank you. You forgot the form, I expect.');
});

test('A sentence that sounds like a promise becomes one, with its words, its day and its keeper filled in.', async () => {
  const said = 'I will call you on Friday at 3 pm.';
  await area().fill(`Thank you for writing. ${said} Mrs Lopez will see you soon.`);
  await page.getByRole('button', { name: writing.promise.make('').trim() }).click();
  const sheet = sam.sheet(acts.makePromise.title);
  expect(await sheet.getByLabel(acts.makePromise.label).inputValue()).toBe(said);
  expect(await sheet.getByLabel(acts.makePromise.due).inputValue()).toBe('2026-11-20T15:00');
  await day.looking.atDesk(page, 'A promise out of a draft', sheet);
  await sam.done(sheet, acts.makePromise.go, acts.makePromise.done);
  await eventually(() => page.getByText(writing.promise.sounds(said)).count()).toBe(0);
  expect((await api(showConcern, { params: { id } })).promises).toMatchObject([{ what: { text: said }, state: 'made', due: '2026-11-20T15:00:00.000Z' }]);
});

test('What was pointed out never stops the sending; what stood then is counted once.', async () => {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1200);
  await sam.done(composer, acts.giveWord.go, acts.giveWord.done('Judy'));
  await eventually(talliesOf).toEqual(
    expect.arrayContaining([
      { rule: 'blame-should-have', findings: 1, false_alarms: 1 },
      { rule: 'vague-soon', findings: 1, false_alarms: 0 },
    ]),
  );
});

test('What an apology holds can be opened below it, with a question for what is not there yet.', async () => {
  await sam.compose('giveWord');
  await area().fill('I am sorry, Judy. We lost your form.');
  await page.getByText(writing.apology.regret).click();
  await page.getByText(writing.apology.holds(`${writing.apology.parts.responsibility}, ${writing.apology.parts.regret}`)).waitFor();
  await page.getByText('What do you put right, and by when?').waitFor();
  await day.looking.atDesk(page, 'What an apology holds', composer);
});

test('Turned off for oneself, nothing is underlined any more, and it is on again by the settings.', async () => {
  await sam.compose('giveWord');
  await area().fill(BLAME);
  await eventually(marks).toEqual(['You should have']);
  await page.keyboard.press('Control+.');
  await page.getByRole('button', { name: writing.offForMe }).click();
  await eventually(marks).toEqual([]);
  expect(await area().inputValue()).toBe(BLAME);
  await page.goto('/desk/settings/you');
  await page.getByRole('checkbox', { name: writing.mine.on }).click();
  await page.getByRole('status').getByText(writing.mine.isOn).waitFor();
  await day.looking.atDesk(page, 'Own settings of the writing check');
  await page.goto(`/desk/concerns/${id}`);
  await sam.compose('giveWord');
  await eventually(marks).toEqual(['You should have']);
});

test('What was sent to her before in the same words sounds like a script, said once the writer pauses.', async () => {
  const script = 'Thank you for contacting us about your visit. We have passed your words on to the whole team, who will read them with care.';
  await api(giveWord, { params: { id }, body: { text: script } });
  await area().fill(script);
  await eventually(async () => (await marks()).length).toBeGreaterThan(0);
  const before = await marks();
  await area().press('Control+.');
  await eventually(async () => {
    await page.keyboard.press('End');
    return page.getByText(EN_PACK.asks.likeBefore).count();
  }).toBe(1);
  // What else could hurt in it is underlined as before.
  expect(await marks()).toEqual(before);
  await page.keyboard.press('Escape');
});

test('By keys alone Sam writes, reads the question at the first place, says that it doesn’t fit, sees its line go, goes back and sends.', async () => {
  await page.locator('body').press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.waitForTimeout(1300);
  await page.keyboard.press('w');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await eventually(focused).toBe('TEXTAREA');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`Thank you for writing. ${BLAME} Mrs Lopez will see you on Friday.`);
  await eventually(marks).toEqual(['You should have']);
  await page.keyboard.press('Control+.');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('You should have');
  await page.keyboard.press('x');
  await eventually(marks).toEqual([]);
  await page.keyboard.press('z');
  await eventually(marks).toEqual(['You should have']);
  await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('You should have');
  await page.keyboard.press('x');
  await eventually(marks).toEqual([]);
  // Whole-text questions may be left: Escape goes back from them too.
  await page.keyboard.press('Escape');
  await eventually(focused).toBe('TEXTAREA');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').getByText(acts.giveWord.done('Judy')).last().waitFor();
  expect((await api(showConcern, { params: { id } })).entries.at(-1)?.words.map(({ said }) => said.text)).toEqual([
    `Thank you for writing. ${BLAME} Mrs Lopez will see you on Friday.`,
  ]);
});

const mary = staff(await day.deskPage());
test('Mary lists a word of the house with its question, and whoever writes it is asked just that.', async () => {
  await givePassword(day.server.ground, day.clinic, 'mary');
  await mary.signsIn(day.clinic.emailOf('mary'));
  await mary.page.getByRole('heading', { level: 1 }).first().waitFor();
  await mary.page.getByRole('navigation').first().waitFor();
  await mary.page.goto('/desk/settings/house-words');
  await mary.page.getByLabel(writing.house.word, { exact: true }).fill('blue route');
  await mary.page.getByLabel(writing.house.ask).fill('Which door do they go in by?');
  await mary.page.getByRole('button', { name: writing.house.add }).click();
  await mary.page.getByRole('status').getByText(writing.house.done).waitFor();
  await mary.page.getByRole('checkbox', { name: writing.house.tradeNames.clinic }).click();
  await mary.page.getByRole('button', { name: writing.house.removeWord('blue route') }).waitFor();
  await day.looking.atDesk(mary.page, 'Words of the house');
  await page.reload();
  await sam.compose('giveWord');
  await area().fill('Please take the blue route when you come on Friday.');
  await eventually(marks).toContain('blue route');
});

test('Mary sees of a rule that rests a sentence that it finds, and wakes it up.', async () => {
  await day.server.api({ key: day.clinic.keys.staff })(countFindings, { body: { rules: [{ rule: 'small-calm-down', findings: 20, falseAlarms: 20 }] } });
  await mary.page.goto('/desk/settings/word-rules');
  await mary.page.getByText(writing.rules.example('Don’t worry about it.')).waitFor();
  await day.looking.atDesk(mary.page, 'A rule that rests');
  await mary.page.getByRole('button', { name: writing.rules.wake }).click();
  await mary.page.getByRole('status').getByText(writing.rules.woken).waitFor();
});

test('Who is written to in Spanish is written to by the Spanish rules, in the dark as well.', async () => {
  const lucia = await api(addCustomer, { body: { name: 'Lucía Gómez', language: 'es' } });
  const hers = await api(raiseConcern, { body: { customer: { id: lucia.id }, telling: { happened: 'Esperé dos horas.' } } });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/desk/concerns/${hers.id}`);
  await sam.compose('giveWord');
  await page.getByLabel(acts.giveWord.label('Lucía')).fill('Usted debería haber llamado antes. Le llamaré mañana a las 10.');
  await eventually(async () => (await marks()).join()).toMatch(/^Usted debería haber llamado$/);
  await page.getByText(writing.promise.sounds('Le llamaré mañana a las 10.')).waitFor();
  await day.looking.atDesk(page, 'Words in Spanish', composer);
  await page.getByLabel(acts.giveWord.label('Lucía')).fill('You should have called us before, as the letter says.');
  await page.getByText(writing.reads.es('Lucía')).waitFor();
  await day.looking.atDesk(page, 'Words in the other language', composer);
});

test('Every page of it was looked at, and nothing was found.', () => {
  expect(day.looking.findings).toEqual([]);
});
