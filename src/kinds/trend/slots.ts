import { isSingleDay } from "../../calendar/resolve.ts";
import { asksOfAnySession, dayOfAgo } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { averageSenses, averagesCompared, takeAverages, takeRsi } from "../../language/moving.ts";
import { isYield, said, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { RSI_LENGTH } from "../../metrics/rsi.ts";
import type { TrendQuestion } from "./schema.ts";

export const trendSlots: Slots<TrendQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  told: ["toldAverages"],
  senses: [
    ...averageSenses,
    ..."every golden death cross rsi overbought oversold technicals yearLow yearRange yearHigh above below at away versus howFar howLong when what last first up down performance price and or stay enter end fresh chart trendOf gap lies posted reachUp reachDown".split(
      " ",
    ),
  ],

  question(filling) {
    if (joinsAnother(filling)) return null;
    // "hits its 200-day": neither side of it
    if (filling.words("reachUp", "reachDown").some((word) => sideReached(word) === undefined)) return undefined;
    // "stretched its winning streak to ten"
    if (
      filling
        .words("overbought")
        .some(({ at, length, raw }) => /^stretched$/i.test(raw) && /^(?:its|their|the)$/.test(filling.tokenAt(at + length)))
    )
      return null;
    const averages = takeAverages(filling);
    if (averages === undefined) return undefined;
    const golden = filling.take("golden");
    const death = filling.take("death");
    const rsi = takeRsi(filling);
    const hot = filling.take("overbought") || (rsi !== null && takeBound(filling, 70));
    const cold = filling.take("oversold") || (rsi !== null && takeBound(filling, 30));
    const low = filling.take("yearLow");
    const range = filling.take("yearRange");
    // "closing level with its 52-week high and low": the close, whose answer has both
    const both = (low && filling.has("yearHigh")) || filling.words("yearRange").some(({ raw }) => /\b(?:and|n)\b/i.test(raw));
    if (both && filling.words("price", "at").some(({ raw }) => /level|price|quote|clos/i.test(raw))) return undefined;
    const technicals = filling.take("technicals");
    const crossing = (averages.length > 0 || golden || death) && filling.take("cross");
    if (averages.length === 0 && !(golden || death || hot || cold || rsi !== null || low || range || technicals)) return undefined;
    if (low) filling.take("yearHigh", "fresh");
    const sides = filling.subjects();
    if (sides.length > 1 || sides.some(isYield)) return undefined;
    const [stretch] = filling.free("window");
    const window = dayOfAgo(filling.window(), stretch?.raw ?? "", filling);
    if (window === "several" || (averages.length > 1 && crossing && !between(averages))) return undefined;
    const compared = averagesCompared(filling);
    if (compared !== undefined && !between(averages)) return undefined;
    // "last week, and how is its RSI now": of now, and not of then
    if (window !== null && window.type === "period" && !isSingleDay(window.period) && filling.says("now")) return undefined;
    // "the last close below its average" is a close of then
    const saysLast = filling.has("when", "last") || filling.words("price").some(({ raw }) => /^(?:the )?(?:last|latest) /i.test(raw));
    const last = averages.length === 1 && !filling.yesNo && saysLast ? sideOf(filling) : undefined;
    const crosses = crossing || (last !== undefined && saysOf(filling, last === "above" ? "up" : "down", last === "above" ? WON : LOST));
    const asked =
      compared !== undefined && (filling.yesNo || (filling.query && !filling.has("when", "howLong", "what", "last")))
        ? crossOf(compared, averages)
        : last !== undefined
          ? null
          : askedOf(filling, { golden, death, hot, cold, low, averages: averages.length > 0, crossing });
    const event = crossing || golden || death;
    if (event) filling.take("posted");
    if (asked === "crossed" && window === null) return undefined;
    if (window !== null && !event && (window.type !== "period" || asksOfAnySession(window, filling))) return undefined;
    filling.take(
      "at",
      "away",
      "above",
      "below",
      "howFar",
      "up",
      "down",
      "performance",
      "price",
      "stay",
      "or",
      "and",
      "versus",
      "what",
      "chart",
      "gap",
      "every",
      "lies",
      "reachUp",
      "reachDown",
    );
    if (event || averages.length === 1) filling.take("when", "howLong", "enter", "end", "last", "first");
    const about =
      golden || death || compared !== undefined || (crossing && between(averages))
        ? "cross"
        : averages.length > 0 || technicals
          ? "average"
          : low || range
            ? "low"
            : "rsi";
    const compare = compared === undefined ? null : crossOf(compared, averages);
    const cross = asked !== null ? null : golden !== death ? (golden ? "golden" : "death") : compare;
    const moment = event ? { on: null, within: window } : { on: window, within: null };
    return {
      kind: "trend",
      side: sides[0] ?? THE_MARKET,
      about,
      averages,
      rsi: rsi ?? RSI_LENGTH,
      asked,
      cross,
      ...moment,
      ...(last === undefined ? {} : { last }),
      ...(last !== undefined && crosses ? { crossed: true as const } : {}),
    };
  },
};

/** "when did it last close below its 200-day", "cross above": the one side that is named. */
function sideOf(filling: Filling): TrendQuestion["last"] {
  const [above, below] = [isOn("above", filling) || saysOf(filling, "up", WON), isOn("below", filling) || saysOf(filling, "down", LOST)];
  return above === below ? undefined : above ? "above" : "below";
}

