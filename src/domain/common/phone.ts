// Telephone numbers as systems and people write them, and whether two of them may be the same: national or international,
// with spaces, a (0), an extension. A person decides; this only finds whom to ask about.

export type PhoneNumber = { readonly digits: string; readonly isInternational: boolean };
export type Heard = { readonly is: 'number'; readonly number: PhoneNumber } | { readonly is: 'withheld' } | { readonly is: 'unreadable' };

/** The shortest that is more than an extension of the house. */
const LEAST_DIGITS = 6;
/** What people type may be a short number of a village. */
const LEAST_TYPED = 5;
/** ITU-T E.164 allows fifteen. */
const MOST_DIGITS = 15;
/** As many digits of the end as every way of writing a number has in common. */
const TAIL = 6;
const COUNTRY_AT_MOST = 3;
const AREA_AT_MOST = 5;

const WITHHELD = /^(|anonymous|withheld|private|restricted|unknown|unavailable|no ?number|blocked|oculto|privado|desconocido)$/;

/** Reads `tel:+44-20-7946-0018;ext=12`, `sip:02079460018@pbx.example`, "020 7946 0018 x12"; what follows the number is left out. */
export function heardNumber(text: string): Heard {
  const bare = text
    .trim()
    .replace(/^[^<]*</, '')
    .replace(/^(tel|sips?|callto):/i, '')
    .replace(/[@;>].*$/, '')
    .trim();
  if (WITHHELD.test(bare.toLowerCase())) return { is: 'withheld' };
  const [number = ''] = bare.split(/\s*(?:ext(?:ension)?\.?|x|#|,|anexo|int\.?)\s*\d*\s*$/i);
  if (!/^\+?[\d\s()./-]+$/.test(number.trim())) return { is: 'unreadable' };
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const isInternational = number.trim().startsWith('+') || /^00[1-9]/.test(digits);
  const bareDigits = isInternational ? digits.replace(/^00/, '') : digits;
  if (bareDigits.length < LEAST_DIGITS || bareDigits.length > MOST_DIGITS + 1) return { is: 'unreadable' };
  return { is: 'number', number: { digits: bareDigits, isInternational } };
}

/** Whether somebody may be rung back by what was typed, whatever else stands beside the number. */
export const canBeRung = (text: string): boolean => text.replace(/\D/g, '').length >= LEAST_TYPED;

export const tailOf = ({ digits }: PhoneNumber): string => digits.slice(-TAIL);

/** +44 20 7946 0018 and 020 7946 0018 and, within the town, 7946 0018. Two international ones are the same or they aren't. */
export function mayBeSame(one: PhoneNumber, other: PhoneNumber): boolean {
  if (one.isInternational && other.isInternational) return one.digits === other.digits;
  if (isAmerican(one) && isTrunked(other)) return false;
  if (isAmerican(other) && isTrunked(one)) return false;
  const [short = '', long = ''] = [nationalOf(one), nationalOf(other)].toSorted((first, second) => first.length - second.length);
  if (!long.endsWith(short)) return false;
  const more = long.length - short.length;
  return more <= (one.isInternational === other.isInternational ? AREA_AT_MOST : COUNTRY_AT_MOST + AREA_AT_MOST);
}

/** In the countries of +1 no number is dialled with a zero before it. */
const isAmerican = ({ digits, isInternational }: PhoneNumber): boolean => isInternational && digits.startsWith('1');
const isTrunked = ({ digits, isInternational }: PhoneNumber): boolean => !isInternational && digits.startsWith('0');

const nationalOf = ({ digits, isInternational }: PhoneNumber): string => (isInternational ? digits : digits.replace(/^0/, ''));
