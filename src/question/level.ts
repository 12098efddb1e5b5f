import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

export const levelSchema = z.strictObject({
  kind: z.literal("level"),
  side: z.string(),
  /** which side of the level is asked about; at the level is not above it */
  direction: z.enum(["above", "below"]),
  level: z.number().positive(),
  /** the day whose close is taken; null for now */
  on: windowSchema.nullable(),
  /** the stretch on any session of which it is asked whether that was so; null for a state */
  within: windowSchema.nullable(),
});

export type LevelQuestion = z.infer<typeof levelSchema>;
