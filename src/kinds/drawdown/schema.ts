import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const drawdownSchema = z.strictObject({
  kind: z.literal("drawdown"),
  side: z.string(),
  /** the stretch whose highest close is meant; null for the highest of all */
  within: windowSchema.nullable(),
  /** the stretch whose deepest fall is asked for, at whose end the close is taken; null for all closes up to now */
  window: windowSchema.nullable(),
  asked: z.enum(["high", "below", "correction"]).nullable(),
  /** `fall`: the answer begins with the deepest fall; `recovery`: with when the high was won back, of a `window` the one that its deepest fall began with; `date`: with the day of the high; `elapsed`: with the sessions since then; `correction`: with how far a correction is; null: with the distance from it */
  about: z.enum(["fall", "recovery", "date", "elapsed", "correction"]).nullable(),
  /** whether it is over is asked about a correction */
  change: z.literal("left").optional(),
});

export type DrawdownQuestion = z.infer<typeof drawdownSchema>;
