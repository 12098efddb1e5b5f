import { isSingleDay } from "../../calendar/resolve.ts";
import type { Window } from "../../calendar/window.ts";
import { averageCues, takeAverages } from "../../language/averages.ts";
import { memberCues, namesStocks, sidesBesideStocks, takeState } from "../../language/members.ts";
import type { Reading } from "../../language/reading.ts";
import type { BreadthQuestion } from "../../question/breadth.ts";

const DEFAULT_AVERAGE = 200;

export const EQUAL_WEIGHT = "RSP";

export const breadthCues: Readonly<Record<string, readonly string[]>> = {
  ...averageCues,
  ...memberCues,
  breadth: ["breadth", "market breadth", "participation", "how broad", "broad", "breadth reading", "how narrow", "narrow", "broad based"],
  moves: [
    "advancers",
    "decliners",
    "advancing stocks",
    "declining stocks",
    "advance decline",
    "advancers and decliners",
    "advancers versus decliners",
    "advancers vs decliners",
    "gainers and losers",
    "advance decline line",
    "gainers vs losers",
    "advance decline numbers",
  ],
  newHighs: [
    "new highs and lows",
    "new 52 week highs versus new lows",
    "new highs versus new lows",
    "new 52 week highs vs new lows",
    "new 52 week highs against new lows",
    "new highs and new lows",
    "new 52 week highs and lows",
    "new 52 week highs and new 52 week lows",
    "52 week highs and lows",
    "new highs vs new lows",
    "new highs versus new lows",
    "new highs vs lows",
    "highs and lows",
    "new highs against new lows",
  ],
  capWeight: [
    "cap weight",
    "cap weighted",
    "market cap weighted",
    "capitalization weighted",
    "capitalisation weighted",
    "cap weighted index",
    "cap weighted version",
    "market cap weight",
    "cap weighted one",
  ],
  equalWeight: ["equal weighted", "equally weighted", "equal weight version", "equal weight index", "equal weighted index"],
  averageStock: ["typical stock", "median stock", "average company", "typical company", "most stocks", "the average member"],
};

export function readBreadth(reading: Reading): BreadthQuestion | undefined {
  return readWeights(reading) ?? readCounts(reading);
}

/** "is the average stock beating the index?", "equal weight against cap weight this year" */
function readWeights(reading: Reading): BreadthQuestion | undefined {
  const named = reading.all("side").filter((item) => /average stock/i.test(item.raw));
  const equal = reading.all("side").filter((item) => item.symbols[0] === EQUAL_WEIGHT);
  const cap = reading.has("capWeight");
  const adjective = reading.has("equalWeight");
  const typical = reading.has("averageStock") && (reading.has("ahead") || reading.has("behind"));
  if (!(named.length > 0 || typical || ((equal.length > 0 || adjective) && cap))) return undefined;
  if (!(cap || reading.has("ahead", "behind", "versus"))) return undefined;
  const sides = sidesBesideStocks(reading).filter((symbol) => symbol !== EQUAL_WEIGHT);
  const window = reading.window();
  if (sides.length > 1 || window === "several" || reading.has("not")) return undefined;
  if (sides.length === 1 && sides[0] !== "SPX" && equal.length > 0) return undefined;
  const behind = reading.has("behind") && !reading.has("ahead");
  const asked = reading.isYesNo();
  reading.take("equalWeight", "capWeight", "averageStock", "ahead", "behind", "versus", "compare", "or", "and", "members");
  return {
    ...base(sides[0] ?? "SPX"),
    measure: "weights",
    asked: asked ? (behind ? "behind" : "ahead") : null,
    window,
  };
}

