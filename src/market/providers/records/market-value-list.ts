import { type Day, dayOf, isoOf } from "../../../calendar/day.ts";
import {
  decodeMarketValues,
  type MarketValue,
  marketValuesChange,
  marketValuesId,
  mergeMarketValues,
} from "../../records/market-values.ts";
import { stockSymbol } from "../../tickers.ts";
import { columnNamed } from "../formats/table.ts";
import { amountIn, dateIn, type RecordsFormat } from "./table.ts";

/**
 * Market values of companies and indices, or the shares that are outstanding, in a form of this project's own, for no free
 * source publishes both: Date, Symbol, and Market Value (dollars) or Shares Outstanding or both.
 */
export const marketValueList: RecordsFormat = (file, { resolveSymbol, now }) => {
  const header = file.rows[0] ?? [];
  const column = {
    date: columnNamed(header, "date"),
    symbol: columnNamed(header, "symbol", "ticker"),
    value: columnNamed(header, "market value", "market cap", "total market value"),
    shares: columnNamed(header, "shares outstanding"),
  };
  if (column.date < 0 || column.symbol < 0 || (column.value < 0 && column.shares < 0)) return undefined;
  const today = dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
  const found = new Map<string, Map<Day, MarketValue>>();
  for (const [i, row] of file.rows.slice(1).entries()) {
    const place = `row ${i + 2}`;
    if (row.length !== header.length) return { refused: `${place} has ${row.length} of ${header.length} columns` };
    const date = dateIn(row[column.date]);
    if (date === undefined) return { refused: `${place} has no date but "${row[column.date]!.slice(0, 30)}"` };
    if (date > today) return { refused: `${place} is dated ${isoOf(date)}, which is in the future` };
    const typed = row[column.symbol]!.trim();
    const symbol = resolveSymbol(typed)?.symbol ?? stockSymbol(typed, resolveSymbol);
    const value = figureIn(row[column.value]);
    const shares = figureIn(row[column.shares]);
    if (symbol === "" || Number.isNaN(value) || Number.isNaN(shares) || (value === null && shares === null))
      return { refused: `${place} has neither a market value nor a number of shares` };
    const dates = found.get(symbol) ?? new Map<Day, MarketValue>();
    if (dates.has(date)) return { refused: `${typed} appears twice on ${isoOf(date)} (${place})` };
    dates.set(date, { date, value, shares });
    found.set(symbol, dates);
  }
  if (found.size === 0) return { refused: "it has a header but no market values" };
  const origin = { provider: "file", detail: file.name };
  const dates = [...found.values()].flatMap((each) => [...each.keys()]);
  return {
    entries: [...found].map(([symbol, byDate]) => ({
      id: marketValuesId(symbol),
      write: (held) => {
        const newer = { symbol, origin, values: [...byDate.values()].sort((a, b) => a.date - b.date) };
        return marketValuesChange(mergeMarketValues(held === undefined ? undefined : decodeMarketValues(held), newer), now.toISOString());
      },
    })),
    symbol: found.size === 1 ? [...found.keys()][0]! : `${found.size} sym.`,
    count: dates.length,
    first: isoOf(Math.min(...dates)),
    last: isoOf(Math.max(...dates)),
    why: "market values",
  };
};

/** A positive number; null where the cell or the column is not there, NaN for anything else. */
function figureIn(cell: string | undefined): number | null {
  if ((cell?.trim() ?? "") === "") return null;
  const value = amountIn(cell);
  return value > 0 ? value : Number.NaN;
}
