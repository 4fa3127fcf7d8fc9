// The number of a concern in the subject of a mail. Anybody can type one, so it files nothing: it is a guess for whoever looks.
const NAMED =
  /(?:\b(?:concern|case|ticket|number|no\.|nr\.?|asunto|caso|n\.º|nº|núm(?:ero|\.)?)|#)\s*(?:no\.|nr\.?|n\.º|nº|#|:)?\s*(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,9})(?![\d.,/:-]*\d)/iu;

/** As "Fwd: Concern 1,211" or "(n.º 12)"; null where none is named. A date, a sum or an hour is none. */
export function numberNamed(subject: string): number | null {
  const [, digits = ''] = NAMED.exec(subject) ?? [];
  const number = Number(digits.replace(/\D/g, ''));
  return digits === '' || number === 0 || !Number.isSafeInteger(number) ? null : number;
}
