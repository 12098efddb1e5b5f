import { isToday } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { namesStocks, sidesBesideStocks } from "../../language/members.ts";
import { averageSenses, takeAverages, takeRsi } from "../../language/moving.ts";
import { isBasket, isYield, said, sidesInOrder, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { SeriesMeasure, StatisticQuestion } from "./schema.ts";

/** Sessions of a volatility, a correlation or a beta where none are named. */
const USUAL = { volatility: 30, correlation: 60, beta: 252 } as const;

const USED =
  "best worst span percentile rankOf rank median average highest lowest high low bigger smaller biggest smallest most sinceWhen since when which what howFar howMany howOften portion present above below at away up down versus and or stay posted price performance every ever where last first annualised rolling chart drawdown yearHigh volatility correlation beta rsi members gap times between compare breadth furthest".split(
    " ",
  );

export const statisticSlots: Slots<StatisticQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses: [...USED, ...averageSenses],

  question(filling) {
    if (filling.yesNo) return undefined;
    // "where are the index and its average": how they stand, and nothing over time
    if (filling.says("where") && filling.says("is", "are", "stand", "stands") && !filling.has("percentile", "rank", "rankOf"))
      return undefined;
    const span = rollingSpan(filling);
    const asked = span === undefined ? aboutOf(filling) : ofRolling(filling);
    if (asked === undefined) return undefined;
    const measured = span === undefined ? measureOf(filling) : ({ measure: "return", sessions: span.sessions } as const);
    if (measured === undefined || (span === undefined && filling.has("best", "worst"))) return undefined;
    const { measure, sessions } = measured;
    const about = isBySize(measure, filling) ? (TURNED[asked] ?? asked) : asked;
    const sides = measure === "breadth" ? sidesBesideStocks(filling) : sidesInOrder(filling);
    // "which S&P stocks are furthest below their highs": the members, each by its own figure
    if (measure !== "breadth" && filling.has("which", "portion", "howMany") && namesStocks(filling)) return undefined;
    if (sides.length === 0) sides.push(THE_MARKET);
    if (measure === "beta" && sides.length === 1 && sides[0] !== THE_MARKET) sides.push(THE_MARKET);
    if (sides.length !== (measure === "correlation" || measure === "beta" ? 2 : 1)) return undefined;
    if (sides.some((side) => isYield(side) || isBasket(side, filling))) return undefined;
    // a fall's deepest is another question
    if (measure === "drawdown" && (about === "lowest" || about === "highest" || about === "extremes")) return undefined;
    const counts = about === "count" || about === "first" || about === "last";
    const bound = counts ? (span === undefined ? boundOf(filling, measure) : boundOfRolling(filling)) : null;
    if (bound === undefined) return undefined;
    filling.use(...filling.all("unit").filter(({ unit, form }) => unit === "day" || form === "each"));
    filling.use(...filling.free("window").filter((part) => isToday(part.window)));
    // "its drawdown from its high": what the figure is measured from, not where to look
    if (measure === "drawdown") filling.use(...filling.free("window").filter(isItsHigh));
    const window = filling.window();
    if (window === "several") return undefined;
    filling.take(...USED);
    const over = span?.over;
    return {
      kind: "statistic",
      measure,
      sides,
      sessions,
      ...(over && { over }),
      about,
      bound,
      window: window?.type === "all" ? null : window,
    };
  },
};

/** "greatest distance below its high", "deepest since when": the size of a figure that is below zero. */
function isBySize(measure: SeriesMeasure, filling: Filling): boolean {
  const isFall =
    measure === "drawdown" || measure === "yearHigh" || (measure === "average" && filling.has("below") && !filling.has("above"));
  return isFall && !filling.has("highest", "lowest");
}

const TURNED: Partial<Readonly<Record<StatisticQuestion["about"], StatisticQuestion["about"]>>> = {
  highest: "lowest",
  lowest: "highest",
  "highest since": "lowest since",
  "lowest since": "highest since",
};

/** "rolling 12 months", "rolling 3-month return": the span of each return, where no other figure of a session is named. */
function rollingSpan(filling: Filling): { sessions: number | null; over?: NonNullable<StatisticQuestion["over"]> } | undefined {
  if (filling.has("volatility", "correlation", "beta", "rsi", "drawdown", "movingAverage")) return undefined;
  const part = filling.free("window").find(({ raw }) => /\brolling\b/i.test(raw));
  if (part?.window.type === "sessions") {
    filling.use(part);
    return { sessions: part.window.count };
  }
  const length =
    part?.window.type === "past"
      ? part.window
      : filling.free("length").find((each) => (filling.beside(each, "rolling") || isStretch(each, filling)) && !each.orMore);
  if (length === undefined || length.count < 1 || length.count > 50) return undefined;
  const isNamed = (each: Part): boolean => filling.beside(each, "rolling") || isStretch(each, filling);
  filling.use(...(part === undefined ? filling.free("length").filter(isNamed) : [part]));
  filling.take("rolling");
  if (length.unit === "session" || length.unit === "day") return { sessions: length.count };
  return { sessions: null, over: { count: length.count, unit: length.unit } };
}

