import type { CalendarUnit } from "../../calendar/window.ts";
import { takeAverages } from "../../language/averages.ts";
import type { Item } from "../../language/items.ts";
import { sidesInOrder } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import type { StreakQuestion } from "../../question/streak.ts";

const THE_MARKET = "SPX";
const STREAKS = new Set(["inARow", "streak", "streakUp", "streakDown"]);
const UNITS: readonly (readonly [cue: string, unit: CalendarUnit])[] = [
  ["days", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["quarters", "quarter"],
  ["years", "year"],
];

/** Reads "how many weeks in a row has the Nasdaq risen", "longest losing streak in 2022", "300 sessions above the 200-day". */
export function readStreak(reading: Reading): StreakQuestion | undefined {
  const averages = takeAverages(reading);
  if (averages === undefined || averages.length > 1 || reading.has("not", "why")) return undefined;
  const average = averages[0] ?? null;
  if (!isStreak(reading, average)) return undefined;
  const up = reading.take("streakUp");
  const down = reading.take("streakDown");
  reading.take("inARow", "streak");
  const sides = sidesInOrder(reading);
  if (sides.length > 2 || (sides.length === 2 && (average !== null || sides.some(isYield)))) return undefined;
  const length = takeLength(reading);
  if (length === undefined) return undefined;
  // "Straight" and "running" mean much else: they need something that is counted.
  const vague =
    !reading.has("streak", "streakUp", "streakDown") &&
    reading.all("cue").every((item) => item.cue !== "inARow" || /^(?:straight|running|row)$/i.test(item.raw));
  if (vague && average === null && length.atLeast === null && !reading.has("days", "weeks", "months", "quarters", "years"))
    return undefined;
  const unit = takeUnit(reading, length.unit);
  const window = reading.window();
  if (unit === undefined || window === "several") return undefined;
  if (average !== null && unit !== "day") return undefined;
  // "above the 50 day and 200 day": the second is an average too, not a length
  if (
    average !== null &&
    length.atLeast !== null &&
    reading.items.some((item, i) => isCue(item, "and") && reading.items[i + 1]?.type === "duration")
  )
    return undefined;
  const condition = average === null ? takeDirection(reading, sides, up, down) : takeSide(reading);
  if (condition === undefined) return undefined;
  // "How many days above its average this year" counts days, in a row or not.
  const counted = average !== null && window !== null && !saidInARow(reading);
  if (counted && (length.atLeast !== null || !reading.has("many"))) return undefined;
  const about = counted ? "units" : takeAbout(reading, length.atLeast, window !== null);
  reading.take(
    "many",
    "when",
    "last",
    "and",
    "or",
    "far",
    "performance",
    "manage",
    "present",
    "stay",
    "sinceWhen",
    "times",
    "ever",
    "enter",
    "end",
    "versus",
    "posted",
  );
  return {
    kind: "streak",
    sides: sides.length === 0 ? [THE_MARKET] : sides,
    condition,
    average,
    unit,
    atLeast: length.atLeast,
    window,
    about,
    yesNo: reading.isYesNo(),
  };
}

/** Whether a run of units is meant at all: it is said to be one, or a stay above or below an average is given a length. */
function isStreak(reading: Reading, average: number | null): boolean {
  if (saidInARow(reading)) return true;
  if (average === null) return false;
  const long = reading
    .all("cue")
    .some((item) => (item.cue === "when" && /^how long$/i.test(item.raw)) || (item.cue === "many" && reading.has("days")));
  const counted = reading.all("duration").some((item) => item.count !== average && (item.unit === "day" || item.unit === "session"));
  return long || counted || reading.has("longest");
}

function saidInARow(reading: Reading): boolean {
  return reading.has(...STREAKS);
}

interface Length {
  readonly atLeast: number | null;
  readonly unit: CalendarUnit | null;
}

/** Claims the length asked about, "six days", "8 straight weeks", "at least 5"; undefined where there is more than one. */
function takeLength(reading: Reading): Length | undefined {
  const durations = reading.unclaimed("duration").filter((item) => isLength(reading, item));
  const amounts = reading
    .all("amount")
    .filter((item) => item.unit === "none" && Number.isInteger(item.value) && item.value > 0 && isLength(reading, item));
  if (durations.length + amounts.length > 1) return undefined;
  const [duration] = durations;
  const [amount] = amounts;
  const item = duration ?? amount;
  if (item === undefined) return { atLeast: null, unit: null };
  reading.claim(item);
  const before = reading.items[reading.items.indexOf(item) - 1];
  const more = before?.type === "cue" && /^more than$/i.test(before.raw);
  if (before !== undefined && (more || (before.type === "cue" && /^(?:at least|least|or more)$/i.test(before.raw)))) reading.claim(before);
  const number = duration?.count ?? amount!.value;
  return { atLeast: more ? number + 1 : number, unit: duration === undefined ? null : duration.unit === "session" ? "day" : duration.unit };
}

/** A number beside "in a row", or one that no "in" or "over" makes a window of. */
function isLength(reading: Reading, item: Item): boolean {
  if (item.type === "duration" && !/^(?:in|over|within|during)\b/i.test(item.raw)) return true;
  const next = reading.items
    .slice(reading.items.indexOf(item) + 1)
    .find(
      (each) =>
        each.type !== "filler" && !(each.type === "cue" && /^(?:up|down|ahead|behind|days|weeks|months|quarters|years)$/.test(each.cue)),
    );
  return next?.type === "cue" && STREAKS.has(next.cue);
}

/** The unit named; undefined where two are. A number's own unit goes first: "five days running". */
function takeUnit(reading: Reading, own: CalendarUnit | null): CalendarUnit | undefined {
  const named = UNITS.filter(([cue]) => reading.take(cue)).map(([, unit]) => unit);
  const units = [...new Set(own === null ? named : [own, ...named])];
  return units.length > 1 ? undefined : (units[0] ?? "day");
}

/** Up or down, or ahead or behind of the other; null where neither is said; undefined where it makes no sense. */
function takeDirection(reading: Reading, sides: string[], streakUp: boolean, streakDown: boolean): StreakQuestion["condition"] | undefined {
  const leads = reading.all("cue").filter((item) => item.cue === "ahead" && !/^more than$/i.test(item.raw));
  const wins = leads.length > 0 && leads.every((item) => /^w[io]n/i.test(item.raw));
  const ahead = reading.take("ahead") && leads.length > 0;
  const behind = reading.take("behind");
  const up = reading.take("up") || streakUp;
  const down = reading.take("down") || streakDown;
  const versus = reading.take("versus");
  if (sides.length === 2) {
    if (!(ahead || behind || versus)) return undefined;
    if ((ahead || up) === (behind || down)) return null;
    return ahead || up ? "ahead" : "behind";
  }
  if (sides.length === 1 && sides[0] !== THE_MARKET && (behind || (ahead && !wins))) {
    sides.push(THE_MARKET);
    return ahead === behind ? null : ahead ? "ahead" : "behind";
  }
  if (behind || (ahead && !wins)) return undefined;
  const rising = up || ahead;
  return rising === down ? null : rising ? "up" : "down";
}

/** Above or below the average; above where it is not said which. */
function takeSide(reading: Reading): "above" | "below" | undefined {
  const words = reading
    .all("cue")
    .filter((item) => item.cue === "near" || item.cue === "versus")
    .map((item) => item.raw.toLowerCase());
  reading.take("near", "versus");
  const above = words.some((word) => word === "above" || word === "over");
  const below = words.some((word) => word === "below" || word === "under" || word === "beneath");
  return above === below ? undefined : above ? "above" : "below";
}

function takeAbout(reading: Reading, atLeast: number | null, scoped: boolean): StreakQuestion["about"] {
  const record = reading.all("cue").filter((item) => item.cue === "high" && /^record$/i.test(item.raw));
  reading.claim(...record);
  const many = reading.all("cue").some((item) => item.cue === "many" && /often|times/i.test(item.raw));
  const superlative = reading.all("cue").filter((item) => item.cue === "most" && /^most$/i.test(item.raw));
  const most = reading.has("inARow") && superlative.length > 0;
  if (most) reading.claim(...superlative);
  if (reading.take("longest") || most || record.length > 0) return "longest";
  if (many) return "count";
  if (atLeast !== null && reading.has("when", "last")) return "last";
  return atLeast !== null && scoped && !reading.isYesNo() ? "count" : "present";
}

function isCue(item: Item | undefined, cue: string): boolean {
  return item?.type === "cue" && item.cue === cue;
}
