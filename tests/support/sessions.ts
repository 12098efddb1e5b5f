import { isoOf } from "../../src/calendar/day.ts";
import type { Series } from "../../src/market/series.ts";
import { day, seriesOf } from "./market.ts";
import { exchange } from "./reference.ts";

/** The sessions of the exchange from one date to another, both with it. */
export function sessionsBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let at = day(first); at <= day(last); at++) if (exchange.isSession(at)) found.push(isoOf(at));
  return found;
}

/** A series with a close on every session, made from its place and date. */
export function seriesOver(symbol: string, first: string, last: string, close: (place: number, date: string) => number): Series {
  return seriesOf(symbol, Object.fromEntries(sessionsBetween(first, last).map((date, i) => [date, close(i, date)])));
}
