import { expect, it } from 'vitest';
import { looksLikeDanger, wordsOfDanger } from './danger.ts';

it.each([
  'I want to die.',
  'I want to die when the phone rings.',
  'Sometimes I wish I was dead.',
  'They would be better off dead, and me too.',
  'I see no point in living like this.',
  'I don’t want to live any more.',
  'My son says he will kill himself.',
  'My husband hits me and I am afraid to go home.',
  'He often beats us.',
  'I will come over and shoot you all.',
  'Since the pills I have chest pain.',
  'Me quiero morir.',
  'Prefiero morir a seguir así.',
  'Ojalá me muriera.',
  'Mi marido me pega.',
  'Me golpea cuando bebe.',
  'Tengo miedo de volver a casa.',
  'Los voy a matar a todos.',
  'Me voy a matar.',
])('“%s” is read first.', (said) => {
  expect(looksLikeDanger(said)).toBe(true);
});

it.each([
  'Two hours I sat there. I was dying to go home.',
  'The waiting nearly killed me.',
  'It hits me every night how rude they were.',
  'My father died here in March.',
  'I was afraid to go to the desk again.',
  'Your stairs hurt my knees.',
  'Se me muere el teléfono en la sala de espera.',
  'Mi padre murió en marzo.',
  'Le voy a mandar la factura otra vez.',
  'La espera me pegó el sueño que traía.',
])('“%s” waits with the others.', (said) => {
  expect(looksLikeDanger(said)).toBe(false);
});

it('The words in which it was found are their own sentence, or of a long one what was found', () => {
  expect(wordsOfDanger('You never call. I don’t want to live any more! Goodbye.')).toBe('I don’t want to live any more!');
  expect(wordsOfDanger('I want to die')).toBe('I want to die');
  expect(wordsOfDanger(`${'and so it went on and on '.repeat(10)} until I said I want to die and nobody heard it`)).toBe('want to die');
  expect(wordsOfDanger('The bill makes me angry.')).toBeNull();
});
