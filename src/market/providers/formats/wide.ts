import { isRefused } from "./refused.ts";
import { type ClosesTable, columnNamed, type Format, readColumns } from "./table.ts";

/** What may be called so that the catalogue lacks: the others of such a table are known. */
const TICKER = /^[A-Z^][A-Z0-9.^-]{0,7}$/;

/** A column of closes for each instrument, by their symbols: Date,AAPL,MSFT,^GSPC. */
export const wide: Format = (file, options) => {
  const header = (file.rows[0] ?? []).map((cell) => cell.trim());
  const symbols = header.slice(1);
  const isDated = columnNamed(header, "date", "datum", "time", "") === 0;
  if (!isDated || symbols.length === 0 || !symbols.some(options.isKnown)) return undefined;
  if (!symbols.every((symbol) => options.isKnown(symbol) || TICKER.test(symbol))) return undefined;
  const tables: ClosesTable[] = [];
  for (const [i, symbol] of symbols.entries()) {
    const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close: i + 1 }, options);
    if (isRefused(numbers)) return { refused: `${symbol}: ${numbers.refused}` };
    tables.push({ format: "table of several", symbol, headed: true, dividendsIn: false, ...numbers });
  }
  return tables;
};
