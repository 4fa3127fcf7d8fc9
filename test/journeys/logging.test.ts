// A word from somebody, logged by the keyboard alone in the time that a call leaves: each way, each time, and what becomes of it.
import { expect, test } from 'vitest';
import { listContacts } from '../../src/contract/contacts.ts';
import { changeCustomer, listCustomers } from '../../src/contract/people.ts';
import { logging } from '../../src/copy/en/desk.logging.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { reading } from '../../src/server/platform/database.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

/** Forty words a minute, as people type who also listen. */
const KEY_MS = 200;
const SECONDS = 20;

const day = await openClinicDay({ mail: false });
await givePassword(day.server.ground, day.clinic, 'sam');
const sam = staff(await day.deskPage());
const { keyboard } = sam.page;
const clinic = day.server.api({ key: day.clinic.keys.manager });
const contacts = async () => (await clinic(listContacts, { query: { limit: 50 } })).items;

type Typing = { readonly keys: number; type(text: string): Promise<void>; press(...keys: string[]): Promise<void> };

/** Types as fast as the machine can, and counts each key at the pace of a person. */
function typing(): Typing {
  let keys = 0;
  return {
    get keys() {
      return keys;
    },
    async type(text) {
      keys += text.length;
      await keyboard.type(text);
    },
    async press(...pressed) {
      for (const key of pressed) {
        keys += key.split('+').length;
        await keyboard.press(key);
      }
    },
  };
}

/** Gives how long it took somebody, in seconds: the machine's part as measured, and every key. */
async function logged(type: (by: Typing) => Promise<void>, says: string): Promise<number> {
  await sam.page.locator('body').press('Escape');
  const by = typing();
  const began = performance.now();
  await by.press('l');
  await sam.sheet(logging.title).waitFor();
  await type(by);
  await by.press('Control+Enter');
  await sam.page.getByRole('status').getByText(says).last().waitFor();
  return (performance.now() - began + by.keys * KEY_MS) / 1000;
}

const WAYS = ['phone', 'in-person', 'hallway', 'voicemail', 'letter', 'survey', 'mail'] as const;

test('A call is logged in the pace of a person, with the keyboard alone, in under 20 seconds.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('link', { name: desk.places.today }).first().waitFor();
  const began = performance.now();
  await keyboard.press('l');
  await sam.sheet(logging.title).waitFor();
  await keyboard.type('Judy Alvarez', { delay: KEY_MS });
  await keyboard.press('Enter');
  await keyboard.type('Is there news of my bill?', { delay: KEY_MS });
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('status').getByText(logging.kept('Judy Alvarez')).last().waitFor();
  expect(performance.now() - began).toBeLessThan(SECONDS * 1000);
});

test('A walk-in, a word in the hallway, voicemail, a letter, a survey comment and a mail each take as little, and count as a contact in.', async () => {
  for (const way of WAYS) {
    const seconds = await logged(
      async (by) => {
        await by.type(`Ann ${way === 'in-person' ? 'Walker' : way}`);
        await by.press('Enter');
        await by.type('Nobody told me the new time.');
        await by.press(`Alt+${logging.wayKeys[way]}`);
      },
      logging.kept(`Ann ${way === 'in-person' ? 'Walker' : way}`),
    );
    expect(seconds, way).toBeLessThan(SECONDS);
  }
  const kept = await contacts();
  for (const way of WAYS) expect(kept.filter(({ via }) => via === way).at(0)).toMatchObject({ direction: 'in', counted: true, words: { text: 'Nobody told me the new time.' } });
});

