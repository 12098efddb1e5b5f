/** Mean length of a year of the calendar in days. */
const YEAR_DAYS = 365.25;

/**
 * The rate a year that a return comes to, compounded.
 * @param rate return over the span, a fraction above −1
 * @param span whole years, or days
 * @returns fraction a year; NaN for a span below a year
 */
export function annualized(rate: number, span: { readonly years: number } | { readonly days: number }): number {
  const years = "years" in span ? span.years : span.days / YEAR_DAYS;
  return years < 1 ? Number.NaN : (1 + rate) ** (1 / years) - 1;
}