function readCounts(reading: Reading): BreadthQuestion | undefined {
  // "how often" counts days, not members.
  if (reading.all("cue").some((item) => item.cue === "many" && /often|times/i.test(item.raw))) return undefined;
  const asksPart = reading.has("portion", "members") || countsMembers(reading) || fractionOf(reading);
  const breadthNamed = reading.has("breadth", "moves", "newHighs");
  const most = reading.has("averageStock") || namesMost(reading);
  if (!(asksPart || breadthNamed || most) || reading.has("not", "ahead", "behind", "days", "weeks", "months", "when")) return undefined;
  const sides = sidesBesideStocks(reading);
  if (sides.length > 1) return undefined;
  const averages = takeAverages(reading);
  if (averages === undefined || averages.length > 1) return undefined;
  const highs = reading.take("newHighs") || (asksPart && reading.take("high", "yearHigh", "low", "yearLow"));
  const moves = reading.take("moves");
  const relation = reading.all("cue").find((item) => item.cue === "near" && /^(?:above|below|under|beneath)$/i.test(item.raw));
  const beyond = reading.all("cue").find((item) => item.cue === "versus" && /^over$/i.test(item.raw));
  const up = reading.has("up");
  const down = reading.has("down");
  const average = averages[0];
  if (
    average !== undefined
      ? relation === undefined && beyond === undefined && !reading.has("breadth")
      : !(highs || moves || up || down || reading.has("breadth"))
  )
    return undefined;
  const threshold = thresholdOf(reading);
  if (threshold === undefined) return undefined;
  const measure = average !== undefined ? "average" : highs ? "highs" : moves || ((asksPart || most) && (up || down)) ? "moves" : "average";
  const startsIt = reading.unclaimed("window").some((item) => /\b(?:start|beginning|early)\b/i.test(item.raw));
  const named = reading.window();
  if (named === "several") return undefined;
  const over = measure === "moves" && named !== null && !isOneDay(named) ? named : null;
  const on = over === null ? named : null;
  if (on !== null && (on.type !== "period" || startsIt)) return undefined;
  if (relation !== undefined) reading.claim(relation);
  if (beyond !== undefined) reading.claim(beyond);
  reading.take("fresh", "portion", "many", "members", "breadth", "averageStock", "most", "whole", "and", "versus", "or", "far");
  takeState(reading);
  if (average === undefined) reading.take("up", "down", "near");
  const below = relation === undefined ? down && !up : !/^above$/i.test(relation.raw);
  return {
    ...base(sides[0] ?? "SPX"),
    measure,
    average: average ?? DEFAULT_AVERAGE,
    direction: below ? "below" : "above",
    threshold,
    on,
    asked: null,
    window: over,
  };
}

/** "most stocks", "most of the S&P 500": of members, not of a fall. */
function namesMost({ items }: Reading): boolean {
  return items.some((item, i) => {
    const next = items[i + 1];
    return (
      item.type === "cue" &&
      item.cue === "most" &&
      (next?.type === "side" || (next?.type === "filler" && next.text === "of") || (next?.type === "cue" && next.cue === "members"))
    );
  });
}

function base(side: string): BreadthQuestion {
  return {
    kind: "breadth",
    side,
    measure: "average",
    average: DEFAULT_AVERAGE,
    direction: "above",
    threshold: null,
    on: null,
    asked: null,
    window: null,
  };
}

/** Members that rise or fall are counted on a day against the close before, over anything longer from its base. */
function isOneDay(window: Window): boolean {
  return window.type === "period" && isSingleDay(window.period);
}

/** "how many stocks", "how many of the big banks"; "how many times" and "how many record highs" count something else. */
function countsMembers(reading: Reading): boolean {
  const many = reading.all("cue").find((item) => item.cue === "many" && !/\b(?:times|often)\b/i.test(item.raw));
  if (many === undefined) return false;
  const next = reading.items.find((item) => item.at === many.at + many.length);
  return (next?.type === "filler" && next.text === "of") || namesStocks(reading);
}

/** "half of the S&P", "two thirds of stocks" */
function fractionOf(reading: Reading): boolean {
  return reading.all("amount").some((item) => item.unit === "percent");
}

/** "more than half", "at least 60 %", "most": a share; null where none is, undefined where one is that cannot be taken. */
function thresholdOf(reading: Reading): BreadthQuestion["threshold"] | undefined {
  const amounts = reading.unclaimed("amount");
  const [amount] = amounts;
  if (amount === undefined) return reading.has("averageStock", "most") && reading.isYesNo() ? { side: "over", share: 0.5 } : null;
  // "60 % of stocks" is a share of them, "stocks rose 10 %" is how far they went
  const counted = reading.items.find(
    (item) => item.at > amount.at && (item.type === "side" || (item.type === "cue" && item.cue === "members")),
  );
  if (counted === undefined) return undefined;
  // stated, not asked: the share found is held against it
  if (!reading.isYesNo()) return null;
  if (amounts.length > 1 || amount.unit !== "percent" || amount.value < 0 || amount.value > 100) return undefined;
  reading.claim(amount);
  return { side: amount.hedge === "under" ? "under" : "over", share: amount.value / 100 };
}
