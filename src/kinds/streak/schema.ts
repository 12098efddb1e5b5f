import { z } from "zod";
import { calendarUnits, windowSchema } from "../../calendar/window.ts";

export const streakSchema = z.strictObject({
  kind: z.literal("streak"),
  /** one side, or the one that is held against the other */
  sides: z.array(z.string()).min(1).max(2),
  /** what must hold on each unit; null: up or down (ahead or behind), whichever goes on now */
  condition: z.enum(["up", "down", "ahead", "behind", "above", "below"]).nullable(),
  /** sessions of the average that the close is above or below */
  average: z.int().min(2).max(1000).nullable(),
  /** the level that the close is above or below, where it is none of an average */
  level: z.number().positive().optional(),
  unit: z.enum(calendarUnits),
  /** the length asked about; null where none is named */
  atLeast: z.int().min(1).max(20_000).nullable(),
  /** where to look; null for all closes */
  window: windowSchema.nullable(),
  /** the stretch with which the present run ends, "in 2002, its third straight fall"; left out for now */
  on: windowSchema.optional(),
  /** what the answer begins with */
  about: z.enum(["present", "longest", "count", "last", "units"]),
  /** whether a yes or a no is asked for */
  yesNo: z.boolean(),
});

export type StreakQuestion = z.infer<typeof streakSchema>;
