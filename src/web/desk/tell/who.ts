/** Somebody we know, by id; or a new name. */
export type Who = { name: string; id?: string };

/** A phone number or an email address, whichever was typed. */
export function contactIn(reach: string): { phone?: string; email?: string } {
  if (reach === '') return {};
  return reach.includes('@') ? { email: reach } : { phone: reach };
}
