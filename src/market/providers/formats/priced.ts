import { symbolInName } from "./names.ts";
import { isRefused } from "./refused.ts";
import { type ClosesTable, type CsvFile, columnNamed, type Format, readColumns } from "./table.ts";

/** What sources call the columns that are read. */
const DATE = ["date", "time", "timestamp", "datum", "<date>", "date/time", "datetime", "trade date", "jour"];
const CLOSE = [
  "close",
  "close/last",
  "<close>",
  "4. close",
  "price",
  "last",
  "last price",
  "close price",
  "closing price",
  "zuletzt",
  "schluss",
  "schlusskurs",
  "schlußkurs",
  "dernier",
  "clôture",
];
const ADJUSTED = [
  "adj close",
  "adj. close",
  "adj close*",
  "adj close**",
  "adj_close",
  "adjclose",
  "adjusted close",
  "adjusted_close",
  "5. adjusted close",
];
const SPLITS = ["splitfactor", "split_coefficient", "8. split coefficient"];
const SYMBOL = ["<ticker>", "ticker", "symbol"];

/** Sources by the columns that only they have; the first that fits gives the name. */
const SOURCES: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ["Stooq", ["<ticker>", "<date>", "<close>"]],
  ["Investing.com", ["price", "change %"]],
  ["Investing.com", ["zuletzt", "datum"]],
  ["Investing.com", ["dernier", "date"]],
  ["Nasdaq.com", ["close/last"]],
  ["Alpha Vantage", ["timestamp", "close"]],
  ["Alpha Vantage", ["timestamp", "4. close"]],
  ["Tiingo", ["adjclose", "splitfactor"]],
  ["TradingView", ["time", "open", "close"]],
];

/**
 * A table with a date and a close under any of their usual names, whatever else is in it: Stooq, Investing.com, Nasdaq.com, Alpha Vantage,
 * Tiingo, TradingView, MarketWatch, Cboe and spreadsheets. The symbol is in a column of its own, or the file's name. Where splits stand
 * beside closes as they were traded, the closes before one are divided by it.
 */
export const priced: Format = (file, options) => {
  const header = (file.rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const [date, close] = [columnNamed(header, ...DATE), columnNamed(header, ...CLOSE)];
  if (date < 0 || close < 0) return undefined;
  const [adjusted, splits, symbol] = [columnNamed(header, ...ADJUSTED), columnNamed(header, ...SPLITS), columnNamed(header, ...SYMBOL)];
  const columns = {
    from: 1,
    width: header.length,
    date,
    close,
    ...(adjusted < 0 ? {} : { adjusted }),
    ...(splits < 0 ? {} : { splits }),
  };
  const format = SOURCES.find(([, names]) => names.every((name) => header.includes(name)))?.[0] ?? "table of closes";
  if (file.rows.length < 2) return { refused: "it has a header but no closes" };
  const tables: ClosesTable[] = [];
  for (const [named, part] of symbol < 0 ? [[undefined, file] as const] : bySymbol(file, symbol)) {
    const numbers = readColumns(part, columns, options);
    if (isRefused(numbers)) return named === undefined ? numbers : { refused: `${named}: ${numbers.refused}` };
    tables.push({ format, symbol: named ?? symbolInName(file.name), headed: named !== undefined, dividendsIn: false, ...numbers });
  }
  return tables;
};

/** The rows of each instrument, under the one header. */
function bySymbol(file: CsvFile, column: number): Map<string, CsvFile> {
  const [header, ...rows] = file.rows;
  const groups = Map.groupBy(rows, (row) => (row[column] ?? "").trim().replace(/\.US$/i, ""));
  return new Map([...groups].map(([symbol, own]) => [symbol, { ...file, rows: [header!, ...own] }]));
}
