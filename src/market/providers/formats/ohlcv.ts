import { symbolInName } from "./names.ts";
import { isRefused } from "./refused.ts";
import { columnNamed, type Format, readColumns } from "./table.ts";

const COLUMNS = new Set(["date", "open", "high", "low", "close", "volume"]);
/** As yfinance writes one ticker with a single line of header since 0.2.51, adjusted for dividends unless told otherwise (`auto_adjust`). */
const YFINANCE_ORDER = "Date,Close,High,Low,Open,Volume";
/** Midnight at the exchange with its zone, as yfinance's `Ticker.history(actions=False)` writes a day; its closes have dividends worked in as well. */
const YFINANCE_DATE = /^.{10} 00:00:00[+-]\d\d:\d\d$/;

/**
 * Date,Open,High,Low,Close,Volume, or any of them with a date and a close. The symbol is the file's name. No word of such a file says
 * whether dividends are worked into the closes: only yfinance writes the close first, or zones behind the dates, and its closes have them.
 */
export const ohlcv: Format = (file, options) => {
  const header = file.rows[0] ?? [];
  const close = columnNamed(header, "close");
  if (columnNamed(header, "date") !== 0 || close < 0 || !header.every((cell) => COLUMNS.has(cell.trim().toLowerCase()))) return undefined;
  const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close }, options);
  if (isRefused(numbers)) return numbers;
  const table = { format: "OHLCV", symbol: symbolInName(file.name), headed: false, ...numbers };
  if (header.join() === YFINANCE_ORDER)
    return { ...table, dividendsIn: true, dividendsBy: "as yfinance does in files with the columns in this order" };
  if (YFINANCE_DATE.test(file.rows[1]![0]!))
    return { ...table, dividendsIn: true, dividendsBy: "as yfinance does in files whose dates carry a time zone" };
  return { ...table, dividendsIn: false };
};
