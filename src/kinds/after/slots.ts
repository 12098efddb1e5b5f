import { HORIZONS } from "../../answering/after.ts";
import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { AmountUnit, Part } from "../../language/frame.ts";
import { lengthsAfter } from "../../language/lengths.ts";
import { isBasket, isYield, saysMean, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { AfterQuestion } from "./schema.ts";

type Event = AfterQuestion["event"];

const USED =
  "after whenever performance price average median hitRate what where when every first and at posted stay howFar up down high below above cross enter ever portion times reachUp reachDown end howMany howOften last".split(
    " ",
  );
const CORRECTION = -0.1;

export const afterSlots: Slots<AfterQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit", "ordinal"],
  told: ["toldRisen"],
  senses: [...USED, ..."golden death rsi oversold overbought correction inARow streak yield rates".split(" ")],

  question(filling) {
    if (filling.yesNo) return undefined;
    if (!filling.has("after")) return countIn(filling);
    // "how often was it up a month after" is told by what followed; no number of events is
    if (filling.has("howMany", "last")) return undefined;
    filling.take("howOften");
    const subjects = filling.subjects();
    const ofYield = subjects.find(isYield);
    const others = subjects.filter((side) => side !== ofYield);
    if (others.length > 2 || others.some((side) => isYield(side) || isBasket(side, filling))) return undefined;
    const horizons = lengthsAfter(filling);
    const event = ofYield === undefined ? eventIn(filling) : yieldIn(filling);
    if (event === undefined) return undefined;
    const scope = filling.window();
    if (scope === "several" || scope?.type === "extreme" || scope?.type === "sessions" || scope?.type === "event") return undefined;
    // "after the Dow fell 3% last week": one move is told, and where to look is not
    if (event.type === "move" && !holdsYears(scope)) return undefined;
    const of = ofYield ?? subjectOfEvent(filling, subjects);
    const side = subjects.find((each) => each !== of) ?? (ofYield !== undefined || isVolatility(of, filling) ? THE_MARKET : of);
    filling.use(...filling.all("ordinal").filter(({ value }) => value === 1));
    const isMean = !filling.has("median") && saysMean(filling);
    filling.take(...USED);
    return {
      kind: "after",
      side,
      of,
      event,
      horizons: horizons.length === 0 ? [...HORIZONS] : horizons,
      ...(isMean ? { mean: true as const } : {}),
      scope: scope?.type === "all" ? null : scope,
    };
  },
};

/**
 * "how many golden crosses since 1950", "the number of 10% corrections", "when was the last correction": how often a state began that begins
 * again and again, and when last.
 */
function countIn(filling: Filling): AfterQuestion | undefined {
  const isLast =
    filling.has("last") &&
    filling.has("correction") &&
    !filling.has("howFar", "price") &&
    !filling.says("end", "ended", "over", "finish", "finished");
  if (!filling.has("howMany", "howOften") && !isLast) return undefined;
  const [side = THE_MARKET, ...others] = filling.subjects();
  if (others.length > 0 || isYield(side) || isBasket(side, filling)) return undefined;
  const event = crossIn(filling) ?? fallIn(filling);
  const scope = filling.window();
  if (event === undefined || scope === "several" || scope?.type === "extreme" || scope?.type === "sessions" || scope?.type === "event")
    return undefined;
  filling.take("howMany", "howOften", "times", "performance", "posted", "stay", "enter", "ever", "what", "and");
  if (isLast) filling.take("when", "last");
  return {
    kind: "after",
    side,
    of: side,
    event,
    horizons: [...HORIZONS],
    scope: scope?.type === "all" ? null : scope,
    about: "count",
  };
}

function holdsYears(scope: Window | null): boolean {
  if (scope === null || scope.type === "all" || scope.type === "since" || scope.type === "range") return true;
  if (scope.type === "past") return scope.unit === "year";
  return scope.type === "period" && (scope.period.type === "year" || scope.period.type === "decade");
}

/** Words that the event stands behind: "after the Dow fell", "following a fall of the Dow". */
const BEFORE_EVENT = /^(?:after|following|subsequent to|in the wake of|on the heels of|(?:the )?aftermath of)\b/i;

