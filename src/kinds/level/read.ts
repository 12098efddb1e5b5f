import { isSingleDay } from "../../calendar/resolve.ts";
import { isBasket } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import type { AmountUnit, Hedge } from "../../question/claim.ts";
import type { LevelQuestion } from "../../question/level.ts";

export function readLevel(reading: Reading): LevelQuestion | undefined {
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
}

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
