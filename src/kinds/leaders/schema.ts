import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const leadersSchema = z.strictObject({
  kind: z.literal("leaders"),
  /** what is ranked, each by itself */
  members: z.array(z.string()).max(60),
  /** the index whose members are ranked, by the list known then; left out where `members` names them */
  of: z.string().optional(),
  /** the fund of a sector, whose members alone are ranked, by the sectors of the same list */
  sector: z.string().optional(),
  /** what they are called together */
  group: z.string(),
  benchmark: z.string(),
  window: windowSchema,
  /** from which end to begin, or which rose or fell, or did better or worse than the benchmark */
  asked: z.enum(["best", "worst", "up", "down", "ahead", "behind"]),
  /** of `up` and `down`: how far they went at least, a fraction above zero */
  size: z.number().min(0.001).max(10).optional(),
  /** the member of which it is asked whether it is the best or the worst */
  named: z.string().optional(),
  /** how many to name in the first line */
  top: z.int().min(1).max(25),
  /** so many were asked for by their number: the first line names them all */
  listed: z.literal(true).optional(),
  /** the other end is asked for too, as many of it */
  both: z.literal(true).optional(),
});

export type LeadersQuestion = z.infer<typeof leadersSchema>;