/** The subject behind "after", else the one named first. */
function subjectOfEvent(filling: Filling, subjects: readonly string[]): string {
  const word = filling.words("after").find(({ raw }) => BEFORE_EVENT.test(raw));
  const behind = word === undefined ? undefined : filling.all("subject").find(({ at }) => at > word.at);
  return behind?.symbols[0] ?? subjects[0] ?? THE_MARKET;
}

function isVolatility(symbol: string, filling: Filling): boolean {
  return filling.all("subject").some(({ symbols, sort }) => sort === "volatility" && symbols.includes(symbol));
}

/** The one event that is named; undefined where none or several are. */
function eventIn(filling: Filling): Event | undefined {
  const found = [crossIn(filling), strengthIn(filling), fallIn(filling), runIn(filling), moveIn(filling)].filter(
    (each) => each !== undefined,
  );
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return levelIn(filling);
}

function crossIn(filling: Filling): Event | undefined {
  const golden = filling.take("golden");
  const death = filling.take("death");
  return golden === death ? undefined : { type: "cross", cross: golden ? "golden" : "death" };
}

/** "RSI below 30", "oversold". */
function strengthIn(filling: Filling): Event | undefined {
  const cold = filling.take("oversold");
  const hot = filling.take("overbought");
  if (cold || hot) {
    filling.take("rsi");
    return cold === hot ? undefined : { type: "rsi", direction: cold ? "below" : "above", level: cold ? 30 : 70 };
  }
  if (!filling.take("rsi")) return undefined;
  const bound = boundIn(filling);
  // it falls below and rises above, and nothing rises below
  if (filling.has(bound?.direction === "below" ? "up" : "down")) return undefined;
  return bound === undefined || bound.level >= 100 ? undefined : { type: "rsi", ...bound };
}

/** "a correction", "first close 10% below a record". */
function fallIn(filling: Filling): Event | undefined {
  const correction = filling.take("correction");
  const high = filling
    .all("window")
    .find(
      ({ window, lead }) =>
        window.type === "extreme" && window.extreme === "high" && window.within === undefined && lead !== "since" && lead !== "above",
    );
  const below = high !== undefined || (filling.has("high") && filling.has("below"));
  const [amount, ...others] = filling.free("amount").filter(({ unit }) => unit === "percent");
  if (others.length > 0 || (!correction && !(below && amount !== undefined))) return undefined;
  if (high !== undefined) filling.use(high);
  if (amount === undefined) return { type: "fall", depth: CORRECTION };
  // "corrections of 10%"
  if ((!below && !correction) || amount.hedge === "under" || amount.value <= 0 || amount.value >= 99) return undefined;
  filling.use(amount);
  return { type: "fall", depth: -amount.value / 100 };
}

/** "five straight gains", "after six days down in a row", "a fifth straight up week". */
function runIn(filling: Filling): Event | undefined {
  if (!filling.has("inARow", "streak")) return undefined;
  // "its fifth straight weekly gain"
  const gains = filling.words("performance").some(({ raw }) => /^gains?$/i.test(raw));
  const [up, down] = [filling.has("up") || gains, filling.has("down")];
  const lengths: readonly Part[] = [...filling.free("length"), ...filling.free("amount"), ...filling.free("ordinal")];
  const [part] = lengths;
  if (lengths.length !== 1 || part === undefined || up === down) return undefined;
  // "a fifth" is no part of a whole here
  if (part.slot === "amount" && part.unit !== "none") return undefined;
  const length = part.slot === "length" ? part.count : part.slot === "amount" || part.slot === "ordinal" ? part.value : 0;
  const units = filling.free("unit");
  const named = [...(part.slot === "length" ? [part.unit === "session" ? "day" : part.unit] : []), ...units.map(({ unit }) => unit)];
  const [unit = "day", ...others] = new Set(named);
  const isTold = others.length === 0 && (unit === "day" || unit === "week" || unit === "month");
  if (!isTold || !Number.isInteger(length) || length < 2 || length > 60) return undefined;
  filling.use(part, ...units);
  filling.take("inARow", "streak");
  return { type: "run", direction: up ? "up" : "down", length, ...(unit === "day" ? {} : { per: unit }) };
}

