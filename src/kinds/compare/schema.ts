import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const compareSchema = z.strictObject({
  kind: z.literal("compare"),
  sides: z.array(z.string()).min(2).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** what a yes-or-no question asks of the first side */
  asked: z.enum(["ahead", "behind"]).nullable(),
  /**
   * the one behind is asked for, which is said first, the first side's return as a multiple of the second's, or the sessions on which the
   * first did better; left out where it is none of them
   */
  about: z.enum(["laggard", "multiple", "days"]).optional(),
  /** the rates a year are asked for beside the returns */
  annualized: z.literal(true).optional(),
});

export type CompareQuestion = z.infer<typeof compareSchema>;
