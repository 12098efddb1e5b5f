import { type Day, dayOf, isoOf } from "../../../calendar/day.ts";
import { CONTRACTS } from "../../contracts.ts";
import { decodePositions, mergePositions, type Positions, positionsChange, positionsId, type Report } from "../../records/positions.ts";
import { amountIn, columnsNamed, dateIn, type RecordsFormat } from "./table.ts";

/** As the annual files head them; later ones write underscores for spaces. */
const COLUMNS = {
  market: ["market and exchange names"],
  date: ["as of date in form yyyy-mm-dd"],
  code: ["cftc contract market code"],
  openInterest: ["open interest (all)"],
  long: ["noncommercial positions-long (all)"],
  short: ["noncommercial positions-short (all)"],
  spreading: ["noncommercial positions-spreading (all)"],
  commercialLong: ["commercial positions-long (all)"],
  commercialShort: ["commercial positions-short (all)"],
  smallLong: ["nonreportable positions-long (all)"],
  smallShort: ["nonreportable positions-short (all)"],
} as const;

/** The column of newer files that says which of the two reports a row is of: "FutOnly" or "Combined". */
const WHICH_REPORT = "futonly or combined";
/** What the CFTC calls its files of futures and options combined, and people after it. */
const COMBINED_NAME = /annualof|deahistfo|deacom|com_(?:disagg|fin)|fut(?:ures)?[-_ ]?(?:and[-_ ]?)?opt|combined/i;
const COMBINED = "a report of futures and options combined; that of futures only is taken";

/** Consolidated rows turn small contracts into large ones and round each column by itself. */
const ROUNDING = 5;

/**
 * The CFTC's annual file of the Commitments of Traders, legacy futures-only: names quoted with commas in them, codes and
 * figures padded with spaces, a row per market and week, newest first. The markets of `CONTRACTS` are taken, the others
 * counted. Both sides of a market must add up to its open interest.
 * @see https://www.cftc.gov/MarketReports/CommitmentsofTraders/HistoricalViewable/CotVariablesLegacy/index.htm
 */
export const commitments: RecordsFormat = (file, { now }) => {
  const header = (file.rows[0] ?? []).map((cell) => cell.trim().replaceAll("_", " ").toLowerCase());
  if (header[0] !== COLUMNS.market[0]) return undefined;
  const columns = columnsNamed(header, COLUMNS);
  if (typeof columns === "string") return { refused: `it is not a legacy futures-only report: it has no column "${columns}"` };
  if (COMBINED_NAME.test(file.name)) return { refused: COMBINED };
  const which = header.indexOf(WHICH_REPORT);
  const today = dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
  const found = new Map<string, { market: string; reports: Map<number, Report> }>();
  const left = new Set<string>();
  for (const [i, row] of file.rows.entries()) {
    if (i === 0) continue;
    const place = `row ${i + 1}`;
    if (row.length !== header.length) return { refused: `${place} has ${row.length} of ${header.length} columns` };
    if (which >= 0 && isCombined(row[which]!)) return { refused: `${COMBINED} (${place})` };
    const code = row[columns.code]!.trim();
    if (!CONTRACTS.some((contract) => contract.code === code)) {
      left.add(code);
      continue;
    }
    const report = reportIn(row, columns);
    if (typeof report === "string") return { refused: `${place}: ${report}` };
    if (report.date > today) return { refused: `${place} is dated ${isoOf(report.date)}, which is in the future` };
    const market = found.get(code) ?? { market: row[columns.market]!.trim(), reports: new Map<number, Report>() };
    if (market.reports.has(report.date)) return { refused: `${place}: ${code} has two reports of ${isoOf(report.date)}` };
    market.reports.set(report.date, report);
    found.set(code, market);
  }
  if (found.size === 0) return { refused: "a Commitments of Traders report without one of the markets that are kept" };
  const origin = { provider: "file", detail: file.name };
  const markets = [...found].map(
    ([code, { market, reports }]): Positions => ({ code, market, origin, reports: [...reports.values()].sort((a, b) => a.date - b.date) }),
  );
  const dates = markets.flatMap(({ reports }) => reports.map(({ date }) => date));
  return {
    entries: markets.map((market) => ({
      id: positionsId(market.code),
      write: (held) => positionsChange(mergePositions(held === undefined ? undefined : decodePositions(held), market), now.toISOString()),
    })),
    symbol: "COT",
    count: dates.length,
    first: isoOf(Math.min(...dates)),
    last: isoOf(Math.max(...dates)),
    why: `${markets.length} markets${left.size === 0 ? "" : `, ${left.size} others left`}`,
  };
};

/** Whether the CFTC's word for a row's report means options too. */
export function isCombined(word: string): boolean {
  return /^comb/i.test(word.trim());
}

type Columns = Readonly<Record<keyof typeof COLUMNS, number>>;

/** All that a report says of one market, in contracts. */
export type Figures = Readonly<Record<Exclude<keyof typeof COLUMNS, "market" | "date" | "code">, number>>;

/** The report in a row, or what is wrong with it. */
function reportIn(row: readonly string[], columns: Columns): Report | string {
  const { market: _, date, code: __, ...places } = columns;
  const figures = Object.fromEntries(Object.entries(places).map(([key, column]) => [key, amountIn(row[column])])) as Figures;
  return reportFrom(dateIn(row[date]), figures);
}

/** A report whose two sides add up to its open interest, or what is wrong with it. */
export function reportFrom(date: Day | undefined, figures: Figures): Report | string {
  if (date === undefined) return "it has no date";
  const { openInterest, long, short, spreading } = figures;
  const longs = long + spreading + figures.commercialLong + figures.smallLong;
  const shorts = short + spreading + figures.commercialShort + figures.smallShort;
  if (!(openInterest > 0) || ![openInterest, long, short, spreading].every((value) => Number.isInteger(value) && value >= 0))
    return "a position is not a whole number of contracts";
  if (!(Math.abs(longs - openInterest) <= ROUNDING && Math.abs(shorts - openInterest) <= ROUNDING))
    return `its positions do not add up to the open interest of ${openInterest}`;
  return { date, openInterest, long, short, spreading };
}