/** "its worst 12-month stretch": months or years that begin on any session. */
function isStretch(part: Part, filling: Filling): boolean {
  const behind = filling.behind(part);
  const isLong = part.slot === "length" && (part.unit === "year" || (part.unit === "month" && part.count > 1));
  return isLong && behind?.slot === "word" && behind.sense === "span" && filling.has("best", "worst", "biggest", "highest", "lowest");
}

/** What is asked of rolling returns: their best and worst as well. */
function ofRolling(filling: Filling): StatisticQuestion["about"] | undefined {
  const [best, worst] = [filling.has("best", "highest", "biggest"), filling.has("worst", "lowest", "smallest")];
  if (best && worst) return "extremes";
  if (filling.has("howMany", "howOften", "portion")) return "count";
  if (filling.has("percentile")) return "percentile";
  if (filling.has("median")) return "median";
  if (filling.has("average")) return "average";
  return best ? "highest" : worst ? "lowest" : undefined;
}

/** "how often was it down over five years", "lost more than 10%" */
function boundOfRolling(filling: Filling): StatisticQuestion["bound"] | undefined {
  const [amount, ...others] = filling.free("amount");
  const [up, down] = [filling.has("up", "above"), filling.has("down", "below")];
  if (up === down || others.length > 0 || (amount !== undefined && amount.unit !== "percent")) return undefined;
  if (amount === undefined) return { side: up ? "above" : "below", value: 0 };
  filling.use(amount);
  return { side: up ? "above" : "below", value: ((up ? 1 : -1) * Math.abs(amount.value)) / 100 };
}

function isItsHigh({ window, lead }: Extract<Part, { slot: "window" }>): boolean {
  return window.type === "extreme" && window.extreme === "high" && window.within === undefined && lead !== "since";
}

/** Which figure of every session is meant, and of how many sessions; undefined where none is. */
function measureOf(filling: Filling): { measure: SeriesMeasure; sessions: number | null } | undefined {
  for (const measure of ["volatility", "correlation", "beta"] as const) {
    const [word] = filling.words(measure);
    if (word === undefined) continue;
    return {
      measure,
      sessions:
        sessionsBeside(word, filling) ?? shortLength(filling) ?? rollingSessions(filling) ?? sessionsUpToNow(filling) ?? USUAL[measure],
    };
  }
  if (filling.has("rsi")) return { measure: "rsi", sessions: takeRsi(filling) };
  if (filling.has("yearHigh")) return { measure: "yearHigh", sessions: null };
  const named = filling.words(...averageSenses).some(({ raw }) => !/^days?$/i.test(raw));
  // "how far it is above its 200 day"
  const averages = named || (filling.has("above", "below") && !filling.has("average", "median")) ? takeAverages(filling) : undefined;
  const isOfMembers = filling.has("members", "breadth") || (filling.has("portion") && filling.has("above", "below"));
  if (averages?.length === 1) return { measure: isOfMembers ? "breadth" : "average", sessions: averages[0]! };
  if (filling.has("breadth")) return { measure: "breadth", sessions: 200 };
  const isBelowHigh =
    filling.words("high").some(({ raw }) => !/^highest/i.test(raw)) && (filling.has("below", "away") || filling.says("within"));
  return filling.has("drawdown") || isBelowHigh ? { measure: "drawdown", sessions: null } : undefined;
}

/** "30-day volatility", "volatility over 30 days": the sessions right before or behind the word. */
function sessionsBeside(word: Part, filling: Filling): number | undefined {
  for (const part of filling.free("length")) {
    const beside = filling.behind(part) === word || filling.before(part) === word || filling.beside(part, "rolling", "annualised");
    if (!beside || part.orMore) continue;
    const count = part.unit === "session" ? part.count : (IN_SESSIONS[part.unit] ?? 0) * part.count;
    if (count < 2 || count > 1000) continue;
    filling.use(part);
    return count;
  }
  return undefined;
}

/** "vol SPX 20d percentile": the one length of days there is, which no sample is taken of. */
function shortLength(filling: Filling): number | undefined {
  const [part, ...others] = filling.free("length");
  if (part === undefined || others.length > 0 || part.orMore || !(part.unit === "session" || part.unit === "day")) return undefined;
  if (part.count < 2 || part.count > 252) return undefined;
  filling.use(part);
  return part.count;
}

