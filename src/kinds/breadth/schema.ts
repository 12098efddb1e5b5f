import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const breadthSchema = z.strictObject({
  kind: z.literal("breadth"),
  /** the index, or basket, whose members are counted */
  side: z.string(),
  /** what is asked first: shares above an average, advancers and decliners, new highs and lows, equal against cap weight, closes far below their highs */
  measure: z.enum(["average", "moves", "highs", "weights", "fall"]),
  average: z.int().min(2).max(1000),
  /** of `fall`: how far below the highest of its last 252 closes a member's is at least, a fraction below zero */
  depth: z.number().min(-0.99).max(-0.001).optional(),
  /** of `moves`: how far a member went at least, the way that is asked about; a fraction above zero */
  size: z.number().min(0.001).max(10).optional(),
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
