// A customer who speaks Spanish meets Spanish from the first page to the letter, whatever language the desk speaks.
import { expect, test } from 'vitest';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { form } from '../../src/copy/es/form.ts';
import { room } from '../../src/copy/es/room.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const LUPE = 'lupe@example.org';
const day = await openClinicDay();
const lupe = customer(await day.phonePage({ locale: 'es-MX' }), 'es');
const sam = staff(await day.deskPage());
const lang = (): Promise<string | null> => lupe.page.locator('html').getAttribute('lang');

test('Lupe tells it in Spanish, and her letter and her page are in Spanish.', async () => {
  await lupe.tells({ happened: 'Esperé dos horas y luego llegó una cuenta por una visita que nunca tuve.', name: 'Lupe Ríos', email: LUPE });
  await day.looking.inRoom(lupe.page, 'Lupe’s receipt');
  const letter = await day.latestLetterTo(LUPE);
  expect(letter).toContain('Hola, Lupe Ríos');
  await lupe.opensTheLinkIn(letter);
  expect(await lang()).toBe('es');
  expect(await lupe.page.getByRole('heading', { level: 1 }).textContent()).toBe(room.title('Lupe'));
  await day.looking.inRoom(lupe.page, 'Lupe’s page, as told');
});

test('Sam, who works in English, says it back; what Lupe is asked, and answers, is in Spanish.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('link', { name: 'Lupe Ríos' }).first().click();
  await sam.saysItBack('Usted esperó dos horas, y luego le cobramos una visita que nunca tuvo.', 'Lupe');
  expect(await day.latestLetterTo(LUPE)).toContain('Mire, por favor, si está bien.');
  await lupe.comesBack();
  expect(await lupe.reads(room.understanding.offeredTitle)).toContain(room.understanding.yes);
  await lupe.saysYes();
  expect(await lupe.thanked()).toBe(room.thanks.yes);
  await day.looking.inRoom(lupe.page, 'Lupe’s page, understood');
  await sam.page.getByText(concern.steps.yesIn('1')).waitFor();
});

test('Where a link has run out, a new one is asked for in Spanish.', async () => {
  await lupe.page.goto('/link');
  expect(await lupe.page.getByRole('heading', { level: 1 }).textContent()).toBe(form.expired.title);
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
