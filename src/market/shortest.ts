/** Decimal digits that every float32 keeps, and those that tell any two of them apart (FLT_DIG and FLT_DECIMAL_DIG of C's float.h). */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 9;
/** Digits that R writes of any number. */
const R_DIGITS = 15;

/**
 * The number that a float32 stands for: Yahoo keeps closes as float32 and prints all their binary digits, so that 4,267.52
 * comes as 4267.52001953125. yfinance hands all of them on, R's quantmod the first fifteen.
 * @returns the decimal of fewest significant digits that rounds to the same float32; a value that is no float32 as it is
 */
export function shortestDecimal(value: number): number {
  const float = Math.fround(value);
  if (float !== value && Number(float.toPrecision(R_DIGITS)) !== value) return value;
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
    const decimal = Number(float.toPrecision(digits));
    if (Math.fround(decimal) === float) return decimal;
  }
  return Number(float.toPrecision(MOST_DIGITS));
}
