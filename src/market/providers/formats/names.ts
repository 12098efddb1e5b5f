/** How sources name the files that they give, around the symbol. */
const AROUND: readonly RegExp[] = [
  // MarketWatch: "Download Data - STOCK_US_XNAS_AAPL"
  /^download data - (?:[a-z]+_)+(.+)$/i,
  // Investing.com: "S&P 500 Historical Data", "AAPL Historische Kurse"
  /^(.+?) (?:historical data|historische (?:daten|kurse)|données historiques)$/i,
  // TradingView: "SP_SPX, 1D", "NASDAQ_AAPL, 1D_a1b2c"
  /^(?:[A-Z]+_)?(.+?), 1D(?:_[0-9a-z]+)?$/,
  // Alpha Vantage: "daily_AAPL", "daily_adjusted_AAPL"
  /^daily_(?:adjusted_)?(.+)$/i,
  // Cboe: "VIX_History"
  /^(.+)_history$/i,
  // Stooq: "aapl_us_d", "^spx_d", "aapl.us"
  /^(.+?)(?:_us)?_d$/i,
  /^(.+)\.us$/i,
];

/**
 * What a file may be named after, likeliest first: `^RUT.csv` is ^RUT, `AAPL (1).csv` AAPL, `aapl_us_d.csv` AAPL, and
 * `S&P 500 Historical Data.csv` the S&P 500.
 */
export function symbolsInName(name: string): readonly string[] {
  const bare = name
    .replace(/\.(?:gz|zip)$/i, "")
    .replace(/\.(?:csv|txt|tsv|json|xlsx)$/i, "")
    .replace(/ \(\d+\)$/, "")
    .replace(/^%5E/i, "^");
  const inner = AROUND.flatMap((around) => around.exec(bare)?.[1] ?? []);
  return [...new Set([...inner.map((symbol) => (symbol === symbol.toLowerCase() ? symbol.toUpperCase() : symbol)), bare])];
}

/** The likeliest of them. */
export function symbolInName(name: string): string {
  return symbolsInName(name)[0]!;
}
