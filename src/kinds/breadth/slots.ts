import { isSingleDay } from "../../calendar/resolve.ts";
import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { namesStocks, sidesBesideStocks } from "../../language/members.ts";
import { averageSenses, takeAverages } from "../../language/moving.ts";
import { THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { BreadthQuestion } from "./schema.ts";

const DEFAULT_AVERAGE = 200;
/** The fund that holds equal amounts of the S&P 500's members. */
export const EQUAL_WEIGHT = "RSP";

export const breadthSlots: Slots<BreadthQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  told: ["toldShare"],
  senses: [
    ...averageSenses,
    ..."members portion howMany howFar whole fresh breadth advancers newHighs capWeight equalWeight averageStock most few up down high yearHigh low yearLow above below versus at and or ahead behind compare what which performance price stay every net last chart among bear correction posted present".split(
      " ",
    ),
  ],

  question(filling) {
    // "are still above": now
    filling.take("present");
    // "what percentage is the Russell below its high", "what percentage above its average is it": of the index itself
    const isOfItself = filling
      .words("portion")
      .some(
        ({ raw, at, length }) =>
          /^what (?:percentage|percent|%)$/i.test(raw) &&
          (/^(?:is|was|has|have|had|did)$/.test(filling.tokenAt(at + length)) ||
            (/^(?:above|below|over|under)$/.test(filling.tokenAt(at + length)) && filling.tokenAt(at + length + 1) === "its")),
      );
    if (isOfItself && !filling.has("members")) return undefined;
    // "which of its stocks are below their average": those by name, which a ranking has
    if (
      filling.words("which").some(({ raw }) => /^which/i.test(raw)) &&
      namesStocks(filling) &&
      !filling.has("howMany", "portion", "most", "few")
    )
      return undefined;
    return weightsOf(filling) ?? countsOf(filling);
  },
};

const base = (side: string): BreadthQuestion => ({
  kind: "breadth",
  side,
  measure: "average",
  average: DEFAULT_AVERAGE,
  direction: "above",
  threshold: null,
  on: null,
  asked: null,
  window: null,
});

/** "is the average stock beating the index?", "equal weight against cap weight this year" */
function weightsOf(filling: Filling): BreadthQuestion | undefined {
  const typical = filling.has("averageStock");
  const equal = filling.all("subject").some(({ symbols }) => symbols[0] === EQUAL_WEIGHT) || filling.has("equalWeight");
  const cap = filling.has("capWeight");
  if (!(typical || (equal && cap)) || !(cap || filling.has("ahead", "behind", "versus"))) return undefined;
  const sides = sidesBesideStocks(filling).filter((symbol) => symbol !== EQUAL_WEIGHT);
  const window = filling.window();
  if (sides.length > 1 || window === "several") return undefined;
  if (sides.length === 1 && sides[0] !== THE_MARKET && equal) return undefined;
  const behind = filling.has("behind") && !filling.has("ahead");
  filling.take(
    "equalWeight",
    "capWeight",
    "averageStock",
    "ahead",
    "behind",
    "versus",
    "compare",
    "or",
    "and",
    "members",
    "what",
    "which",
    "performance",
    "howFar",
  );
  return { ...base(sides[0] ?? THE_MARKET), measure: "weights", asked: filling.yesNo ? (behind ? "behind" : "ahead") : null, window };
}

