import { type Day, partsOf } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { spanOf } from "../../calendar/span.ts";
import { isToday, type Period, type Window } from "../../calendar/window.ts";
import { dayOfAgo } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import type { AmountUnit, Part } from "../../language/frame.ts";
import { isBeyondNow, likeNow } from "../../language/like-now.ts";
import { asksItsClose, isBasket, isQuotient, isYield, mayBeYear, said } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { LevelQuestion } from "./schema.ts";

const UNITS: ReadonlySet<AmountUnit> = new Set(["none", "points"]);

/** Stretches on any session of which a close can have been beyond a level, beside those of the calendar. */
const STRETCHES: ReadonlySet<string> = new Set(["since", "past", "sessions", "range", "all"]);

export const levelSlots: Slots<LevelQuestion> = {
  slots: ["subject", "window", "amount", "unit", "ordinal"],
  told: ["toldCloses"],
  senses:
    "reachUp reachDown above below at price where performance up down ahead behind than versus cross enter end what stay and posted howFar when first last present howMany howOften times which average median percentile sinceWhen since highest lowest high low bothEndsOf yearRange yield ever chart portion every rank rankOf lies".split(
      " ",
    ),

  question(filling) {
    if (isQuotient(filling)) return undefined;
    const sides = filling.subjects();
    if (filling.all("amount").length === 0) return closesIn(filling, sides) ?? quoteIn(filling, sides);
    const [side] = sides;
    if (side === undefined || sides.length !== 1 || isBasket(side, filling)) return undefined;
    // of a yield only which closes were beyond a level: how it stands is another question
    if (isYield(side) && !asksWhichClose(filling)) return undefined;
    // "did it ever close above 35 in 2022"
    const [whole, others] = [filling.free("window").filter(({ window }) => window.type === "all"), filling.free("window")];
    if (others.length > whole.length) filling.use(...whole);
    const named = filling.window();
    if (named === "several") return undefined;
    // "has it ever closed above 16,000": on any session there is a close of
    const window: Window | null = named === null && filling.yesNo && (filling.take("ever") || isYet(filling)) ? { type: "all" } : named;
    // "on how many days has it closed above 30": a number is asked for, "when did it first": a day, over any stretch
    const asksClose = asksWhichClose(filling);
    // "where is the VIX and when did it last close over 30": the first is asked too
    if (asksClose && filling.tokenAt(0) === "where" && filling.says("and")) return undefined;
    // "is it above 30 since March" asks of all that time, "has it been above 30 since March" of any session
    const asksOfAny = window !== null && STRETCHES.has(window.type) && filling.says("has", "have", "had", "did");
    if (window !== null && window.type !== "period" && !asksClose && !asksOfAny) return undefined;
    if (filling.all("unit").some(({ unit }) => unit !== "day") || (!asksClose && filling.all("unit").length > 0)) return undefined;
    const amounts = filling.all("amount");
    const [amount] = amounts;
    if (
      amount === undefined ||
      amounts.length !== 1 ||
      !(UNITS.has(amount.unit) || (isYield(side) && amount.unit === "percent")) ||
      amount.value <= 0 ||
      amount.signed ||
      /^up to\b/i.test(amount.raw)
    )
      return undefined;
    // "the S&P's return over 2013", "was the VIX high over 2022": a year; "is the S&P over 2013" asks of its close
    const isSmall = isYield(side) || filling.all("subject").some(({ sort }) => sort === "volatility");
    const saysClose =
      filling.has("price", "at", "above", "below", "cross", "reachUp", "reachDown") ||
      (filling.yesNo && !isSmall) ||
      (filling.has("when") && filling.has("last", "first"));
    if (mayBeYear(amount) && !saysClose) return undefined;
    // "below its 2015 level": where it stood that year
    if (
      mayBeYear(amount) &&
      /^(?:level|levels|close|closes|high|low|peak|price|prices|record)$/.test(filling.tokenAt(amount.at + amount.length))
    )
      return undefined;
    // "over the past one, five and ten years"
    if (/^(?:(?:over|past) )?(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(amount.raw) && !isSmall) return undefined;
    const direction = directionOf(filling, amount, side);
    if (direction === undefined) return undefined;
    filling.use(amount);
    const about = crossingAsked(filling) ?? distanceAsked(filling, window);
    // "did it close above 35 in 2022, and how many times": the answer has the number
    if (filling.yesNo && window !== null && (asksOfAny || !isSingle(window)) && filling.has("and"))
      filling.take("and", "howMany", "howOften");
    filling.take("above", "below", "reachUp", "reachDown", "performance", "price", "up", "down", "cross", "enter", "end", "stay");
    // "the yield of the 10-year first closed above 4%"
    if (isYield(side)) filling.take("yield");
    const ofDay = window?.type === "period" && isSingleDay(window.period);
    const level = {
      kind: "level",
      side,
      direction,
      level: amount.value,
      on: ofDay ? window : null,
      within: ofDay ? null : window,
    } as const;
    return about === undefined ? level : { ...level, about };
  },
};

function isSingle(window: Window): boolean {
  return window.type === "period" && isSingleDay(window.period);
}

/** Words that ask for a close by themselves; "move" and "return" ask for a change. */
const ASKS_FOR_A_CLOSE = ["price", "where", "at"] as const;
/** "when did it first close above", "how many closes above", "the last close below": a date or a number is asked for, not a state. */
function asksWhichClose(filling: Filling): boolean {
  return (
    !filling.yesNo && (filling.has("first", "last", "howMany", "howOften", "which", "portion") || asksWhen(filling) || lastOf(filling))
  );
}

/** "last close over 50, when": the last of those, and no quote. */
function lastOf(filling: Filling): boolean {
  return filling.has("when") && filling.words("price").some(({ raw }) => /^last close$/i.test(raw));
}

/** "when did it close above 30", and not "when it is above 30, …", which says on which terms something else is asked. */
function asksWhen(filling: Filling): boolean {
  return filling
    .words("when")
    .some(
      ({ raw, at, length }) => !/^when$/i.test(raw) || /^(?:is|was|were|are|did|does|do|has|have|had)$/.test(filling.tokenAt(at + length)),
    );
}

/** "has it closed above 50,000 yet": on any session so far. */
function isYet(filling: Filling): boolean {
  return filling.says("yet", "already") && filling.says("has", "have", "did");
}

/** "how far is it below 35,000": by how much, and no state. */
function distanceAsked(filling: Filling, window: Window | null): "distance" | undefined {
  const isAsked =
    !filling.yesNo && (window === null || isSingle(window)) && filling.words("howFar").some(({ raw }) => /^how far$/i.test(raw));
  if (!isAsked) return undefined;
  filling.take("howFar");
  return "distance";
}

function crossingAsked(filling: Filling): LevelQuestion["about"] {
  if (!asksWhichClose(filling)) return undefined;
  filling.use(...filling.all("unit").filter(({ unit }) => unit === "day"), ...filling.all("ordinal").filter(({ value }) => value === 1));
  const counts = filling.take("howMany", "howOften", "times", "portion");
  const first = filling.take("first") || filling.all("ordinal").length > 0;
  const last = filling.take("last");
  const isLast = lastOf(filling);
  filling.take("when", "which", "posted", "and");
  return counts ? "count" : first ? "first" : last || asksWhen(filling) || isLast ? "last" : undefined;
}

/** "the VIX's percentile", "average close in Q1", "its highest close since when?": what a stretch of closes comes to. */
function closesIn(filling: Filling, sides: readonly string[]): LevelQuestion | undefined {
  const [side] = sides;
  if (side === undefined || sides.length !== 1 || isBasket(side, filling)) return undefined;
  const isLevel = isYield(side) || filling.all("subject").some(({ sort }) => sort === "volatility");
  const saysClose = filling.has("price", "at") || filling.words("highest", "lowest", "high", "low").some(({ raw }) => CLOSING.test(raw));
  const isOfDay = filling.free("window").some(({ window }) => window.type === "period" && isSingleDay(window.period));
  // how far a close is below its highest is a fall, which another kind has
  const isOfLow = filling.words("lowest", "low").some(({ raw }) => /^lowest\b/i.test(raw));
  const held = isLevel || isOfLow || (saysClose && isOfDay) ? heldSince(filling) : undefined;
  const about = held?.about ?? statisticOf(filling, isLevel, saysClose);
  // "when was it last higher than today": the words ask for an earlier close, and no rise
  const isBeyond = isBeyondNow(filling, "high") || isBeyondNow(filling, "low");
  if (about === undefined || (filling.has("up", "down", "ahead", "behind") && !isBeyond)) return undefined;
  if (isBeyond) filling.take("up", "down", "ahead", "behind", "above", "below", "than");
  // "on record (data since 1962)": all the data, told twice
  const [whole, since] = [filling.free("window").filter(({ window }) => window.type === "all"), filling.free("window")];
  if (whole.length > 0 && since.length > whole.length) filling.use(...whole);
  filling.use(...filling.free("window").filter((part) => isToday(part.window)));
  const window = filling.window();
  if (window === "several") return undefined;
  // "against every day since 1962": the sample itself
  // "compared with everything since 1990": likewise
  if (about === "percentile" && window !== null) filling.take("versus");
  // "where does it rank in percentile terms"
  if (about === "percentile") filling.take("rank", "rankOf");
  const days = filling.all("unit").filter(({ raw, unit }) => unit === "day" && /^(?:every|each|all|daily)\b/i.test(raw));
  if (about === "percentile" && days.length > 0) {
    filling.use(...days);
    filling.take("versus");
  }
  // "how high is the VIX against its history"
  // "its highest close is how much"
  if (about === "percentile" || filling.words("howFar").every(({ raw }) => /^how much$/i.test(raw))) filling.take("howFar");
  // "how much was the yield on average in 1981", "on average, how high did the VIX close"
  if (about === "average" || about === "median")
    filling.use(...filling.words("howFar").filter(({ raw }) => /^how (?:much|high|low)$/i.test(raw)));
  filling.take(
    "average",
    "median",
    "percentile",
    "present",
    "last",
    "sinceWhen",
    "since",
    "highest",
    "lowest",
    "high",
    "low",
    "when",
    "price",
    "at",
    "posted",
    "what",
    "stay",
    "yield",
    "ever",
    "where",
    "and",
    "chart",
    "lies",
  );
  const verbs = filling.words("performance").filter((word) => STANDS.test(word.raw));
  filling.use(...verbs);
  const level = { kind: "level", side, direction: null, level: null } as const;
  const asked = held === undefined ? { about } : { about, since: held.since };
  // "Friday's close was the lowest since when?": the present one, if it is said on that Friday
  if (window?.type === "period" && isSingleDay(window.period) && /since$/.test(about))
    return { ...level, on: spanOf(window.period, filling.today)?.last === filling.today ? null : window, within: null, ...asked };
  return { ...level, on: null, within: window?.type === "all" ? null : window, ...asked };
}

/** "is the yield at its highest since 2008?": since when it is as high is asked, and held to be that time. */
function heldSince(filling: Filling): { readonly about: "highest since" | "lowest since"; readonly since: Period } | undefined {
  const windows = filling.free("window");
  const part = windows.find(({ window, lead }) => (window.type === "since" && lead === "since") || isYear(window));
  const others = windows.filter((each) => each !== part && !(each.window.type === "period" && isSingleDay(each.window.period)));
  const words = filling.words("highest", "high", "lowest", "low").filter(({ raw }) => /^(?:highest|lowest)\b/i.test(raw));
  const [word, ...more] = words;
  if (!filling.yesNo || part === undefined || others.length > 0 || word === undefined || more.length > 0) return undefined;
  const since = part.window.type === "since" ? part.window.from : yearBefore(part.window, filling.today);
  if (since === undefined) return undefined;
  filling.use(part);
  return { about: /^highest/i.test(word.raw) ? "highest since" : "lowest since", since };
}

/** "this year", "in 2023": one year of the calendar. */
function isYear(window: Window): boolean {
  return (
    window.type === "period" && (window.period.type === "year" || (window.period.type === "relative" && window.period.unit === "year"))
  );
}

/** "its lowest close this year" is its lowest since the year before; undefined for a year that is over, which has no present close. */
function yearBefore(window: Window, today: Day): Period | undefined {
  const span = window.type === "period" ? spanOf(window.period, today) : undefined;
  return span === undefined || today > span.last ? undefined : { type: "year", year: partsOf(span.first).year - 1 };
}

function statisticOf(filling: Filling, isLevel: boolean, saysClose: boolean): LevelQuestion["about"] {
  // "since when" asks for a day, however the sentence begins
  if (filling.yesNo && !filling.has("sinceWhen")) return undefined;
  // "it hasn't closed this high since when"
  const closed = filling.words("highest", "lowest").some(({ raw }) => /closed/i.test(raw));
  // "what is its record high": the level itself
  const asksValue = isLevel || filling.has("what");
  const says = (...senses: string[]): boolean =>
    filling
      .words(...senses)
      .some(
        ({ raw }) =>
          /^(?:highest|loftiest|lowest|has|have|had|peak|max|maximum|top|record clos|closing (?:high|low))/i.test(raw) ||
          (asksValue && /^(?:(?:closing |record |all[- ]?time )*(?:high|low)s?|ath|atl)$/i.test(raw)),
      );
  const like = likeNow(filling);
  if (like !== undefined && (filling.has("last") || asksWhen(filling))) return like === "high" ? "highest since" : "lowest since";
  // "10-year yield since 2010: high and low"
  // "highest close of 2022 and the average": the answer has both ends and the mean
  const isWithMean = filling.has("average") && filling.has("and") && (says("highest", "high") || says("lowest", "low"));
  const isEither = isWithMean || (says("highest", "high") && says("lowest", "low")) || filling.take("bothEndsOf");
  // "the S&P's high and low of 2022": closes, though nobody says so
  const isOfStretch = filling
    .free("window")
    .some(({ window }) => window.type === "period" || window.type === "since" || window.type === "past");
  const isPlain = isOfStretch && !filling.has("howFar", "up", "down", "drawdown", "when");
  if (isEither && !filling.has("sinceWhen") && (isLevel || saysClose || isPlain)) return "extremes";
  const extreme = says("highest", "high") ? "highest" : says("lowest", "low") ? "lowest" : undefined;
  if (closed && extreme === undefined) return undefined;
  const asksSince = filling.words("sinceWhen").length > 0 || filling.words("since").some((word) => filling.behind(word) === undefined);
  if (filling.has("percentile")) return isLevel || saysClose ? "percentile" : undefined;
  if (filling.has("median")) return isLevel || saysClose ? "median" : undefined;
  // "the lowest average since 2020": of which stretches, nobody said
  if (filling.has("average")) return (isLevel || saysClose) && extreme === undefined ? "average" : undefined;
  if (extreme === undefined) return undefined;
  if (asksSince) return `${extreme} since`;
  return asksValue || saysClose ? extreme : undefined;
}

/** "its lowest close", "record close": a level, not a day's range. */
const CLOSING = /\b(?:clos(?:e|ing)|finish|settlement)\b/i;
/** Verbs that stand for no change beside such a word: "where did it close", "where does it stand". */
const STANDS = /^(?:where'?d|what'?d|how'?d|did|does|do|is|stands?|stood|standing|trad(?:es?|ed|ing)|worth|quote)$/i;
/** Words beside a name that ask for nothing. */
const BESIDE_A_NAME = /^(?:the|a|an|and|or|please|pls|plz|thanks|thx|now|rn|atm|hi|hey|hello|\W*)$/;
/** Words that ask what a thing is, and at what time. */
const WHAT_IS = "what is what's whats s are current currently right at moment".split(" ");
/** Verbs of whoever is asked for a figure. */
const SHOWS = /^(?:show|give|display|post|print|quote|list)s?$/i;
/** Verbs that say that something closed. */
const CLOSED = /^(?:clos(?:e|es|ed)|finish(?:es|ed)?|end(?:s|ed)?)$/i;

/** "price of Apple", "where is the Dow?", "$NVDA", "what did the VIX close at on 2 June?": a close, and no change over a time. */
function quoteIn(filling: Filling, sides: readonly string[]): LevelQuestion | undefined {
  const [side, ...others] = sides;
  if (side === undefined || filling.yesNo || sides.some((each) => isYield(each) || isBasket(each, filling))) return undefined;
  const [stretch] = filling.free("window");
  const window = dayOfAgo(closeFrom(filling) ?? filling.window(), stretch?.raw ?? "", filling);
  if (window === "several" || (window !== null && window.type !== "period")) return undefined;
  // "at what level did it end 2017": the last close of that year
  const isDay = window === null || isSingleDay(window.period);
  if (!isDay && !(filling.has("price", "where") && filling.says("end", "ended", "ends", "finish", "finished", "close", "closed")))
    return undefined;
  if (!isDay) filling.take("end", "posted", "stay");
  // "on the last trading day of 1996"
  const lastDay = filling.free("unit").filter(({ unit }) => unit === "day");
  if (!isDay && lastDay.length === 1 && filling.has("last")) {
    filling.use(...lastDay);
    filling.take("last");
  }
  // "how did it close on Friday" asks for the change
  const asksAt = filling.words("price").some(({ raw }) => /^at how/i.test(raw));
  if (window !== null && filling.says("how") && !filling.has("howFar") && !asksAt) return undefined;
  const verbs = filling.words("performance").filter((word) => STANDS.test(word.raw));
  const ends = filling.words("posted").filter((word) => CLOSED.test(word.raw));
  // "how much is Apple", "how high was the VIX yesterday"
  const isWorth =
    (filling.words("howFar").some(({ raw }) => /^how much$/i.test(raw)) && filling.says("is", "was", "does", "worth", "cost")) ||
    asksItsClose(filling) ||
    (filling.words("howFar").some(({ raw }) => /^how high$/i.test(raw)) && filling.says("is", "was"));
  // "what is the VIX at today"
  const isAtDay = filling.has("what") && filling.all("window").some(({ raw }) => /^at (?:today|yesterday|now)$/i.test(raw));
  // "NDX last"
  const isLast =
    window === null && filling.tokenAt(0) !== "last" && filling.says("last") && saysOnly(filling, "last") && filling.take("last");
  const asks =
    filling.take(...ASKS_FOR_A_CLOSE) || isLast || isWorth || isAtDay || verbs.some(({ raw }) => /^(?:quote|worth|where'?d)$/i.test(raw));
  // a name alone asks for its price, two names alone are held against each other, and a name with a day asks what it did
  const areTickers = filling.all("subject").every(({ raw }) => raw.startsWith("$"));
  // "what is the VIX right now"
  const isAlone = window === null && (others.length === 0 || areTickers) && (saysOnly(filling) || saysOnly(filling, ...WHAT_IS));
  // "anyone got the current VIX number": its level is what is looked at
  const isOfVolatility =
    window === null && others.length === 0 && filling.all("subject").every(({ sort }) => sort === "volatility") && !filling.has("chart");
  if (!asks && !isAlone && !(isOfVolatility && filling.says("number", "figure"))) return undefined;
  // "Apple's share": what is priced
  filling.use(...verbs, ...(asks ? ends : []), ...filling.words("portion").filter(({ raw }) => /^shares?$/i.test(raw)));
  // "show me the price of …", "the last close for both"
  filling.use(...(asks ? filling.words("posted", "rank").filter(({ raw }) => SHOWS.test(raw)) : []));
  if (asks && others.length > 0) filling.use(...filling.words("every").filter(({ raw }) => /^(?:both|each)$/i.test(raw)));
  // "closing level with its 52-week high and low": the answer has both
  filling.take("what", "and", ...(asks ? ["yearRange"] : []), ...(isWorth ? ["howFar"] : []));
  const level = { kind: "level", side, direction: null, level: null, on: window, within: null } as const;
  return others.length === 0 ? level : { ...level, others: [...new Set(others)] };
}

/** "the VIX close from 5 August": the close of that day, and no start. */
function closeFrom(filling: Filling): Extract<Window, { type: "period" }> | undefined {
  const [part, ...others] = filling.free("window");
  if (part?.window.type !== "since" || part.lead !== "from" || others.length > 0 || !isSingleDay(part.window.from)) return undefined;
  // "the VIX close from 5 August", "the closing of the VIX from yesterday"
  const isAsked = filling.words("price", "at").some(({ raw, at }) => /clos|level|price|quote/i.test(raw) && at < part.at);
  if (!isAsked || filling.has("up", "down", "either")) return undefined;
  filling.use(part);
  return { type: "period", period: part.window.from };
}

/** Whether names stand by themselves, or beside some words alone: "the Dow, please" does, "I love the Dow" asks for nothing. */
function saysOnly(filling: Filling, ...words: readonly string[]): boolean {
  const subjects = filling.all("subject");
  return filling
    .tokensBefore(Number.POSITIVE_INFINITY)
    .every(
      (token, at) =>
        BESIDE_A_NAME.test(token) || words.includes(token) || subjects.some((each) => at >= each.at && at < each.at + each.length),
    );
}

/** "above 30" and "under 30" are said by a word, "over 30" and "more than 30" by how the number is meant. */
function directionOf(filling: Filling, amount: Extract<Part, { slot: "amount" }>, side: string): LevelQuestion["direction"] | undefined {
  const words = [
    ...filling.words("above", "below", "reachUp", "reachDown"),
    ...filling.words("cross").filter((word) => /above|below|under|over/i.test(word.raw)),
  ];
  if (words.length > 1) return undefined;
  // "up over 500" and "rose more than 300 points" say by how much
  const [word] = words;
  // of a yield of whole percents "climbed over 4%" says where to: its changes are told in basis points
  const isLevel = isYield(side) && amount.unit === "percent" && amount.value >= 1;
  if (!isLevel && filling.has("up", "down") && (word === undefined || /^(?:over|more than|past|less than)$/i.test(word.raw)))
    return undefined;
  if (word !== undefined) {
    if (/^(?:off|less than|fewer than|down)/i.test(word.raw)) return undefined;
    if (amount.hedge !== null || (filling.behind(word) !== amount && word.at + word.length !== amount.at)) return undefined;
    return word.sense === "above" || word.sense === "reachUp" || /above|over/i.test(word.raw) ? "above" : "below";
  }
  // "up over 500" and "rose more than 300 points" say by how much, "up to 4,300" how far at most
  if (/points?|pts/i.test(amount.raw) && filling.has("up", "down")) return undefined;
  if (filling.words("up", "down").some((each) => /^(?:up|down)$/.test(said(each)))) return undefined;
  if (amount.hedge === "over") return "above";
  // "when did it first cross 20,000"
  const isFirst = filling.has("first") || filling.all("ordinal").some(({ value }) => value === 1);
  if (isFirst && filling.words("cross").some((each) => each.at + each.length === amount.at)) return "above";
  return amount.hedge === "under" ? "below" : undefined;
}