test('When it was is kept apart from when it was written down: yesterday evening by one key, any other time in plain words.', async () => {
  const atOnce = await logged(async (by) => {
    await by.type('Ben Okafor');
    await by.press('Enter');
    await by.type('The ramp is icy.');
    await by.press('Alt+4');
  }, logging.kept('Ben Okafor'));
  const inWords = await logged(async (by) => {
    await by.type('Cleo Park');
    await by.press('Enter');
    await by.type('I waited an hour.');
    await by.press('Alt+5');
    await by.type('two days ago');
  }, logging.kept('Cleo Park'));
  expect(Math.max(atOnce, inWords)).toBeLessThan(SECONDS);
  const kept = await contacts();
  const [cleo, ben] = ['Cleo Park', 'Ben Okafor'].map((name) => kept.find(({ customer }) => customer?.name === name));
  const now = Date.parse(day.server.clock.now());
  expect(now - Date.parse(cleo?.happenedAt ?? '')).toBeGreaterThanOrEqual(2 * 86_400_000 - 60_000);
  expect(Date.parse(ben?.happenedAt ?? '')).toBeLessThan(now);
  expect(Date.parse(ben?.recordedAt ?? '')).toBeGreaterThanOrEqual(now);
});

test('One more key makes it a concern, with her words written down for her, and it opens.', async () => {
  const seconds = await logged(
    async (by) => {
      await by.type('Dora Lind');
      await by.press('Enter');
      await by.type('I fell on the stairs.');
      await by.press('Alt+N', 'Alt+I');
    },
    logging.raised('Dora Lind', '1'),
  );
  expect(seconds).toBeLessThan(SECONDS);
  await sam.page.getByRole('heading', { level: 1, name: 'Dora Lind' }).waitFor();
  expect(await sam.page.locator('main').innerText()).toContain('I fell on the stairs.');
});

test('When she calls again, her number brings her up, her open concern stands there with its next step, and the word goes into it.', async () => {
  const [dora] = (await clinic(listCustomers, { query: { search: 'Dora' } })).items;
  await clinic(changeCustomer, { params: { id: dora?.id ?? '' }, body: { ways: [{ kind: 'phone', value: '+1 555 014 2233', preferred: true }] } });
  const seconds = await logged(async (by) => {
    await by.type('(555) 014-2233');
    await sam.page.getByRole('option', { name: 'Dora Lind' }).waitFor();
    await by.press('ArrowDown', 'Enter');
    await by.type('It still hurts.');
    await sam
      .sheet(logging.title)
      .getByRole('radio', { name: /I fell on the stairs/ })
      .waitFor();
  }, logging.kept('Dora Lind'));
  expect(seconds).toBeLessThan(SECONDS);
  const again = (await contacts()).find(({ concern, via }) => concern !== null && via === 'phone');
  expect(again).toMatchObject({ direction: 'in', counted: true, via: 'phone', ofConcern: true });
  await day.looking.atDesk(sam.page, 'The desk, after a word that was logged');
});

test('A number that nobody has on file is kept with the name that goes with it.', async () => {
  await logged(async (by) => {
    await by.type('020 7946 0018');
    await by.press('Tab');
    await by.type('Eve Stone');
    await by.press('Tab');
    await by.type('Please call me back.');
  }, logging.kept('Eve Stone'));
  const found = await reading(day.server.ground.database, day.clinic.org, (rows) =>
    rows.selectFrom('way').innerJoin('customer', 'customer.id', 'way.customer_id').select(['customer.name', 'way.value']).where('customer.name', '=', 'Eve Stone').execute(),
  );
  expect(found).toEqual([{ name: 'Eve Stone', value: '020 7946 0018' }]);
});

test('Without a name or words nothing becomes a concern, and what was typed stays.', async () => {
  await keyboard.press('l');
  await sam.sheet(logging.title).waitFor();
  await keyboard.press('Enter');
  await keyboard.type('Somebody was rude to me.');
  await keyboard.press('Alt+N');
  await keyboard.press('Control+Enter');
  await sam.sheet(logging.title).getByText(logging.nameFirst).waitFor();
  expect(await sam.sheet(logging.title).locator('textarea').first().inputValue()).toBe('Somebody was rude to me.');
  await day.looking.atDesk(sam.page, 'The sheet for logging a word');
  await sam.page.setViewportSize({ width: 360, height: 900 });
  const inside = () =>
    sam.page
      .getByRole('dialog')
      .evaluate((sheet) => [...sheet.querySelectorAll('input, textarea')].every((field) => field.getBoundingClientRect().right <= sheet.getBoundingClientRect().right - 20));
  expect(await inside()).toBe(true);
  await sam.page.setViewportSize({ width: 1440, height: 900 });
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
