import { type CalendarUnit, isPresent, type Window } from "../../calendar/window.ts";
import type { Item } from "../../language/items.ts";
import type { Reading } from "../../language/reading.ts";
import type { RecordQuestion } from "../../question/record.ts";
import { amountOf } from "./amount.ts";

const UNIT_CUES: Readonly<Record<string, CalendarUnit>> = {
  days: "day",
  weeks: "week",
  months: "month",
  quarters: "quarter",
  halves: "half",
  years: "year",
};
const MONTH_CUES = "januaries februaries marches aprils mays junes julys augusts septembers octobers novembers decembers".split(" ");
const DEFAULT_TOP = 10;
const SIZE: Readonly<Record<CalendarUnit, number>> = { day: 0, week: 1, month: 2, quarter: 3, half: 4, year: 5 };

/** What a sentence says about the stretches: which, how often within which longer one. */
interface Stretch {
  readonly per: RecordQuestion["per"];
  readonly repeat: RecordQuestion["repeat"];
  readonly named: boolean;
}

/** Reads a condition; undefined where the sentence asks for no record, or for more than a condition says. */
export function readRecord(reading: Reading): RecordQuestion | undefined {
  const sides = reading.sides();
  if (sides.length < 1 || sides.length > 2) return undefined;
  // "how many stocks rose 10 % today" counts stocks, not days.
  if (
    reading.items.some(
      (item, i) =>
        item.type === "side" && /^(?:stocks|equities|companies|large companies)$/i.test(item.raw) && isCue(reading.items[i - 1], "many"),
    )
  )
    return undefined;
  const superlative = reading.has("best", "worst", "biggest");
  const comparative = comparesUnit(reading);
  const counts = reading.has("many", "portion");
  const looksBack = reading.has("last", "sinceWhen", "when", "manage") || counts;
  const month = monthOf(reading);
  const top = topOf(reading);
  const amount = amountOf(reading);
  const below = belowHigh(reading);
  const { scope, ever, now } = windowsOf(reading);
  if (scope === "several") return undefined;
  const present = reading.has("present", "sinceWhen") || comparative || (now !== undefined && (ever || reading.has("last", "sinceWhen")));
  const stretch = stretchOf(reading, now);
  if (stretch === undefined) return undefined;
  const asksCondition = amount !== undefined && (looksBack || ever || stretch.repeat !== null);
  const asksExtreme = superlative && (stretch.named || month !== null);
  const asksPresent = present && (looksBack || superlative || comparative || ever || reading.has("present"));
  const asksCount = counts && stretch.named;
  if (!(asksCondition || asksExtreme || asksPresent || asksCount)) return undefined;

  const direction = directionOf(reading, amount?.value ?? 0);
  if (direction === undefined) return undefined;
  const falls = below || reading.has("high");
  if (falls && (amount === undefined || sides.length > 1)) return undefined;
  const since = asksExtreme && amount === undefined && scope?.type === "since" && isStatement(reading) ? scope.from : null;
  const threshold = thresholdOf(amount, present || since !== null, asksExtreme && !reading.has("sinceWhen") && since === null, direction);
  claimRest(reading);
  return {
    kind: "record",
    sides,
    measure: falls ? "drawdown" : sides.length === 2 ? "spread" : "return",
    per: month === null || stretch.named ? stretch.per : "month",
    direction: falls ? "down" : direction,
    threshold: falls && typeof threshold === "number" ? -Math.abs(threshold) : threshold,
    repeat: stretch.repeat,
    month,
    scope: since === null ? scope : null,
    since,
    top,
    asked: threshold === null ? "top" : counts ? "count" : ever && !looksBack ? "ever" : "last",
  };
}

/**
 * Whether a superlative is said of the present stretch ("the Nasdaq had its worst month since 2008", "is this the best week
 * since March?") and not asked for ("worst month since 2008", "what was the best week since March?").
 */
