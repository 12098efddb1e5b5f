import { z } from "zod";
import { type Day, parseDay } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import { gaussian, hash } from "./random.ts";
import { sampleRecords, sampleRecordsSchema } from "./sample-records.ts";
import type { Series } from "./series.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";

/** data/sample/market.json: the made-up market that ships with the project. */
export const sampleSchema = z.object({
  seed: z.int(),
  /** last session of the sample; questions without a date are asked on it */
  ends: z.iso.date(),
  instruments: z.record(
    z.string(),
    z.object({
      begins: z.iso.date(),
      /** first close */
      start: z.number().positive(),
      /** yearly growth, a fraction */
      drift: z.number(),
      /** share of the market's daily move that it takes part in */
      beta: z.number(),
      /** yearly volatility of its own, a fraction */
      own: z.number().nonnegative(),
      /** a level that it is drawn back to, for yields and volatility */
      anchor: z.number().positive().optional(),
      /** yearly dividend yield worked into adjusted closes; none where absent */
      dividend: z.number().nonnegative().optional(),
    }),
  ),
  records: sampleRecordsSchema,
});

export type SampleMarket = z.infer<typeof sampleSchema>;

const SESSIONS_A_YEAR = 252;
const MARKET_VOLATILITY = 0.14;
const SOURCE = { provider: "sample", detail: "data", fetchedAt: "1970-01-01T00:00:00.000Z" } as const;

/**
 * The made-up market: random walks that share one market's moves, the same on every machine and every day. Nothing is
 * fitted to real prices. The market has quiet and stormy stretches, so that bear markets, records and streaks occur.
 * @param symbols made only these; all where absent
 */
export function sampleSnapshot(
  market: SampleMarket,
  exchange: Exchange,
  symbols: readonly string[] = Object.keys(market.instruments),
): Snapshot {
  const ends = parseDay(market.ends)!;
  const wanted = symbols.filter((symbol) => Object.hasOwn(market.instruments, symbol));
  const begins = Math.min(ends, ...Object.values(market.instruments).map((each) => parseDay(each.begins)!));
  const days = sessionsBetween(begins, ends, exchange);
  const moves = marketMoves(market.seed, days.length);
  const made = new Map<string, Series>();
  const seriesOf = (symbol: string): Series => {
    if (!made.has(symbol)) made.set(symbol, walk(symbol, market, days, moves));
    return made.get(symbol)!;
  };
  const meta = { version: `sample-${market.seed}`, createdAt: `${market.ends}T21:00:00.000Z`, sample: true };
  return snapshotOf(wanted.map(seriesOf), meta, sampleRecords(market.records, { seed: market.seed, ends }, seriesOf));
}

function walk(symbol: string, market: SampleMarket, all: Int32Array, moves: Float64Array): Series {
  const instrument = market.instruments[symbol]!;
  const begins = parseDay(instrument.begins)!;
  const from = all.findIndex((day) => day >= begins);
  const days = all.subarray(from);
  const random = gaussian(hash(symbol) ^ market.seed);
  const step = Math.sqrt(1 / SESSIONS_A_YEAR);
  const close = new Float64Array(days.length);
  const adjusted = new Float64Array(days.length);
  let price = instrument.start;
  const payout = (instrument.dividend ?? 0) / SESSIONS_A_YEAR;
  for (let i = 0; i < days.length; i++) {
    const pull = instrument.anchor === undefined ? 0 : 0.01 * Math.log(instrument.anchor / price);
    const drift = instrument.anchor === undefined ? instrument.drift / SESSIONS_A_YEAR : 0;
    if (i > 0) price *= Math.exp(drift + pull + instrument.beta * moves[from + i]! + instrument.own * step * random());
    close[i] = Math.round(price * 100) / 100;
  }
  // Adjusted closes equal the plain ones at the end and fall behind them by the dividends paid since.
  for (let i = 0; i < days.length; i++) adjusted[i] = close[i]! * Math.exp(-payout * (days.length - 1 - i));
  return { symbol, days, close, basis: "price", ...(instrument.dividend === undefined ? {} : { adjusted }), source: SOURCE };
}

/** The market's own daily log moves, with a volatility that wanders. */
function marketMoves(seed: number, count: number): Float64Array {
  const random = gaussian(seed);
  const moves = new Float64Array(count);
  let storm = 0;
  for (let i = 0; i < count; i++) {
    storm = 0.985 * storm + 0.12 * random();
    const volatility = MARKET_VOLATILITY * Math.exp(Math.min(storm, 1.6) - 0.25);
    moves[i] = (volatility / Math.sqrt(SESSIONS_A_YEAR)) * random() - (storm > 0.9 ? 0.0006 : -0.0001);
  }
  return moves;
}

function sessionsBetween(first: Day, last: Day, exchange: Exchange): Int32Array {
  const days: number[] = [];
  for (let day = first; day <= last; day++) if (exchange.isSession(day)) days.push(day);
  return Int32Array.from(days);
}
