import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const attributionSchema = z.strictObject({
  kind: z.literal("attribution"),
  sides: z.tuple([z.string(), z.string()]),
  window: windowSchema,
  /** which way the gap is said to be: what is asked why; left out where no way is said */
  asked: z.enum(["ahead", "behind"]).optional(),
  /**
   * of an index and a part of it, the gap between the two is meant; left out, and without `asked`, what the part contributed to the index:
   * "how much of the S&P's gain comes from the Magnificent Seven"
   */
  gap: z.literal(true).optional(),
});

export type AttributionQuestion = z.infer<typeof attributionSchema>;
