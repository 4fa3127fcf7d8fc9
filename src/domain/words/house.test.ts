import { describe, expect, it } from 'vitest';
import { check, type Writing } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { ES_PACK } from './es/pack.ts';
import { TRADES, wordsOfTrades } from './trades/trades.ts';

const rulesIn = (writing: Omit<Writing, 'as'> & Partial<Writing>, pack = EN_PACK) => check({ as: 'message', ...writing }, pack).findings.map(({ rule }) => rule);
const guests = { customer: { one: 'guest', many: 'guests' } };

describe('the words of one house', () => {
  it('find a word of its own list, and ask the question that the house asks instead of its usual one', () => {
    const [found] = check(
      { text: 'Your pathway review is on Friday.', as: 'message', house: { words: [{ word: 'pathway', ask: 'What happens on that day?' }] } },
      EN_PACK,
    ).findings;
    expect(found).toMatchObject({ rule: 'jargon-house', kind: 'jargon', start: 5, end: 12, ask: 'What happens on that day?' });
  });
  it('find whole words only', () => {
    expect(rulesIn({ text: 'The pathways here are icy.', house: { words: [{ word: 'pathway' }] } })).toEqual([]);
  });
  it('ask once about a longer word that holds a shorter one', () => {
    expect(rulesIn({ text: 'Your care pathway is ready.', house: { words: [{ word: 'pathway' }, { word: 'care pathway' }] } })).toEqual(['jargon-house']);
  });
  it.each(TRADES)('may come from the pack of a trade, in both languages, each with a question: %s', (trade) => {
    for (const language of ['en', 'es'] as const) {
      const words = wordsOfTrades([trade], language);
      expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
      for (const { word, ask } of words) {
        expect(ask).toMatch(/\?/);
        const { findings } = check({ text: `${word}.`, as: 'message', house: { words } }, language === 'es' ? ES_PACK : EN_PACK);
        expect(
          findings.map(({ kind }) => kind),
          word,
        ).toContain('jargon');
      }
    }
  });
  it('say one finding where the language has the same', () => {
    expect(rulesIn({ text: 'We will escalate this today.', house: { words: [{ word: 'escalate' }] } })).toEqual(['jargon-desk']);
  });
  it('find another house’s word for the customer, but not where it names a thing', () => {
    expect(rulesIn({ text: 'We wrote to every customer yesterday.', house: guests })).toEqual(['house-customer']);
    expect(rulesIn({ text: 'I spoke with the customer service yesterday.', house: guests })).toEqual([]);
  });
  it('find the reader spoken of as a third person by the house’s own word, in a message and not in a note', () => {
    const members = { customer: { one: 'member', many: 'members' } };
    expect(rulesIn({ text: 'I moved the member to a quiet room.', house: members })).toEqual(['third-person-house']);
    expect(rulesIn({ text: 'I moved the member to a quiet room.', as: 'note', house: members })).toEqual([]);
    expect(rulesIn({ text: 'I moved the guest to a quiet room.', house: guests })).toEqual(['institutional-the-patient']);
  });
  it('are silent where a house gave itself a word that nobody else uses', () => {
    expect(rulesIn({ text: 'We wrote to every customer yesterday.', house: { customer: { one: 'neighbour', many: 'neighbours' } } })).toEqual([]);
  });
  it('hold in Spanish', () => {
    expect(rulesIn({ text: 'Ayer escribimos a cada cliente.', house: { customer: { one: 'paciente', many: 'pacientes' } } }, ES_PACK)).toEqual(['house-customer']);
  });
});

describe('what the writer answers', () => {
  const text = 'I looked at the bill and moved the date of payment to the first of March, so that nothing is due before then.';
  it('is read from their last words: how it felt, and what they asked', () => {
    const lastWords = 'I felt so ashamed at the counter. Will my sister get a bill too?';
    expect(rulesIn({ text, answering: { lastWords } })).toEqual(['feeling-unanswered', 'question-open']);
  });
  it('is what is given, where something is given', () => {
    expect(rulesIn({ text, answering: { lastWords: 'I felt ashamed. Will my sister get one?', felt: false, questions: [] } })).toEqual([]);
  });
  it('makes of a first sorry a second one, where somebody apologised in the matter before', () => {
    const sorry = 'I am sorry about the bill. I have corrected it today.';
    expect(rulesIn({ text: sorry })).toEqual([]);
    expect(rulesIn({ text: sorry, answering: { apologised: true } })).toEqual(['too-much-second']);
  });
});
