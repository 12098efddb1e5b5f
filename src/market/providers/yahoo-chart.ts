import { type Day, isoOf } from "../../calendar/day.ts";
import type { Instrument } from "../catalogue.ts";
import type { Series } from "../series.ts";
import type { FetchedSeries, FetchOptions } from "./provider.ts";

/** One bar as yahoo-finance2 hands it on, checked by its own schema. */
export interface ChartQuote {
  /** the session's opening */
  readonly date: Date;
  readonly close: number | null;
  readonly adjclose?: number | null;
}

const DAY_MS = 86_400_000;

/**
 * The finished bars of a chart. Bars without a close are left out and told; of two bars of one day, which Yahoo gives while
 * it corrects the last one, the later stands.
 * @param gmtoffset seconds by which the exchange's clock is ahead of UTC; a summer hour more or less leaves the date of an opening as it is
 */
export function seriesOfChart(
  instrument: Instrument,
  symbol: string,
  quotes: readonly ChartQuote[],
  gmtoffset: number,
  { until, now }: FetchOptions,
): FetchedSeries {
  const bars = new Map<Day, ChartQuote>();
  const without: Day[] = [];
  let unfinished = 0;
  for (const quote of quotes) {
    const day = Math.floor((quote.date.getTime() + gmtoffset * 1000) / DAY_MS);
    if (day > until) unfinished += 1;
    else if (quote.close === null) without.push(day);
    else bars.set(day, quote);
  }
  const values = [...bars.values()];
  const source = { provider: "yahoo", detail: symbol, fetchedAt: now.toISOString() };
  const series: Series = {
    symbol: instrument.symbol,
    days: Int32Array.from(bars.keys()),
    close: Float64Array.from(values, (bar) => bar.close!),
    basis: "price",
    source,
  };
  const paysDividends = instrument.kind === "etf" || instrument.kind === "stock";
  const adjusted = Float64Array.from(values, (bar) => bar.adjclose ?? Number.NaN);
  const notes: string[] = [];
  const empty = without.filter((day) => !bars.has(day));
  if (empty.length > 0)
    notes.push(
      `Yahoo has no close for ${empty.slice(0, 3).map(isoOf).join(", ")}${empty.length > 3 ? ` and ${empty.length - 3} more` : ""}`,
    );
  if (unfinished > 0) notes.push("today's unfinished bar left out");
  return { series: paysDividends && values.some((bar) => bar.adjclose != null) ? { ...series, adjusted } : series, notes };
}
