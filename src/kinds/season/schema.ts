import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

const month = z.int().min(1).max(12);

/** Parts of the year against each other: months, weekdays, "May to October". */
export const seasonSchema = z.strictObject({
  kind: z.literal("season"),
  side: z.string(),
  /** all months, quarters, halves or weekdays; or the spans of months or the weekdays (1 for Monday) that are named, November to April across the year's end */
  parts: z.union([
    z.enum(["month", "quarter", "half", "weekday"]),
    z
      .array(z.union([z.strictObject({ first: month, last: month }), z.strictObject({ weekday: z.int().min(1).max(5) })]))
      .min(1)
      .max(6),
  ]),
  /** which of them is asked for, by its average; null for all alike */
  asked: z.enum(["best", "worst"]).nullable(),
  /** the figure that it is the best or worst by, where that is not the average */
  by: z.enum(["median", "hitRate"]).optional(),
  /** the month, or the weekday, of which it is asked whether it is the best or the worst */
  named: z.int().min(1).max(12).optional(),
  /** of one part, how many rose or fell is asked for */
  counts: z.enum(["up", "down"]).optional(),
  /** where to look; null for all the data */
  scope: windowSchema.nullable(),
});

export type SeasonQuestion = z.infer<typeof seasonSchema>;
