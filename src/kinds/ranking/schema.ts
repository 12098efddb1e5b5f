import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";

/** Where a member stands at a close: below its highest close, below that of 252 closes, against an average, its strength index. */
export const standingMeasures = ["drawdown", "yearHigh", "average", "rsi"] as const;
/** How a member moved over a stretch. */
export const movingMeasures = ["volatility", "beta", "correlation", "sharpe", "maxDrawdown"] as const;

export const rankingSchema = z.strictObject({
  kind: z.literal("ranking"),
  /** who is ranked; empty where the members of an index are, by its list */
  members: z.array(z.string()).max(60),
  /** the index whose members are ranked; null where they are named, or a group's */
  of: z.string().nullable(),
  /** the name of the group or the index; null for those named one by one */
  group: z.string().nullable(),
  measure: z.enum([...standingMeasures, ...movingMeasures]),
  /** sessions of an average or an RSI; null of the other measures */
  sessions: z.int().min(2).max(1000).nullable(),
  /** what a beta or a correlation is taken against; null of the other measures */
  benchmark: z.string().nullable(),
  /** the stretch of a volatility, beta, correlation, Sharpe ratio or deepest fall; null for the latest close of the others */
  window: windowSchema.nullable(),
  /** which end of the figure comes first: of a fall, which is below zero, the lowest is the deepest */
  first: z.enum(["highest", "lowest"]),
  top: z.int().min(1).max(25),
  /** in the figure's own unit, a rate as a fraction: only those beyond it are asked for. Figures over a stretch have none */
  bound: z.strictObject({ side: z.enum(["above", "below"]), value: z.number() }).nullable(),
});

export type RankingQuestion = z.infer<typeof rankingSchema>;
export type RankingMeasure = RankingQuestion["measure"];
