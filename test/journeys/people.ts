// The people of a journey, each with the verbs of their side: what they press and type, by the names that stand on the screen.

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { copyIn } from '../../src/copy/copy.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { concerns } from '../../src/copy/en/desk.concerns.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { PASSWORD } from '../harness/clinic.ts';

type Told = { readonly happened: string; readonly felt?: string; readonly right?: string; readonly name: string; readonly email: string };

/** A customer on her page and on the public form, in her language, without script. */
export function customer(page: Page, language: 'en' | 'es' = 'en') {
  const { room, form } = copyIn(language);
  const press = (name: string, within: Page | Locator = page): Promise<void> => within.getByRole('button', { name, exact: true }).click();
  const unfold = (label: string, within: Page | Locator = page): Promise<void> => within.locator('summary', { hasText: label }).click();
  const card = (heading: string): Locator => page.getByRole('region', { name: heading }).or(page.getByRole('group', { name: heading }));
  return {
    page,
    async tells({ happened, felt = '', right = '', name, email }: Told) {
      await page.goto('/form');
      await page.getByLabel(form.tell.happened).fill(happened);
      await page.getByLabel(form.tell.felt).fill(felt);
      await page.getByLabel(form.tell.right).fill(right);
      await page.getByLabel(form.tell.name, { exact: true }).fill(name);
      await page.getByLabel(form.tell.email, { exact: true }).fill(email);
      await press(form.tell.send);
      await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(form.receipt.title);
    },
    async opensTheLinkIn(letter: string) {
      await page.goto(/https?:\/\/\S+\/r\/\S+/.exec(letter)?.[0] ?? 'no link');
    },
    async typesTheCode(code: string) {
      await page.goto('/code');
      await page.getByLabel(form.code.label).fill(code);
      await press(form.code.send);
    },
    /** She reads what stands now: nothing on her page moves by itself. */
    comesBack: () => page.goto(page.url().split('?')[0] ?? ''),
    async corrects(words: string) {
      const problem = card(room.understanding.offeredTitle);
      await unfold(room.understanding.notQuite, problem);
      await problem.getByLabel(room.understanding.notQuiteLabel).fill(words);
      await press(room.understanding.notQuiteSend, problem);
    },
    saysYes: () => press(room.understanding.yes),
    agreesToTheFix: () => press(room.fix.yes),
    saysItHasCome: () => press(room.fix.come),
    async chooses(gesture: string) {
      await page.getByRole('radio', { name: gesture }).check();
      await press(room.amends.choose);
    },
    agreesToTheNewDate: () => press(room.promises.moveYes),
    async saysNotOkay(words: string) {
      await unfold(room.answers.notOkay);
      await page.getByLabel(room.answers.notOkayLabel).fill(words);
      await press(room.answers.notOkaySend);
    },
    async saysSolved(words: string) {
      await unfold(room.answers.solved);
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: room.answers.solvedSend }) });
      await form.getByLabel(room.yourWords).fill(words);
      await press(room.answers.solvedSend, form);
    },
    async saysThatWasNotIt(deed: string, words: string) {
      const line = card(room.writtenDown.title).locator('.line').filter({ hasText: deed });
      await unfold(room.writtenDown.notRight, line);
      await line.getByLabel(room.writtenDown.label).fill(words);
      await press(room.writtenDown.send, line);
    },
    thanked: () => page.getByRole('status').textContent(),
    /** Opens what is folded first. */
    async reads(heading: string): Promise<string> {
      const fold = page.locator('details.fold').filter({ has: page.getByRole('heading', { name: heading }) });
      if ((await fold.count()) === 0) return card(heading).innerText();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
      return fold.innerText();
    },
  };
}