function isStatement(reading: Reading): boolean {
  const { items } = reading;
  const superlative = items.findIndex((item) => item.type === "cue" && /^(?:best|worst|biggest)$/.test(item.cue));
  const lead = items.slice(0, superlative);
  if (
    lead.some((item) => item.type === "filler" && /^(?:what|which|who|show|give|tell|list)$/.test(item.text)) ||
    reading.has("when", "many")
  )
    return false;
  return lead.some(
    (item) =>
      (item.type === "filler" && /^(?:had|has|have|is|was|its|this)$/.test(item.text)) || (item.type === "cue" && item.cue === "posted"),
  );
}

function thresholdOf(
  amount: { value: number } | undefined,
  present: boolean,
  extreme: boolean,
  direction: "up" | "down",
): RecordQuestion["threshold"] {
  if (amount !== undefined) return (direction === "up" ? 1 : -1) * Math.abs(amount.value);
  if (extreme) return null;
  return present ? "present" : 0;
}

/** "20 % below its high": the high of all, which the words give as the start of a window. */
function belowHigh(reading: Reading): boolean {
  const item = reading
    .all("window")
    .find(
      ({ window, lead }) =>
        window.type === "extreme" && window.extreme === "high" && window.within === undefined && lead !== "since" && lead !== "after",
    );
  if (item !== undefined) reading.claim(item);
  return item !== undefined;
}

/** "a better month", "a worse week", "a bigger fall": more than the present one. */
function comparesUnit(reading: Reading): boolean {
  const { items } = reading;
  return items.some(
    (item, i) =>
      item.type === "cue" &&
      (item.cue === "ahead" || item.cue === "behind") &&
      /^(?:better|worse|bigger|stronger|weaker)$/i.test(item.raw) &&
      isUnit(items[i + 1]) &&
      !isNamed(items.slice(i + 2)),
  );
}

/** "than last year", "than the Dow": held against one stretch or another index, which asks for no record. */
function isNamed(rest: readonly Item[]): boolean {
  const than = rest.findIndex((item) => item.type === "cue" && item.raw.toLowerCase() === "than");
  const other = than < 0 ? undefined : rest.slice(than + 1).find(({ type }) => type !== "filler");
  return other?.type === "side" || (other?.type === "window" && !isPresent(other.window));
}

function isCue(item: Item | undefined, cue: string): boolean {
  return item?.type === "cue" && item.cue === cue;
}

function isUnit(item: Item | undefined): boolean {
  return item?.type === "cue" && item.cue in UNIT_CUES;
}

function directionOf(reading: Reading, signed: number): "up" | "down" | undefined {
  const worse = reading.items.some((item) => item.type === "cue" && item.cue === "behind");
  const up = reading.has("best", "up", "ahead");
  const down = reading.has("worst", "down") || worse;
  if (signed < 0) return "down";
  if (up !== down) return up ? "up" : "down";
  // "beat … the last time it fell": both directions are more than one condition.
  return up ? undefined : "up";
}

/** "the ten best", "top five", "5 worst weeks": how many to list. */
function topOf(reading: Reading): number {
  const { items } = reading;
  const count = reading.all("amount").find((item) => {
    if (item.unit !== "none" || !Number.isInteger(item.value) || item.value < 1 || item.value > 25) return false;
    const around = [items[items.indexOf(item) - 1], items[items.indexOf(item) + 1]];
    return around.some((each) => each?.type === "cue" && /^(?:best|worst|biggest)$/.test(each.cue));
  });
  if (count === undefined) return DEFAULT_TOP;
  reading.claim(count);
  return count.value;
}

