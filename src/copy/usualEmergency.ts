// What a page says of emergencies until the house has its own sentence in that language.
import type { Language } from './when.ts';

export const USUAL_EMERGENCY: Readonly<Record<Language, string>> = {
  en: 'If someone is in danger, call your local emergency number now.',
  es: 'Si alguien está en peligro, llame ahora al número de emergencias de donde vive.',
};
