import type { Day } from "../calendar/day.ts";
import { releaseDay } from "../calendar/federal.ts";
import type { HeldBack } from "./held-back.ts";
import type { Holdings } from "./records/holdings.ts";
import type { MarketValues } from "./records/market-values.ts";
import type { MemberList } from "./records/members.ts";
import type { Positions } from "./records/positions.ts";
import { type Records, recordsOf } from "./records/records.ts";
import { lastDay, type Series, upTo } from "./series.ts";

/** All series at one version. Never changed: a refresh makes another and swaps it whole. */
export interface Snapshot {
  /** ordinal and content hash of the store's version; `sample` for the made-up market */
  readonly version: string;
  /** ISO instant at which the version was made */
  readonly createdAt: string;
  /** true where the prices are made up */
  readonly sample: boolean;
  readonly symbols: readonly string[];
  /** Price closes where there are any, otherwise those with dividends worked in. */
  series(symbol: string): Series | undefined;
  /** Closes with dividends worked in from a source that has no others; they may stand beside price closes of other years. */
  total(symbol: string): Series | undefined;
  /** Why closes that were offered of an instrument are held back; empty where none are. */
  heldBack(symbol: string): readonly string[];
  /** A fund's lists of holdings known by then, oldest first. */
  holdings(fund: string): readonly Holdings[];
  /** An index's lists of members known by then, oldest first. */
  members(index: string): readonly MemberList[];
  /** A contract's Commitments of Traders published by then, undefined where there is none. */
  positions(code: string): Positions | undefined;
  /** Market values, or shares outstanding, known by then; undefined where there is none. */
  marketValues(symbol: string): MarketValues | undefined;
  /** The same without its as-of date: for what must say which list would be known later. */
  readonly records: Records;
  /**
   * What was known at the end of `day`: a view, without copying.
   * @param closes last day whose closes were known, where that is an earlier one: at noon a report of the day is, its close is not
   */
  asOf(day: Day, closes?: Day): Snapshot;
  /** Latest session of any series, undefined where there is none. */
  readonly lastDay: Day | undefined;
}

export interface SnapshotMeta {
  readonly version: string;
  readonly createdAt: string;
  readonly sample: boolean;
}

/** A snapshot of the given series and records. */
export function snapshotOf(
  series: Iterable<Series>,
  meta: SnapshotMeta,
  records: Records = recordsOf({}),
  heldBack: readonly HeldBack[] = [],
): Snapshot {
  const bySymbol = new Map<string, Series>();
  const totals = new Map<string, Series>();
  for (const each of series) {
    if (each.basis === "total") totals.set(each.symbol, each);
    if (each.basis === "price" || !bySymbol.has(each.symbol)) bySymbol.set(each.symbol, each);
  }
  const days = [...bySymbol.values()].flatMap((each) => lastDay(each) ?? []);
  return view(
    {
      symbols: [...bySymbol.keys()],
      series: (symbol) => bySymbol.get(symbol),
      total: (symbol) => totals.get(symbol),
      lastDay: days.length === 0 ? undefined : days.reduce((latest, day) => Math.max(latest, day)),
      meta,
      records,
      heldBack,
    },
    undefined,
  );
}

/**
 * A snapshot whose series are made when they are first asked for.
 * @param seriesOf gives the same series each time
 * @param last the latest session of all
 */
export function snapshotMade(
  symbols: readonly string[],
  seriesOf: (symbol: string) => Series,
  last: Day,
  meta: SnapshotMeta,
  records: Records,
): Snapshot {
  const known = new Set(symbols);
  const series = (symbol: string) => (known.has(symbol) ? seriesOf(symbol) : undefined);
  return view(
    { symbols, series, total: () => undefined, lastDay: symbols.length === 0 ? undefined : last, meta, records, heldBack: [] },
    undefined,
  );
}

/** Everything at one version, whatever is known by then. */
interface Whole {
  readonly symbols: readonly string[];
  readonly series: (symbol: string) => Series | undefined;
  readonly total: (symbol: string) => Series | undefined;
  readonly lastDay: Day | undefined;
  readonly meta: SnapshotMeta;
  readonly records: Records;
  readonly heldBack: readonly HeldBack[];
}

function view(whole: Whole, until: Day | undefined, closes: Day | undefined = until): Snapshot {
  const { symbols, meta, records, heldBack } = whole;
  const cut = new Map<Series, Series | undefined>();
  const known = (series: Series | undefined): Series | undefined => {
    if (closes === undefined || series === undefined) return series;
    if (!cut.has(series)) cut.set(series, nonEmpty(upTo(series, closes)));
    return cut.get(series);
  };
  // questions come in runs on one day: what was cut for the one before is there for the next
  let latest: { readonly at: Day; readonly closesAt: Day; readonly snapshot: Snapshot } | undefined;
  const by = (day: Day): boolean => until === undefined || day <= until;
  return {
    ...meta,
    symbols,
    series: (symbol) => known(whole.series(symbol)),
    total: (symbol) => known(whole.total(symbol)),
    heldBack: (symbol) => heldBack.filter(({ series }) => series.symbol === symbol).map(({ why }) => why),
    holdings: (fund) => records.holdings(fund).filter((list) => by(list.date)),
    members: (index) => records.members(index).filter((list) => by(list.date)),
    positions: (code) => {
      const all = records.positions(code);
      const reports = all?.reports.filter((report) => by(releaseDay(report.date))) ?? [];
      return all === undefined || reports.length === 0 ? undefined : { ...all, reports };
    },
    marketValues: (symbol) => {
      const all = records.marketValues(symbol);
      const values = all?.values.filter((each) => by(each.date)) ?? [];
      return all === undefined || values.length === 0 ? undefined : { ...all, values };
    },
    records,
    asOf: (day, closesDay = day) => {
      const at = Math.min(until ?? day, day);
      const closesAt = Math.min(closes ?? closesDay, closesDay, at);
      if (latest?.at !== at || latest.closesAt !== closesAt) latest = { at, closesAt, snapshot: view(whole, at, closesAt) };
      return latest.snapshot;
    },
    lastDay: whole.lastDay === undefined || closes === undefined ? whole.lastDay : Math.min(whole.lastDay, closes),
  };
}

function nonEmpty(series: Series): Series | undefined {
  return series.days.length === 0 ? undefined : series;
}
