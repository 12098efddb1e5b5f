import { z } from "zod";
import { calendarUnits, periodSchema, windowSchema } from "../../calendar/window.ts";
import { horizonSchema } from "../../question/horizon.ts";

const direction = z.enum(["up", "down", "either"]);

/** So many are listed where nobody says how many. */
export const DEFAULT_TOP = 10;

/** A condition on stretches of the market as data, and what is asked of it. */
export const recordSchema = z.strictObject({
  kind: z.literal("record"),
  /** one side: its return; two: the first's return less the second's */
  sides: z.array(z.string()).min(1).max(2),
  /** `change`: of a yield, in basis points, in which its threshold is too; `newHigh`, `newLow`: how far a close is beyond every earlier one */
  measure: z.enum(["return", "spread", "drawdown", "change", "newHigh", "newLow"]),
  /** a calendar unit, or every run of so many sessions */
  per: z.union([z.enum(calendarUnits), z.strictObject({ sessions: z.int().min(2).max(2_000) })]),
  direction,
  /** signed fraction to reach; `present`: what the present stretch has reached; null: the most extreme of all */
  threshold: z.union([z.number(), z.literal("present")]).nullable(),
  /** so many times within a longer unit; null for once */
  repeat: z.strictObject({ times: z.int().min(2).max(60), within: z.enum(calendarUnits) }).nullable(),
  /** only stretches that begin in this month of the year */
  month: z.int().min(1).max(12).nullable(),
  /** only sessions on this day of the week, 1 for Monday: "the worst Monday" */
  weekday: z.int().min(1).max(5).optional(),
  /** where to look; null for all */
  scope: windowSchema.nullable(),
  /** the period that a statement names as the last time it was as extreme: "its worst month since 2008" */
  since: periodSchema.nullable(),
  /** how many of the most extreme to list */
  top: z.int().min(1).max(25),
  /** how many sessions ago the last was is asked for */
  elapsed: z.literal(true).optional(),
  /** `count`: how many there were; `ever`: whether there was one; `another`: whether one before it was as extreme; `each`: whether all of the scope were; `extremes`: the best and the worst */
  asked: z.enum(["last", "count", "ever", "another", "each", "top", "average", "median", "share", "percentile", "rank", "extremes"]),
  /** the share that rose is asked beside the mean or the median */
  rate: z.literal(true).optional(),
  /** only so many of the latest stretches that are over */
  latest: z.int().min(1).max(2_000).optional(),
  /** of what followed the mean is asked for, and said before the median */
  mean: z.literal(true).optional(),
  /** how long after each that met the condition it is asked about */
  after: z.array(horizonSchema).min(1).max(8).optional(),
  /** whether the present stretch is the most extreme is asked, not said */
  yesNo: z.literal(true).optional(),
  /** the stretch that is held against the others, or ranked among them, where it is not the present one: "was November 2020 the best month since 1987?" */
  of: periodSchema.optional(),
});

export type RecordQuestion = z.infer<typeof recordSchema>;
