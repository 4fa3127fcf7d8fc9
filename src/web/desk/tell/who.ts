/** Somebody we know, by id; or a new name. */
export type Who = { name: string; id?: string };

/** A phone number or an email address, whichever was typed. */
export function contactIn(reach: string): { phone?: string; email?: string } {
  if (reach === '') return {};
  return reach.includes('@') ? { email: reach } : { phone: reach };
}

const BEHIND = /^(.*\p{L}.*?)[\s,;:]+(\+?\(?\d[\d\s()./-]*\d)$/u;
/** A date of birth or the number of an insurance is written with the same signs. */
const NO_TELEPHONE = /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{3}-\d{2}-\d{4})$/;

/** A name with a telephone number behind it, where it is plainly one: "Rosa Quint 555-010-0477". */
export function numberBehind(text: string): { name: string; phone: string } | null {
  const [, name = '', phone = ''] = BEHIND.exec(text.trim()) ?? [];
  const digits = phone.replace(/\D/g, '').length;
  // A bare row of digits may be a number of theirs in our files; as long as a telephone number it is one.
  const least = /^\d+$/.test(phone) ? 10 : 7;
  return name === '' || digits < least || digits > 15 || NO_TELEPHONE.test(phone) ? null : { name, phone };
}
