import type { Day } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { spanOf } from "../../calendar/span.ts";
import type { CalendarUnit, Period } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { countsStocks } from "../../language/members.ts";
import { averageSenses, namesAverage, takeAverages } from "../../language/moving.ts";
import { asksHowLongRunning, eachOfStretch, isPassive, isYield, said, sidesInOrder, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { readOrdinal } from "../../text/numbers.ts";
import type { StreakQuestion } from "./schema.ts";

const STREAKS = ["inARow", "streak", "streakUp", "streakDown"];

export const streakSlots: Slots<StreakQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit", "ordinal"],
  told: ["toldRun"],
  senses: [
    ...averageSenses,
    ...STREAKS,
    ..."orMore up down ahead behind versus above below cross howMany howOften howLong when what which last first longest most ever and or performance price present stay sinceWhen times posted enter end at compare every than high gap chart calendar".split(
      " ",
    ),
  ],

  question(filling) {
    const averages = takeAverages(filling);
    if (countsStocks(filling)) return null;
    if (averages === undefined || averages.length > 1 || isPassive(filling)) return undefined;
    const average = averages[0] ?? null;
    const level = average === null ? takeLevel(filling) : undefined;
    if (!(level !== undefined || isStreak(filling, average))) return undefined;
    const up = filling.take("streakUp");
    const down = filling.take("streakDown");
    filling.take("inARow", "streak");
    const sides = sidesInOrder(filling);
    if (sides.length > 2 || (sides.length === 2 && (average !== null || sides.some(isYield)))) return undefined;
    const length = takeLength(filling);
    if (length === undefined) return undefined;
    // "above the 50 day and 200 day": the second is an average too, not a length
    if (average !== null && length.atLeast !== null && filling.words("and").some((word) => filling.behind(word)?.slot === "length"))
      return undefined;
    const units = filling.all("unit").map(({ unit }) => unit);
    // "straight" and "running" mean much else: they need something that is counted
    const vague =
      !filling.has("streak", "streakUp", "streakDown") &&
      eachOfStretch(filling) === undefined &&
      filling.words("inARow").every(({ raw }) => /^(?:straight|running|row)$/i.test(raw));
    // "how many straight losses is that"
    const isNamed = filling.words("inARow").some((word) => {
      const next = filling.behind(word);
      return next?.slot === "word" && (next.sense === "up" || next.sense === "down") && filling.has("howMany");
    });
    if (vague && !isNamed && level === undefined && average === null && length.atLeast === null && units.length === 0) return undefined;
    const unit = takeUnit(filling, length.unit);
    const window = filling.window();
    if (unit === undefined || window === "several" || ((average !== null || level !== undefined) && unit !== "day")) return undefined;
    if (level !== undefined && (sides.length !== 1 || sides.some(isYield))) return undefined;
    const condition = level !== undefined ? level.side : average === null ? takeDirection(filling, sides, up, down) : takeSide(filling);
    if (condition === undefined) return undefined;
    // "how many days above its average this year" counts days, in a row or not
    const counted = average !== null && window !== null && !saidInARow(filling);
    if (counted && (length.atLeast !== null || !filling.has("howMany"))) return undefined;
    const about = counted ? "units" : takeAbout(filling, length.atLeast, window !== null && !length.nth);
    // "in 2002, its third straight fall": the run that ends with the stretch named
    // "as of 26 January": the one that goes up to that day
    const ends =
      about === "present" && window !== null && window.type === "period" && (length.nth || isOneDay(window.period, filling.today));
    filling.take(
      "orMore",
      "howMany",
      "howOften",
      "howLong",
      "when",
      "last",
      "first",
      "and",
      "or",
      "performance",
      "price",
      "present",
      "stay",
      "sinceWhen",
      "times",
      "ever",
      "enter",
      "end",
      "versus",
      "posted",
      "what",
      "which",
      "than",
      "chart",
      "every",
      "gap",
      "compare",
      "calendar",
      "at",
    );
    return {
      kind: "streak",
      sides: sides.length === 0 ? [THE_MARKET] : sides,
      condition,
      average,
      ...(level === undefined ? {} : { level: level.value }),
      unit,
      atLeast: length.atLeast,
      window: ends ? null : window,
      ...(ends ? { on: window } : {}),
      about,
      yesNo: filling.yesNo,
    };
  },
};

