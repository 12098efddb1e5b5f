/** The forms that are taken, for whoever offered another. */
export const KNOWN_FORMS =
  "yfinance, Yahoo, FRED, Stooq, Investing.com, Nasdaq.com, Alpha Vantage (CSV and JSON), Tiingo, Cboe, TradingView, MarketWatch, R's quantmod, a table with a column for each symbol, or any table whose first line names a date and a close; as .csv, .tsv, .json, .xlsx, .gz or .zip";
