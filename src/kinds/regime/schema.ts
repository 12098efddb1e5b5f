import { z } from "zod";
import { calendarUnits, windowSchema } from "../../calendar/window.ts";

export const regimeSchema = z.strictObject({
  kind: z.literal("regime"),
  side: z.string(),
  asked: z.enum(["bull", "bear"]).nullable(),
  /** the stretch at whose end the question is put; null for now */
  on: windowSchema.nullable(),
  /** a change of the state is asked about, not the state */
  change: z.enum(["entered", "began", "left"]).optional(),
  /** what is to be said first: when it began, how long it has gone on, how far it is from the other */
  about: z.enum(["start", "length", "distance", "confirmation"]).optional(),
  /** it is asked whether it has gone on for so long, or longer */
  lasted: z
    .strictObject({ count: z.int().min(1).max(20_000), unit: z.enum([...calendarUnits, "session"]), orMore: z.boolean() })
    .optional(),
  /** by the strict rule, by which a bear market ends only at a new record close */
  strict: z.literal(true).optional(),
  /**
   * markets of the past are asked about, not the present one: the longest, the shortest, the deepest, how many, how long and deep on average, the last, the one of a
   * stretch that is named, when each was won back
   */
  phases: z.enum(["longest", "shortest", "deepest", "count", "average", "last", "named", "recovery"]).optional(),
  /** only those that began in this stretch, or of the one of a stretch those that went on in it */
  scope: windowSchema.optional(),
});

export type RegimeQuestion = z.infer<typeof regimeSchema>;
