import { isToday, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { groupNamed, isGeneric, namesStocks } from "../../language/members.ts";
import { averageSenses, takeAverages, takeRsi } from "../../language/moving.ts";
import { isYield, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { isMoving } from "./figures.ts";
import type { RankingMeasure, RankingQuestion } from "./schema.ts";

const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };
const NAMED_FIRST = 3;
const MOST = 25;

const USED =
  "furthest closest wildest calmest rank best worst biggest smallest most every highest high low lowest bottomUp topMost away from at above below up down which what howMany howFar members portion price performance and or versus among chart yearHigh drawdown volatility moreVolatile lessVolatile beta correlation sharpe rsi overbought oversold last ever compare enter stay present".split(
    " ",
  );

export const rankingSlots: Slots<RankingQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses: [...USED, ...averageSenses],

  question(filling) {
    if (filling.yesNo) return undefined;
    const ranks = filling.has(
      "furthest",
      "closest",
      "wildest",
      "calmest",
      "best",
      "worst",
      "biggest",
      "smallest",
      "most",
      "highest",
      "lowest",
      "rank",
    );
    // "sectors below their 200-day average": those that are
    const isList = filling.said && filling.parts[0]?.slot === "subject" && filling.has("above") !== filling.has("below");
    // "the Magnificent Seven by volatility"
    const isOrder = filling
      .words("volatility", "beta", "sharpe", "correlation", "rsi", "drawdown")
      .some(({ at }) => filling.tokenAt(at - 1) === "by");
    const asks =
      isOrder || filling.has("which", "howMany", "portion") || filling.says("any") || isList || (filling.query && !filling.has("what"));
    if (!ranks && !asks) return undefined;
    const measured = measureOf(filling);
    if (measured === undefined) return undefined;
    const { measure, sessions } = measured;
    const isAgainst = measure === "beta" || measure === "correlation";
    const whose = membersOf(filling, isAgainst);
    if (whose === undefined) return undefined;
    const bound = boundOf(filling, measure);
    if (bound === "several" || (bound === undefined && !ranks && !isOrder && !filling.has("which"))) return undefined;
    // how many of an index are beyond a bound is its breadth
    if (
      bound !== undefined &&
      filling.has("howMany", "portion") &&
      !filling.has("which") &&
      !ranks &&
      (whose.of !== null || measure !== "average")
    )
      return undefined;
    const isExtreme = (part: Part): boolean => part.slot === "window" && part.window.type === "extreme";
    if (measure === "drawdown" || measure === "yearHigh") filling.use(...filling.all("window").filter(isExtreme));
    // "which stocks are at a 52-week high": those that are there, and not the order of those that are not
    if (bound === undefined && !ranks && !isOrder && standsAtHigh(filling)) return undefined;
    const first = firstOf(filling, measure, bound);
    if (first === undefined) return undefined;
    const top = topOf(filling);
    const window = filling.window();
    if (window === "several" || (window !== null && !isMoving(measure) && !isNow(window))) return undefined;
    // two have their volatilities and averages held against each other elsewhere
    const isOwnHigh = measure === "drawdown" || measure === "yearHigh";
    if (whose.of === null && whose.group === null && whose.members.length < (isOwnHigh ? 2 : 3)) return undefined;
    filling.use(...filling.all("unit").filter(({ form }) => form === "each"));
    filling.take(...USED);
    return {
      kind: "ranking",
      members: whose.members,
      of: whose.of,
      group: whose.group,
      measure,
      sessions,
      benchmark: isAgainst ? whose.benchmark : null,
      window: isMoving(measure) ? (window ?? PAST_YEAR) : null,
      first,
      top,
      bound: bound ?? null,
    };
  },
};

/** "at a 52-week high", "on their record" */
function standsAtHigh(filling: Filling): boolean {
  return filling
    .words("yearHigh", "high")
    .some(({ raw, at }) => /^(?:at|on)\b/i.test(raw) || [1, 2].some((back) => /^(?:at|on)$/.test(filling.tokenAt(at - back))));
}

/** "today", "right now": the latest close. */
function isNow(window: Window): boolean {
  return window.type === "all" || isToday(window);
}

/** Which figure they are ranked by; undefined where none is named, or more than one. */
function measureOf(filling: Filling): { measure: RankingMeasure; sessions: number | null } | undefined {
  const found: { measure: RankingMeasure; sessions: number | null }[] = [];
  const put = (measure: RankingMeasure, sessions: number | null = null): void => void found.push({ measure, sessions });
  for (const measure of ["beta", "correlation", "sharpe"] as const) if (filling.has(measure)) put(measure);
  if (filling.has("volatility", "moreVolatile", "lessVolatile", "wildest", "calmest")) put("volatility");
  const rsi = takeRsi(filling);
  if (rsi !== null || filling.has("overbought", "oversold")) put("rsi", rsi ?? USUAL_RSI);
  const far = filling.has("furthest", "closest", "away", "below", "down", "howFar");
  const ownHigh = filling
    .all("window")
    .some(({ window }) => window.type === "extreme" && window.extreme === "high" && window.within === undefined);
  const namesAverage =
    filling.words(...averageSenses).some(({ raw }) => !/^days?$/i.test(raw)) || filling.has("furthest", "above", "below");
  const averages = namesAverage && !filling.has("yearHigh", "high") && !ownHigh ? takeAverages(filling) : [];
  if (averages === undefined || averages.length > 1) return undefined;
  if (averages.length === 1) put("average", averages[0]!);
  if (filling.has("yearHigh")) put("yearHigh");
  else if (filling.has("drawdown")) put(stretchNamed(filling) ? "maxDrawdown" : "drawdown");
  else if (far && (filling.has("high") || ownHigh)) put("drawdown");
  return found.length === 1 ? found[0] : undefined;
}

