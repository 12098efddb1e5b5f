import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

export const riskMeasures = [
  "beta",
  "correlation",
  "volatility",
  "trackingError",
  "informationRatio",
  "sharpe",
  "upCapture",
  "downCapture",
  "battingAverage",
  "maxDrawdown",
  "sortino",
  "calmar",
  "alpha",
  "valueAtRisk",
  "skew",
] as const;

export const riskSchema = z.strictObject({
  kind: z.literal("risk"),
  /** the first is measured, against the second where there is one */
  sides: z.array(z.string()).min(1).max(2),
  window: windowSchema,
  /** what the answer begins with; null for an overview */
  measure: z.enum(riskMeasures).nullable(),
  /** further measures that are asked for beside it */
  also: z.array(z.enum(riskMeasures)).max(9).optional(),
  /** the return over the window is asked for beside it */
  withReturn: z.literal(true).optional(),
  /** how far the first is ahead of the second is asked for beside it */
  withExcess: z.literal(true).optional(),
  /** whether the measure grew or shrank within the window, or is larger or smaller than the second side's; or which side's is */
  asked: z.enum(["rising", "falling", "more", "less", "which", "which less"]).nullable(),
  /** whether the two halves of the window are set against each other */
  rolling: z.boolean(),
  /** figures by the year are asked for, however short the window is */
  annualised: z.literal(true).optional(),
  /** what a Sharpe ratio is an excess over; zero where it is left out */
  riskFree: z.literal("US10Y").optional(),
});

export type RiskQuestion = z.infer<typeof riskSchema>;

export type RiskMeasure = (typeof riskMeasures)[number];

/** Measures of one side by itself; the others need a second side. */
export const ownMeasures: readonly RiskMeasure[] = ["volatility", "sharpe", "maxDrawdown", "sortino", "calmar", "valueAtRisk", "skew"];
