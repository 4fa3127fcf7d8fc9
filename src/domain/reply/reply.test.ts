// How people really answer a letter, in two languages; and what must not be taken for an answer.
import { describe, expect, test } from 'vitest';
import { type Asked, type Reading, readReply } from './reply.ts';

const NAMES = ['Judy Alvarez', 'Sam Ortiz'];
const read = (text: string, asked: Asked, more: Partial<Reading> = {}) => readReply(text, { asked, names: NAMES, ...more });

const YES = [
  'Yes',
  'YES',
  'yes.',
  'Yes, that is it.',
  "Yes that's it, thank you!",
  'Yes, that’s right. Thanks, Judy',
  'Hi Sam,\n\nYes, that is right.\n\nBest regards,\nJudy Alvarez',
  'Yep!',
  'ok',
  'Correct.',
  'Exactly, you got it right.',
  'Absolutely. Thank you for listening.',
  'That’s it exactly what happened'.slice(0, 9),
  '👍',
  '👍🏽 thanks',
  'Yes yes',
  'Yes please',
  'Sí',
  'Sí, así fue.',
  'Si, asi fue. Muchas gracias',
  'Hola Sam:\nSí, es correcto.\nSaludos,\nJudy',
  'Exacto',
  'Así es, gracias por escribir',
  'De acuerdo.',
  'Claro que sí',
  'Yes\n\nSent from my iPhone',
];
const CORRECTIONS = [
  'yes but the date was the 3rd',
  'Yes, but it was not Sam who said it.',
  'Almost. The date was the 3rd.',
  'No',
  'No.',
  'not really',
  'Not quite.',
  'No, that is not what happened. I waited two hours.',
  'That isn’t right',
  'No, fue el martes.',
  'No es así: fue el martes',
  'Casi. La fecha era el 3.',
  'Sí, pero fue el martes',
  'It wasn’t the doctor, it was the front desk.',
  'Yes, except that nobody called me back.',
  '👎',
];
const IN_DOUBT = [
  'Thank you',
  'Thanks!',
  'Can you call me?',
  'Yes? Is that what you mean?',
  'I am out of the office until Monday and will read your message then.',
  'Estoy fuera de la oficina hasta el lunes.',
  'I will look at it tomorrow.',
  'Yes. My new phone number is 555 0142.',
  'Yes and no',
  'Si me llaman mañana lo miramos juntos',
  'No problem',
  'Judy Alvarez\nRiverside 12\n555 0142',
  'Call me when you have the letter from the insurance.',
];

describe('To "did I get it right?"', () => {
  test.each(YES)('%j is a yes', (text) => expect(read(text, 'understanding')).toEqual({ is: 'yes' }));
  test.each(CORRECTIONS)('%j is a correction', (text) => expect(read(text, 'understanding')).toEqual({ is: 'no' }));
  test.each(IN_DOUBT)('%j is neither, and a person reads it', (text) => expect(read(text, 'understanding').is).toBe('words'));
  test.each(['', '   ', '\n\n', '!!!'])('%j is empty', (text) => expect(read(text, 'understanding')).toEqual({ is: 'empty' }));

  test('what might be a yes is put before a person as one', () => {
    expect(read('Yes. My new phone number is 555 0142.', 'understanding')).toEqual({ is: 'words', perhaps: 'yes' });
    expect(read('I will look at it tomorrow.', 'understanding')).toEqual({ is: 'words', perhaps: null });
  });

  test('a letter of pages is words, whatever it begins with', () => {
    expect(read(`Yes. ${'And then it went on. '.repeat(300)}`, 'understanding')).toEqual({ is: 'words', perhaps: null });
  });
});

describe('To a fix, a delivery and a date to move', () => {
  test.each(['Yes, I agree.', 'Sounds good to me', 'Works for me, thanks', 'Me parece bien', 'Adelante'])('%j agrees', (text) => expect(read(text, 'fix')).toEqual({ is: 'yes' }));
  test.each(['No', 'No, I would rather have the money back.', 'No, prefiero otra cosa', 'I don’t agree'])('%j declines', (text) => expect(read(text, 'fix')).toEqual({ is: 'no' }));
  test('a yes with a condition is none, and no correction either', () => {
    expect(read('Yes, but only if Sam does it', 'fix')).toEqual({ is: 'words', perhaps: 'yes' });
    expect(read('Yes if it comes by Friday', 'fix')).toEqual({ is: 'words', perhaps: 'yes' });
  });
  test.each(['It came, thank you', 'Yes, I got it', 'Ya llegó', 'Received'.replace('Received', 'We received it')])('%j confirms', (text) =>
    expect(read(text, 'delivery')).toEqual({ is: 'yes' }),
  );
  test.each(['Nothing came', 'It hasn’t come', 'Todavía no', 'No ha llegado'])('%j does not confirm', (text) => expect(read(text, 'delivery')).toEqual({ is: 'no' }));
  test.each(['That works', 'Okay.', 'Vale'])('%j moves the date', (text) => expect(read(text, 'move')).toEqual({ is: 'yes' }));
});