const USUAL_RSI = 14;

/** "deepest drawdown in 2022": within a stretch, and not from the highest close so far. */
function stretchNamed(filling: Filling): boolean {
  return filling.all("window").some(({ window }) => window.type !== "extreme" && !isNow(window)) || filling.all("length").length > 0;
}

/** Who is ranked, and what they are held against. */
function membersOf(
  filling: Filling,
  isAgainst: boolean,
): { members: string[]; of: string | null; group: string | null; benchmark: string } | undefined {
  const group = groupNamed(filling);
  const rest = filling.free("subject").filter(({ raw }) => !isGeneric(raw));
  if (group !== undefined) {
    const others = rest.flatMap(({ symbols }) => symbols);
    if (others.length > (isAgainst ? 1 : 0) || others.some((symbol) => group.members.includes(symbol))) return undefined;
    filling.use(...filling.all("subject"));
    return { members: group.members, of: null, group: group.name, benchmark: others[0] ?? THE_MARKET };
  }
  const named = [...new Set(rest.flatMap(({ symbols }) => symbols))];
  if (namesStocks(filling) && named.length <= 1 && rest.every(({ sort }) => sort === "index")) {
    const of = named[0] ?? THE_MARKET;
    filling.use(...filling.all("subject"));
    return { members: [], of, group: of, benchmark: of };
  }
  if (named.length < 2 || named.some(isYield) || isAgainst) return undefined;
  filling.use(...filling.all("subject"));
  return { members: named, of: null, group: null, benchmark: THE_MARKET };
}

/** "above their 200-day average", "more than 20% below their highs", "overbought". */
function boundOf(filling: Filling, measure: RankingMeasure): RankingQuestion["bound"] | undefined | "several" {
  const amounts = filling.free("amount").filter(({ unit, hedge }) => unit === "percent" || hedge !== null || measure === "rsi");
  const [amount, ...others] = amounts;
  if (others.length > 0 || (amount !== undefined && isMoving(measure))) return "several";
  const isExtreme = filling.has("furthest", "closest", "most", "best", "worst", "biggest", "smallest", "highest", "lowest");
  if (amount === undefined) {
    if (measure === "rsi" && !isExtreme && filling.has("overbought", "oversold"))
      return filling.has("overbought") ? { side: "above", value: 70 } : { side: "below", value: 30 };
    if (measure === "average" && !isExtreme && filling.has("above") !== filling.has("below"))
      return { side: filling.has("above") ? "above" : "below", value: 0 };
    return undefined;
  }
  const isRate = measure !== "rsi";
  if (isRate !== (amount.unit === "percent") || amount.hedge === "about" || amount.hedge === "nearly") return "several";
  filling.use(amount);
  const value = isRate ? amount.value / 100 : amount.value;
  if (measure === "drawdown" || measure === "yearHigh")
    return { side: amount.hedge === "under" || filling.has("closest") ? "above" : "below", value: -Math.abs(value) };
  if (measure === "average" && filling.has("below")) return { side: "below", value: -Math.abs(value) };
  const isBelow = amount.hedge === "under" || (amount.hedge === null && filling.has("below"));
  return { side: isBelow ? "below" : "above", value };
}

/** Which end comes first; undefined where the sentence names both or neither. */
function firstOf(
  filling: Filling,
  measure: RankingMeasure,
  bound: RankingQuestion["bound"] | undefined,
): RankingQuestion["first"] | undefined {
  const isFall = measure === "drawdown" || measure === "yearHigh" || measure === "maxDrawdown";
  const little = filling.has("closest", "calmest", "smallest", "lowest", "lessVolatile") || leastSaid(filling);
  if (bound !== undefined && bound !== null) return bound.side === "above" ? "highest" : "lowest";
  if (isFall) {
    const isShallow = little || (filling.has("best") && !filling.has("worst", "biggest"));
    return isShallow ? "highest" : "lowest";
  }
  if (measure === "average") {
    if (filling.has("above") !== filling.has("below")) return filling.has("above") ? "highest" : "lowest";
    return filling.has("rank", "highest", "best") ? "highest" : filling.has("lowest", "worst") ? "lowest" : undefined;
  }
  if (filling.has("overbought") !== filling.has("oversold")) return filling.has("overbought") ? "highest" : "lowest";
  return little || (filling.has("worst") && !filling.words("worst").every(({ raw }) => /^most/i.test(raw))) || filling.has("bottomUp")
    ? "lowest"
    : "highest";
}

function leastSaid(filling: Filling): boolean {
  return filling.words("worst", "smallest", "low").some(({ raw }) => /^(?:the )?(?:least|lowest)\b/i.test(raw));
}

function topOf(filling: Filling): number {
  const [amount, ...others] = filling
    .free("amount")
    .filter(({ unit, value }) => unit === "none" && Number.isInteger(value) && value >= 1 && value <= MOST);
  if (amount === undefined || others.length > 0) return NAMED_FIRST;
  filling.use(amount);
  return amount.value;
}
