import { HORIZONS } from "../../answering/after.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { lengthsAfter } from "../../language/lengths.ts";
import { isBasket, isYield, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { AfterQuestion } from "./schema.ts";

type Event = AfterQuestion["event"];

const USED =
  "after whenever performance price average median hitRate what where when every first and at posted stay howFar up down high below above cross enter ever reachUp reachDown end".split(
    " ",
  );
const CORRECTION = -0.1;

export const afterSlots: Slots<AfterQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit", "ordinal"],
  senses: [...USED, ..."golden death rsi oversold overbought correction inARow streak".split(" ")],

  question(filling) {
    if (!filling.has("after") || filling.yesNo) return undefined;
    const subjects = filling.subjects();
    if (subjects.length > 2 || subjects.some((side) => isYield(side) || isBasket(side, filling))) return undefined;
    const horizons = lengthsAfter(filling);
    const event = eventIn(filling);
    if (event === undefined) return undefined;
    const scope = filling.window();
    if (scope === "several" || scope?.type === "extreme" || scope?.type === "sessions" || scope?.type === "event") return undefined;
    const of = subjectOfEvent(filling, subjects);
    const side = subjects.find((each) => each !== of) ?? (isVolatility(of, filling) ? THE_MARKET : of);
    filling.use(...filling.all("ordinal").filter(({ value }) => value === 1));
    filling.take(...USED);
    return {
      kind: "after",
      side,
      of,
      event,
      horizons: horizons.length === 0 ? [...HORIZONS] : horizons,
      scope: scope?.type === "all" ? null : scope,
    };
  },
};

/** The subject behind "after", else the one named first. */
function subjectOfEvent(filling: Filling, subjects: readonly string[]): string {
  const [word] = filling.words("after").filter(({ raw }) => /^after\b/i.test(raw));
  const behind = word === undefined ? undefined : filling.all("subject").find(({ at }) => at > word.at);
  return behind?.symbols[0] ?? subjects[0] ?? THE_MARKET;
}

function isVolatility(symbol: string, filling: Filling): boolean {
  return filling.all("subject").some(({ symbols, sort }) => sort === "volatility" && symbols.includes(symbol));
}

/** The one event that is named; undefined where none or several are. */
function eventIn(filling: Filling): Event | undefined {
  const found = [crossIn(filling), strengthIn(filling), fallIn(filling), runIn(filling)].filter((each) => each !== undefined);
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

/** "a correction", "first close 10 % below a record". */
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
  if (!below || amount.hedge === "under" || amount.value <= 0 || amount.value >= 99) return undefined;
  filling.use(amount);
  return { type: "fall", depth: -amount.value / 100 };
}

/** "five straight gains", "after six days down in a row". */
function runIn(filling: Filling): Event | undefined {
  if (!filling.has("inARow", "streak")) return undefined;
  const [up, down] = [filling.has("up"), filling.has("down")];
  const lengths: readonly Part[] = [...filling.free("length"), ...filling.free("amount"), ...filling.free("ordinal")];
  const [part] = lengths;
  if (lengths.length !== 1 || part === undefined || up === down) return undefined;
  const isOfDays = part.slot !== "length" || part.unit === "day" || part.unit === "session";
  const length = part.slot === "length" ? part.count : part.slot === "amount" || part.slot === "ordinal" ? part.value : 0;
  const units = filling.free("unit");
  if (!isOfDays || !Number.isInteger(length) || length < 2 || length > 60 || units.some(({ unit }) => unit !== "day")) return undefined;
  filling.use(part, ...units);
  filling.take("inARow", "streak");
  return { type: "run", direction: up ? "up" : "down", length };
}

/** "the VIX closed above 30". */
function levelIn(filling: Filling): Event | undefined {
  const bound = boundIn(filling);
  return bound === undefined ? undefined : { type: "level", ...bound };
}

/** A number with the side of it that is meant. */
function boundIn(filling: Filling): { direction: "above" | "below"; level: number } | undefined {
  const [amount, ...others] = filling.free("amount");
  if (
    amount === undefined ||
    others.length > 0 ||
    amount.value <= 0 ||
    amount.signed ||
    !(amount.unit === "none" || amount.unit === "points")
  )
    return undefined;
  const words = filling.words("above", "below", "cross", "reachUp", "reachDown").map(({ raw }) => raw.toLowerCase());
  const above = words.some((raw) => /above|over|past|more than/.test(raw)) || amount.hedge === "over";
  const below = words.some((raw) => /below|under|beneath|less than/.test(raw)) || amount.hedge === "under";
  if (above === below) return undefined;
  filling.use(amount);
  return { direction: above ? "above" : "below", level: amount.value };
}
