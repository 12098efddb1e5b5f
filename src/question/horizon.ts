import { z } from "zod";
import { calendarUnits } from "../calendar/window.ts";

/** How long after an event it is asked about. */
export const horizonSchema = z.strictObject({
  count: z.int().min(1).max(1_000),
  unit: z.union([z.enum(calendarUnits), z.literal("session")]),
});
