import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

export const performanceSchema = z.strictObject({
  kind: z.literal("performance"),
  sides: z.array(z.string()).min(1).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** the direction that a yes-or-no question asks about */
  asked: z.enum(["up", "down"]).nullable(),
});

export type PerformanceQuestion = z.infer<typeof performanceSchema>;
