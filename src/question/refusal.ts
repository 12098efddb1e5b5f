import { z } from "zod";

/** The reasons for which a question is refused. */
export const refusalReasons = ["advice", "unknown instrument", "not understood", "no data"] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const refusalSchema = z.strictObject({
  kind: z.literal("refusal"),
  reason: z.enum(refusalReasons),
  /** why, in a sentence for the person */
  message: z.string(),
  /** texts that can be asked instead */
  suggestions: z.array(z.string()).max(5),
});

export type RefusalQuestion = z.infer<typeof refusalSchema>;

/** Whether a question is one that is refused. */
export function isRefusal(question: { readonly kind: string }): question is RefusalQuestion {
  return question.kind === "refusal";
}
