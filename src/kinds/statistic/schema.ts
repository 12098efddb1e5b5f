import { z } from "zod";
import { calendarUnits, windowSchema } from "../../calendar/window.ts";
import { statistics } from "../../question/statistic.ts";

/** Figures of every session that are neither closes nor returns. */
export const seriesMeasures = ["return", "drawdown", "yearHigh", "average", "rsi", "volatility", "correlation", "beta", "breadth"] as const;
export type SeriesMeasure = (typeof seriesMeasures)[number];

export const statisticSchema = z.strictObject({
  kind: z.literal("statistic"),
  /**
   * `return`: close against that of so many sessions, or of a span of the calendar, before; `drawdown`: close against the highest so far; `yearHigh`: against that of 252 closes; `average`: against its moving average;
   * `breadth`: share of the members above their average
   */
  measure: z.enum(seriesMeasures),
  /** one side; two of a correlation or a beta */
  sides: z.array(z.string()).min(1).max(2),
  /** sessions that each figure takes: of an average, an RSI, or of daily returns; null where it takes none */
  sessions: z.int().min(2).max(1000).nullable(),
  /** the span of the calendar that each return is over; left out where it is so many sessions, and of the other figures */
  over: z.strictObject({ count: z.int().min(1).max(50), unit: z.enum(calendarUnits) }).optional(),
  /** what is said first; of a bound, how many sessions were beyond it, the first or the last of them */
  about: z.enum([...statistics, "count", "first", "last"]),
  /** in the figure's own unit, a rate as a fraction; only beside "count", "first" and "last" */
  bound: z.strictObject({ side: z.enum(["above", "below"]), value: z.number() }).nullable(),
  /** the sessions that are looked at; null for all the data */
  window: windowSchema.nullable(),
});

export type StatisticQuestion = z.infer<typeof statisticSchema>;
