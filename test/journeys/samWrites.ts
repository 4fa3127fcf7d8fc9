// Sam at the desk, about to write to Judy, for journeys of the check of one's words.
import { expect } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

export async function openSamWrites(happened: string) {
  const day = await openClinicDay({ mail: false });
  const { ground, baseUrl, database } = day.server;
  await givePassword(ground, day.clinic, 'sam');
  const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
  const { id } = await api(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened } } });
  const sam = staff(await day.deskPage());
  const { page } = sam;
  return {
    day,
    api,
    id,
    sam,
    page,
    composer: sam.card(concern.compose.label),
    area: () => page.getByLabel(acts.giveWord.label('Judy')),
    /** The words that are underlined. */
    marks: () => page.locator('.over-text mark').allTextContents(),
    eventually: (what: () => Promise<unknown>) => expect.poll(what, { timeout: 5000 }),
    talliesOf: () => asOwner(database.ownerUrl, 'select rule, findings, false_alarms from word_rule order by rule'),
  };
}
