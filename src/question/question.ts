import { z } from "zod";
import { afterSchema } from "./after.ts";
import { attributionSchema } from "./attribution.ts";
import { breadthSchema } from "./breadth.ts";
import { capitalisationSchema } from "./capitalisation.ts";
import { compareSchema } from "./compare.ts";
import { concentrationSchema } from "./concentration.ts";
import { drawdownSchema } from "./drawdown.ts";
import { leadersSchema } from "./leaders.ts";
import { levelSchema } from "./level.ts";
import { performanceSchema } from "./performance.ts";
import { positioningSchema } from "./positioning.ts";
import { rateSchema } from "./rate.ts";
import { ratioSchema } from "./ratio.ts";
import { recordSchema } from "./record.ts";
import { refusalSchema } from "./refusal.ts";
import { regimeSchema } from "./regime.ts";
import { riskSchema } from "./risk.ts";
import { seasonSchema } from "./season.ts";
import { statisticSchema } from "./statistic.ts";
import { streakSchema } from "./streak.ts";
import { trendSchema } from "./trend.ts";

/** One member per kind of question. */
export const questionSchema = z.union([
  refusalSchema,
  attributionSchema,
  rateSchema,
  streakSchema,
  breadthSchema,
  concentrationSchema,
  positioningSchema,
  capitalisationSchema,
  recordSchema,
  seasonSchema,
  statisticSchema,
  afterSchema,
  trendSchema,
  riskSchema,
  regimeSchema,
  drawdownSchema,
  ratioSchema,
  levelSchema,
  leadersSchema,
  compareSchema,
  performanceSchema,
]);

/** A question as plain data: what commands, posts and the terminal pass around, and what buttons keep. */
export type Question = z.infer<typeof questionSchema>;
