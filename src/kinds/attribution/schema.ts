import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const attributionSchema = z.strictObject({
  kind: z.literal("attribution"),
  sides: z.tuple([z.string(), z.string()]),
  window: windowSchema,
  /** which way the gap is said to be, or which way an index alone went (ahead: up): what is asked why; left out where no way is said */
  asked: z.enum(["ahead", "behind"]).optional(),
  /** what the second, a basket or a company, contributed to the first, an index, and not what the gap between them is made of */
  contribution: z.literal(true).optional(),
  /** which companies contributed most to the first, an index that the second is too */
  movers: z.literal(true).optional(),
});

export type AttributionQuestion = z.infer<typeof attributionSchema>;
