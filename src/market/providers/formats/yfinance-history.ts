import { symbolInName } from "./names.ts";
import { isRefused } from "./refused.ts";
import { columnNamed, type Format, readColumns } from "./table.ts";

/**
 * What yfinance's `Ticker.history().to_csv()` writes: Date,Open,High,Low,Close,Volume,Dividends,Stock Splits, of funds with Capital
 * Gains behind them. Its closes have dividends worked in (`auto_adjust`); without that an "Adj Close" stands beside them, and the file
 * has the form of Yahoo's download. The symbol is the file's name.
 */
export const yfinanceHistory: Format = (file, options) => {
  const header = file.rows[0] ?? [];
  const close = columnNamed(header, "close");
  const has = (name: string): boolean => columnNamed(header, name) >= 0;
  if (columnNamed(header, "date") !== 0 || close < 0 || !has("dividends") || !has("stock splits")) return undefined;
  const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close }, options);
  return isRefused(numbers)
    ? numbers
    : { format: "yfinance history", symbol: symbolInName(file.name), headed: false, dividendsIn: true, ...numbers };
};
