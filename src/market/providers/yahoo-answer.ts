import { z } from "zod";
import type { Instrument } from "../catalogue.ts";
import { ProviderError } from "./provider-error.ts";

/** A value of a bar; NaN if it is not a number, which costs only the bar and not the chart. */
const value = z.number().nullable().catch(Number.NaN);
/** What a chart may lack, or have in another form, without losing its closes. */
const text = z.string().optional().catch(undefined);

/** The used part of an answer; whatever else Yahoo adds, leaves out or changes is ignored. */
const answerSchema = z.object({
  meta: z.object({
    symbol: z.string(),
    currency: text,
    dataGranularity: text,
    exchangeTimezoneName: text,
    gmtoffset: z.number().optional().catch(undefined),
  }),
  timestamp: z.array(z.number()).default([]),
  indicators: z.object({
    quote: z.array(z.object({ close: z.array(value).default([]) })),
    adjclose: z
      .array(z.object({ adjclose: z.array(value) }))
      .optional()
      .catch(undefined),
  }),
});

/** One daily bar. */
export interface ChartBar {
  /** seconds since 1970 of the session's opening */
  readonly opened: number;
  /** null where Yahoo has none */
  readonly close: number | null;
  readonly adjusted: number | null;
}

/** A chart of daily bars of the instrument that was asked for. */
export interface Chart {
  readonly bars: readonly ChartBar[];
  /** the exchange's time zone, by its name and as seconds ahead of UTC; either may be missing */
  readonly zone: string | undefined;
  readonly gmtoffset: number | undefined;
}

/**
 * The chart in an answer of Yahoo's.
 * @param answer as its client gives it, not validated
 * @param symbol what Yahoo was asked for
 * @throws {ProviderError} `malformed` if it is not a chart, or one of another symbol, currency or bar length
 */
export function chartIn(answer: unknown, symbol: string, instrument: Instrument): Chart {
  const found = answerSchema.safeParse(answer);
  if (!found.success) throw malformed(`Yahoo's answer for ${symbol} is not a chart: ${z.prettifyError(found.error).slice(0, 120)}`);
  const { meta, timestamp, indicators } = found.data;
  const { currency, dataGranularity = "1d" } = meta;
  if (meta.symbol.toUpperCase() !== symbol.toUpperCase()) throw malformed(`Yahoo answered with ${meta.symbol} in place of ${symbol}`);
  if (dataGranularity !== "1d") throw malformed(`Yahoo answered with bars of ${dataGranularity} in place of 1d for ${symbol}`);
  if (currency !== undefined && !pricedIn(currency, instrument))
    throw malformed(`Yahoo answered with ${symbol} in ${currency} in place of ${instrument.currency}`);
  const close = indicators.quote[0]?.close ?? [];
  if (close.length !== timestamp.length)
    throw malformed(`Yahoo's answer for ${symbol} is not a chart: it has ${close.length} closes on ${timestamp.length} days`);
  const adjusted = indicators.adjclose?.[0]?.adjclose;
  // adjusted closes that cannot be told apart by their day do not count
  const aligned = adjusted?.length === timestamp.length ? adjusted : undefined;
  return {
    bars: timestamp.map((opened, i) => ({ opened, close: close[i]!, adjusted: aligned?.[i] ?? null })),
    zone: meta.exchangeTimezoneName,
    gmtoffset: meta.gmtoffset,
  };
}

/**
 * Whether closes in Yahoo's currency are those of the catalogue's. Pence (GBp) are not pounds: every close would be a hundred
 * times too high. The points of an index or a yield are no money, and Yahoo says USD of some that others write in their own currency.
 */
function pricedIn(currency: string, { kind, currency: own }: Instrument): boolean {
  if (kind === "etf" || kind === "stock") return currency === own;
  return currency.toUpperCase() === own.toUpperCase() || currency === "USD";
}

function malformed(message: string): ProviderError {
  return new ProviderError("malformed", message);
}
