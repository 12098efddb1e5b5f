import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const performanceSchema = z.strictObject({
  kind: z.literal("performance"),
  sides: z.array(z.string()).min(1).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** the direction that a yes-or-no question asks about */
  asked: z.enum(["up", "down"]).nullable(),
  /** several windows, the first of which is `window`; each has its return */
  windows: z.array(windowSchema).min(2).max(30).optional(),
  /** each quarter or month of `window`, a year, has its return */
  each: z.enum(["quarter", "month"]).optional(),
  /** the rate a year is asked for, which is said first */
  annualized: z.literal(true).optional(),
  /** the deepest fall within the window is asked for too */
  drawdown: z.literal(true).optional(),
  /** what an amount put in at the base has become is asked */
  amount: z.number().positive().optional(),
  /** the change in points is asked for, which is said first */
  points: z.literal(true).optional(),
  /** baskets and companies that the one side, an index, is measured without */
  without: z.array(z.string()).min(1).max(10).optional(),
});

export type PerformanceQuestion = z.infer<typeof performanceSchema>;