/** A day up to the one on which it is asked: a run within a day is none. */
function isOneDay(period: Period, today: Day): boolean {
  const span = isSingleDay(period) ? spanOf(period, today) : undefined;
  return span !== undefined && span.last <= today;
}

/** "how long has it stayed under 20", "consecutive closes above 5,000": a level, and a run that is asked about; nothing is used where there is none. */
function takeLevel(filling: Filling): { readonly value: number; readonly side: "above" | "below" } | undefined {
  // "below 380 for three days", "has it been above 4,000 for 50 days"
  const lasts = filling.free("length").some(({ raw, unit }) => /^for\b/i.test(raw) && (unit === "day" || unit === "session"));
  const asksRun =
    lasts ||
    filling.has("inARow", "streak", "longest") ||
    (filling.has("howLong") && filling.has("stay", "above", "below", "price", "posted"));
  const amounts = filling
    .free("amount")
    .filter(({ unit, signed, value }) => (unit === "none" || unit === "points") && !signed && value > 0);
  const found = amounts.flatMap((amount) => {
    const before = filling.before(amount);
    const word = before?.slot === "word" && (before.sense === "above" || before.sense === "below") ? before : undefined;
    // "the 200 day", "past 5 straight sessions": no level
    const next = filling.behind(amount);
    if (
      /^past\b/i.test(amount.raw) ||
      next?.slot === "unit" ||
      (next?.slot === "word" && /^(?:movingAverage|inARow|streak)$/.test(next.sense))
    )
      return [];
    const side = word?.sense ?? (amount.hedge === "over" ? "above" : amount.hedge === "under" ? "below" : undefined);
    return side === undefined ? [] : [{ amount, word, side: side as "above" | "below" }];
  });
  const [only, ...others] = found;
  if (!asksRun || only === undefined || others.length > 0 || filling.has("up", "down", "ahead", "behind")) return undefined;
  filling.use(only.amount, ...(only.word === undefined ? [] : [only.word]));
  return { value: only.amount.value, side: only.side };
}

/** Whether a run of units is meant at all: it is said to be one, or a stay above or below an average is given a length. */
function isStreak(filling: Filling, average: number | null): boolean {
  if (saidInARow(filling) || asksHowLongRunning(filling)) return true;
  if (average === null) return false;
  const counted = filling.free("length").some((length) => (length.unit === "day" || length.unit === "session") && !namesAverage(length));
  return (
    filling.has("howLong", "longest", "sinceWhen") ||
    (filling.has("howMany") && filling.all("unit").some(({ unit }) => unit === "day")) ||
    counted
  );
}

function saidInARow(filling: Filling): boolean {
  const isVerb = filling.words("streak").some((word) => /^runs?$/i.test(word.raw) && runsAsVerb(word, filling));
  return filling.has("inARow", "streakUp", "streakDown") || (filling.has("streak") && !isVerb) || eachOfStretch(filling) !== undefined;
}

/** "at what level does its average run": what runs there is no run. */
function runsAsVerb({ at, length }: Part, filling: Filling): boolean {
  const asks = filling.tokensBefore(at).some((token) => /^(?:does|do|did)$/.test(token));
  return (
    asks &&
    filling.tokenAt(at + length) !== "of" &&
    !/^(?:a|an|the|its|this|current|longest|any|day|week|month|best|last)$/.test(filling.tokenAt(at - 1))
  );
}

interface Length {
  readonly atLeast: number | null;
  readonly unit: CalendarUnit | null;
  /** it is told as the place of the last one: "third straight" */
  readonly nth: boolean;
}

