import { z } from "zod";

export const instrumentKinds = ["index", "etf", "stock", "yield", "volatility"] as const;

/** One entry of data/instruments.json. */
export const instrumentSchema = z.strictObject({
  /** Versus's own symbol, which answers carry: SPX, RUT, AAPL */
  symbol: z.string().regex(/^[A-Z0-9.-]{1,12}$/),
  /** as people say it, for headlines: "Russell 2000" */
  name: z.string().min(1),
  kind: z.enum(instrumentKinds),
  currency: z.string().length(3),
  /** other names that mean it, in lower case */
  aliases: z.array(z.string().min(1)).default([]),
  /** what each provider calls it */
  provider: z.record(z.string(), z.string()).default({}),
  /** sector, for stocks and sector funds */
  sector: z.string().optional(),
  /** first day of the instrument, where it is known and matters */
  launched: z.iso.date().optional(),
  /** what a reading must add, such as which Nasdaq is meant */
  note: z.string().optional(),
});

export type Instrument = z.infer<typeof instrumentSchema>;
