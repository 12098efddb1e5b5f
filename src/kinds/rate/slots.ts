import { isSingleDay } from "../../calendar/resolve.ts";
import { DEFAULT_WINDOW, isPresent, type Window } from "../../calendar/window.ts";
import { dayOfAgo } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { isYield, mayBeYear, said } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { RateQuestion } from "./schema.ts";

export const rateSlots: Slots<RateQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  thenToo: true,
  senses:
    "yield rates pays yieldCurve slope basisPoints inverted uninverted steeper flatter minus high low highest lowest reachUp reachDown above below at cross away up down ahead behind versus compare gap performance price howFar howMany when what last first ever and or than end enter sinceWhen either points chart performance fresh whole posted".split(
      " ",
    ),

  question(filling) {
    if (filling.all("subject").some(({ symbols }) => !symbols.every(isYield))) return undefined;
    if (comparesMaturities(filling)) return null;
    // "in 2y, 10y, 30y": maturities, and no two years
    const isListed = ({ raw, at, length }: Part): boolean => /^(?:in |of )?\d+y$/i.test(raw) && filling.breakAt(at + length) === "comma";
    if (filling.all("length").some(isListed) || filling.all("window").some(isListed)) return null;
    const curve = filling.take("yieldCurve");
    const sides = yieldsOf(filling, curve);
    if (sides.length === 0) return undefined;
    // "level today and change since year-end": the level is that of now in any case
    const days = filling.free("window").filter(({ window: each }) => isPresent(each) && each.type === "period" && isSingleDay(each.period));
    if (filling.free("window").length === days.length + 1) filling.use(...days);
    const window = agoAsDate(filling.window(), filling);
    if (window === "several" || (filling.has("sinceWhen") && !filling.has("high", "low", "inverted"))) return undefined;
    // "at its highest since when" asks for an earlier close as high
    const asksSince = filling.has("sinceWhen") || filling.words("since").some((word) => filling.behind(word) === undefined);
    if (asksSince && filling.has("high", "low", "highest", "lowest") && sides.length === 1) return undefined;
    // "is it at its highest since 2008": when it was last as high is asked
    const superlative = filling.words("high", "low", "highest", "lowest").some(({ raw }) => /^(?:highest|lowest)\b/i.test(raw));
    // "the 10-year at its highest since 2007?"
    const isAt =
      filling.query && superlative && filling.has("at") && !filling.yesNo && !filling.has("what", "which", "where", "when", "howMany");
    if (filling.yesNo && sides.length === 1 && window?.type === "since" && superlative) return undefined;
    // "the lowest close since 1962": a close with its day
    if (window?.type === "since" && filling.words("price", "at").some(({ raw }) => /^clos/i.test(raw)) && !filling.yesNo) return undefined;
    // "when did it last close above 10%": a close with its day
    const dates = filling.has("first", "last", "howMany", "when") && filling.all("amount").length > 0 && sides.length === 1;
    const crosses = filling.all("amount").every(({ raw }) => /^(?:over|above|past|through|under|below)\b/i.test(raw));
    if (!filling.yesNo && dates && (crosses || !filling.has("up", "down", "either"))) return undefined;
    const high = filling.take("high", "highest");
    const low = filling.take("low", "lowest");
    const threshold = sides.length === 2 ? slopeBound(filling, window) : thresholdOf(filling, window);
    if (threshold === undefined || (threshold !== null && sides.length > 2)) return undefined;
    const inverted = filling.take("inverted", "uninverted");
    const steeper = filling.take("steeper");
    const flatter = filling.take("flatter");
    const minus = filling.take("minus");
    const level =
      filling.says("where") ||
      filling
        .words("price", "performance", "yield")
        .some(({ raw }) => /^(?:level|stand|stands|standing|stood|sit|sits|yielding|yield at)$/i.test(raw));
    const moved =
      filling.has("either") || filling.words("performance").some(({ raw }) => /mov|chang|perform|gone|went|behav|far/i.test(raw));
    // "the ten-year yield, how high was it at the end of 2018"
    filling.use(...filling.words("posted").filter(({ raw }) => /^(?:is|was|were|are) (?:it|they|that)$/i.test(raw)));
    filling.take(
      "yield",
      "rates",
      "slope",
      "compare",
      "and",
      "or",
      "howFar",
      "howMany",
      "at",
      "away",
      "last",
      "versus",
      "gap",
      "basisPoints",
      "points",
      "end",
      "performance",
      "pays",
      "price",
      "what",
      "either",
      "than",
      "chart",
      "fresh",
      "above",
      "below",
      "cross",
      "whole",
    );
    // "is the slope negative" asks where it stands, not where it went: that is asked as inverted
    if (filling.words("up", "down").some(({ raw }) => /^(?:negative|positive)$/i.test(raw))) return undefined;
    const up = filling.take("up", "ahead") || (threshold === null && filling.words("above").some(({ raw }) => /^higher/i.test(raw)));
    const down = filling.take("down", "behind") || (threshold === null && filling.words("below").some(({ raw }) => /^lower/i.test(raw)));
    if ((inverted || steeper || flatter) && sides.length !== 2) return undefined;
    // a percent of a percent is refused
    if ((up || down || moved) && threshold === null && filling.all("amount").some(({ unit }) => unit === "percent")) return undefined;
    if (high && low) return undefined;
    // "since when has the curve been inverted": the day on which it began
    const asksWhen = filling.has("when", "sinceWhen") && !filling.yesNo;
    const bySince = filling.has("sinceWhen");
    // a day can be named only where a level is: "when did yields rise" has no one answer
    if (high || low || inverted || threshold !== null) filling.take("when", "first", "ever", "sinceWhen");
    // one of two maturities that is higher than the other has not risen
    const compares =
      sides.length === 2 &&
      (filling.has("than", "above", "below") || filling.words("ahead", "behind").some(({ raw }) => /than$/i.test(raw)));
    const direction = up !== down && filling.yesNo && threshold === null && !compares ? (up ? "up" : "down") : null;
    const asked: RateQuestion["asked"] =
      (inverted && "inverted") || (steeper && "steeper") || (flatter && "flatter") || (high && "high") || (low && "low") || direction;
    // "is the 2-year above the 10-year" asks whether the curve is inverted
    const shortOver = filling.yesNo && sides.length === 2 && !minus && threshold === null && asked === null && isShortAbove(sides, filling);
    const pair = sides.length === 2 && !minus ? [...sides].sort((a, b) => maturityOf(b) - maturityOf(a)) : sides;
    // inverted is below zero: at the end, or on any day of a stretch that is named
    const upside = asked === "inverted" || shortOver;
    const bound: RateQuestion["threshold"] = upside ? { side: "below", level: 0, within: window !== null } : threshold;
    const question = { kind: "rate" as const, sides: pair, threshold: bound, asked: shortOver ? ("inverted" as const) : asked };
    const point =
      window?.type === "period" &&
      isSingleDay(window.period) &&
      (asked === null || asked === "inverted") &&
      !(up || down || moved) &&
      (level || !isRecent(window));
    if (point) return { ...question, threshold: bound && { ...bound, within: false }, window: null, on: window };
    // "has it hit 5%", "when was it last above 5%" look through all of them; "it hits 5%" says so of now
    const looksBack = filling.has("when", "ever", "sinceWhen") || filling.says("did", "has", "have");
    const within = bound !== null && window === null ? (bound.within || asksWhen) && (looksBack || bySince) : bound?.within === true;
    const fallback: Window = asked === "high" || asked === "low" || within ? { type: "all" } : DEFAULT_WINDOW;
    const when = asksWhen && within ? { when: true as const } : {};
    return {
      ...question,
      threshold: bound && { ...bound, within },
      window: window ?? fallback,
      on: null,
      ...when,
      ...(isAt ? { isAt } : {}),
    };
  },
};

