// Words of hotels and restaurants that a reader may not know.
import type { TradeWords } from './trades.ts';

export const HOSPITALITY: TradeWords = {
  en: [
    { word: 'folio', ask: 'Do you mean their bill?' },
    { word: 'comped', ask: 'What do you give, and for what?' },
    { word: 'upsell', ask: 'What would be good for them?' },
    { word: 'no-show', ask: 'What kept them away, if you know?' },
    { word: 'overbooked', ask: 'What did we promise that we didn’t have?' },
    { word: 'rack rate', ask: 'What does the night cost?' },
    { word: 'blackout dates', ask: 'On which days does it not hold?' },
    { word: 'F&B', ask: 'Do you mean the restaurant?' },
    { word: 'housekeeping', ask: 'Who comes to the room, and when?' },
    { word: 'turndown', ask: 'Who comes to the room in the evening, and for what?' },
    { word: 'incidentals', ask: 'Which things exactly?' },
    { word: 'pre-authorisation', ask: 'How much is held, and until when?' },
    { word: 'pre-authorization', ask: 'How much is held, and until when?' },
    { word: 'front of house', ask: 'Who is there for them, by name?' },
  ],
  es: [
    { word: 'folio', ask: '¿Quiere decir la cuenta?' },
    { word: 'overbooking', ask: '¿Qué prometimos que no teníamos?' },
    { word: 'sobreventa', ask: '¿Qué prometimos que no teníamos?' },
    { word: 'no-show', ask: '¿Qué pasó ese día, si lo sabe?' },
    { word: 'preautorización', ask: '¿Cuánto se retiene y hasta cuándo?' },
    { word: 'pensión completa', ask: '¿Qué comidas, cuáles no?' },
    { word: 'tarifa no reembolsable', ask: '¿Qué se puede devolver y qué no?' },
  ],
};
