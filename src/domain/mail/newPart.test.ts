import { expect, test } from 'vitest';
import { newPartOf } from './newPart.ts';

const newText = (text: string): string => newPartOf(text).newText;

test.each([
  'On 3 May 2026 at 10:15, Sam <sam@clinic.example> wrote:',
  'On Tue, 3 May 2026, 10:15 am Sam - The clinic <sam@clinic.example>\nwrote:',
  'El mar, 3 may 2026 a las 10:15, Sam (<sam@clinic.example>) escribió:',
  'Le mar. 3 mai 2026 à 10:15, Sam <sam@clinic.example>\na écrit :',
  'Am 03.05.2026 um 10:15 schrieb Sam <sam@clinic.example>:',
  'Op 3 mei 2026 om 10:15 schreef Sam <\nsam@clinic.example>:',
  'Il giorno 3 maggio 2026 alle 10:15 Sam <sam@clinic.example> ha scritto:',
  'Em 3 de mai. de 2026 às 10:15, Sam <sam@clinic.example> escreveu:',
  'W dniu 3.05.2026 10:15 użytkownik Sam <sam@clinic.example> napisał:',
  'tir. 3. mai 2026 kl. 10:15 skrev Sam <sam@clinic.example\n>:',
  '03.05.2026, 10:15, "Sam" <sam@clinic.example>:',
  '2026年5月3日(日) 10:15 Sam <sam@clinic.example>:',
  '在 2026年5月3日 10:15，Sam <sam@clinic.example> 写道：',
  '-----Original Message-----',
  '-------- Mensaje reenviado --------',
  '________________________________\nFrom: Sam <sam@clinic.example>\nSent: Tuesday, 3 May 2026\nTo: Judy\nSubject: Your results',
  'De : Sam <sam@clinic.example>\nEnvoyé : mardi 3 mai 2026\nÀ : Judy\nObjet : Vos résultats',
  'De: Sam [mailto:sam@clinic.example]\nEnviado el: martes, 3 de mayo de 2026\nPara: Judy\nAsunto: Sus resultados',
])('What stands below "%s" is history', (announced) => {
  const { newText: words, quoted } = newPartOf(`Yes, that is it.\n\n${announced}\n\nDid we get it right?`);
  expect([words, quoted]).toEqual(['Yes, that is it.', `${announced}\n\nDid we get it right?`]);
});

test('A person’s own words are never taken for history', () => {
  const own = [
    'From: Monday\nTo: Friday\nI am away, please do not call.',
    'On Monday the doctor wrote:\ntake two a day. Is that right?',
    'To: the clinic\nI want to complain.',
    'I came at 10:15 on 3 May 2026 and nobody was there:\nthe door was shut.',
    'Thanks,\n\nAlex',
  ];
  for (const text of own) expect(newText(text)).toBe(text);
});

test('Answers between the lines that they answer stay, in their order', () => {
  expect(newText('On 3 May 2026, Sam wrote:\n> Which day?\n\nTuesday.\n\n> Which hour?\n\nTen.')).toMatch(/^Tuesday\.\n+Ten\.$/);
});

test('Whether something is written between the lines of a quoted mail is known, and a reply above it or a signature below it is none', () => {
  expect(newPartOf('On 3 May 2026, Sam wrote:\n> Which day?\n\nTuesday.\n\n> Which hour?\n\nTen.').isBetween).toBe(true);
  expect(newPartOf('Yes.\n\n> Which day?\nTuesday.').isBetween).toBe(true);
  expect(newPartOf('Yes, that is it.\n\nOn 3 May 2026, Sam wrote:\n> Did we get it right?').isBetween).toBe(false);
  expect(newPartOf('Yes, that is it.\n\n> Did we get it right?\n\n-- \nJudy Hale').isBetween).toBe(false);
  expect(newPartOf('Nothing is quoted here.').isBetween).toBe(false);
});

test('A signature is folded where its mark stands, and a list with dashes is none', () => {
  expect(newPartOf('See you.\n\n-- \nJudy Hale\n12 Mill Lane')).toMatchObject({ newText: 'See you.', signature: '-- \nJudy Hale\n12 Mill Lane' });
  expect(newPartOf('Nos vemos.\n\nEnviado desde mi iPhone')).toMatchObject({ newText: 'Nos vemos.', signature: 'Enviado desde mi iPhone' });
  expect(newText('Two things:\n-- the bill\n-- the door')).toBe('Two things:\n-- the bill\n-- the door');
  expect(newText('Sent from the ward on Monday were two letters, and none came.')).toBe('Sent from the ward on Monday were two letters, and none came.');
});

test('A rule with a whole letter below it is no signature', () => {
  const letter = `Dear Sam,\n\n--\n${'One more line of what happened.\n'.repeat(30)}`;
  expect(newText(letter)).toBe(letter.trim());
});

test('Where all would be folded, nothing is', () => {
  const forwarded = '-----Original Message-----\nFrom: Sam <sam@clinic.example>\n\nYour results are here.';
  expect(newPartOf(forwarded)).toMatchObject({ newText: forwarded, quoted: '' });
  expect(newText('> only a quotation')).toBe('> only a quotation');
});
