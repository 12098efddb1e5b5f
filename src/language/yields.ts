/** Every yield of the catalogue is called so: US10Y, US3M. */
const YIELD = /^US(\d+)([YM])$/;

/** Whether a symbol is a yield, whose figures are percent already and whose changes are basis points. */
export function isYield(symbol: string): boolean {
  return YIELD.test(symbol);
}

/** Months to maturity: 120 for US10Y. NaN for what is no yield. */
export function maturityOf(symbol: string): number {
  const found = YIELD.exec(symbol);
  return found === null ? Number.NaN : Number(found[1]) * (found[2] === "Y" ? 12 : 1);
}
