import { type Day, dayOf, isoOf } from "../../../calendar/day.ts";
import { FUNDS } from "../../funds.ts";
import { type Holding, holdingsChange, holdingsId } from "../../records/holdings.ts";
import { stockSymbol } from "../../tickers.ts";
import type { CsvFile } from "../formats/table.ts";
import { amountIn, columnsNamed, dateIn, dateInName, type RecordsFormat } from "./table.ts";

const COLUMNS = {
  ticker: ["ticker"],
  name: ["name"],
  sector: ["sector"],
  kind: ["asset class"],
  marketValue: ["market value"],
  weight: ["weight (%)"],
  shares: ["shares", "quantity"],
} as const;

/** Published weights are rounded to 0.01%: what a whole list of even 4,000 rows may miss. Below it the file was cut. */
const LEAST_WEIGHT = 0.97;
const MOST_WEIGHT = 1.03;

/**
 * A fund's holdings as iShares publishes them: a byte-order mark, a preamble with the fund and "Fund Holdings as of" or none,
 * a header, a row each, and a disclaimer. Only rows of asset class Equity are holdings; the weights of cash, margins and
 * futures are added up beside them. Fund and date stand in the preamble, else in the file's name (IVV-2023-04-06.csv).
 * @see https://www.ishares.com/us/products/239726/ishares-core-sp-500-etf
 */
export const ishares: RecordsFormat = (file, { resolveSymbol, now, provider = "file" }) => {
  const at = file.rows.findIndex((row) => row.some((cell) => cell.trim() === "Weight (%)") && row.some((cell) => cell.trim() === "Ticker"));
  if (at < 0) return undefined;
  const header = file.rows[at]!;
  const columns = columnsNamed(header, COLUMNS);
  if (typeof columns === "string") return { refused: `its list of holdings has no column "${columns}"` };
  const preamble = file.rows.slice(0, at);
  const fund = fundIn(file, preamble);
  if (fund === undefined) return { refused: "which fund holds this stands neither in it nor in its name (IVV-2023-04-06.csv)" };
  const date = dateOf(file, preamble);
  if (date === undefined) return { refused: "the date of its holdings stands neither in it nor in its name (IVV-2023-04-06.csv)" };
  if (date > dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()))
    return { refused: `its holdings are dated ${isoOf(date)}, which is in the future` };

  const holdings: Holding[] = [];
  let others = 0;
  let otherWeight = 0;
  for (const [i, row] of file.rows.slice(at + 1).entries()) {
    // the disclaimer and blank lines are single cells; a spreadsheet puts empty ones behind them
    if (row.slice(1).every((cell) => cell.trim() === "")) continue;
    const place = `row ${at + i + 2}`;
    if (row.length !== header.length) return { refused: `${place} has ${row.length} of ${header.length} columns` };
    const weight = amountIn(row[columns.weight]) / 100;
    const marketValue = amountIn(row[columns.marketValue]);
    if (Number.isNaN(weight) || Number.isNaN(marketValue)) return { refused: `${place} has no weight or market value that is a number` };
    if (row[columns.kind]!.trim() !== "Equity") {
      others += 1;
      otherWeight += weight;
      continue;
    }
    const shares = amountIn(row[columns.shares]);
    if (Number.isNaN(shares)) return { refused: `${place} has no number of shares` };
    if (weight < 0 || marketValue < 0 || shares < 0) return { refused: `${place} holds a negative position` };
    const symbol = stockSymbol(row[columns.ticker]!, resolveSymbol);
    holdings.push({ symbol, name: row[columns.name]!.trim(), sector: row[columns.sector]!.trim(), weight, marketValue, shares });
  }
  if (holdings.length === 0) return { refused: "it holds no shares: a list of cash and futures alone is not the fund's" };
  const total = holdings.reduce((sum, { weight }) => sum + weight, otherWeight);
  if (total < LEAST_WEIGHT || total > MOST_WEIGHT) return { refused: `its weights add up to ${(total * 100).toFixed(2)}%: it seems cut` };
  const origin = { provider, detail: file.name };
  const list = { fund, date, origin, holdings, otherWeight: Number(otherWeight.toFixed(6)) };
  const iso = isoOf(date);
  return {
    entries: [{ id: holdingsId(fund, date), write: () => holdingsChange(list, now.toISOString()) }],
    symbol: fund,
    count: holdings.length,
    first: iso,
    last: iso,
    why: others === 0 ? "" : `${others} rows of cash and futures set apart`,
  };
};

/** The fund whose title the first line is, else the ticker that the file's name begins with. */
function fundIn(file: CsvFile, preamble: CsvFile["rows"]): string | undefined {
  const title = preamble[0]?.[0]?.trim();
  const titled = FUNDS.find((fund) => fund.title === title);
  if (titled !== undefined) return titled.symbol;
  return /^([A-Z]{2,5})(?=[-_ .])/.exec(file.name)?.[1];
}

function dateOf(file: CsvFile, preamble: CsvFile["rows"]): Day | undefined {
  const row = preamble.find((cells) => /holdings as of/i.test(cells[0] ?? ""));
  return row === undefined ? dateInName(file.name)?.day : dateIn(row[1]);
}
