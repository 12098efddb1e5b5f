import { partsOf } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { spanOf } from "../../calendar/span.ts";
import { type CalendarUnit, isPresent, type Period, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import { namesStocks } from "../../language/members.ts";
import { isYield, THE_MARKET } from "../../language/sides.ts";
import { DEFAULT_TOP, type RecordQuestion } from "./schema.ts";

const BASE = { threshold: null, repeat: null, month: null, since: null, top: DEFAULT_TOP } as const;

/** "how many record closes in 1995", "number of all-time highs this year": closes beyond every earlier one, counted. */
export function newExtremes(filling: Filling, sides: readonly string[]): RecordQuestion | undefined {
  if (sides.some(isYield)) return undefined;
  const closedAt = closesAtExtreme(filling);
  if (closedAt !== undefined) return countOfNew(sides, closedAt.extreme === "low", { type: "period", period: closedAt.within });
  const words = filling.words("high", "low");
  // "record closes in 2017": how many
  const isMany = words.some(({ raw }) => /(?:closes|highs|lows|records|aths)$/i.test(raw)) && !filling.yesNo;
  const counts = filling.has("howMany", "howOften") || (isMany && filling.free("window").some(({ window }) => window.type === "period"));
  const isRecord = words.some(({ raw }) => /record|all[- ]?time|\bath|new/i.test(raw)) || filling.has("set", "fresh");
  const units = filling.all("unit");
  if (!counts || words.length !== 1 || !isRecord || units.some(({ unit }) => unit !== "day")) return undefined;
  if (filling.all("amount").length > 0 || filling.all("length").length > 0 || namesStocks(filling)) return undefined;
  // "how many of the Magnificent Seven are at a record": of its members, and no days of the basket
  const isOfMembers =
    filling.has("howMany") &&
    filling
      .all("subject")
      .some(
        ({ sort, at }) => (sort === "basket" || sort === "group") && (filling.tokenAt(at - 1) === "of" || filling.tokenAt(at - 2) === "of"),
      );
  if (isOfMembers) return undefined;
  if (filling.has("since", "ahead", "behind", "above", "below", "after", "best", "worst", "biggest", "average", "median")) return undefined;
  const windows = filling.free("window");
  if (windows.length > 1) return undefined;
  // "how many new highs for the year": each above those of the year alone, which is no record
  if (windows[0]?.lead === "for" && words.every(({ raw }) => !/record|all[- ]?time|\bath/i.test(raw))) return undefined;
  filling.use(...units, ...windows);
  filling.take(
    ..."high low set at price fresh enter howMany howOften times posted performance ever what last and most every portion when".split(" "),
  );
  return countOfNew(sides, words[0]!.sense === "low", windows[0]?.window ?? null);
}

/**
 * "a worse day than yesterday", "a week as bad as last week", "how rare was Tuesday's drop": the stretch that is over and that others are held
 * against, with the unit that it is one of. Nothing is used where there is none.
 */
export function heldAgainst(filling: Filling): { readonly period: Period; readonly unit: CalendarUnit } | undefined {
  const asksHowRare = filling.words("howOften").some(({ raw }) => /^how (?:rare|unusual|uncommon|common|normal)$/i.test(raw));
  const found = filling.free("window").filter((part) => {
    const before = filling.before(part);
    const isCompared = before?.slot === "word" && /\b(?:than|as|like)$/i.test(before.raw) && part.at - (before.at + before.length) <= 1;
    const isMeant = asksHowRare && filling.has("up", "down") && part.window.type === "period";
    return isCompared || isMeant;
  });
  const [part, ...others] = found;
  if (part?.window.type !== "period" || others.length > 0 || isPresent(part.window)) return undefined;
  const { period } = part.window;
  const unit = period.type === "weekday" ? "day" : unitOf(period);
  const named = filling.all("unit").map((each) => each.unit);
  if (unit === undefined || named.some((each) => each !== unit)) return undefined;
  filling.use(part);
  return { period, unit };
}

/** "has it risen every day this week", "did it beat the S&P each month of 2021": whether each of the stretches did. */
export function ofEach(filling: Filling, sides: readonly string[]): RecordQuestion | undefined {
  const [unit, ...units] = filling.all("unit");
  const [part, ...windows] = filling.free("window");
  if (
    !filling.yesNo ||
    unit === undefined ||
    !/^(?:every|each)\b/i.test(unit.raw) ||
    units.length > 0 ||
    part === undefined ||
    windows.length > 0
  )
    return undefined;
  const ways = sides.length === 2 ? (["ahead", "behind"] as const) : (["up", "down"] as const);
  const [rose, fell] = ways.map((way) => filling.has(way)) as [boolean, boolean];
  const isBounded = part.window.type !== "all" && !(part.window.type === "period" && isSingleDay(part.window.period));
  if (rose === fell || !isBounded || sides.some(isYield) || [...filling.all("amount"), ...filling.all("length")].length > 0)
    return undefined;
  filling.use(unit, part);
  filling.take(...ways, "performance", "posted", "ever", "end", "enter", "versus", "than");
  return {
    kind: "record",
    sides: sides.length === 0 ? [THE_MARKET] : [...sides],
    measure: sides.length === 2 ? "spread" : "return",
    per: unit.unit,
    direction: rose ? "up" : "down",
    ...BASE,
    threshold: 0,
    scope: part.window,
    asked: "each",
  };
}

/** "how often did it close at a record high in 2021": the records of that year, and not one high of it. */
function closesAtExtreme(filling: Filling): { readonly extreme: "high" | "low"; readonly within: Period } | undefined {
  const [part, ...others] = filling.free("window");
  if (part?.window.type !== "extreme" || part.lead !== "at" || !/record|all[- ]?time|\bath/i.test(part.raw) || others.length > 0)
    return undefined;
  const { extreme, within, to } = part.window;
  const isPlain = filling.has("howOften", "howMany") && filling.has("price", "at", "posted", "end");
  if (!isPlain || within?.type === undefined || to !== undefined || filling.all("amount").length > 0 || namesStocks(filling))
    return undefined;
  filling.use(part);
  filling.take(..."at price howMany howOften times posted performance end".split(" "));
  return { extreme, within };
}

function countOfNew(sides: readonly string[], isLow: boolean, scope: Window | null): RecordQuestion {
  return {
    kind: "record",
    sides: [sides[0] ?? THE_MARKET],
    measure: isLow ? "newLow" : "newHigh",
    per: "day",
    direction: isLow ? "down" : "up",
    ...BASE,
    threshold: 0,
    scope: scope?.type === "all" ? null : scope,
    asked: "count",
  };
}

/** "where does 1998 rank among all years", "rank of this week's gain", "its how-manieth worst year": the place of one stretch among the others. */
export function rankAsked(filling: Filling, sides: readonly string[]): RecordQuestion | undefined {
  const asksPercentile = filling.has("percentile") && filling.has("among");
  // "which percentile of all its closes is that": of closes, not of moves
  if (asksPercentile && saysClose(filling)) return undefined;
  // "the 10-year yield today: which percentile of all days": of its levels
  const moves =
    filling.has("up", "down", "best", "worst", "biggest") ||
    filling.words("performance").some(({ raw }) => /move|change|rise|fall/i.test(raw));
  if (filling.has("percentile") && sides.some(isYield) && !moves) return undefined;
  if (
    !(filling.has("rankOf", "rank") || asksPercentile) ||
    filling.all("subject").some(({ sort }) => sort === "group" || sort === "basket")
  )
    return undefined;
  if (filling.yesNo && !asksPercentile && !filling.words("rankOf").some(({ raw }) => /^(?:how|what|which|where)/i.test(raw)))
    return undefined;
  // "how does 2022 rank from the bottom": the end that is counted from, and no low
  const ends = filling.free("window").filter(({ raw }) => /^from the (?:bottom|top)$/i.test(raw));
  filling.use(...ends);
  const windows = filling.free("window");
  const since = windows.filter(({ window }) => window.type === "since" || window.type === "all");
  const periods = windows.filter(({ window }) => window.type === "period");
  const units = [...new Set(filling.all("unit").map(({ unit }) => unit))];
  const named = periods.filter(({ window }) => window.type === "period" && unitOf(window.period) !== undefined);
  const of =
    named.find(({ window }) => units.length === 1 && window.type === "period" && unitOf(window.period) === units[0]) ??
    (named.length === 1 ? named[0] : undefined);
  if (of?.window.type !== "period" || units.length > 1) return undefined;
  const per = unitOf(of.window.period)!;
  const part = partNamed(filling, of.window.period, filling.today);
  if (part === undefined) return undefined;
  const others = windows.filter((each) => each !== of && !since.includes(each));
  if (others.length > 1 || since.length > 1 || (others.length > 0 && since.length > 0) || (units.length === 1 && units[0] !== per))
    return undefined;
  if (filling.all("amount").length > 0 || filling.all("length").length > 0) return undefined;
  const down = filling.has("worst", "down", "behind", "bottomUp") || ends.some(({ raw }) => /bottom$/i.test(raw));
  if (down && filling.has("best", "up", "ahead")) return undefined;
  filling.use(...windows, ...filling.all("unit"));
  filling.take(
    ..."rank rankOf among bottomUp percentile best worst biggest up down ahead behind versus and gap performance what which when howFar every calendar posted ever than last most since".split(
      " ",
    ),
  );
  const scope = others[0]?.window ?? since[0]?.window ?? null;
  return {
    kind: "record",
    sides: sides.length === 0 ? [THE_MARKET] : [...sides],
    measure: sides.length === 2 ? "spread" : sides.some(isYield) ? "change" : "return",
    per,
    direction: down ? "down" : "up",
    ...BASE,
    month: part,
    scope: scope?.type === "all" ? null : scope,
    asked: asksPercentile ? "percentile" : "rank",
    of: of.window.period,
  };
}

/** "where does this December rank among Decembers": the month that all begin in; null where none is named, undefined where it is another one. */
function partNamed(filling: Filling, of: Period, today: number): number | null | undefined {
  const words = filling.all("word").filter(({ sense }) => /^(?:month|half|quarter)\d+$/.test(sense));
  const [word, ...others] = words;
  if (word === undefined) return null;
  const number = Number(word.sense.replace(/\D/g, ""));
  const month = word.sense.startsWith("half") ? number * 6 - 5 : word.sense.startsWith("quarter") ? number * 3 - 2 : number;
  const span = spanOf(of, today);
  if (others.length > 0 || span === undefined || partsOf(span.first).month !== month) return undefined;
  filling.use(word);
  return month;
}

/** "closes", "its lowest close": a close, and no move. */
export function saysClose(filling: Filling): boolean {
  if (filling.words("posted", "price", "at", "low", "high", "lowest", "highest").some(({ raw }) => /\bclos/i.test(raw))) return true;
  // "finished at its lowest since when"
  const ends = filling.words("price", "end").some(({ raw }) => /^(?:finish|end|settl)/i.test(raw));
  return ends && filling.words("low", "high", "lowest", "highest").some(({ raw }) => /^(?:low|high)est$/i.test(raw));
}

/** The unit of the calendar that a stretch is one of; undefined where it is none. */
export function unitOf(period: Period): CalendarUnit | undefined {
  if (period.type === "relative") return period.unit;
  if (isSingleDay(period)) return "day";
  return period.type === "decade" || period.type === "date" || period.type === "monthday" || period.type === "weekday"
    ? undefined
    : period.type;
}
