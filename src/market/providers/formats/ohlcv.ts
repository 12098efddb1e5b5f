import { columnNamed, type Format, isRefused, readColumns, symbolInName } from "./table.ts";

const COLUMNS = new Set(["date", "open", "high", "low", "close", "volume"]);

/** Date,Open,High,Low,Close,Volume, or any of them with a date and a close. The symbol is the file's name. */
export const ohlcv: Format = (file) => {
  const header = file.rows[0] ?? [];
  const close = columnNamed(header, "close");
  if (columnNamed(header, "date") !== 0 || close < 0 || !header.every((cell) => COLUMNS.has(cell.trim().toLowerCase()))) return undefined;
  const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close });
  return isRefused(numbers) ? numbers : { format: "OHLCV", symbol: symbolInName(file.name), dividendsIn: false, ...numbers };
};
