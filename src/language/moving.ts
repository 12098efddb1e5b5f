import type { Filling } from "./filling.ts";
import type { Part } from "./frame.ts";

/** Averages are of whole sessions; nobody asks for more than four years of them. */
const LONGEST = 1_000;
const USUAL: ReadonlySet<number> = new Set([20, 50, 100, 150, 200]);
const RELATES: ReadonlySet<string> = new Set(["above", "below", "at", "versus", "cross", "away"]);

/** Senses and slots that a kind takes for the sake of moving averages. */
export const averageSenses: readonly string[] = [
  "movingAverage",
  ...[10, 20, 21, 30, 50, 100, 150, 200, 250].map((sessions) => `average${sessions}`),
];

/**
 * The sessions of the moving averages that are named: "200-day average", "50 and 200 day averages", "200dma", "above its 200-day".
 * One named without a number is the 200-day one.
 * @returns empty where none is named; undefined where one is that is not of sessions ("10-month average")
 */
export function takeAverages(filling: Filling): number[] | undefined {
  const found: number[] = [];
  for (const word of filling.all("word")) {
    const glued = /^average(\d+)$/.exec(word.sense);
    if (glued === null) continue;
    filling.use(word);
    found.push(Number(glued[1]));
  }
  const named = filling.words("movingAverage");
  for (const part of filling.parts) {
    const after = isAverage(filling.behind(part));
    if (part.slot === "length") {
      const of = filling.before(part);
      // "the average of 200 days", "of the last 200 days"
      if (
        of !== undefined &&
        isAverage(of) &&
        (part.unit === "day" || part.unit === "session") &&
        filling.tokenAt(of.at + of.length) === "of"
      ) {
        filling.use(part);
        found.push(part.count);
        continue;
      }
      const paired = isJoined(filling.behind(part)) && isAverage(filling.behind(filling.behind(part)!));
      const close =
        after ||
        paired ||
        isOfAverage(filling, part) ||
        followsRelation(filling, part) ||
        (found.length > 0 && isJoined(filling.before(part)) && filling.before(filling.before(part)!)?.slot === "length") ||
        (/(?:day|d)$/i.test(part.raw) && relationBehind(filling, part));
      if (!close || (part.unit !== "day" && part.unit !== "session")) {
        if (after) return undefined;
        continue;
      }
      if (!after && !USUAL.has(part.count)) continue;
      filling.use(part);
      found.push(part.count);
    } else if (part.slot === "amount" && part.unit === "none" && (named.length > 0 || found.length > 0 || isPairOfDays(filling, part))) {
      const next = filling.behind(part);
      const paired = isJoined(next) && (filling.behind(next!)?.slot === "length" || isAverage(filling.behind(next!)));
      if (!after && !paired) continue;
      filling.use(part);
      if (paired && next !== undefined) filling.use(next);
      if (paired) found.unshift(part.value);
      else found.push(part.value);
    }
  }
  // "stuck at work all day": a day without a number is no average
  if (named.length > 0 && found.length === 0 && named.every(({ raw }) => /^days?$/i.test(raw))) return undefined;
  const bare = named.length > 0 && named.every(({ raw }) => /^(?:averages?|avgs?|mean|trends?|line|days?)$/i.test(raw));
  // "mean close" is one of closes, "at its average" the moving one
  // "over the first quarter" is when, and not above what
  const isAbove = filling.words("above").some((word) => !(/^over$/i.test(word.raw) && filling.behind(word)?.slot === "window"));
  const isAway = filling.words("away").some(({ raw }) => !/^(?:need|needs|take|required)\b/i.test(raw));
  const places = isAway || isAbove || filling.has("below", "cross") || filling.words("at").some(({ raw }) => !/^clos/i.test(raw));
  if (bare && found.length === 0 && !(places || named.some(({ raw }) => /^trend/i.test(raw)))) return undefined;
  filling.use(...named);
  if (named.length > 0 && found.length === 0) found.push(...(named.some(({ raw }) => /s$/i.test(raw)) ? [50, 200] : [200]));
  return found.every((sessions) => Number.isInteger(sessions) && sessions > 1 && sessions <= LONGEST) ? [...new Set(found)] : undefined;
}

/** "the 50 day over the 200 day": an average by its usual length, where "50 days above" counts days. */
export function namesAverage({ count, raw }: Extract<Part, { slot: "length" }>): boolean {
  return USUAL.has(count) && /day$/i.test(raw);
}