/** "is the 5-year above the 10-year": two maturities, of which one is read as a length of time. */
function comparesMaturities(filling: Filling): boolean {
  return (
    filling.has("above", "below", "versus", "than", "ahead", "behind") &&
    filling.all("length").some(({ raw, count }) => count > 1 && /[- ](?:year|month)$/i.test(raw))
  );
}

/** The shorter of two maturities is said to be above, or the longer below. */
function isShortAbove([first, second]: readonly string[], filling: Filling): boolean {
  const above = filling.has("above", "ahead") || filling.words("up").some(({ raw }) => /^higher/i.test(raw));
  const below = filling.has("below", "behind") || filling.words("down").some(({ raw }) => /^lower/i.test(raw));
  return above !== below && maturityOf(first!) < maturityOf(second!) === above;
}

function maturityOf(symbol: string): number {
  const [, count, unit] = /^US(\d+)([MY])$/.exec(symbol)!;
  return Number(count) / (unit === "M" ? 12 : 1);
}

/** Yesterday, today and a weekday are asked for their change as much as for their level. */
function isRecent(window: Window): boolean {
  return window.type === "period" && (window.period.type === "relative" || window.period.type === "weekday");
}

/** "A year ago" is a day where a level is asked for, not the calendar year before. */
function agoAsDate(window: Window | null | "several", filling: Filling): Window | null | "several" {
  const part = filling.all("window")[0];
  if (window === null || window === "several" || window.type !== "period" || window.period.type !== "relative") return window;
  if (part === undefined || !/\bago$/i.test(part.raw)) return window;
  const { unit, ago } = window.period;
  if (filling.has("versus", "than", "up", "down", "ahead", "behind", "above", "below"))
    return { type: "past", count: Math.max(1, ago), unit };
  return dayOfAgo(window, part.raw, filling);
}