/** "over 50 days average" */
function isLengthBehind(side: RegExp, filling: Filling): boolean {
  return filling.all("length").some(({ raw }) => side.test(raw));
}

/** Whether a side is said by itself or with the move that leads there: "is above", "climbs back above". */
function isOn(side: "above" | "below", filling: Filling): boolean {
  return filling.has(side) || filling.words("reachUp", "reachDown").some((word) => sideReached(word) === side);
}

/** The side that a move leads to: "falls under", "rises above"; undefined where it only comes there. */
function sideReached(word: Part & { readonly slot: "word" }): "above" | "below" | undefined {
  const text = said(word);
  if (/\b(?:above|over)$/.test(text)) return "above";
  if (/\b(?:below|under|beneath)$/.test(text)) return "below";
  // "drops through", "climbs past", and not "breaks through"
  if (!/\b(?:through|past)$/.test(text) || /^(?:breaks|crosses|moves|goes|gets|comes|pushes)/.test(text)) return undefined;
  return word.sense === "reachUp" ? "above" : "below";
}

/** "lost its 200-day", "regained its 50-day": an average that is lost is one that it fell below. */
const LOST = /^(?:los(?:t|e|es|ing)|gave up)$/;
const WON = /^(?:re)?(?:gain|gained|gains|gaining|covered|cover)$/;

function saysOf(filling: Filling, sense: "up" | "down", verb: RegExp): boolean {
  return filling.words(sense).some((word) => verb.test(said(word)));
}

/** "above its average and up this month", "above its average and overbought": two questions. */
function joinsAnother(filling: Filling): boolean {
  const [and] = filling.words("and");
  // "how has it done ytd and what's the RSI"
  const [window] = filling.all("window");
  const asksReturn =
    and !== undefined &&
    window !== undefined &&
    window.at < and.at &&
    !(window.window.type === "period" && isSingleDay(window.window.period)) &&
    filling.words("performance").some(({ at, raw }) => at < and.at && /^(?:done|doing|perform|return|gain|fare|do$)/i.test(raw));
  if (asksReturn) return true;
  return (
    and !== undefined &&
    filling.words("up", "down", "overbought", "oversold", "yearHigh").some(({ at }) => at > and.at) &&
    filling.has("above", "below", ...averageSenses)
  );
}

/** "the 50-day crossed the 200-day" is a crossing of the two averages, not of the close. */
function between(averages: readonly number[]): boolean {
  return averages.length === 2 && averages.includes(50) && averages.includes(200);
}

/** "is the 50-day above the 200-day" asks for a golden cross, and so does the reverse of its reverse. */
function crossOf(compared: "above" | "below", averages: readonly number[]): "golden" | "death" {
  return (averages[0] === 50) === (compared === "above") ? "golden" : "death";
}

/** "RSI above 70" is overbought and "RSI below 30" oversold: Wilder's own bounds. */
function takeBound(filling: Filling, bound: 70 | 30): boolean {
  const found = filling.free("amount").find((part) => {
    if (part.value !== bound || part.unit !== "none") return false;
    if (part.hedge !== null) return (part.hedge === "over") === (bound === 70);
    const before = filling.before(part);
    if (before?.slot !== "word") return false;
    const side = bound === 70 ? "above" : "below";
    return before.sense === side || (/^reach/.test(before.sense) && sideReached(before) === side);
  });
  if (found !== undefined) filling.use(found);
  return found !== undefined;
}

interface Said {
  readonly golden: boolean;
  readonly death: boolean;
  readonly hot: boolean;
  readonly cold: boolean;
  readonly low: boolean;
  readonly averages: boolean;
  readonly crossing: boolean;
}

/** What a yes or a no is asked of; null where it is asked of nothing, or of a thing and its opposite. */
function askedOf(filling: Filling, named: Said): TrendQuestion["asked"] {
  const yet = filling.says("yet", "still");
  const still = filling.says("still") && filling.has("above", "below", "stay");
  const isState = named.hot !== named.cold && named.golden === named.death;
  const asksElse = filling.has("when", "howFar", "howLong", "last") || (filling.has("what") && !isState);
  if (!filling.yesNo && (!(filling.query || yet || still || (isState && filling.has("what"))) || asksElse)) return null;
  if (named.golden !== named.death) return named.golden ? "golden" : "death";
  if (named.hot !== named.cold) return named.hot ? "overbought" : "oversold";
  // "did it close under its average" is no nearness
  const closes = filling.says("did", "does");
  const vague = filling
    .words("at", "away")
    .some((word) => (closes ? /^(?:near|close to|closer|away)/ : /^(?:near|close|away)/).test(said(word)));
  if (named.averages && !vague) {
    const above =
      isOn("above", filling) ||
      filling.words("stay").some((word) => /above/.test(said(word))) ||
      filling.words("versus").some((word) => said(word) === "over") ||
      isLengthBehind(/^over\b/i, filling) ||
      saysOf(filling, "up", WON);
    const below = isOn("below", filling) || isLengthBehind(/^under\b/i, filling) || saysOf(filling, "down", LOST);
    if (above !== below) return above ? "above" : "below";
    if (named.crossing) return "crossed";
  }
  return named.low && !vague && !filling.has("howFar") ? "low" : null;
}
