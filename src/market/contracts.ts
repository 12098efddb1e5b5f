/** A futures contract of the CFTC's reports, and what it is a future on. */
export interface Contract {
  /** the CFTC's contract market code */
  readonly code: string;
  /** the catalogue's symbol of what it follows */
  readonly symbol: string;
  /** as people say it */
  readonly name: string;
  /** true for the one that a question on the index means; the others are kept beside it */
  readonly main: boolean;
}

/**
 * The contracts whose reports are kept: the most traded of each index (the E-minis; a "Consolidated" row adds the other sizes
 * to it) and of each Treasury maturity.
 * @see https://www.cftc.gov/MarketReports/CommitmentsofTraders/HistoricalCompressed/index.htm
 */
export const CONTRACTS: readonly Contract[] = [
  { code: "13874A", symbol: "SPX", name: "E-mini S&P 500", main: true },
  { code: "13874+", symbol: "SPX", name: "S&P 500 Consolidated", main: false },
  { code: "209742", symbol: "NDX", name: "Nasdaq Mini (E-mini Nasdaq-100)", main: true },
  { code: "20974+", symbol: "NDX", name: "Nasdaq-100 Consolidated", main: false },
  { code: "239742", symbol: "RUT", name: "Russell E-mini (E-mini Russell 2000)", main: true },
  { code: "124603", symbol: "DJI", name: "DJIA x $5 (E-mini Dow)", main: true },
  { code: "12460+", symbol: "DJI", name: "DJIA Consolidated", main: false },
  { code: "33874A", symbol: "MID", name: "E-mini S&P MidCap 400", main: true },
  { code: "1170E1", symbol: "VIX", name: "VIX", main: true },
  { code: "042601", symbol: "US2Y", name: "2-year Treasury note", main: true },
  { code: "044601", symbol: "US5Y", name: "5-year Treasury note", main: true },
  { code: "043602", symbol: "US10Y", name: "10-year Treasury note", main: true },
  { code: "020601", symbol: "US30Y", name: "Treasury bond", main: true },
];

/** The contract that a question on an instrument means. The Nasdaq Composite has no future: the Nasdaq-100's stands for it. */
export function contractOn(symbol: string): Contract | undefined {
  const followed = symbol === "IXIC" ? "NDX" : symbol;
  return CONTRACTS.find((contract) => contract.main && contract.symbol === followed);
}
