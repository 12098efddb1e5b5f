import { DateTime, IANAZone } from "luxon";
import { type Day, isoOf } from "../../calendar/day.ts";
import { NEW_YORK } from "../../calendar/exchange.ts";
import type { Instrument } from "../catalogue.ts";
import type { Series } from "../series.ts";
import { shortestDecimal } from "../shortest.ts";
import type { FetchedSeries, FetchOptions } from "./provider.ts";
import type { Chart, ChartBar } from "./yahoo-answer.ts";

const DAY_SECONDS = 86_400;

/**
 * The finished bars of a chart, dated by the exchange's clock. A bar without a close, or with an impossible one, is left out and told;
 * an impossible adjusted close is NaN. Of two bars of one day, which Yahoo gives while it corrects the last one, the later stands.
 */
export function seriesOfChart(instrument: Instrument, symbol: string, chart: Chart, { until, now }: FetchOptions): FetchedSeries {
  const dayOf = clockOf(chart);
  const paysDividends = instrument.kind === "etf" || instrument.kind === "stock";
  const possible = (value: number): boolean => Number.isFinite(value) && (value > 0 || instrument.kind === "yield");
  const bars = new Map<Day, ChartBar>();
  const without: Day[] = [];
  const impossible: Day[] = [];
  let unfinished = 0;
  for (const bar of chart.bars) {
    const day = dayOf(bar.opened);
    if (day > until) unfinished += 1;
    else if (bar.close === null) without.push(day);
    else if (!possible(bar.close)) impossible.push(day);
    else bars.set(day, bar);
  }
  const unadjusted: Day[] = [];
  const adjusted = Float64Array.from(bars, ([day, bar]) => {
    if (bar.adjusted === null) return Number.NaN;
    if (possible(bar.adjusted)) return shortestDecimal(bar.adjusted);
    unadjusted.push(day);
    return Number.NaN;
  });
  const series: Series = {
    symbol: instrument.symbol,
    days: Int32Array.from(bars.keys()),
    close: Float64Array.from(bars.values(), (bar) => shortestDecimal(bar.close!)),
    basis: "price",
    source: { provider: "yahoo", detail: symbol, fetchedAt: now.toISOString() },
  };
  const notes: string[] = [];
  const tell = (what: string, days: readonly Day[], then = "") => {
    const more = days.length > 3 ? ` and ${days.length - 3} more` : "";
    if (days.length > 0) notes.push(`Yahoo has ${what} for ${days.slice(0, 3).map(isoOf).join(", ")}${more}${then}`);
  };
  const missing = (days: readonly Day[]) => days.filter((day) => !bars.has(day));
  tell("no close", missing(without));
  tell("an impossible close", missing(impossible), ", left out");
  if (paysDividends) tell("an impossible adjusted close", unadjusted, ", left out");
  if (unfinished > 0) notes.push("today's unfinished bar left out");
  return { series: paysDividends && adjusted.some((value) => !Number.isNaN(value)) ? { ...series, adjusted } : series, notes };
}

/** The date of an opening, in seconds since 1970, where the exchange is: by the name of its zone, else by its offset, else in New York. */
function clockOf({ zone, gmtoffset }: Chart): (opened: number) => Day {
  const named = zone !== undefined && IANAZone.isValidZone(zone);
  if (!named && gmtoffset !== undefined) return (opened) => Math.floor((opened + gmtoffset) / DAY_SECONDS);
  const clock = named ? zone : NEW_YORK;
  return (opened) => Math.floor((opened + DateTime.fromSeconds(opened, { zone: clock }).offset * 60) / DAY_SECONDS);
}
