import { z } from "zod";
import type { Exchange } from "../calendar/exchange.ts";
import { bondDays, FOREIGN_EXCHANGES, newYorkDays, type TradingDays } from "../calendar/trading-days.ts";

export const instrumentKinds = ["index", "etf", "stock", "yield", "volatility"] as const;

/** One entry of data/instruments.json. */
export const instrumentSchema = z.strictObject({
  /** Versus's own symbol, which answers carry: SPX, RUT, AAPL */
  symbol: z.string().regex(/^[A-Z0-9.-]{1,12}$/),
  /** as people say it, for headlines: "Russell 2000" */
  name: z.string().min(1),
  kind: z.enum(instrumentKinds),
  currency: z.string().length(3),
  /** where it trades, by market identifier code; New York where left out */
  exchange: z.enum(Object.keys(FOREIGN_EXCHANGES) as (keyof typeof FOREIGN_EXCHANGES)[]).optional(),
  /** other names that mean it, in lower case */
  aliases: z.array(z.string().min(1)).default([]),
  /** what each provider calls it */
  provider: z.record(z.string(), z.string()).default({}),
  /** sector, for stocks and sector funds */
  sector: z.string().optional(),
  /** first day of the instrument, where it is known and matters */
  launched: z.iso.date().optional(),
});

export type Instrument = z.infer<typeof instrumentSchema>;

type TradingDaysOf = (instrument: Pick<Instrument, "kind" | "exchange">) => TradingDays;

/**
 * When closes of an instrument are due, by its kind and exchange; a share that the catalogue lacks trades in New York.
 * Bonds have their own holidays. The object is the same for all instruments of an exchange, and identifies it.
 */
export function tradingDaysIn(newYork: Exchange): TradingDaysOf {
  let found = known.get(newYork);
  if (found === undefined) {
    const [home, bonds] = [newYorkDays(newYork), bondDays(newYork)];
    found = ({ kind, exchange }) => (kind === "yield" ? bonds : exchange === undefined ? home : FOREIGN_EXCHANGES[exchange]);
    known.set(newYork, found);
  }
  return found;
}

const known = new WeakMap<Exchange, TradingDaysOf>();
