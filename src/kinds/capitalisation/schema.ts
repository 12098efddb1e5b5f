import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const capitalisationSchema = z.strictObject({
  kind: z.literal("capitalisation"),
  /** the company or basket that is measured */
  side: z.string(),
  /** what it is held against: an index as a whole, or another company */
  against: z.string(),
  /** which of the two ways is asked about; without `about`, whether it is so */
  asked: z.enum(["bigger", "smaller"]).nullable(),
  /** which of the two is so, how long the first has been so, or since when; left out where that is not asked */
  about: z.enum(["which", "length", "start"]).optional(),
  /** the stretch at whose end the values are taken; null for now */
  on: windowSchema.nullable(),
});

export type CapitalisationQuestion = z.infer<typeof capitalisationSchema>;