function countsOf(filling: Filling): BreadthQuestion | undefined {
  // "how many times" counts days, not members
  if (filling.words("howMany").some(({ raw }) => /times|often/i.test(raw))) return undefined;
  // "for most of 2022": of its sessions
  if (filling.words("most").some((word) => filling.behind(word)?.slot === "window" && !namesStocks(filling))) return undefined;
  const asksPart =
    filling.has("portion") ||
    (filling.has("howMany") && (namesStocks(filling) || ofThem(filling))) ||
    filling.has("members") ||
    filling.all("amount").some(({ unit }) => unit === "percent");
  const breadthNamed = filling.has("breadth", "advancers", "newHighs");
  const most = filling.has("averageStock") || filling.has("most");
  if (!(asksPart || breadthNamed || most) || filling.has("ahead", "behind", "averageStock")) return undefined;
  const sides = sidesBesideStocks(filling);
  if (sides.length > 1) return undefined;
  const depth = depthOf(filling);
  if (depth === null) return undefined;
  // "by the 20% definition, is the S&P in a bear market?": the index itself
  if (depth !== undefined && !filling.has("portion", "howMany", "members", "most") && !namesStocks(filling) && !isOfThem(filling))
    return undefined;
  if (depth !== undefined) return fallsOf(filling, sides[0] ?? THE_MARKET, depth);
  const averages = takeAverages(filling);
  if (averages === undefined || averages.length > 1) return undefined;
  const [average] = averages;
  const size = average === undefined ? sizeOf(filling) : undefined;
  if (size === null) return undefined;
  const highs =
    filling.take("newHighs") ||
    (asksPart && average === undefined && namesHighs(filling) && filling.take("high", "yearHigh", "low", "yearLow"));
  // "have made a new high", "did hit a new low"
  if (highs) filling.take("posted", "up", "at");
  const moves = filling.take("advancers");
  const over = filling.words("versus").some(({ raw }) => /^over$/i.test(raw));
  const above = filling.take("above") || over;
  const below = filling.take("below");
  // "how much of its upside": of its moves, and not of its members
  if (filling.words("up", "down").some(({ raw }) => /side$/i.test(raw))) return undefined;
  const up = filling.has("up");
  const down = filling.has("down");
  if (average !== undefined ? !(above || below || filling.has("breadth")) : !(highs || moves || up || down || filling.has("breadth")))
    return undefined;
  if (average !== undefined && above && below) return undefined;
  if (average === undefined && !highs && !moves && !filling.has("breadth") && !countsThem(filling)) return undefined;
  const threshold = thresholdOf(filling);
  if (threshold === undefined) return undefined;
  const measure = average !== undefined ? "average" : highs ? "highs" : moves || ((asksPart || most) && (up || down)) ? "moves" : "average";
  const startsIt = filling.free("window").some(({ raw }) => /\b(?:start|beginning|early)\b/i.test(raw));
  const given = filling.window();
  if (given === "several") return undefined;
  // "in the latest session": the one that is measured where none is named
  const named = given?.type === "sessions" && given.count === 1 ? null : given;
  const stretch = measure === "moves" && named !== null && !isOneDay(named) ? named : null;
  const on = stretch === null ? named : null;
  if (size !== undefined && (measure !== "moves" || moves || up === down)) return undefined;
  if (on !== null && (on.type !== "period" || startsIt)) return undefined;
  // highs of a day are counted, of 52 weeks
  if (measure === "highs" && filling.words("high", "low").some(({ raw }) => /all[- ]?time|record|ath/i.test(raw))) return undefined;
  // highs are counted on a day
  if (measure === "highs" && on !== null && !isOneDay(on)) return undefined;
  filling.take(
    "fresh",
    "portion",
    "howMany",
    "members",
    "breadth",
    "most",
    "whole",
    "and",
    "versus",
    "or",
    "howFar",
    "what",
    "which",
    "performance",
    "price",
    "stay",
    "every",
    "net",
    "chart",
    "among",
  );
  if (average === undefined) filling.take("up", "down", "at");
  return {
    ...base(sides[0] ?? THE_MARKET),
    measure,
    average: average ?? DEFAULT_AVERAGE,
    direction:
      below ||
      (measure === "highs" && filling.has("low", "yearLow") && !filling.has("high", "yearHigh", "newHighs")) ||
      (!above && down && !up)
        ? "below"
        : "above",
    threshold,
    // moves so far are counted between two closes, of the last session where no other is named
    ...(size === undefined ? { on, window: stretch } : { size, on: null, window: stretch ?? on ?? LAST_SESSION }),
    asked: null,
  };
}

const LAST_SESSION: Window = { type: "sessions", count: 1 };

