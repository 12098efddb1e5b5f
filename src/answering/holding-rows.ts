import type { Lookup } from "../market/lookup.ts";
import type { Holding, Holdings } from "../market/records/holdings.ts";
import { plainTicker } from "../market/tickers.ts";
import { listOf } from "../wording/figures.ts";
import { name, type Phrase, say } from "../wording/phrase.ts";

/** Which rows of a list are asked for. */
export interface Asked {
  /** companies, baskets and sectors' funds; none for the largest */
  readonly of: readonly string[];
  /** how many of the largest, where none are named */
  readonly top: number;
  /** the largest lines of the list, not companies with all their share classes */
  readonly lines?: true | undefined;
}

/** The rows of a list that a question means. */
export interface Part {
  /** largest first */
  readonly rows: readonly Holding[];
  readonly plural: boolean;
  readonly caveats: readonly Phrase[];
}

/** The company behind a row: its name without its share class, so that both rows of Alphabet are one. */
export function companyOf(row: Pick<Holding, "name">): string {
  let company = companies.get(row);
  if (company === undefined) {
    company = row.name.replace(/\s+(?:CLASS|CL|SERIES)\s+[A-Z]$/i, "").trim();
    companies.set(row, company);
  }
  return company;
}

/** A row is asked for its company in every answer. */
const companies = new WeakMap<Pick<Holding, "name">, string>();

/**
 * The rows of the companies, basket members or sectors named, or of the largest companies. A company counts with all its share
 * classes: the Magnificent Seven names Alphabet once, and both GOOGL and GOOG are Alphabet.
 */
export function partOf({ of, top, lines }: Asked, holdings: Holdings, lookup: Lookup): Part {
  if (of.length === 0 && lines) return { rows: byWeight(holdings.holdings).slice(0, top), plural: top > 1, caveats: [] };
  if (of.length === 0) return { rows: largestCompanies(holdings, top), plural: top > 1, caveats: [] };
  const sectors = new Set<string>();
  const tickers = new Map<string, string>();
  for (const symbol of of) {
    const named = lookup.bySymbol(symbol);
    if (named !== undefined && "basket" in named) for (const each of named.basket.members) tickers.set(plainTicker(each), each);
    else if (named?.instrument.kind === "etf" && named.instrument.sector !== undefined) sectors.add(sectorKey(named.instrument.sector));
    else tickers.set(plainTicker(symbol), symbol);
  }
  const wanted = new Set<string>();
  const found = new Set<string>();
  for (const row of holdings.holdings) {
    const ticker = plainTicker(row.symbol);
    if (!tickers.has(ticker)) continue;
    wanted.add(companyOf(row));
    found.add(ticker);
  }
  const rows = holdings.holdings.filter((row) => wanted.has(companyOf(row)) || (sectors.size > 0 && sectors.has(sectorKey(row.sector))));
  const missing = [...tickers].filter(([ticker]) => !found.has(ticker)).map(([, symbol]) => symbol);
  const several = of.some((symbol) => {
    const named = lookup.bySymbol(symbol);
    return named !== undefined && "basket" in named;
  });
  const caveats =
    missing.length > 0 && rows.length > 0 ? [say`Without ${listOf(missing)}: not among the holdings of ${name(holdings.fund)}.`] : [];
  const classes = new Map<string, string[]>();
  for (const row of rows) if (wanted.has(companyOf(row))) classes.set(companyOf(row), [...(classes.get(companyOf(row)) ?? []), row.symbol]);
  for (const symbols of classes.values())
    if (symbols.length > 1) caveats.push(say`${listOf(symbols)} are share classes of one company; all are counted.`);
  return { rows: byWeight(rows), plural: several || of.length > 1, caveats };
}

/** The rows of the companies with the largest weights, share classes added up before they are ranked. */
export function largestCompanies({ holdings }: Holdings, top: number): Holding[] {
  const weights = new Map<string, number>();
  for (const row of holdings) weights.set(companyOf(row), (weights.get(companyOf(row)) ?? 0) + row.weight);
  const largest = new Set(
    [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, top)
      .map(([company]) => company),
  );
  return byWeight(holdings.filter((row) => largest.has(companyOf(row))));
}

function byWeight(rows: readonly Holding[]): Holding[] {
  return rows.toSorted((a, b) => b.weight - a.weight);
}

/** "Communication" and "Communication Services", "Technology" and "Information Technology" are one sector. */
export function sectorKey(sector: string): string {
  return sector
    .toLowerCase()
    .replace(/^information /, "")
    .replace(/ services$/, "");
}