/** The yields named; "yields" beside a maturity ("2-year yields") is that maturity's, not another. */
function yieldsOf(filling: Filling, curve: boolean): string[] {
  const named = filling.all("subject");
  const exact = named.filter(({ raw }) => /\d|^(?:ten|two|five|thirty|three|long|t)\b/i.test(raw) || !/yields?$|rates$/i.test(raw));
  const sides = filling.subjects();
  if (exact.length > 0) return [...new Set(exact.flatMap(({ symbols }) => symbols))];
  if (curve) return ["US10Y", "US2Y"];
  if (sides.length > 0) return sides;
  // "basis-point move in the 10-year"
  const maturity = filling.free("length").find(({ raw }) => /^(?:in|of|on|for) the (?:\d+|two|five|ten|thirty)[- ]year$/i.test(raw));
  const symbol = maturity === undefined ? undefined : `US${maturity.count}Y`;
  if (maturity !== undefined && symbol !== undefined && filling.has("basisPoints") && filling.lookup.bySymbol(symbol) !== undefined) {
    filling.use(maturity);
    return [symbol];
  }
  return filling.take("rates") ? ["US10Y"] : [];
}

/** "spread above 100bp", "slope below −50 basis points": null where no bound is said, undefined where it is in another unit. */
function slopeBound(filling: Filling, window: Window | null): RateQuestion["threshold"] | undefined {
  const amounts = filling.all("amount");
  const [amount] = amounts;
  if (amount === undefined) return null;
  const before = filling.before(amount);
  const word = before?.slot === "word" ? sideOf(before) : undefined;
  const side = word ?? (amount.hedge === "over" ? "above" : amount.hedge === "under" ? "below" : undefined);
  if (side === undefined) return amount.unit === "basis points" || amount.unit === "points" ? null : thresholdOf(filling, window);
  if (amounts.length > 1 || amount.unit !== "basis points") return undefined;
  filling.use(amount, ...(word === undefined ? [] : [before!]));
  return { side, level: amount.value / 100, within: window !== null };
}

/** "above 4%", "under 3.5", "hit 5 percent"; null where no number is, undefined where one is that is no such level. */
function thresholdOf(filling: Filling, window: Window | null): RateQuestion["threshold"] | undefined {
  const amounts = filling.all("amount");
  const [amount] = amounts;
  if (amount === undefined) return null;
  if (amounts.length > 1) return undefined;
  // "the yield is at 3.79%", "rose 15 basis points" state the answer; a percent of a percent is refused
  if (amount.unit === "basis points" || (amount.unit === "points" && /percent|pp/i.test(amount.raw))) return null;
  if ((amount.unit !== "percent" && amount.unit !== "none") || mayBeYear(amount)) return undefined;
  if (amount.hedge === "over" || amount.hedge === "under") {
    filling.use(amount);
    return { side: amount.hedge === "over" ? "above" : "below", level: amount.value, within: window !== null };
  }
  const before = filling.before(amount);
  const side = before?.slot === "word" ? sideOf(before) : undefined;
  if (before === undefined || side === undefined) return amount.unit === "percent" ? null : undefined;
  const raw = said(before);
  const lower = raw === "than" ? said(filling.before(before)) : "";
  filling.use(before, amount);
  const below = /^(?:lower|down|less)$/.test(lower);
  return { side: below ? "below" : side, level: amount.value, within: window !== null || /^(?:hit|reach)/.test(raw) };
}

/** Which side of the level a word in front of it says; undefined where it says none. */
function sideOf(word: Extract<Part, { slot: "word" }>): "at least" | "above" | "below" | undefined {
  const found = RELATIONS.find(([words]) => words.test(said(word)));
  if (found !== undefined) return found[1];
  return word.sense === "reachUp" ? "above" : word.sense === "reachDown" ? "below" : undefined;
}

const RELATIONS: readonly (readonly [RegExp, "at least" | "above" | "below"])[] = [
  [/^(?:hit|hits|hitting|reach|reached|reaches|touches|≥|at or above|(?:climbs|rises|gets|goes) to)$/, "at least"],
  [
    /^(?:above|over|more than|higher|higher than|exceed\w*|surpass\w*|than|greater than|north of|>|closed? above|(?:rise|rose|go|went|break|broke|climb|climbed) above)$/,
    "above",
  ],
  [
    /^(?:below|under|beneath|less than|lower|lower than|<|≤|at or below|closed? below|(?:fall|fell|drop|dropped|dip|dipped|break|broke) below)$/,
    "below",
  ],
];
