import { columnNamed, type Format, isRefused, readColumns, symbolInName } from "./table.ts";

const COLUMNS = new Set(["date", "open", "high", "low", "close", "volume"]);
/** As yfinance writes one ticker with a single line of header since 0.2.51, dividends worked in unless it is told otherwise (`auto_adjust`). */
const YFINANCE_ORDER = "Date,Close,High,Low,Open,Volume";

/**
 * Date,Open,High,Low,Close,Volume, or any of them with a date and a close. The symbol is the file's name. Nothing in such a file says
 * whether dividends are worked into the closes: only yfinance writes the close first, and its closes have them.
 */
export const ohlcv: Format = (file) => {
  const header = file.rows[0] ?? [];
  const close = columnNamed(header, "close");
  if (columnNamed(header, "date") !== 0 || close < 0 || !header.every((cell) => COLUMNS.has(cell.trim().toLowerCase()))) return undefined;
  const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close });
  if (isRefused(numbers)) return numbers;
  const table = { format: "OHLCV", symbol: symbolInName(file.name), headed: false, ...numbers };
  return header.join() === YFINANCE_ORDER
    ? { ...table, dividendsIn: true, dividendsBy: "as yfinance does in files with the columns in this order" }
    : { ...table, dividendsIn: false };
};
