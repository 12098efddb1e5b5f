import { isSingleDay } from "../../calendar/resolve.ts";
import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { AmountUnit, Part } from "../../language/frame.ts";
import { isBasket, isYield, said } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { LevelQuestion } from "../../question/level.ts";

const UNITS: ReadonlySet<AmountUnit> = new Set(["none", "points"]);

const ALL: Window = { type: "all" };
/** Stretches on any session of which a close can have been beyond a level, beside those of the calendar. */
const STRETCHES: ReadonlySet<string> = new Set(["since", "past", "sessions", "range"]);

export const levelSlots: Slots<LevelQuestion> = {
  slots: ["subject", "window", "amount", "unit"],
  senses:
    "howMany howOften times reachUp reachDown above below at price performance up down ahead behind versus cross enter end what stay".split(
      " ",
    ),

  question(filling) {
    const sides = filling.subjects();
    const [side] = sides;
    if (side === undefined || sides.length !== 1 || isYield(side) || isBasket(side, filling)) return undefined;
    const window = filling.window();
    if (window === "several") return undefined;
    // "on how many days has it closed above 30": of all sessions, where no stretch is named
    const counts = filling.has("howMany", "howOften");
    // "is it above 30 since March" asks of all that time, "has it been above 30 since March" of any session
    if (
      window !== null &&
      window.type !== "period" &&
      !(STRETCHES.has(window.type) && (counts || filling.says("has", "have", "had", "did")))
    )
      return undefined;
    if (filling.all("unit").some(({ unit }) => unit !== "day") || (!counts && filling.all("unit").length > 0)) return undefined;
    filling.use(...filling.all("unit"));
    const amounts = filling.all("amount");
    const [amount] = amounts;
    if (
      amount === undefined ||
      amounts.length !== 1 ||
      !UNITS.has(amount.unit) ||
      amount.value <= 0 ||
      amount.signed ||
      /^up to\b/i.test(amount.raw)
    )
      return undefined;
    const direction = directionOf(filling, amount);
    if (direction === undefined) return undefined;
    filling.use(amount);
    if (counts) filling.take("howMany", "howOften", "times");
    filling.take("above", "below", "reachUp", "reachDown", "performance", "price", "up", "down", "cross", "enter", "end", "stay");
    const ofDay = window?.type === "period" && isSingleDay(window.period);
    return {
      kind: "level",
      side,
      direction,
      level: amount.value,
      on: ofDay ? window : null,
      within: ofDay ? null : (window ?? (counts ? ALL : null)),
    };
  },
};

/** "above 30" and "under 30" are said by a word, "over 30" and "more than 30" by how the number is meant. */
function directionOf(filling: Filling, amount: Extract<Part, { slot: "amount" }>): LevelQuestion["direction"] | undefined {
  const words = [
    ...filling.words("above", "below", "reachUp", "reachDown"),
    ...filling.words("cross").filter((word) => /above|below|under|over/i.test(word.raw)),
  ];
  if (words.length > 1) return undefined;
  // "up over 500" and "rose more than 300 points" say by how much
  const [word] = words;
  if (filling.has("up", "down") && (word === undefined || /^(?:over|more than|past|less than)$/i.test(word.raw))) return undefined;
  if (word !== undefined) {
    if (/^(?:off|less than|fewer than|down)/i.test(word.raw)) return undefined;
    if (amount.hedge !== null || (filling.behind(word) !== amount && word.at + word.length !== amount.at)) return undefined;
    return word.sense === "above" || word.sense === "reachUp" || /above|over/i.test(word.raw) ? "above" : "below";
  }
  // "up over 500" and "rose more than 300 points" say by how much, "up to 4,300" how far at most
  if (/points?|pts/i.test(amount.raw) && filling.has("up", "down")) return undefined;
  if (filling.words("up", "down").some((each) => /^(?:up|down)$/.test(said(each)))) return undefined;
  if (amount.hedge === "over") return "above";
  return amount.hedge === "under" ? "below" : undefined;
}