/**
 * "how many stocks are up more than 10%", "the share of them that lost 5% or more": how far each went at least, as a fraction.
 * @returns undefined where nothing of the sort is said, null where it cannot be taken
 */
function sizeOf(filling: Filling): number | undefined | null {
  const counted = filling.parts.find((part) => part.slot === "subject" || (part.slot === "word" && part.sense === "members"));
  const [amount, ...others] = filling.free("amount").filter(({ at }) => counted !== undefined && at > counted.at);
  if (amount === undefined) return undefined;
  const isTaken = others.length === 0 && amount.unit === "percent" && !amount.signed && amount.hedge !== "under";
  if (!isTaken || amount.value < 0.1 || amount.value > 1000 || !(countsThem(filling) || ofThem(filling))) return null;
  // "more than half of stocks", "up at least 60% of them": a share of others
  return /^of\b/i.test(filling.tokenAt(amount.at + amount.length)) ? null : used(amount.value / 100, filling, amount);
}

/** How far below their highs members must be at least, as a fraction below zero, by the states that say so. */
const STATES = { bear: -0.2, correction: -0.1 } as const;

/**
 * "down 20% from their high", "in a bear market", "in a correction (10% below their 52-week high)": a fraction below zero.
 * @returns undefined where nothing of the sort is said, null where it cannot be taken
 */
function depthOf(filling: Filling): number | undefined | null {
  const states = filling.words("bear", "correction");
  const highs = [
    ...filling.words("high", "yearHigh"),
    ...filling.all("window").filter(({ window }) => window.type === "extreme" && window.extreme === "high"),
  ];
  const amounts = filling.free("amount").filter(({ unit }) => unit === "percent");
  const [high] = highs;
  // the fall stands last: "are 40% of stocks down 20% from their highs"
  // "at least 20% off their highs"
  const isOff = high?.slot === "window" && /^(?:off|below|from|under)$/.test(high.lead);
  const amount =
    highs.length === 1 && (isOff || filling.has("down", "below") || /^(?:below|under)\b/i.test(high!.raw)) ? amounts.at(-1) : undefined;
  if (states.length === 0 && amount === undefined) return undefined;
  if (states.length > 1 || filling.has("up", "above", "fresh", "low", "yearLow")) return null;
  const [state] = states;
  if (state !== undefined && !isIn(state, filling)) return null;
  if (amount === undefined || high === undefined)
    return state === undefined || highs.length > 0 ? null : used(STATES[state.sense as keyof typeof STATES], filling, state);
  if (/all[- ]?time|record|ath|ever/i.test(high.raw) || (high.slot === "window" && (high.lead === "since" || isWithin(high)))) return null;
  if (amount.signed || amount.hedge === "under" || amount.value < 0.1 || amount.value > 99) return null;
  const depth = -amount.value / 100;
  return used(depth, filling, amount, high, ...states);
}

function used(depth: number, filling: Filling, ...parts: readonly Part[]): number {
  filling.use(...parts);
  return depth;
}

function isWithin({ window }: Extract<Part, { slot: "window" }>): boolean {
  return window.type === "extreme" && window.within !== undefined;
}

/** "more than half of the S&P": a share right before what it is of. */
function isOfThem(filling: Filling): boolean {
  return filling.all("amount").some((amount) => {
    const next = filling.behind(amount);
    return next?.slot === "subject" && next.at - (amount.at + amount.length) <= 2;
  });
}

/** "in a bear market", "in correction": a state that they are in, not markets that are counted, nor one in which something else was so. */
function isIn(state: Part, filling: Filling): boolean {
  const before = filling.tokenAt(state.at - 1);
  const word = before === "a" || before === "an" ? filling.tokenAt(state.at - 2) : before;
  return /^in(?: an?)?\b/i.test(state.raw) || (/^(?:in|into|within)$/.test(word) && (!/s$/i.test(state.raw) || namesStocks(filling)));
}

