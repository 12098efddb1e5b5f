/** The funds of the eleven sectors of the S&P 500, and what they are called together. */
export const SECTOR_FUNDS = ["XLK", "XLF", "XLE", "XLV", "XLI", "XLY", "XLP", "XLU", "XLB", "XLRE", "XLC"] as const;
export const THE_SECTORS = "the sectors";
