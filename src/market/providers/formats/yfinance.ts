import { isRefused } from "./refused.ts";
import { columnNamed, type Format, readColumns } from "./table.ts";

/**
 * What yfinance's `download(...).to_csv()` writes: columns, tickers, then "Date", in either order of columns.
 * Without an "Adj Close" yfinance has worked dividends into "Close" (its `auto_adjust`).
 */
export const yfinance: Format = (file, options) => {
  const [columns, tickers, index] = file.rows;
  if (columns?.[0] !== "Price" || tickers?.[0] !== "Ticker" || index?.[0] !== "Date") return undefined;
  const symbols = [...new Set(tickers.slice(1))];
  const close = columnNamed(columns, "close");
  if (symbols.length !== 1 || close < 0)
    return { refused: `a yfinance file of ${symbols.length} tickers; one ticker with a Close is taken` };
  const adjusted = columnNamed(columns, "adj close");
  const numbers = readColumns(file, { from: 3, width: columns.length, date: 0, close, ...(adjusted < 0 ? {} : { adjusted }) }, options);
  return isRefused(numbers) ? numbers : { format: "yfinance", symbol: symbols[0]!, headed: true, dividendsIn: adjusted < 0, ...numbers };
};
