import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const concentrationSchema = z.strictObject({
  kind: z.literal("concentration"),
  /** the index, or its fund, whose weights are meant */
  side: z.string(),
  /** the companies whose weight is asked for: a basket, a company, a sector's fund; empty for the largest */
  of: z.array(z.string()).max(10),
  /** how many of the largest companies, where none are named */
  top: z.int().min(1).max(500),
  /** the stretch at whose end the weights are taken; null for now */
  on: windowSchema.nullable(),
  /** from when the change is measured; null for the start of the year */
  window: windowSchema.nullable(),
  /** the weight of each is asked for, one against another, and not of all together */
  each: z.literal(true).optional(),
  /** how many holdings of one size would be as concentrated is asked */
  about: z.literal("effective").optional(),
  /** the largest are lines of the list, not companies with all their share classes */
  lines: z.literal(true).optional(),
});

export type ConcentrationQuestion = z.infer<typeof concentrationSchema>;
