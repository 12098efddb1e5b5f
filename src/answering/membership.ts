import type { Day } from "../calendar/day.ts";
import { fundOf } from "../market/funds.ts";
import { nameOf } from "../market/lookup.ts";
import type { Holdings } from "../market/records/holdings.ts";
import type { MemberList } from "../market/records/members.ts";
import type { Origin } from "../market/records/record.ts";
import type { Series } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";
import { plainTicker } from "../market/tickers.ts";
import { dayText } from "../wording/figures.ts";
import { name as called, type Phrase, say, the } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { Refused } from "./finding.ts";
import { sectorKey } from "./holding-rows.ts";
import { servingOn } from "./serving.ts";

/** Who counts as a member of an index or a basket, and who says so. */
export interface Membership {
  readonly name: string;
  /** each once */
  readonly symbols: readonly string[];
  /** date of the list, null for a basket, whose members do not change here */
  readonly date: Day | null;
  /** in words, for the reading: "the holdings of IVV on Thu 6 Apr 2023" */
  readonly by: Phrase;
  readonly origin: Origin | null;
  readonly caveats: readonly Phrase[];
}

/** Entries of the store that hold an index's members. */
export function memberEntries(symbol: string): string[] {
  const fund = fundOf(symbol);
  return [`members/${fund?.index ?? symbol}/`, ...(fund === undefined ? [] : [`holdings/${fund.symbol}/`])];
}

/**
 * The members by the latest list known: the holdings of the index's fund or a list of members, whichever is newer. Where none
 * was known yet, the first list there is, which is said; where there is no list at all, the file that would give one.
 * @param sectorFund the fund of a sector, whose members alone are meant: those that the list's own column puts in it
 */
export function membersOf(symbol: string, context: Context, sectorFund?: string): Membership | Refused {
  const named = context.lookup.bySymbol(symbol);
  const sector = sectorFund === undefined ? undefined : sectorOf(sectorFund, context);
  const whole = named === undefined ? symbol : nameOf(named);
  const name = sector === undefined ? whole : `${whole} ${sector}`;
  if (named !== undefined && "basket" in named) {
    const by = say`the ${named.basket.members.length} members of the basket`;
    return { name, symbols: named.basket.members, date: null, by, origin: null, caveats: [] };
  }
  const known = listsOf(symbol, context.snapshot).at(-1);
  if (known !== undefined)
    return { name, symbols: symbolsIn(known, sector), date: known.date, by: byText(known), origin: known.origin, caveats: [] };
  const later = listsOf(symbol, context.snapshot.records);
  const first = later.findLast((list) => list.date === later[0]!.date);
  if (first === undefined) return noList(symbol, name);
  return {
    name,
    symbols: symbolsIn(first, sector),
    date: first.date,
    by: byText(first),
    origin: first.origin,
    caveats: [
      say`No list of members was known by ${dayText(context.asOf)}: the first one, dated ${dayText(first.date)}, is used, so companies that had left by then are missing.`,
    ],
  };
}

type List = Holdings | MemberList;

/** Oldest first; on one day the list of members before the fund's, which the fund's then overrules. */
function listsOf(symbol: string, records: Pick<Snapshot, "holdings" | "members">): List[] {
  const fund = fundOf(symbol);
  const lists: List[] = [...records.members(fund?.index ?? symbol), ...(fund === undefined ? [] : records.holdings(fund.symbol))];
  return lists.sort((a, b) => a.date - b.date);
}

/** "Energy" of XLE. */
function sectorOf(fund: string, { lookup }: Context): string | undefined {
  const named = lookup.bySymbol(fund);
  return named !== undefined && "instrument" in named && named.instrument.kind === "etf" ? named.instrument.sector : undefined;
}

/** Rows without a ticker are rights and unlisted shares, no members. */
function symbolsIn(list: List, sector?: string): readonly string[] {
  if (sector !== undefined) {
    const rows: readonly { readonly symbol: string; readonly sector: string }[] = "members" in list ? list.members : list.holdings;
    const inSector = rows.filter((row) => sectorKey(row.sector) === sectorKey(sector)).map((row) => row.symbol);
    return [...new Set(inSector)].filter((each) => /^[A-Z]/.test(each));
  }
  let found = symbolsByList.get(list);
  if (found === undefined) {
    const rows: readonly { readonly symbol: string }[] = "members" in list ? list.members : list.holdings;
    found = [...new Set(rows.map((row) => row.symbol))].filter((each) => /^[A-Z]/.test(each));
    symbolsByList.set(list, found);
  }
  return found;
}

const symbolsByList = new WeakMap<List, readonly string[]>();

function byText(list: List): Phrase {
  return "members" in list
    ? say`the list of members of ${dayText(list.date)}`
    : say`the holdings of ${called(list.fund)} on ${dayText(list.date)}`;
}

function noList(symbol: string, name: string): Refused {
  const fund = fundOf(symbol);
  const message =
    fund === undefined
      ? say`The members of ${the(name)} are not in the data. A list of them can be imported.`
      : say`The members of ${the(name)} are not in the data. The holdings file of ${called(fund.symbol)}, or a list of members, would give them.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

/** The closes of members that serve on a day, by symbol, however a list writes a share class; those without closes are left out. */
export function seriesOfMembers(symbols: readonly string[], snapshot: Snapshot, day: Day): Series[] {
  const found: Series[] = [];
  const others: string[] = [];
  for (const symbol of symbols) {
    const series = servingOn(symbol, day, { snapshot });
    if (series === undefined) others.push(symbol);
    else found.push(series);
  }
  for (const [plain, symbol] of markedIn(snapshot.symbols)) {
    if (symbols.includes(symbol) || !others.some((each) => each.startsWith(plain.slice(0, -1)) && plainTicker(each) === plain)) continue;
    const series = servingOn(symbol, day, { snapshot });
    if (series !== undefined) found.push(series);
  }
  return found;
}

/** Symbols with the mark of a share class, by their plain form. All views of one version share their list of symbols. */
function markedIn(symbols: readonly string[]): ReadonlyMap<string, string> {
  let found = markedBySymbols.get(symbols);
  if (found === undefined) {
    found = new Map(symbols.filter((symbol) => plainTicker(symbol) !== symbol).map((symbol) => [plainTicker(symbol), symbol]));
    markedBySymbols.set(symbols, found);
  }
  return found;
}

const markedBySymbols = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