/** "the moving average 200 days": its length right behind it, where "its average 50 days in a row" counts days. */
function isOfAverage(filling: Filling, part: Extract<Part, { slot: "length" }>): boolean {
  const named = filling.before(part);
  if (named?.slot !== "word" || named.sense !== "movingAverage" || named.at + named.length !== part.at || !USUAL.has(part.count))
    return false;
  const next = filling.behind(part);
  return next?.slot !== "word" || next.sense !== "inARow";
}

/** "50 vs 200 day" */
function isPairOfDays(filling: Filling, part: Extract<Part, { slot: "amount" }>): boolean {
  const joint = filling.behind(part);
  const length = isJoined(joint) ? filling.behind(joint!) : undefined;
  return USUAL.has(part.value) && length?.slot === "length" && namesAverage(length);
}

function isJoined(part: Part | undefined): boolean {
  return part?.slot === "word" && (part.sense === "and" || part.sense === "versus");
}

function isAverage(part: Part | undefined): boolean {
  return part?.slot === "word" && (part.sense === "movingAverage" || /^average\d/.test(part.sense));
}

/** "above its 200-day", "crossed its 200 day": a relation stands right before, but for an article. */
function followsRelation(filling: Filling, part: Part): boolean {
  const direct = filling.before(part);
  // "below both its 50-day and its 200-day"
  const both = direct?.slot === "word" && direct.sense === "every";
  const before = both ? filling.before(direct) : direct;
  if (before?.slot !== "word" || !RELATES.has(before.sense)) return false;
  return part.at - (before.at + before.length) <= (both || before.sense === "cross" ? 2 : 1);
}

/** "the 50-day crossed …", "the 50-day is above …": of one day, as an average is named; "50 days above" counts days. */
function relationBehind(filling: Filling, part: Part): boolean {
  const direct = filling.behind(part);
  // "when did the 50-day last cross its 200-day"
  const next = direct?.slot === "word" && direct.sense === "last" ? filling.behind(direct) : direct;
  return next?.slot === "word" && (next.sense === "cross" || next.sense === "above" || next.sense === "below");
}

/** Whether one average is set above or below another, or goes there: "is the 50-day above the 200-day", "has it moved above the 200-day". */
export function averagesCompared(filling: Filling): "above" | "below" | undefined {
  const named = (part: Part): boolean => part.slot === "length" || isAverage(part);
  for (const word of filling.words("above", "below", "versus", "stay", "cross")) {
    const at = filling.parts.indexOf(word);
    if (!(filling.parts.slice(0, at).some(named) && filling.parts.slice(at + 1).some(named))) continue;
    if (word.sense === "above" || /\b(?:over|above)$/i.test(word.raw)) return "above";
    if (word.sense === "below" || /\b(?:under|below)$/i.test(word.raw)) return "below";
  }
  return undefined;
}

/** The number of changes that Wilder takes. */
const USUAL_RSI = 14;
/** A bare number from here on is a level of the index, as nobody takes so many sessions without saying that they are. */
const LOWEST_BOUND = 60;

/** The index and its number of sessions: "RSI", "14-day RSI", "RSI 14", "RSI(9)"; null where it is not named. */
export function takeRsi(filling: Filling): number | null {
  const [word] = filling.words("rsi");
  if (word === undefined) return null;
  filling.take("rsi");
  const last = filling.parts.at(-1)!;
  // "RSI on META, 14 periods"
  const apart = filling.breakAt(last.at) === "none" ? undefined : last;
  for (const part of [filling.before(word), filling.behind(word), apart]) {
    const count =
      part?.slot === "length" && (part.unit === "day" || part.unit === "session")
        ? part.count
        : part?.slot === "amount" && part.unit === "none" && part.hedge === null
          ? part.value
          : undefined;
    if (part === undefined || count === undefined || !Number.isInteger(count) || count < 2 || count > 250) continue;
    // "overbought, RSI 70": the level that the word stands for; of another level nothing is told
    if (part.slot === "amount" && (count >= LOWEST_BOUND || filling.has("overbought") || filling.has("oversold"))) {
      if ((count === 70 && filling.has("overbought")) || (count === 30 && filling.has("oversold"))) filling.use(part);
      continue;
    }
    filling.use(part);
    return count;
  }
  return USUAL_RSI;
}
