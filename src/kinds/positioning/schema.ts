import { z } from "zod";
import { periodSchema, windowSchema } from "../../calendar/window.ts";

const measures = ["short", "long", "net", "openInterest"] as const;

export const positioningSchema = z.strictObject({
  kind: z.literal("positioning"),
  /** what the future is on */
  side: z.string(),
  /** the figure that is asked first, ranked and dated */
  measure: z.enum(measures),
  /** what a yes-or-no question holds to be so: of the net position, or that the measure is the largest it has been, on that side */
  asked: z.enum(["net short", "net long", "most short", "most long"]).nullable(),
  /** when the last as large may have been, of "the most since 2007"; the largest of all where it is left out */
  since: periodSchema.optional(),
  /** the stretch at whose end the latest report is taken; null for now */
  on: windowSchema.nullable(),
});

export type PositioningQuestion = z.infer<typeof positioningSchema>;
