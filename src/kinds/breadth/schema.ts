import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const breadthSchema = z.strictObject({
  kind: z.literal("breadth"),
  /** the index, or basket, whose members are counted */
  side: z.string(),
  /** what is asked first: shares above an average, advancers and decliners, new highs and lows, equal against cap weight */
  measure: z.enum(["average", "moves", "highs", "weights"]),
  average: z.int().min(2).max(1000),
  /** the side of the average, or of the day before, that is asked about */
  direction: z.enum(["above", "below"]),
  /** a share that is held against the one found */
  threshold: z.strictObject({ side: z.enum(["over", "under"]), share: z.number() }).nullable(),
  /** the stretch at whose end the members are counted; null for now */
  on: windowSchema.nullable(),
  /** what a yes-or-no question asks of the average stock against the index */
  asked: z.enum(["ahead", "behind"]).nullable(),
  /** the stretch over which equal and cap weight are compared, or members that rose are counted */
  window: windowSchema.nullable(),
});

export type BreadthQuestion = z.infer<typeof breadthSchema>;