/** The length asked about, "six days", "8 straight weeks", "third straight", "at least 5"; undefined where there is more than one. */
function takeLength(filling: Filling): Length | undefined {
  const each = eachOfStretch(filling);
  if (each?.window.type === "past" || each?.window.type === "sessions") {
    filling.use(each);
    return { atLeast: each.window.count, unit: each.window.type === "past" ? each.window.unit : "day", nth: false };
  }
  const lengths = filling.free("length").filter((part) => isLength(filling, part));
  const numbers = [
    ...filling
      .free("amount")
      .filter((part) => part.unit === "none" && Number.isInteger(part.value) && part.value > 0 && isLength(filling, part)),
    ...filling.free("ordinal").filter((part) => isLength(filling, part)),
  ];
  if (lengths.length + numbers.length > 1) return undefined;
  const [length] = lengths;
  const [number] = numbers;
  const part = length ?? number;
  if (part === undefined) return { atLeast: null, unit: null, nth: false };
  filling.use(part);
  const hedge = number?.slot === "amount" ? number.hedge : null;
  if (hedge === "under") return undefined;
  const before = filling.before(part);
  const more = /^more than\b/i.test(part.raw) || (before?.slot === "word" && said(before) === "more than");
  if (more && before !== undefined && said(before) === "more than") filling.use(before);
  const count = length?.count ?? number!.value;
  const unit = length === undefined ? null : length.unit === "session" ? "day" : length.unit;
  return { atLeast: more ? count + 1 : count, unit, nth: readOrdinal(said(part)) !== undefined };
}

/** A number beside "in a row", or one that no "in" or "over" makes a window of. */
function isLength(filling: Filling, part: Part): boolean {
  if (part.slot === "length" && (part.orMore || !/^(?:in|over|within|during)\b/i.test(part.raw))) return true;
  const next = filling.parts
    .slice(filling.parts.indexOf(part) + 1)
    .find((each) => !(each.slot === "unit" || (each.slot === "word" && /^(?:up|down|ahead|behind|calendar|orMore)$/.test(each.sense))));
  return next?.slot === "word" && STREAKS.includes(next.sense);
}

/** The unit named; undefined where two are. A number's own unit goes first: "five days running". */
function takeUnit(filling: Filling, own: CalendarUnit | null): CalendarUnit | undefined {
  const named = filling.all("unit");
  filling.use(...named);
  const all = named.map(({ unit }) => unit);
  const units = [...new Set(own === null ? all : [own, ...all])];
  return units.length > 1 ? undefined : (units[0] ?? "day");
}

/** Up or down, or ahead or behind of the other; null where neither is said; undefined where it makes no sense. */
function takeDirection(filling: Filling, sides: string[], streakUp: boolean, streakDown: boolean): StreakQuestion["condition"] | undefined {
  const leads = filling.words("ahead").filter(({ raw }) => !/^more than$/i.test(raw));
  const wins = leads.length > 0 && leads.every(({ raw }) => /^w[io]n/i.test(raw));
  const ahead = filling.take("ahead") && leads.length > 0;
  const behind = filling.take("behind");
  const up = filling.take("up") || streakUp;
  const down = filling.take("down") || streakDown;
  const versus = filling.take("versus");
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

/** Above or below the average; undefined where it is not said which. */
function takeSide(filling: Filling): "above" | "below" | undefined {
  const over = filling.words("versus", "stay", "cross").some((word) => /over|above/.test(said(word)));
  const above = filling.take("above") || over;
  const under = filling.words("cross").some((word) => /below|under/.test(said(word)));
  const below = filling.take("below") || under;
  filling.take("at", "versus", "stay", "cross");
  return above === below ? undefined : above ? "above" : "below";
}

function takeAbout(filling: Filling, atLeast: number | null, scoped: boolean): StreakQuestion["about"] {
  const record = filling.words("high").filter((word) => said(word) === "record");
  filling.use(...record);
  const times = filling.has("howOften") || filling.words("howMany").some(({ raw }) => /times/i.test(raw));
  const most = filling.has("inARow") && filling.take("most");
  if (filling.take("longest") || most || record.length > 0) return "longest";
  if (times) return "count";
  if (atLeast !== null && filling.has("when", "last")) return "last";
  return atLeast !== null && scoped && !filling.yesNo ? "count" : "present";
}
