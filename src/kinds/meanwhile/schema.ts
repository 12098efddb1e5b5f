import { z } from "zod";
import { calendarUnits, windowSchema } from "../../calendar/window.ts";

/** What one market did over the very days, weeks or months in which another rose or fell. */
export const meanwhileSchema = z.strictObject({
  kind: z.literal("meanwhile"),
  /** whose moves are asked for */
  side: z.string(),
  /** whose rises or falls choose the stretches */
  of: z.string(),
  direction: z.enum(["up", "down"]),
  /** how far it went at least: a fraction above zero, of a yield basis points; null for any rise or fall */
  size: z.number().positive().nullable(),
  /** the stretches that are looked at */
  per: z.enum(calendarUnits),
  /** how often the side rose or fell meanwhile is asked for; null where its moves are */
  asked: z.enum(["up", "down"]).nullable(),
  /** whether it did so in most of them is asked */
  yesNo: z.literal(true).optional(),
  /** the median of its moves is asked for, and said in place of their mean */
  median: z.literal(true).optional(),
  /** the average close of the side is asked for, and not its move: "the average VIX on days when the S&P fell" */
  level: z.literal(true).optional(),
  /** where to look; null for all the data */
  scope: windowSchema.nullable(),
});

export type MeanwhileQuestion = z.infer<typeof meanwhileSchema>;