/** Members so far below their highs, counted or held against a share. */
function fallsOf(filling: Filling, side: string, depth: number): BreadthQuestion | undefined {
  const holdsShare = filling.yesNo && (filling.has("most") || filling.free("amount").length === 1);
  if (!filling.has("portion", "howMany") && !holdsShare) return undefined;
  if (!(filling.yesNo || countsThem(filling) || ofThem(filling) || filling.has("members"))) return undefined;
  const threshold = thresholdOf(filling);
  const on = filling.window();
  if (threshold === undefined || on === "several" || (on !== null && (on.type !== "period" || !isOneDay(on)) && !isEnd(filling)))
    return undefined;
  filling.take(
    ..."portion howMany members most whole and or what which stay every last chart posted down below high yearHigh at".split(" "),
  );
  return { ...base(side), measure: "fall", depth, direction: "below", threshold, on };
}

/** "at the end of 2022": the one day that a stretch is asked about. */
function isEnd(filling: Filling): boolean {
  return filling.all("window").some(({ window, raw }) => window.type === "period" && /\bend\b/i.test(raw));
}

/** "at new highs", "52-week lows"; "the top holdings" are none. */
function namesHighs(filling: Filling): boolean {
  return filling.words("high", "yearHigh", "low", "yearLow").some(({ raw }) => /high|low|\bath|maxim|minim/i.test(raw));
}

/** What is counted stands right behind the word that counts: "how many stocks", "what share of the S&P 500", "60% of stocks". */
function countsThem(filling: Filling): boolean {
  return filling.parts.some((part) => {
    const counts =
      (part.slot === "word" && /^(?:howMany|portion|most)$/.test(part.sense)) || (part.slot === "amount" && part.unit === "percent");
    const next = filling.behind(part);
    const before = filling.before(part);
    // "S&P 500 stocks that closed higher today - count"
    if (part.slot === "word" && part.sense === "howMany" && next === undefined && namesStocks(filling)) return true;
    // "of the S&P 500 members, how many advanced", "out of the companies in the S&P 500, how many"
    const owned = before?.slot === "subject" ? filling.before(before) : before;
    if (part.slot === "word" && part.sense === "howMany" && owned?.slot === "word" && owned.sense === "members") return true;
    return counts && (next?.slot === "subject" || (next?.slot === "word" && next.sense === "members"));
  });
}

/** "how many of the big banks" */
function ofThem(filling: Filling): boolean {
  return filling
    .words("howMany")
    .some((word) => /\bof$/i.test(word.raw) || /^(?:of|out)$/.test(filling.tokenAt(word.at + word.length)) || isBehindOwner(word, filling));
}

/** "of the Magnificent Seven, how many": whose they are stands in front. */
function isBehindOwner(word: Part, filling: Filling): boolean {
  const owner = filling.before(word);
  const of = owner?.slot !== "subject" ? "" : filling.tokenAt(owner.at - (filling.tokenAt(owner.at - 1) === "the" ? 2 : 1));
  return of === "of" || of === "among";
}

/** Members that rise or fall are counted on a day against the close before, over anything longer from its base. */
function isOneDay(window: Window): boolean {
  return window.type === "period" && isSingleDay(window.period);
}

/** "more than half", "at least 60%", "most": a share; null where none is, undefined where one is that cannot be taken. */
function thresholdOf(filling: Filling): BreadthQuestion["threshold"] | undefined {
  const amounts = filling.free("amount");
  const [amount] = amounts;
  if (amount === undefined) return filling.has("averageStock", "most") && filling.yesNo ? { side: "over", share: 0.5 } : null;
  // "60% of stocks" is a share of them, "stocks rose 10%" is how far they went
  const counted = filling.parts.find(
    (part) => part.at > amount.at && (part.slot === "subject" || (part.slot === "word" && part.sense === "members")),
  );
  if (counted === undefined) return undefined;
  // stated, not asked: the share found is held against it
  if (!filling.yesNo) return null;
  if (amounts.length > 1 || amount.unit !== "percent" || amount.value < 0 || amount.value > 100) return undefined;
  filling.use(amount);
  return { side: amount.hedge === "under" ? "under" : "over", share: amount.value / 100 };
}
