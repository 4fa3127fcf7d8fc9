// It rings: the desk shows who it may be and what they told us before, and one key logs it. Letters are scanned in beside.

import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordCall } from '../../src/contract/calls.ts';
import { giveWord, offerUnderstanding, raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { listContacts, setHousehold } from '../../src/contract/contacts.ts';
import { sayAboutMe } from '../../src/contract/customer.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { calls } from '../../src/copy/en/desk.calls.ts';
import { logging } from '../../src/copy/en/desk.logging.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { givePassword } from '../harness/clinic.ts';
import { asJpeg } from '../harness/pen.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const day = await openClinicDay({ mail: false });
await givePassword(day.server.ground, day.clinic, 'sam');
const phones = day.server.api({ key: day.clinic.keys.manager });
const sam = staff(await day.deskPage());
const { keyboard } = sam.page;
const NUMBER = '+44 20 7946 0018';

const add = (name: string) =>
  phones(addCustomer, { body: { name, callMe: name === 'Judy Alvarez' ? 'Jude' : null, ways: [{ kind: 'phone', value: '020 7946 0018', preferred: true }] } });
const [judy, paul] = [await add('Judy Alvarez'), await add('Paul Alvarez')];
await phones(setHousehold, { params: { id: paul.id }, body: { with: judy.id } });
await phones(sayAboutMe, { params: { customer: judy.id, part: 'hurts' }, body: { text: 'Being asked for my number again.', after: 0 } });
const concern = await phones(raiseConcern, { body: { customer: { id: judy.id }, telling: { happened: 'My bill is wrong.' }, team: day.clinic.teams.desk } });
await phones(offerUnderstanding, { params: { id: concern.id }, body: { text: 'Your bill holds a visit that never was.' } });
await phones(giveWord, { params: { id: concern.id }, body: { text: 'The billing office looks at it.' } });

test('The card shows everybody who has the number, what to call them, what hurts, what is open and the last word, and the concern is a key away.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('link', { name: desk.places.slips }).first().waitFor();
  await sam.page.goto(`/desk/call?from=${encodeURIComponent(NUMBER)}`);
  await sam.page.getByText(calls.several(2)).waitFor();
  const hers = sam.card('Judy Alvarez');
  await hers.getByText('The billing office looks at it.').waitFor();
  const said = await hers.innerText();
  for (const words of [calls.callMe('Jude'), 'Being asked for my number again.', 'My bill is wrong.', calls.household('Paul Alvarez')]) expect(said).toContain(words);
  await day.looking.atDesk(sam.page, 'The card of a caller');
});

test('One key begins to log it for the one who says that it is them.', async () => {
  await sam.page.locator('h1').click();
  await keyboard.press((await sam.page.locator('main section.card h2').allInnerTexts())[0] === 'Judy Alvarez' ? '1' : '2');
  await sam.sheet(logging.title).waitFor();
  await sam
    .sheet(logging.title)
    .getByRole('radio', { name: /My bill is wrong/ })
    .waitFor();
  await keyboard.press('Enter');
  await keyboard.type('When will it be right?');
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('status').getByText(logging.kept('Judy Alvarez')).last().waitFor();
  const { items } = await phones(listContacts, { query: { customer: judy.id, direction: 'in' } });
  expect(items.find(({ via }) => via === 'phone')).toMatchObject({ counted: true, concern: { id: concern.id } });
});

test('While the telephone system says that Sam took a call, the way to its card stands on top, and what he logs counts once.', async () => {
  await sam.page.goto('/desk/');
  await phones(recordCall, { body: { call: 'pbx-1', from: NUMBER, startedAt: day.server.clock.now(), answeredBy: day.clinic.emailOf('sam') } });
  await sam.page.getByRole('link', { name: calls.ringing }).click();
  await sam.page.getByText(calls.several(2)).waitFor();
  const before = (await phones(listContacts, { query: {} })).items.length;
  await sam.card('Paul Alvarez').getByRole('button', { name: calls.log }).click();
  await sam.sheet(logging.title).waitFor();
  await keyboard.press('Enter');
  await keyboard.type('I called for my sister.');
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('status').getByText(logging.kept('Paul Alvarez')).last().waitFor();
  expect((await phones(listContacts, { query: {} })).items).toHaveLength(before);
});

test('A letter of hers is scanned in: it lies in the concern, with when she wrote it and when it came.', async () => {
  const scan = join(tmpdir(), `letter-${process.pid}.jpg`);
  writeFileSync(scan, asJpeg({ width: 200, height: 280, at: new Uint8Array(56_000).fill(235) }, 70));
  await keyboard.press('l');
  await sam.sheet(logging.title).waitFor();
  await keyboard.type('Cleo Park');
  await sam.sheet(logging.title).getByLabel(logging.scan).setInputFiles(scan);
  await keyboard.press('Alt+L');
  await keyboard.press('Alt+3');
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('heading', { level: 1, name: 'Cleo Park' }).waitFor();
  rmSync(scan);
  const id = sam.page.url().split('/').at(-1) ?? '';
  const view = (await phones(showConcern, { params: { id } })) as { toldVia: string; happenedOn: object | null; entries: { enclosed: { type: string }[] }[] };
  expect(view.toldVia).toBe('letter');
  expect(view.happenedOn).not.toBeNull();
  expect(view.entries[0]?.enclosed).toMatchObject([{ type: 'image/jpeg' }]);
  await sam.page
    .getByRole('img', { name: /letter-/ })
    .first()
    .waitFor();
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
