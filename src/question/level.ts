import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

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
});

export type LevelQuestion = z.infer<typeof levelSchema>;
