import { z } from "zod";
import { locales } from "../wording/locale.ts";
import { postNames, whenSchema } from "./schedule.ts";

const snowflake = z.string().regex(/^\d{1,20}$/);
const day = z.int().min(0).max(200_000);

/** The parts that a summary can have, in their order. */
export const partNames = ["indices", "gap", "regime", "breadth", "leaders", "chart"] as const;
export type PartName = (typeof partNames)[number];

/** Why something is no longer posted, and whether the person who set it up has been told. */
const offSchema = z.strictObject({ why: z.string().max(500), at: z.iso.datetime(), told: z.boolean() });

/** Stands for a person who used /privacy delete, in what that person set up. */
export const NOBODY = "0";

/** The summaries of one channel. */
export const summarySchema = z.strictObject({
  channelId: snowflake,
  posts: z.array(z.enum(postNames)).min(1).max(3),
  when: whenSchema,
  parts: z.array(z.enum(partNames)).min(1),
  locale: z.enum(locales),
  /** the person to tell if it can no longer be posted */
  setBy: snowflake,
  /** nothing due before this is posted */
  since: z.iso.datetime(),
  off: offSchema.nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

/** Characters of a condition. */
export const LONGEST_CONDITION = 300;

/** A condition that is checked after each session. */
export const watchSchema = z.strictObject({
  id: z.int().min(1),
  channelId: snowflake,
  /** the condition in the words of the person who set it */
  text: z.string().min(1).max(LONGEST_CONDITION),
  locale: z.enum(locales),
  setBy: snowflake,
  /** last session that it was checked for */
  seen: day,
  /** what was last reported, or true when it was set */
  said: z.boolean(),
  /** session of that report; null before the first */
  saidAt: day.nullable(),
  /** sessions in a row, up to the last one seen, on which it was as said, and on which it was otherwise */
  steady: z.int().min(0),
  contrary: z.int().min(0),
  off: offSchema.nullable(),
});
export type Watch = z.infer<typeof watchSchema>;

/** A symbol of the catalogue, as a watchlist keeps it. */
const symbol = z.string().min(1).max(40);

/** Everything set up by one server to be posted, or by one person for themselves. */
export const planSchema = z.strictObject({
  /** for a person's own plan, the person's id: Discord never gives an id twice */
  guildId: snowflake,
  /** it is one person's own: its watches are said to that person alone, in the channel of their direct messages */
  personal: z.boolean(),
  summaries: z.array(summarySchema).max(25),
  watches: z.array(watchSchema).max(100),
  /** number of the next watch; a number is not given twice */
  nextWatch: z.int().min(1),
  /** instruments whose quotes are shown together, in the order in which they were put there */
  watchlist: z.array(symbol).max(50),
});
export type Plan = z.infer<typeof planSchema>;

/** Channels with summaries, watches and entries of a watchlist that one server may have at once, and watches of one person's own. */
export const LIMITS = { summaries: 10, watches: 20, ownWatches: 10, watchlist: 25 } as const;

/** How many watches a plan may have. */
export function mostWatches({ personal }: Pick<Plan, "personal">): number {
  return personal ? LIMITS.ownWatches : LIMITS.watches;
}

export function emptyPlan(guildId: string): Plan {
  return { guildId, personal: false, summaries: [], watches: [], nextWatch: 1, watchlist: [] };
}