/**
 * "after the VIX rises 20% in a day", "after the Dow fell 3%": a move of a market that is named, and what another did, or the same by its
 * name once more. What one market alone does after its own moves is a record's.
 */
function moveIn(filling: Filling): Event | undefined {
  const subjects = filling.all("subject");
  const amounts = filling.free("amount");
  const [amount] = amounts;
  if (subjects.length < 2 || amounts.length !== 1 || amount === undefined || filling.has("inARow", "streak")) return undefined;
  if (filling.free("length").length > 0 || filling.free("ordinal").length > 0) return undefined;
  if (amount.unit !== "percent" || amount.value <= 0 || amount.signed || (amount.hedge !== null && amount.hedge !== "over"))
    return undefined;
  const [first, last] = clauseOfEvent(filling);
  const isInside = ({ at }: Part): boolean => at > first && at < last;
  // "fell 3% in two days": a length of the move, and not one after it
  const isAfter = (part: Part | undefined): boolean => part?.slot === "word" && part.sense === "after";
  if (filling.all("length").some((part) => isInside(part) && !isAfter(filling.behind(part)))) return undefined;
  const [up, down] = [filling.words("up"), filling.words("down")];
  // "how often does it rise the day after" asks what followed; a fall that is asked about is another figure
  if (!isInside(amount) || up.some(isInside) === down.some(isInside) || down.some((part) => !isInside(part))) return undefined;
  const units = filling.free("unit");
  const [unit = "day", ...others] = new Set(units.map((each) => each.unit));
  if (others.length > 0 || !(unit === "day" || unit === "week" || unit === "month")) return undefined;
  filling.use(amount, ...units);
  return {
    type: "move",
    direction: up.some(isInside) ? "up" : "down",
    size: amount.value / 100,
    ...(unit === "day" ? {} : { per: unit }),
  };
}

/** Between which places the event is told: behind "after" up to the other market, else in front of "the next day" and the like. */
function clauseOfEvent(filling: Filling): readonly [number, number] {
  const word = filling.words("after").find(({ raw }) => BEFORE_EVENT.test(raw));
  const subjects = filling.all("subject");
  const behind = word === undefined ? [] : subjects.filter(({ at }) => at > word.at);
  if (word !== undefined && behind.length > 0) return [word.at, behind[1]?.at ?? Number.POSITIVE_INFINITY];
  return [-1, subjects[1]?.at ?? Number.POSITIVE_INFINITY];
}

/** "the VIX closed above 30". */
function levelIn(filling: Filling): Event | undefined {
  const bound = boundIn(filling);
  return bound === undefined ? undefined : { type: "level", ...bound };
}

/** "the 10-year yield closed above 5%", and not "rose 5 basis points". */
function yieldIn(filling: Filling): Event | undefined {
  const bound = boundIn(filling, ["percent", "none"]);
  filling.take("yield", "rates");
  return bound === undefined ? undefined : { type: "level", ...bound, unit: "percent" };
}

/** A number with the side of it that is meant. */
function boundIn(
  filling: Filling,
  units: readonly AmountUnit[] = ["none", "points"],
): { direction: "above" | "below"; level: number } | undefined {
  const [amount, ...others] = filling.free("amount");
  if (amount === undefined || others.length > 0 || amount.value <= 0 || amount.signed || !units.includes(amount.unit)) return undefined;
  const words = filling.words("above", "below", "cross", "reachUp", "reachDown").map(({ raw }) => raw.toLowerCase());
  const above = words.some((raw) => /above|over|past|more than|^(?:top|surpass|exceed|clear)/.test(raw)) || amount.hedge === "over";
  const below = words.some((raw) => /below|under|beneath|less than/.test(raw)) || amount.hedge === "under";
  // "first crossed 5%"
  const isFirst = !above && !below && filling.has("first") && filling.has("cross");
  if (above === below && !isFirst) return undefined;
  filling.use(amount);
  return { direction: above || isFirst ? "above" : "below", level: amount.value };
}
