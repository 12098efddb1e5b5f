import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

export const performanceSchema = z.strictObject({
  kind: z.literal("performance"),
  sides: z.array(z.string()).min(1).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** the direction that a yes-or-no question asks about */
  asked: z.enum(["up", "down"]).nullable(),
  /** the change in points is asked for, which is said first */
  points: z.literal(true).optional(),
});

export type PerformanceQuestion = z.infer<typeof performanceSchema>;
