import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";
import { statistics } from "../../question/statistic.ts";

export const ratioSchema = z.strictObject({
  kind: z.literal("ratio"),
  of: z.string(),
  against: z.string(),
  /** the stretch whose change, high, low and percentile are asked for; null for all the data */
  window: windowSchema.nullable(),
  /** whether the present ratio is as high, or as low, as none before it in the stretch */
  yesNo: z.literal(true).optional(),
  /** what is said first */
  about: z.enum(["level", "change", ...statistics]),
});

export type RatioQuestion = z.infer<typeof ratioSchema>;