/** "Januaries", or "best January": the month of the year that is meant. */
function monthOf(reading: Reading): number | null {
  const named = reading.all("cue").find((item) => MONTH_CUES.includes(item.cue));
  if (named !== undefined) {
    reading.claim(named);
    return MONTH_CUES.indexOf(named.cue) + 1;
  }
  if (!reading.has("best", "worst")) return null;
  const single = reading
    .all("window")
    .find(
      ({ window, lead }) => lead === "" && window.type === "period" && window.period.type === "month" && window.period.year === undefined,
    );
  if (single?.window.type !== "period" || single.window.period.type !== "month") return null;
  reading.claim(single);
  return single.window.period.month;
}

/**
 * Where to look, whether "ever" was said, and the unit of "this week" where the present one is compared. Beside a stretch of
 * another length, "this year" is where to look: "worst day this year", "how often this month".
 */
function windowsOf(reading: Reading): { scope: Window | null | "several"; ever: boolean; now: CalendarUnit | undefined } {
  const all = reading.unclaimed("window");
  const evers = all.filter(({ window }) => window.type === "all");
  const nows = all.filter(({ window }) => isPresent(window));
  const rest = all.filter((item) => !evers.includes(item) && !nows.includes(item));
  if (rest.length > 1 || nows.length > 1) return { scope: "several", ever: false, now: undefined };
  reading.claim(...all);
  const ever = evers.length > 0 || reading.has("ever");
  const present = nows[0]?.window;
  if (present?.type !== "period" || present.period.type !== "relative") return { scope: rest[0]?.window ?? null, ever, now: undefined };
  const { unit } = present.period;
  const lengths = reading.items.filter((item) => isUnit(item) || item.type === "duration");
  const same = lengths.every((item) => item.type === "cue" && UNIT_CUES[item.cue] === unit);
  const looksIn = (lengths.length > 0 && !same) || (reading.has("many") && reading.all("amount").length > 0);
  if (!looksIn) return { scope: rest[0]?.window ?? null, ever, now: unit };
  return { scope: rest.length > 0 ? "several" : present, ever, now: undefined };
}

/** The stretches that are looked at: units named, runs of sessions, and how often within a longer unit. */
function stretchOf(reading: Reading, now: CalendarUnit | undefined): Stretch | undefined {
  const durations = reading.unclaimed("duration");
  const units = reading
    .all("cue")
    .filter(isUnit)
    .map((item) => UNIT_CUES[item.cue]!);
  const runs = durations.filter(({ count, unit }) => count > 1 && (unit === "day" || unit === "session"));
  const singles = durations.filter(({ count }) => count === 1).map(({ unit }): CalendarUnit => (unit === "session" ? "day" : unit));
  if (durations.some(({ count, unit }) => count > 1 && unit !== "day" && unit !== "session") || runs.length > 1) return undefined;
  reading.claim(...durations);
  const named = [...new Set([...units, ...singles])].sort((a, b) => SIZE[a] - SIZE[b]);
  const times = reading.has("twice") ? 2 : reading.has("thrice") ? 3 : undefined;
  const longest = named.at(-1);
  if (times !== undefined)
    return longest === undefined || longest === "day"
      ? undefined
      : { per: named.length > 1 ? named[0]! : "day", repeat: { times, within: longest }, named: true };
  const run = runs[0];
  if (run !== undefined && longest !== undefined && longest !== "day")
    return { per: "day", repeat: { times: run.count, within: longest }, named: true };
  if (run !== undefined) return { per: { sessions: run.count }, repeat: null, named: true };
  if (named.length > 1) return undefined;
  return { per: longest ?? now ?? "day", repeat: null, named: longest !== undefined };
}

/** Everything that a condition has taken into account already. */
function claimRest(reading: Reading): void {
  reading.take(
    "best",
    "worst",
    "biggest",
    "ahead",
    "behind",
    "up",
    "down",
    "many",
    "portion",
    "last",
    "when",
    "sinceWhen",
    "present",
    "twice",
    "thrice",
    "times",
    "manage",
    "posted",
    "ever",
    "versus",
    "performance",
    "near",
    "high",
    "far",
    "days",
    "weeks",
    "months",
    "quarters",
    "halves",
    "years",
  );
}