/** "rolling 60-day correlation": the stretch of each figure, and not where to look. */
function rollingSessions(filling: Filling): number | undefined {
  const part = filling
    .free("window")
    .find(({ raw, window }) => /^rolling\b/i.test(raw) && (window.type === "past" || window.type === "sessions"));
  if (part?.window.type !== "past" && part?.window.type !== "sessions") return undefined;
  const count = part.window.type === "sessions" ? part.window.count : (IN_SESSIONS[part.window.unit] ?? 0) * part.window.count;
  if (count < 2 || count > 1000) return undefined;
  filling.use(part);
  return count;
}

/** "the percentile of its volatility over the past 30 days": of a figure of now its own stretch, not where to look. */
function sessionsUpToNow(filling: Filling): number | undefined {
  if (!filling.has("percentile", "rankOf", "sinceWhen", "present")) return undefined;
  const [part, ...others] = filling.free("window");
  if (part === undefined || others.length > 0) return undefined;
  const { window } = part;
  const count = window.type === "sessions" ? window.count : window.type === "past" ? (IN_SESSIONS[window.unit] ?? 0) * window.count : 0;
  if (count < 2 || count > 1000) return undefined;
  filling.use(part);
  return count;
}

const IN_SESSIONS: Readonly<Record<string, number>> = { day: 1, month: 21, year: 252 };

/** What is asked of the sample; undefined where nothing is. */
function aboutOf(filling: Filling): StatisticQuestion["about"] | undefined {
  const [up, down] = [
    filling.has("highest", "high", "bigger", "biggest", "most", "furthest"),
    filling.has("lowest", "low", "smaller", "smallest"),
  ];
  const present = filling.words("present").map(said);
  // "and sessions elapsed since": a length of time, and no earlier close
  const counts = filling.says("elapsed", "passed");
  const asksSince = filling.has("sinceWhen") || (!counts && filling.words("since").some((word) => filling.behind(word) === undefined));
  if (counts) return undefined;
  if (filling.has("percentile")) return "percentile";
  if (filling.has("rankOf") || (filling.has("rank") && !up && !down)) return "rank";
  if (filling.has("portion") && present.length > 0) return "percentile";
  if (asksSince || (present.length > 0 && filling.has("when", "last"))) {
    const low = down || present.some((raw) => /low|small|bad|weak|deep/.test(raw));
    const high = up || present.some((raw) => /high|big|much|far|wide|strong/.test(raw));
    if (low === high) return undefined;
    return low ? "lowest since" : "highest since";
  }
  if (filling.has("howMany", "howOften", "portion") && filling.all("amount").length > 0) return "count";
  if (filling.has("when", "last") && filling.all("amount").length > 0) return filling.has("first") ? "first" : "last";
  if (filling.has("median")) return "median";
  if (filling.has("average")) return "average";
  if (
    filling.has("highest", "biggest", "most", "furthest") ||
    filling.words("high").some(({ raw }) => /^(?:highest|max|maximum|peak)/i.test(raw))
  )
    return down ? "extremes" : "highest";
  return filling.has("lowest", "smallest") ? "lowest" : undefined;
}

/** "above 70", "more than 10% below its 200-day": the one amount, in the figure's own unit; undefined where it is in another. */
function boundOf(filling: Filling, measure: SeriesMeasure): StatisticQuestion["bound"] | undefined {
  const [amount, ...others] = filling.free("amount");
  if (amount === undefined || others.length > 0) return undefined;
  const isRate = measure !== "rsi" && measure !== "correlation" && measure !== "beta";
  if (isRate !== (amount.unit === "percent") || amount.hedge === "about" || amount.hedge === "nearly") return undefined;
  const words = filling.words("above", "below");
  const beside = words.find((word) => filling.behind(word) === amount);
  const behind = words.find((word) => filling.before(word) === amount);
  const side =
    amount.hedge === "over"
      ? "above"
      : amount.hedge === "under"
        ? "below"
        : beside === undefined
          ? "above"
          : (beside.sense as "above" | "below");
  filling.use(amount);
  const value = isRate ? amount.value / 100 : amount.value;
  // "20% below its high" is a figure of −20%, and more than that is lower
  const isBelow = measure === "drawdown" || measure === "yearHigh" || (measure === "average" && behind?.sense === "below");
  // "within 5% of its high", "above −5%"
  if (isBelow && filling.says("within")) return { side: "above", value: -Math.abs(value) };
  if (!isBelow || (amount.signed && value < 0)) return { side, value };
  return { side: side === "above" ? "below" : "above", value: -Math.abs(value) };
}
