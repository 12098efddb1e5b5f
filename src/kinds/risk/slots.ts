import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import { isYield, sidesInOrder, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { ownMeasures, type RiskMeasure, type RiskQuestion, riskMeasures } from "./schema.ts";

const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };

/** Percent of sessions that a value at risk is not undercut on. */
const VALUE_AT_RISK_LEVEL = 95;

export const riskSlots: Slots<RiskQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses:
    "riskFree zeroRate beta correlation volatility trackingError informationRatio sharpe upCapture downCapture battingAverage capture maxDrawdown sortino calmar alpha valueAtRisk skew moreVolatile lessVolatile risk rolling versus and or howFar what which performance price compare up down ahead behind annualised than gap every chart ratio points ever posted portion lies away capWeight equalWeight".split(
      " ",
    ),

  question(filling) {
    const measures = riskMeasures.filter((measure) => measure !== "maxDrawdown" && filling.take(measure));
    const more = filling.take("moreVolatile");
    const less = filling.take("lessVolatile");
    const overview = filling.take("risk");
    measures.push(...capturesOf(filling));
    if (measures.length === 0 && !(more || less || overview)) return undefined;
    if (filling.take("maxDrawdown")) measures.push("maxDrawdown");
    const sides = isOfOther(filling) ? filling.subjects().reverse() : sidesInOrder(filling);
    const named = sides.length;
    // "realised volatility vs the VIX": of prices against what options pay for
    if (measures[0] === "volatility" && filling.has("versus", "gap") && filling.all("subject").some(({ sort }) => sort === "volatility"))
      return undefined;
    const measure = measures[0] ?? (more || less ? "volatility" : null);
    // "the betas of Tesla and Apple": of each, and not of one to the other
    if (measure === "beta" && named === 2 && isJoinedByAnd(filling)) return undefined;
    const ofYield = sides.some(isYield);
    // of a yield's changes only how they go with a market's returns
    if (named > 2 || (ofYield && (sides.filter(isYield).length !== 1 || named !== 2 || measures.length !== 1 || measure !== "correlation")))
      return undefined;
    if (ofYield) sides.sort((a, b) => Number(isYield(a)) - Number(isYield(b)));
    if (named === 0) {
      if (measure !== "volatility") return undefined;
      sides.push(THE_MARKET);
    }
    if (sides.length === 1 && sides[0] !== THE_MARKET) sides.push(THE_MARKET);
    if (sides.length === 1 && measure !== null && !ownMeasures.includes(measure)) return undefined;
    // "hit rate of December": how often it rose, and no batting average against another
    const isOfPart = filling
      .all("window")
      .some(({ window }) => window.type === "period" && window.period.type === "month" && window.period.year === undefined);
    if (isOfPart && filling.words("battingAverage").some(({ raw }) => /^hit/i.test(raw))) return undefined;
    const batting = measures.includes("battingAverage");
    // "standard deviation of monthly returns": every figure here is of daily ones
    if (filling.all("unit").some(({ form, unit }) => form === "each" && unit !== "day" && unit !== "year")) return undefined;
    // "value at risk at 95%": at no other level
    if (measures.includes("valueAtRisk")) {
      // "VaR 95": its level too
      const levels = filling
        .all("amount")
        .filter(({ unit, value }) => unit === "percent" || (unit === "none" && value > 50 && value < 100));
      if (levels.some(({ value }) => value !== VALUE_AT_RISK_LEVEL)) return undefined;
      filling.use(...levels);
    }
    filling.use(
      ...filling.all("unit").filter(({ form, raw, unit }) => form === "each" || /return/i.test(raw) || (batting && unit === "day")),
    );
    const window = stretchOf(filling);
    if (window === "several" || (window?.type === "extreme" && !/since|from/.test(filling.all("window")[0]?.lead ?? ""))) return undefined;
    const asked = measure === "upCapture" || measure === "downCapture" ? null : askedOf(filling, measure, named, more, less);
    // "return and volatility in 2021"
    const returns = filling.words("performance").some((word) => {
      const [before, behind] = [filling.before(word), filling.behind(word)];
      const isJoined = (part: typeof before): boolean => part?.slot === "word" && part.sense === "and";
      return (
        /^(?:price |total |cumulative )?(?:returns?|performance|gain|change)(?: of| on)?$/i.test(word.raw) &&
        before?.slot !== "unit" &&
        (isJoined(before) || isJoined(behind) || (behind !== undefined && filling.breakAt(behind.at) === "comma"))
      );
    });
    // "beta and excess return"
    const excess = filling.words("gap").some(({ raw }) => /excess|active return|relative (?:return|performance)/i.test(raw));
    if (ofYield && (asked !== null || filling.has("rolling"))) return undefined;
    const rolling = filling.take("rolling");
    filling.take(...(ofYield ? ["yield", "rates"] : []));
    const riskFree = filling.take("riskFree");
    if (!riskFree) filling.take("zeroRate");
    const annualised = filling.take("annualised") || filling.words("volatility").some(({ raw }) => /^annuali[sz]ed/i.test(raw));
    filling.take(
      "versus",
      "and",
      "or",
      "howFar",
      "what",
      "which",
      "performance",
      "price",
      "compare",
      "annualised",
      "than",
      "gap",
      "every",
      "chart",
      "ratio",
      "points",
      "posted",
      "lies",
      // "what beta did it have to the S&P"
      "away",
      // "the equal-weight S&P 500 against the cap-weighted one"
      ...(sides.includes("RSP") ? ["capWeight", "equalWeight"] : []),
      ...(batting ? ["portion"] : []),
    );
    return {
      kind: "risk",
      sides,
      window: window ?? PAST_YEAR,
      measure,
      ...(measures.length > 1 ? { also: measures.slice(1) } : {}),
      ...(returns ? { withReturn: true as const } : {}),
      ...(excess && sides.length === 2 ? { withExcess: true as const } : {}),
      asked,
      rolling: rolling || asked === "rising" || asked === "falling",
      ...(annualised && (measures.includes("volatility") || measures.includes("trackingError")) && window !== null
        ? { annualised: true as const }
        : {}),
      ...(riskFree ? { riskFree: "US10Y" as const } : {}),
    };
  },
};

