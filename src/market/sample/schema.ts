import { z } from "zod";

const level = z.tuple([z.iso.date(), z.number().positive()]);
const fraction = z.number().gt(0).lt(1);

/** A course that is made from others: the sum of their logarithms times the given factors, with a walk of its own, bent through its points. */
const courseSchema = z.object({
  /** by symbol or sector: how far its course goes with the symbol's closes, or with the sector's share of the index */
  follows: z.record(z.string(), z.number()),
  /** yearly volatility of its own, a fraction */
  own: z.number().nonnegative(),
  /** closes that it passes; it begins with the first */
  points: z.array(level).min(1),
  /** yearly dividend yield worked into adjusted closes; none where absent */
  dividend: z.number().nonnegative().optional(),
});

const companySchema = z.object({
  name: z.string(),
  /** close of the last session, dollars */
  price: z.number().positive(),
  /** what a 1 % move of the index adds to its own; 1 where absent */
  beta: z.number().optional(),
  own: z.number().positive(),
  dividend: z.number().nonnegative().optional(),
  /** its first session, where it was listed after the others */
  begins: z.iso.date().optional(),
  /** shares of the index on the days of `companies.weighed`: of the few that the index hangs on */
  weights: z.array(fraction).optional(),
  /** market value on the last day in billions of dollars, of a company without weights */
  value: z.number().positive().optional(),
});

/** data/sample/market.json: what the made-up market is made from. Its points are rounded levels that a reader may remember; none of its closes is real. */
export const sampleSchema = z.object({
  seed: z.int(),
  /** last session of the sample; questions without a date are asked on it */
  ends: z.iso.date(),
  /** the index that everything follows: points with the yearly volatility on the way to each */
  market: z.object({ symbol: z.string(), points: z.array(z.tuple([z.iso.date(), z.number().positive(), fraction])).min(2) }),
  /** by symbol: other indices, yields, and funds that track no index here */
  courses: z.record(z.string(), courseSchema),
  /** by symbol: funds that track an index exactly */
  funds: z.record(
    z.string(),
    z.object({ tracks: z.string(), begins: z.iso.date(), price: z.number().positive(), dividend: z.number().nonnegative() }),
  ),
  /** the index of expected volatility, made from the market's moves */
  volatility: z.object({ symbol: z.string(), begins: z.iso.date() }),
  sectors: z.object({
    /** days of each sector's `weights`, its shares of the index */
    weighed: z.array(z.iso.date()).min(2),
    list: z.array(
      z.object({
        name: z.string(),
        beta: z.number(),
        own: z.number().positive(),
        weights: z.array(fraction),
        fund: z.object({ symbol: z.string(), begins: z.iso.date(), price: z.number().positive(), dividend: z.number() }),
        companies: z.record(z.string(), companySchema),
        /** smaller ones, largest first: ticker, then name */
        others: z.array(z.string().regex(/^[A-Z.]+ \S/)),
      }),
    ),
  }),
  companies: z.object({
    begin: z.iso.date(),
    /** days of the `weights` of a company */
    weighed: z.array(z.iso.date()).min(2),
    /** market value of all on the last day, dollars */
    value: z.number().positive(),
    /** the fund, and the index, that hold them all */
    fund: z.string(),
    index: z.string(),
    /** days of the fund's lists of holdings; the first is that of the list of members */
    listed: z.array(z.iso.date()).min(1),
  }),
  records: z.object({
    /** made-up total market values of indices on a day, dollars */
    totals: z.record(z.string(), z.object({ date: z.iso.date(), value: z.number().positive() })),
    /** by contract code: contracts about which the open interest moves */
    positions: z.record(z.string(), z.number().positive()),
    /** first Tuesday of the reports */
    reportsFrom: z.iso.date(),
  }),
});

export type SampleMarket = z.infer<typeof sampleSchema>;
export type SampleSector = SampleMarket["sectors"]["list"][number];
export type SampleCompany = z.infer<typeof companySchema>;
