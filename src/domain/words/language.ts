// English or Spanish, by the little words that each sentence needs; for whoever writes to us for the first time.
const ENGLISH = new Set(
  'the and was is are were i my you your we they he she it this that have has had not but for with when what to of in on at been would could hello please thanks text call bill no me'.split(
    ' ',
  ),
);
const SPANISH = new Set(
  'el la los las un una y que de en no es fue era mi su usted ustedes yo me se con por para pero cuando como lo le les muy más está estoy al del hay sin hola gracias nadie nada hace este esta esto tengo cita factura'.split(
    ' ',
  ),
);

/** Null where neither has more of its own words; what both have, as "no", tells nothing. */
export function languageOfWords(text: string): 'en' | 'es' | null {
  const words =
    text
      .toLowerCase()
      .slice(0, 5000)
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const spanish = words.filter((word) => SPANISH.has(word)).length + (/[¿¡ñ]/.test(text) ? 1 : 0);
  return english === spanish ? null : english > spanish ? 'en' : 'es';
}
