import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const trendSchema = z.strictObject({
  kind: z.literal("trend"),
  side: z.string(),
  /** what the answer begins with; the figures are the same */
  about: z.enum(["average", "cross", "rsi", "low"]),
  /** sessions of the averages asked for */
  averages: z.array(z.int().min(2).max(1000)).max(4),
  /** sessions of the relative strength index */
  rsi: z.int().min(2).max(250),
  asked: z.enum(["above", "below", "golden", "death", "overbought", "oversold", "low", "crossed"]).nullable(),
  /** which crossing is asked for; null for the latest of either kind */
  cross: z.enum(["golden", "death"]).nullable(),
  /** the stretch at whose end the question is put; null for now */
  on: windowSchema.nullable(),
  /** the stretch in which a crossing is looked for; null where a state is asked for */
  within: windowSchema.nullable(),
  /** when the close was last on that side of the average is to be said first */
  last: z.enum(["above", "below"]).optional(),
  /** when it crossed to that side is asked, not when it last closed there */
  crossed: z.literal(true).optional(),
});

export type TrendQuestion = z.infer<typeof trendSchema>;
