// Words of banks and insurers that a reader may not know.
import type { TradeWords } from './trades.ts';

export const BANK: TradeWords = {
  en: [
    { word: 'APR', ask: 'What does it cost them in a year?' },
    { word: 'amortisation', ask: 'How is it paid back, month by month?' },
    { word: 'amortization', ask: 'How is it paid back, month by month?' },
    { word: 'arrears', ask: 'How much is open, and since when?' },
    { word: 'delinquent', ask: 'How much is open, and since when?' },
    { word: 'escrow', ask: 'Where does the money lie, and until when?' },
    { word: 'chargeback', ask: 'Who gives the money back, and when?' },
    { word: 'provisional credit', ask: 'Is the money theirs now, or may it go back?' },
    { word: 'standing order', ask: 'What is paid, how often, and to whom?' },
    { word: 'KYC', ask: 'What do you need to know of them, and why?' },
    { word: 'underwriting', ask: 'Who decides, and by when?' },
    { word: 'lien', ask: 'Who else has a right to it?' },
    { word: 'deductible', ask: 'How much do they pay themselves?' },
    { word: 'adjudicated', ask: 'Who decided, and what?' },
  ],
  es: [
    { word: 'TAE', ask: '¿Cuánto le cuesta en un año?' },
    { word: 'amortización', ask: '¿Cómo se devuelve, mes a mes?' },
    { word: 'descubierto', ask: '¿Cuánto falta y desde cuándo?' },
    { word: 'morosidad', ask: '¿Cuánto falta y desde cuándo?' },
    { word: 'retrocesión', ask: '¿Quién devuelve el dinero y cuándo?' },
    { word: 'domiciliación', ask: '¿Qué se paga, cada cuánto y a quién?' },
    { word: 'franquicia', ask: '¿Cuánto paga la persona?' },
    { word: 'siniestro', ask: '¿Qué pasó?' },
    { word: 'condiciones generales', ask: '¿Qué frase de ellas hace falta aquí?' },
  ],
};