/** Somebody on staff at the desk. */
export function staff(page: Page) {
  const card = (heading: string): Locator => page.getByRole('region', { name: heading, exact: true });
  const sheet = (title: string): Locator => page.getByRole('dialog', { name: title });
  /** Presses what ends an act and waits until the desk says that it is done. */
  const done = async (within: Locator, go: string, says: string): Promise<void> => {
    const taken = page.waitForResponse((answer) => answer.request().method() === 'POST' && !answer.url().endsWith('/presence'));
    await within.getByRole('button', { name: go }).last().click();
    await taken;
    await page.getByRole('status').getByText(says).last().waitFor();
  };
  const from = async (heading: string, verb: string, title: string): Promise<Locator> => {
    await card(heading).getByRole('button', { name: verb }).first().click();
    return sheet(title);
  };
  const compose = async (mode: keyof typeof concern.compose.modes): Promise<Locator> => {
    await card(concern.compose.label).getByRole('button', { name: concern.compose.modes[mode] }).first().click();
    return card(concern.compose.label);
  };
  return {
    page,
    card,
    sheet,
    from,
    compose,
    done,
    async signsIn(email: string, password = PASSWORD) {
      await page.goto('/desk/');
      await page.getByLabel(desk.signIn.email).fill(email);
      await page.getByLabel(desk.signIn.password).fill(password);
      await page.getByRole('button', { name: desk.signIn.go }).click();
    },
    async tellsFor(name: string, reach: string, happened: string) {
      await page.keyboard.press('n');
      await page.getByLabel(concerns.tell.who).first().fill(name);
      await page.getByLabel(concerns.tell.phone).fill(reach);
      await page.getByLabel(concerns.tell.happened).fill(happened);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    async saysItBack(words: string, name: string) {
      const composer = await compose('offerUnderstanding');
      await composer.getByLabel(acts.offerUnderstanding.label).fill(words);
      await done(composer, acts.offerUnderstanding.go, acts.offerUnderstanding.done(name));
    },
    async givesTheWord(words: string, name: string) {
      const composer = await compose('giveWord');
      await composer.getByLabel(acts.giveWord.label(name)).fill(words);
      await done(composer, acts.giveWord.go, acts.giveWord.done(name));
    },
    async apologises(kind: 'regret' | 'full', words: string) {
      const form = await from(concern.apologies.title, acts.apologise.name, acts.apologise.title);
      await form.getByLabel(acts.apologise.label).fill(words);
      await form.getByRole('radio', { name: acts.apologise[kind] }).check();
      await form.getByRole('radio', { name: acts.apologise.written }).check();
      await done(form, acts.apologise.go, acts.apologise.done);
    },
    async proposesAFix(words: string, due: string, name: string) {
      const form = await from(concern.fix.title, acts.proposeFix.name, acts.proposeFix.title);
      await form.getByLabel(acts.proposeFix.label).fill(words);
      await form.getByLabel(acts.proposeFix.due).fill(due);
      await done(form, acts.proposeFix.go, acts.proposeFix.done(name));
    },
    async deliversTheFix(words: string) {
      const form = await from(concern.fix.title, acts.deliverFix.name, acts.deliverFix.title);
      await form.getByLabel(acts.deliverFix.label).fill(words);
      await done(form, acts.deliverFix.go, acts.deliverFix.done);
    },
    async offersAmends(gestures: readonly string[], words: string, name: string) {
      const form = await from(concern.amends.title, acts.offerAmends.name, acts.offerAmends.title);
      for (const gesture of gestures) await form.getByRole('checkbox', { name: gesture }).check();
      await form.getByLabel(acts.offerAmends.label).fill(words);
      await done(form, acts.offerAmends.go, acts.offerAmends.done(name));
    },
    async givesTheGesture() {
      await done(await from(concern.amends.title, acts.giveAmends.name, acts.giveAmends.title), acts.giveAmends.go, acts.giveAmends.done);
    },
    async promises(words: string, due: string) {
      const form = await from(concern.promises.title, acts.makePromise.name, acts.makePromise.title);
      await form.getByLabel(acts.makePromise.label).fill(words);
      await form.getByLabel(acts.makePromise.due).fill(due);
      await done(form, acts.makePromise.go, acts.makePromise.done);
    },
    async asksToMoveThePromise(due: string, because: string) {
      const form = await from(concern.promises.title, acts.renegotiatePromise.name, acts.renegotiatePromise.title);
      await form.getByLabel(acts.renegotiatePromise.label).fill(because);
      await form.getByLabel(acts.renegotiatePromise.due).fill(due);
      await done(form, acts.renegotiatePromise.go, acts.renegotiatePromise.done);
    },
    async keepsThePromise() {
      await done(await from(concern.promises.title, acts.keepPromise.name, acts.keepPromise.title), acts.keepPromise.go, acts.keepPromise.done);
    },
    async asksIfItIsOkay(via: keyof typeof acts.fields.vias) {
      const form = await from(concern.followUp.title, acts.askFollowUp.name, acts.askFollowUp.title);
      await form.getByLabel(acts.fields.by).selectOption(via);
      await done(form, acts.askFollowUp.go, acts.askFollowUp.done);
    },
    async saysOurPartIsDone() {
      await done(await from(concern.followUp.title, acts.sayDone.name, acts.sayDone.title), acts.sayDone.go, acts.sayDone.done);
    },
    /** Writes down an answer of the customer's, given by telephone unless said otherwise. */
    async writesDown(form: Locator, { answer, words, go, says }: { answer?: string; words?: readonly [label: string, text: string]; go: string; says: string }) {
      if (answer !== undefined) await form.getByRole('radio', { name: answer }).check();
      if (words !== undefined) await form.getByLabel(words[0]).fill(words[1]);
      await done(form, go, says);
    },
    async readsOutACode(): Promise<string> {
      await page.getByRole('button', { name: desk.anythingElse }).last().click();
      await page.getByRole('menuitem', { name: acts.makeRoomCode.name }).click();
      const code = sheet(acts.makeRoomCode.title);
      await code.getByRole('button', { name: acts.makeRoomCode.go }).click();
      const letters = (await code.locator('output').textContent()) ?? '';
      await page.keyboard.press('Escape');
      return letters;
    },
  };
}
