import type { Holdings } from "../../src/market/records/holdings.ts";
import type { MarketValues } from "../../src/market/records/market-values.ts";
import type { MemberList } from "../../src/market/records/members.ts";
import type { Positions } from "../../src/market/records/positions.ts";
import { day } from "./market.ts";

const origin = { provider: "test", detail: "made.csv" };

/** Holdings of a fund: symbol and weight, the symbol as name unless one is given. */
export function holdingsOf(fund: string, date: string, rows: Readonly<Record<string, number | readonly [number, string]>>): Holdings {
  return {
    fund,
    date: day(date),
    origin,
    otherWeight: 0.001,
    holdings: Object.entries(rows).map(([symbol, row]) => {
      const [weight, name] = typeof row === "number" ? [row, `${symbol} INC`] : row;
      return { symbol, name, sector: "Industrials", weight, marketValue: weight * 1e9, shares: 1000 };
    }),
  };
}

export function membersOf(index: string, date: string, symbols: readonly string[]): MemberList {
  return { index, date: day(date), origin, members: symbols.map((symbol) => ({ symbol, name: symbol, sector: "Industrials" })) };
}

/** Reports by date: open interest, long, short. */
export function positionsOf(code: string, reports: Readonly<Record<string, readonly [number, number, number]>>): Positions {
  const rows = Object.entries(reports).map(([date, [openInterest, long, short]]) => ({
    date: day(date),
    openInterest,
    long,
    short,
    spreading: 0,
  }));
  return { code, market: `MARKET ${code}`, origin, reports: rows };
}

export function marketValuesOf(symbol: string, values: Readonly<Record<string, { value?: number; shares?: number }>>): MarketValues {
  return {
    symbol,
    origin,
    values: Object.entries(values).map(([date, { value = null, shares = null }]) => ({ date: day(date), value, shares })),
  };
}
