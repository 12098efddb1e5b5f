import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const rateSchema = z.strictObject({
  kind: z.literal("rate"),
  /** one yield, or several; two make a slope, the first less the second */
  sides: z.array(z.string()).min(1).max(8),
  /** the stretch whose change is asked for; null where a level is */
  window: windowSchema.nullable(),
  /** the day whose level is asked for */
  on: windowSchema.nullable(),
  /** a level in percent that is held against the yield */
  threshold: z.strictObject({ side: z.enum(["above", "below", "at least"]), level: z.number(), within: z.boolean() }).nullable(),
  /** the last day beyond the threshold is asked for, not whether there was one */
  when: z.literal(true).optional(),
  /** whether the level is the extreme that is asked for */
  isAt: z.literal(true).optional(),
  asked: z.enum(["up", "down", "inverted", "steeper", "flatter", "high", "low"]).nullable(),
});

export type RateQuestion = z.infer<typeof rateSchema>;