/** "of Tesla and Apple": two names with no more than "and" between them, and no "between" in front. */
function isJoinedByAnd(filling: Filling): boolean {
  const [first, second] = filling.all("subject");
  if (first === undefined || second === undefined || filling.tokenAt(first.at - 1) === "between") return false;
  const behind = first.at + first.length;
  return (
    filling.tokenAt(behind) === "and" && (behind + 1 === second.at || (behind + 2 === second.at && filling.tokenAt(behind + 1) === "the"))
  );
}

/** "how much of its upside did it capture": the one side that is said, otherwise both. */
function capturesOf(filling: Filling): RiskMeasure[] {
  if (!filling.take("capture")) return [];
  const says = (sense: "up" | "down", word: RegExp): boolean => filling.words(sense).some(({ raw }) => word.test(raw));
  const [up, down] = [says("up", /^upside|^gains?$/i), says("down", /^downside|^loss(?:es)?$/i)];
  if (up || down) filling.take("up", "down", "performance", "portion");
  return [...(up || !down ? ["upCapture" as const] : []), ...(down || !up ? ["downCapture" as const] : [])];
}

/** "how much of the S&P's upside did the Nasdaq capture": the one that captures stands last before the verb, or behind "by". */
function isOfOther(filling: Filling): boolean {
  const [first, second] = filling.all("subject");
  const [verb] = filling.words("capture").filter(({ raw }) => /captur(?:e|ed|es|ing)$/i.test(raw));
  if (first === undefined || second === undefined) return false;
  const before = ({ at }: typeof first): string => filling.tokenAt(filling.tokenAt(at - 1) === "the" ? at - 2 : at - 1);
  // "what beta to the S&P did Tesla have": to the one, of the other
  if (/^(?:to|against|versus|vs)$/.test(before(first)) && OF_WHICH.test(before(second))) return true;
  if (verb === undefined) return false;
  const isBy = before(second) === "by";
  const moves = filling.words("up", "down").filter(({ at }) => at < verb.at);
  return isBy || (second.at < verb.at && moves.some(({ at }) => at < second.at));
}

/** What the market stands behind whose figure it is. */
const OF_WHICH = /^(?:of|by|for|did|does|do|has|had|have|is|was|were)$/;

/** "30-day vol" is of the last thirty sessions; any other length counts back on the calendar. */
function stretchOf(filling: Filling): Window | null | "several" {
  const length = filling.free("length").find((part) => {
    const next = filling.behind(part);
    return (
      (part.unit === "day" || part.unit === "month" || part.unit === "year") &&
      next?.slot === "word" &&
      (next.sense === "annualised" ||
        next.sense === "volatility" ||
        next.sense === "correlation" ||
        next.sense === "beta" ||
        next.sense === "rolling")
    );
  });
  // "the one-year beta"
  const year = filling.free("unit").find((part) => {
    const next = filling.behind(part);
    const isMeasure =
      next?.slot === "word" && /^(?:volatility|correlation|beta|rolling|sharpe|trackingError|informationRatio|alpha)$/.test(next.sense);
    return part.form === "one" && /one|1/i.test(part.raw) && isMeasure;
  });
  if (length === undefined && year !== undefined) {
    filling.use(year);
    return filling.window() === null ? { type: "past", count: 1, unit: year.unit } : "several";
  }
  if (length === undefined) {
    const window = filling.window();
    // so many days of a volatility, a correlation or a beta are sessions
    return window !== null && window !== "several" && window.type === "past" && window.unit === "day"
      ? { type: "sessions", count: window.count }
      : window;
  }
  filling.use(length);
  const other = filling.window();
  if (other !== null) return "several";
  return length.unit === "day" || length.unit === "session"
    ? { type: "sessions", count: length.count }
    : { type: "past", count: length.count, unit: length.unit };
}

/** "is the correlation falling?" asks of time, "is the Nasdaq's Sharpe better than the Dow's?" of the other side. */
function askedOf(filling: Filling, measure: RiskMeasure | null, named: number, more: boolean, less: boolean): RiskQuestion["asked"] {
  // "has the Nasdaq or the S&P been less volatile": one of the two
  const isEither = named === 2 && filling.has("or") && !filling.has("than");
  if (more !== less) return filling.yesNo && !isEither ? (more ? "more" : "less") : named === 2 ? (more ? "which" : "which less") : null;
  const up = filling.take("up");
  const down = filling.take("down");
  const ahead = filling.take("ahead");
  const behind = filling.take("behind");
  const two = named === 2 && measure !== null && ownMeasures.includes(measure);
  if (two && (up || ahead) !== (down || behind))
    return filling.yesNo ? (up || ahead ? "more" : "less") : up || ahead ? "which" : "which less";
  if (up !== down && !ahead && !behind) return up ? "rising" : "falling";
  return null;
}
