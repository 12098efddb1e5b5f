/** A fund whose published holdings stand for an index's members and weights. */
export interface Fund {
  readonly symbol: string;
  /** as its own file names it in its first line */
  readonly title: string;
  /** the catalogue's symbol of the index it tracks */
  readonly index: string;
}

/** @see https://www.ishares.com/us/products/etf-investments */
export const FUNDS: readonly Fund[] = [
  { symbol: "IVV", title: "iShares Core S&P 500 ETF", index: "SPX" },
  { symbol: "IWM", title: "iShares Russell 2000 ETF", index: "RUT" },
  { symbol: "IWB", title: "iShares Russell 1000 ETF", index: "RUI" },
  { symbol: "IWV", title: "iShares Russell 3000 ETF", index: "RUA" },
  { symbol: "IJH", title: "iShares Core S&P Mid-Cap ETF", index: "MID" },
  { symbol: "IJR", title: "iShares Core S&P Small-Cap ETF", index: "SML" },
  { symbol: "OEF", title: "iShares S&P 100 ETF", index: "OEX" },
];

/** The fund that stands for an index; other funds on the index, such as SPY and VOO for the S&P 500, hold the same. */
export function fundOf(index: string): Fund | undefined {
  return FUNDS.find((fund) => fund.index === (TRACKERS[index] ?? index) || fund.symbol === index);
}

const TRACKERS: Readonly<Record<string, string>> = { SPY: "SPX", VOO: "SPX" };
