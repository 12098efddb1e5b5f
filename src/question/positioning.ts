import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

const measures = ["short", "long", "net", "openInterest"] as const;

export const positioningSchema = z.strictObject({
  kind: z.literal("positioning"),
  /** what the future is on */
  side: z.string(),
  /** the figure that is asked first, ranked and dated */
  measure: z.enum(measures),
  /** what a yes-or-no question holds to be so of the net position */
  asked: z.enum(["net short", "net long"]).nullable(),
  /** the stretch at whose end the latest report is taken; null for now */
  on: windowSchema.nullable(),
});

export type PositioningQuestion = z.infer<typeof positioningSchema>;
