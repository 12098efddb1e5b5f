import { isDeepStrictEqual } from "node:util";
import { isSingleDay } from "../../calendar/resolve.ts";
import { type CalendarUnit, DEFAULT_WINDOW, isPresent, isToday, type Period, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { asksOfMembers } from "../../language/members.ts";
import {
  asksItsClose,
  eachOfStretch,
  fromTheirOwn,
  isBasket,
  isQuotient,
  isWeighted,
  isYield,
  THE_MARKET,
  tellsBeforeAsking,
} from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { leftOut } from "./left-out.ts";
import type { PerformanceQuestion } from "./schema.ts";
import { eachPart, severalWindows } from "./windows.ts";

/** "the low of the VIX": whose it is stands behind it. */
function belongsToOne(filling: Filling, { at, length }: Part): boolean {
  const of = filling.tokenAt(at + length);
  return (
    of === "of" &&
    filling
      .all("subject")
      .some((side) => side.at === at + length + 1 || (side.at === at + length + 2 && filling.tokenAt(at + length + 1) === "the"))
  );
}

/** "10,000 put in the S&P", "what would 5k have become": the amount that was put in; nothing is used where none was. */
function amountPutIn(filling: Filling): number | undefined {
  const [amount, ...others] = filling.free("amount");
  const grows = filling.has("grow", "money") || filling.words("bought").length > 0;
  if (amount === undefined || others.length > 0 || !grows || filling.yesNo) return undefined;
  if (amount.unit !== "none" || amount.value < 1 || amount.signed || amount.hedge !== null) return undefined;
  filling.use(amount);
  filling.take("money", "grow", "enter", "at");
  return amount.value;
}

/** "put in at the end of 2013, grown to how much by the end of 2021": from the one day to the other. */
function heldBetween(filling: Filling): Window | undefined {
  const [first, second, ...others] = filling.free("window");
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  // "… be worth today": up to now
  if (isPresent(second.window)) {
    filling.use(first, second);
    const then = first.window.type === "period" ? first.window.period : undefined;
    if (then?.type === "relative" && then.ago > 0 && /\bago$/i.test(first.raw)) return { type: "past", count: then.ago, unit: then.unit };
    const start = heldSince(first.window, 1);
    return start === null || start === "several" ? undefined : start;
  }
  // "got in at the March 2020 low, … by the end of 2021"
  if (first.window.type === "extreme" && second.window.type === "period") {
    filling.use(first, second);
    return { ...first.window, to: second.window.period };
  }
  const from = first.window.type === "since" ? first.window.from : first.window.type === "period" ? first.window.period : undefined;
  if (from === undefined || second.window.type !== "period") return undefined;
  filling.use(first, second);
  return { type: "range", from, to: second.window.period };
}

/** "what would 10,000 in the Nasdaq in 2010 have become": put in as that year began, and held. */
function heldSince(window: Window | null | "several", amount: number | undefined): Window | null | "several" {
  if (amount === undefined || window === null || window === "several" || window.type !== "period" || isPresent(window)) return window;
  return { type: "since", from: window.period };
}

/** "the third-quarter numbers for the S&P, 2023": a part of a year, and the year behind everything else. */
function yearApart(filling: Filling): Window | undefined {
  const [first, second, ...others] = filling.free("window");
  if (first?.window.type !== "period" || second?.window.type !== "period" || others.length > 0) return undefined;
  const [part, year, before] = [first.window.period, second.window.period, filling.before(second)];
  // "in Q3 and 2023": two stretches
  if (before?.slot === "word" && /^(?:and|or|versus)$/.test(before.sense)) return undefined;
  const isPart = part.type === "quarter" || part.type === "half" || part.type === "month";
  if (!isPart || part.year !== undefined || year.type !== "year") return undefined;
  filling.use(first, second);
  return { type: "period", period: { ...part, year: year.year } };
}

/** "year to date plus its deepest fall this year" */
function saysOneTwice(filling: Filling): boolean {
  const [first, ...others] = filling.all("window");
  return first !== undefined && others.length > 0 && others.every(({ window }) => isDeepStrictEqual(window, first.window));
}

/** "CAGR, calendar years 2010 to 2019": one rate over all of them. */
function isCompounded(filling: Filling): boolean {
  return filling.all("window").length === 1 && filling.words("annualised").some(({ raw }) => /cagr|compound/i.test(raw));
}

/** "is Apple higher or lower than a year ago, and by how much": from that day on; null where one time is held against another otherwise. */
function heldAgainstThen(filling: Filling): PerformanceQuestion | null | undefined {
  if (!filling.comparesWithThen()) return undefined;
  const [side, ...others] = filling.subjects();
  const [word, ...more] = filling
    .words("ahead", "behind", "up", "down", "either")
    .filter(({ raw }) => /^(?:any )?(?:higher|lower)(?: or lower| or higher| now| today)? than$/i.test(raw));
  const [then, ...windows] = filling.all("window");
  if (side === undefined || others.length > 0 || word === undefined || more.length > 0 || then === undefined || windows.length > 0)
    return null;
  const period = then.window.type === "period" ? then.window.period : undefined;
  const asked = /^higher or/i.test(word.raw) ? null : /higher/i.test(word.raw) ? ("up" as const) : ("down" as const);
  // "higher now than on 3 November 2020", "than at the end of 2021"
  if (filling.yesNo && !isYield(side) && period?.type === "date") {
    filling.use(word, then);
    filling.take("and", "howFar", "or", "price", "performance", "stay", "present");
    return { kind: "performance", sides: [side], window: { type: "since", from: period }, basis: "price", asked };
  }
  if (!filling.yesNo || isYield(side) || period?.type !== "relative" || period.ago === 0 || !/\bago$/i.test(then.raw)) return null;
  filling.use(word, then);
  filling.take("and", "howFar", "or", "price", "performance", "stay");
  return {
    kind: "performance",
    sides: [side],
    window: { type: "past", count: period.ago, unit: period.unit },
    basis: "price",
    asked,
  };
}

function isAnd(part: Part | undefined): boolean {
  return part?.slot === "word" && part.sense === "and";
}

function isOfUnit(period: Period, unit: CalendarUnit): boolean {
  return period.type === unit || (period.type === "relative" && period.unit === unit);
}

/** "annual return": one figure, where "annual returns" are one for each year. */
function isRateAYear({ at, length, raw }: Part, filling: Filling): boolean {
  return /^(?:annual|yearly)$/i.test(raw) && /^(?:return|gain)$/.test(filling.tokenAt(at + length));
}

export const performanceSlots: Slots<PerformanceQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses: [
    "drawdown",
    "up",
    "down",
    "either",
    "performance",
    "price",
    "where",
    "total",
    "priceOnly",
    "and",
    "every",
    "or",
    "howFar",
    "what",
    "chart",
    "points",
    "posted",
    "last",
    "calendar",
    "annualised",
    "compare",
    "which",
    "ahead",
    "behind",
    "best",
    "worst",
    "bigger",
    "money",
    "grow",
    "without",
    "minus",
    "otherMembers",
    "enter",
    "at",
    "ownBasket",
    "ownWeights",
    "rank",
  ],

  thenToo: true,

  question(filling) {
    if (isQuotient(filling) || asksItsClose(filling)) return undefined;
    const held = heldAgainstThen(filling);
    if (held !== undefined) return held;
    // "how much percent is going to Apple": a weight
    if (/\bhow much percent\b.* (?:going|goes|go) to\b/.test(filling.tokensBefore(Number.POSITIVE_INFINITY).join(" "))) return null;
    // "does the VIX ever rise together with the S&P": on the same day, which no return over a stretch says
    if (filling.yesNo && filling.says("together") && filling.has("up", "down")) return null;
    const part = leftOut(filling);
    if (part === null) return null;
    // "list the returns for 2020, 2021 and 2022"
    filling.use(...filling.words("rank").filter(({ raw }) => /^(?:list|show|give)/i.test(raw)));
    const subjects = part === undefined ? filling.subjects() : [part.side];
    const amount = amountPutIn(filling);
    const apart = yearApart(filling);
    const parts = filling.yesNo || apart !== undefined || subjects.length === 0 || amount !== undefined ? undefined : eachPart(filling);
    const windows =
      parts !== undefined || filling.yesNo || apart !== undefined || subjects.length === 0 || amount !== undefined
        ? undefined
        : saysOneTwice(filling) || isCompounded(filling)
          ? undefined
          : severalWindows(filling);
    const window =
      parts?.window ??
      windows?.[0] ??
      apart ??
      (amount === undefined && filling.words("bought").length === 0 ? undefined : heldBetween(filling)) ??
      heldSince(filling.window(), amount);
    if (windows !== undefined && filling.has("which", "ahead", "behind", "bigger")) {
      // "which was better, 2008 or 2022"
      if (subjects.length !== 1) return undefined;
      filling.take("which", "ahead", "behind", "best", "worst", "bigger", "or");
    }
    // "1, 3, 5 and 10 year performance" may name no yield
    if (subjects.some(isYield)) return subjects.every(isYield) || filling.all("amount").length === 0 ? null : undefined;
    if (window === "several") return undefined;
    // "what would $1,000 put into Apple be worth today": since when is not said
    if (amount !== undefined && (window === null || isToday(window))) return undefined;
    // "since the low of the VIX": a day that is another market's
    const lows = filling.all("window").filter((each) => each.window.type === "extreme");
    if (subjects.length > 1 && lows.some((each) => belongsToOne(filling, each))) return undefined;
    // "was it a red week for the Nasdaq": this one
    const [own] = filling.free("unit");
    const isOwn =
      window === null && filling.yesNo && own?.form === "one" && filling.has("up", "down") && filling.all("amount").length === 0;
    if (isOwn) filling.use(own);
    // "was 2021 a green year": the year that is named
    if (window?.type === "period")
      filling.use(
        ...filling.free("unit").filter((unit) => (unit.form === "one" || /ly$/i.test(unit.raw)) && isOfUnit(window.period, unit.unit)),
      );
    // "how did the S&P do today and where's the VIX": the close of the second is asked for
    const [first, second] = filling.all("subject");
    const isApart = [...filling.words("where"), ...filling.words("what").filter(({ raw }) => /^what(?:'?s| is)$/i.test(raw))].some(
      ({ at }) => first !== undefined && second !== undefined && first.at < at && at < second.at,
    );
    if (isApart && filling.has("performance", "up", "down")) return null;
    // "how far off its high is it": a distance, which a fall from a record is
    const isDistance = filling.words("howFar").some(({ raw }) => /^how far$/i.test(raw)) && !filling.has("up", "down");
    if (isDistance && window?.type === "extreme" && window.extreme === "high" && window.within === undefined && subjects.length < 2)
      return null;
    if (fromTheirOwn(filling) || tellsBeforeAsking(filling) || asksOfMembers(filling) || eachOfStretch(filling)) return null;
    // "has it recovered its losses of 2022": when, and not what it did in 2022
    if (filling.words("up").some(({ raw }) => /^(?:recover|recoup|regain|made back|make back)/i.test(raw)) && filling.has("down"))
      return null;
    // "how deep was its fall in 2020" asks for the deepest
    const isOfDay = window?.type === "period" && isSingleDay(window.period);
    const deep = filling.words("howFar").some(({ raw }) => /^how deep$/i.test(raw));
    if (deep && filling.has("up")) return null;
    const isBetween = window?.type === "extreme" && window.to !== undefined;
    if (deep && !isOfDay && !isBetween && filling.has("down")) return null;
    // "what is the VIX at today": its close
    const asksAt = filling.says("what") && filling.all("window").some(({ raw }) => /^at (?:today|yesterday|now)$/i.test(raw));
    if (asksAt && window?.type === "period" && isSingleDay(window.period)) return null;
    // "where was it a year ago" asks for the level of a day
    const asksPrice = filling.take("where") || filling.words("price").some(({ raw }) => /price|quote/i.test(raw));
    if (asksPrice && filling.all("window").some(({ raw }) => /\bago$/i.test(raw))) return null;
    // a figure that is stated is held against no stretch of our choosing
    if (window === null && filling.said && filling.all("amount").length > 0) return undefined;
    // "how low did it go": the lowest close, not the return
    if (filling.words("howFar").some(({ raw }) => /^how (?:low|high)$/i.test(raw)) && filling.says("go", "went", "get", "got")) return null;
    // "what level was the VIX in March 2020", "how high was it in 2020": a close of no day, and not the return
    const asksLevel =
      filling.says("was", "were") &&
      ((filling.says("what") && filling.words("price").some(({ raw }) => /^level$/i.test(raw))) ||
        filling.words("howFar").some(({ raw }) => /^how (?:low|high)$/i.test(raw)));
    const moves = filling.has("up", "down", "either", "points", "performance");
    if (asksLevel && window?.type === "period" && !isOfDay && !moves) return null;
    // "the price of the Microsoft stock": a close, and no change over a stretch that nobody named
    const isNamedOver = window !== null || windows !== undefined || parts !== undefined || isOwn;
    const asksChange = moves || filling.has("howFar", "chart", "total", "priceOnly", "annualised") || filling.yesNo;
    if (
      !isNamedOver &&
      !asksChange &&
      filling.says("number", "figure") &&
      filling.all("subject").every(({ sort }) => sort === "volatility")
    )
      return undefined;
    const saysPrice = filling.words("price").some(({ raw }) => !/^at$/i.test(raw));
    if (!isNamedOver && !asksChange && saysPrice && !subjects.some((side) => isBasket(side, filling))) return undefined;
    const points = filling.has("points") || filling.words("howFar").some(({ raw }) => /points|pts/i.test(raw));
    // "a year" stands beside a stretch of several, and not for one
    // "the annual return over ten years": the rate a year
    const rate = filling.free("unit").find((part) => isRateAYear(part, filling));
    const saysAnnual = (filling.has("annualised") || rate !== undefined) && windows === undefined && window !== null;
    const annualized = saysAnnual && !(window.type === "period" && window.period.type === "year");
    const eachAnnual = windows !== undefined && filling.take("annualised");
    if (saysAnnual) {
      filling.use(...(rate === undefined ? [] : [rate]));
      filling.take("annualised", "average");
    }
    // "return together with its deepest drawdown"
    const drawdown =
      filling.has("and") &&
      (filling.has("performance") || filling.words("drawdown").some((word) => isAnd(filling.before(word)))) &&
      subjects.length === 1 &&
      windows === undefined &&
      filling.take("drawdown");
    const asksFor = filling.take("performance", "price", "points", "howFar", "chart", "either");
    if (filling.has("posted")) filling.take("posted");
    if (!subjects.some((side) => isBasket(side, filling))) filling.take("every");
    const total = filling.take("total");
    filling.take("priceOnly", "and", "what");
    if (windows !== undefined) filling.take("calendar", "every", "compare");
    // "calendar-year returns for 2018, 2019 and 2020"
    if ((windows ?? [window]).every((each) => each?.type === "range" || (each?.type === "period" && each.period.type === "year")))
      filling.use(...filling.all("unit").filter(({ unit, raw }) => unit === "year" && /calendar/i.test(raw)));
    const up = filling.take("up");
    const down = filling.take("down");
    if (up && down) filling.take("or");
    // without a name only what says what it wants is about the market: "how did we do this week", "up or down today"
    if (subjects.length === 0 && !(window !== null && (asksFor || up || down))) return undefined;
    if (
      part !== undefined &&
      (windows !== undefined || parts !== undefined || amount !== undefined || total || annualized || drawdown || points)
    )
      return undefined;
    const asked = filling.yesNo && up !== down ? (up ? "up" : "down") : null;
    return {
      kind: "performance",
      sides: subjects.length === 0 ? [THE_MARKET] : subjects,
      window: window ?? (isOwn ? { type: "period", period: { type: "relative", unit: own!.unit, ago: 0 } } : DEFAULT_WINDOW),
      basis: total || subjects.some((side) => isWeighted(side, filling)) ? "total" : "price",
      asked,
      ...(windows === undefined ? {} : { windows: [...windows] }),
      ...(parts === undefined ? {} : { each: parts.each }),
      ...(annualized || eachAnnual ? { annualized: true as const } : {}),
      ...(drawdown ? { drawdown: true as const } : {}),
      ...(points && !total ? { points: true as const } : {}),
      ...(amount === undefined ? {} : { amount }),
      ...(part === undefined ? {} : { without: [...part.without] }),
    };
  },
};
