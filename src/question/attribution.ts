import { z } from "zod";
import { windowSchema } from "../calendar/window.ts";

export const attributionSchema = z.strictObject({
  kind: z.literal("attribution"),
  sides: z.tuple([z.string(), z.string()]),
  window: windowSchema,
});

export type AttributionQuestion = z.infer<typeof attributionSchema>;
