import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";
import { horizonSchema } from "../../question/horizon.ts";

/** What a market did after something else had come about. */
export const afterSchema = z.strictObject({
  kind: z.literal("after"),
  /** whose returns are asked for */
  side: z.string(),
  /** what the event is one of */
  of: z.string(),
  event: z.discriminatedUnion("type", [
    /** the first close beyond a level */
    z.strictObject({
      type: z.literal("level"),
      direction: z.enum(["above", "below"]),
      /** in the unit of the closes: points, percent of a yield */
      level: z.number().positive(),
      unit: z.literal("percent").optional(),
    }),
    /** the first close with the relative strength index beyond a bound */
    z.strictObject({ type: z.literal("rsi"), direction: z.enum(["above", "below"]), level: z.number().min(1).max(99) }),
    /** the 50-day average crosses the 200-day one */
    z.strictObject({ type: z.literal("cross"), cross: z.enum(["golden", "death"]) }),
    /** the first close so far below the record, a fraction below zero; again only after a new record */
    z.strictObject({ type: z.literal("fall"), depth: z.number().min(-0.99).max(-0.001) }),
    /** this many sessions, or weeks or months, in one direction, once a run: the last session of the one that reaches the length */
    z.strictObject({
      type: z.literal("run"),
      direction: z.enum(["up", "down"]),
      length: z.int().min(2).max(60),
      per: z.enum(["week", "month"]).optional(),
    }),
    /** a session, or a week or a month, that rose or fell by at least this fraction, each time */
    z.strictObject({
      type: z.literal("move"),
      direction: z.enum(["up", "down"]),
      size: z.number().min(0.0001).max(10),
      per: z.enum(["week", "month"]).optional(),
    }),
  ]),
  horizons: z.array(horizonSchema).min(1).max(8),
  /** the mean is asked for, and said before the median */
  mean: z.literal(true).optional(),
  /** where events are looked for; null for all the data */
  scope: windowSchema.nullable(),
  /** how often it came about, and not what followed */
  about: z.literal("count").optional(),
});

export type AfterQuestion = z.infer<typeof afterSchema>;