describe('To amends', () => {
  const amends = (text: string, options = ['A free parking card', 'Flowers']) => read(text, 'amends', { options });
  test.each([
    ['1', 1],
    ['Number 2 please', 2],
    ['The second one, thank you!', 2],
    ['La primera, por favor', 1],
    ['Flowers please', 2],
    ['I’ll take the first', 1],
  ])('%j chooses', (text, option) => expect(amends(text)).toEqual({ is: 'choice', option }));
  test.each(['No thank you', 'No, thanks', 'Nothing', 'No gracias', 'None of them'])('%j declines', (text) => expect(amends(text)).toEqual({ is: 'decline' }));
  test.each(['I would rather have an evening appointment', 'Preferiría una cita por la tarde'])('%j wishes', (text) => expect(amends(text)).toEqual({ is: 'wish' }));
  test.each(['Yes', '7', 'Not the flowers', 'Flowers? Really?', 'The flowers or the card, you decide'])('%j is in doubt', (text) => expect(amends(text).is).toBe('words'));
  test('a yes to the only gesture chooses it', () => expect(amends('Yes, thank you', ['Flowers'])).toEqual({ is: 'choice', option: 1 }));
});

describe('To "is it okay now?"', () => {
  test.each(['Solved', 'Yes', 'All good now, thanks', 'It’s fine now', 'Todo bien', 'Ya está resuelto'])('%j says solved', (text) =>
    expect(read(text, 'solved')).toEqual({ is: 'yes' }),
  );
  test.each(['Not okay', 'No', 'It is still broken', 'Not yet', 'No está resuelto', 'sigue igual', 'No, it happened again on Monday'])('%j says not okay', (text) =>
    expect(read(text, 'solved')).toEqual({ is: 'no' }),
  );
  test.each([
    ['6 5 7', [6, 5, 7]],
    ['6, 5, 7. Thank you', [6, 5, 7]],
    ['Outcome 6, process 5, treatment 7', [6, 5, 7]],
    ['Resultado: 4\nProceso: 3\nTrato: 7', [4, 3, 7]],
    ['6/7 5/7 7/7', [6, 5, 7]],
  ])('%j rates how fair it was', (text, [outcome, process, treatment]) => expect(read(text, 'solved')).toEqual({ is: 'fairness', rated: { outcome, process, treatment } }));
  test.each(['6 5 9', '6 5', '6 5 7 1', 'Call 555 6 5'])('%j rates nothing', (text) => expect(read(text, 'solved').is).not.toBe('fairness'));
});

describe('Under any letter', () => {
  test.each(['WORDS', 'Put the words into my mails, please', 'Put your words in my emails', 'PALABRAS', 'Pongan las palabras en mis correos'])('%j asks for the words', (text) =>
    expect(read(text, 'nothing')).toEqual({ is: 'mail-words', wanted: true }),
  );
  test.each(['No words', 'Leave the words out of my mails', 'Sin palabras'])('%j wants them no more', (text) =>
    expect(read(text, 'understanding')).toEqual({ is: 'mail-words', wanted: false }),
  );
  test.each([
    ['Please stop calling me', 'stop'],
    ['No me llamen más', 'stop'],
    ['Call me less often', 'slower'],
    ['Call me more often please', 'faster'],
  ])('%j says how often to call', (text, wish) => expect(read(text, 'nothing')).toEqual({ is: 'calls', wish }));
  test('that something else is said beside leaves it to a person', () => {
    expect(read('Please stop calling me in the morning, I sleep then', 'nothing').is).toBe('words');
    expect(read('I have no words for this', 'understanding').is).toBe('words');
  });
  test('what has ended opens again by who says so, and not by a thank you or a question', () => {
    expect(read('Please open it again. It is still broken.', 'nothing', { isEnded: true })).toEqual({ is: 'reopen' });
    expect(read('It happened again yesterday.', 'solved', { isEnded: true })).toEqual({ is: 'reopen' });
    expect(read('Vuelvan a abrirlo', 'nothing', { isEnded: true }).is).toBe('words');
    expect(read('Thank you for everything', 'nothing', { isEnded: true }).is).toBe('words');
    expect(read('Is it still not solved for the others?', 'nothing', { isEnded: true }).is).toBe('words');
    expect(read('It happened again yesterday.', 'nothing').is).toBe('words');
  });
});

describe('To "please check what we wrote down"', () => {
  test.each(['No', 'No, that wasn’t me', 'That is not right. I said no.', 'No fui yo'])('%j challenges it', (text) => expect(read(text, 'check')).toEqual({ is: 'no' }));
  test.each(['I do not understand what this is', 'Who wrote this down?'])('%j challenges nothing', (text) => expect(read(text, 'check').is).toBe('words'));
});
