/** An amount in the smallest unit of its currency, as people write it. */
export function moneyIn(currency: string, locale: string): (amount: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return (amount) => format.format(amount / 10 ** digits);
}

/** What somebody typed ("12.50" or "12,50") in the smallest unit, or null where it is no amount. */
export function smallestUnit(typed: string, currency: string): number | null {
  const amount = Number(typed.trim().replace(',', '.'));
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return typed.trim() !== '' && Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 10 ** digits) : null;
}
