import { z } from "zod";
import { periodSchema, windowSchema } from "../../calendar/window.ts";
import { statistics } from "../../question/statistic.ts";

export const levelSchema = z.strictObject({
  kind: z.literal("level"),
  side: z.string(),
  /** further sides whose closes are asked for beside it; only where no level is named */
  others: z.array(z.string()).min(1).max(10).optional(),
  /** which side of the level is asked about; at the level is not above it; null where none is named */
  direction: z.enum(["above", "below"]).nullable(),
  /** null where the close itself is asked for */
  level: z.number().positive().nullable(),
  /** the day whose close is taken; null for now */
  on: windowSchema.nullable(),
  /** the stretch on any session of which it is asked whether that was so; null for a state */
  within: windowSchema.nullable(),
  /**
   * Of a level: its first or last close beyond it, how many there are, or how far the close is from it. Of closes alone: their mean, the place of the present one
   * among them, or when they were last as high or low. Left out where it is asked how a close stands.
   */
  about: z.enum(["first", "last", "count", "distance", ...statistics]).optional(),
  /** of "is it at its highest since 2008?": when the last close as high is held to have been */
  since: periodSchema.optional(),
});

export type LevelQuestion = z.infer<typeof levelSchema>;
