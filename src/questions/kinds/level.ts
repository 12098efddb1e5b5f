import { z } from "zod";
import { isSingleDay } from "../../calendar/resolve.ts";
import { windowSchema } from "../../calendar/window.ts";
import type { Kind } from "../kind.ts";
import type { AmountUnit, Hedge } from "../language/items.ts";
import { isBasket } from "../language/order.ts";
import type { Reading } from "../language/reading.ts";
import { isYield } from "../language/yields.ts";
import { levelAnswer } from "../levels.ts";

const schema = z.strictObject({
  kind: z.literal("level"),
  side: z.string(),
  /** which side of the level is asked about; at the level is not above it */
  direction: z.enum(["above", "below"]),
  level: z.number().positive(),
  /** the day whose close is taken; null for now */
  on: windowSchema.nullable(),
  /** the stretch on any session of which it is asked whether that was so; null for a state */
  within: windowSchema.nullable(),
});

export type LevelQuestion = z.infer<typeof schema>;

/** Whether a close is above or below a round number, and since when. */
export const level: Kind<LevelQuestion> = {
  kind: "level",
  schema,
  about: {
    summary: "A close held against a number that is named: above or below it, since when, and how far.",
    figures: {
      "close, level": "the last close, and the number named",
      above: "close > level; a close at the level is not above it",
      distance: "close ÷ level − 1",
      "since, sessions": "first session of the run of closes on the present side, and how many they are; of a stretch, how many it has",
      hits: "of a stretch: sessions on that side",
    },
  },
  cues: {},
  examples: [
    "is the VIX above 30?",
    "is the Dow over 20,000?",
    "the S&P 500 closes above 3,000",
    "has the Nasdaq closed below 9,000?",
    "was the VIX above 40 in March 2020?",
  ],

  read(reading) {
    const sides = reading.sides();
    const [side] = sides;
    if (side === undefined || sides.length !== 1 || isYield(side) || isBasket(side, reading)) return undefined;
    const window = reading.window();
    if (window === "several" || (window !== null && window.type !== "period")) return undefined;
    const amounts = reading.all("amount");
    const [amount] = amounts;
    if (amount === undefined || amounts.length !== 1 || !UNITS.has(amount.unit) || amount.value <= 0) return undefined;
    const direction = directionOf(reading, amount.hedge, amount.raw);
    if (direction === undefined) return undefined;
    reading.claim(amount);
    reading.take("near", "performance", "ahead", "behind", "versus", "enter", "end", "up", "down");
    const ofDay = window !== null && isSingleDay(window.period);
    return { kind: "level", side, direction, level: amount.value, on: ofDay ? window : null, within: ofDay ? null : window };
  },

  symbols: ({ side }) => [side],

  answer: levelAnswer,
};

const UNITS: ReadonlySet<AmountUnit> = new Set(["none", "points"]);

/** "above 30" and "under 30" are said by a word, "over 30" and "more than 30" by how the number is meant. */
function directionOf(reading: Reading, hedge: Hedge, amount: string): LevelQuestion["direction"] | undefined {
  const words = reading.all("cue").filter((item) => item.cue === "near" && /^(?:above|below|under|beneath)$/i.test(item.raw));
  if (words.length > 1) return undefined;
  const [word] = words;
  if (word !== undefined) return hedge === null ? (/^above$/i.test(word.raw) ? "above" : "below") : undefined;
  // "up over 500" and "rose more than 300 points" say by how much, "up to 4,300" how far at most.
  if (/points?|pts/i.test(amount) && reading.has("up", "down")) return undefined;
  const beside = reading.all("cue").some(({ raw }) => /^(?:up|down)$/i.test(raw));
  if (hedge === "over") return beside ? undefined : "above";
  return hedge === "under" && !beside && /^(?:under|less than|fewer than)\b/i.test(amount) ? "below" : undefined;
}
