import { isDeepStrictEqual } from "node:util";
import type { Window } from "../../../calendar/window.ts";
import type { Ground } from "../../answered.ts";
import type { Said, Subject, Told, Unheld } from "../said.ts";
import { distance } from "./distances.ts";
import { extremeClose, extremeReturn } from "./extremes.ts";
import { lasting } from "./lasting.ts";
import { level } from "./levels.ts";
import { compare, move, multiple, yieldMove } from "./moves.ts";
import { closesBeyond, first, firstRecord, record, recordRun } from "./records.ts";
import { firstMove, lengthOfLongest, longestRun, run, tally } from "./runs.ts";
import { Setting } from "./setting.ts";
import { average, state } from "./states.ts";
import { type Held, type Of, together, worst } from "./verdict.ts";

/**
 * Holds a claim against the closes known when it was written. Every market of it must bear it out, on the likeliest of its stretches that does.
 * @param isWrap the text is a report, so that a move without a day is that of its day; elsewhere such a figure is never called off
 */
function held(said: Said, ground: Ground, isWrap: boolean): Held {
  // without a figure one of several stretches bears out half of all claims by chance
  const isLoose =
    (said.told.type === "move" && said.told.figures.length === 0) || (said.told.type === "compare" && said.told.figure === null);
  const windows = besideWindow(said, ground) ?? (isLoose ? said.windows.slice(0, 1) : said.windows);
  const tried = windows.map((window) => together(said.subjects.map((subject) => heldOne(said.told, subject, window, ground))));
  const best = tried.find(({ verdict }) => verdict === "confirmed") ?? tried[0]!;
  if (best.verdict === "off") {
    if (said.tentative) return { ...best, verdict: "not testable" };
    if (
      isSharp(said.told) &&
      said.others.some((other) => said.windows.some((window) => heldOne(said.told, other, window, ground).verdict === "confirmed"))
    )
      return { ...best, verdict: "not testable" };
    if (!said.dated && fitsElsewhere(said, ground)) return { ...best, verdict: "not testable" };
    if (said.undated && !isWrap && !isTiedToLevel(said.told)) return { ...best, verdict: "not testable" };
  }
  return best;
}

/**
 * The same, of the figures that one sentence tells: "Nvidia lost 4.4%, Apple 2.5% and Tesla 4.2%" are over one stretch. What some of them are
 * borne out on is that of the others too, and one that is not borne out there is off, whatever other stretch it would fit by chance.
 */
export function heldTogether(found: readonly (Said | Unheld)[], ground: Ground, isWrap: boolean): readonly (Held | Unheld)[] {
  const alone = found.map((said) => ("reason" in said ? said : held(said, ground, isWrap)));
  return found.map((said, at) => {
    const own = alone[at]!;
    if ("reason" in said || "reason" in own || own.verdict === "off" || own.answer === null || !isMove(said)) return own;
    if (own.verdict === "not testable" && !isOneOfSeveral(said)) return own;
    const others = found.filter((other, i): other is Said => {
      const result = alone[i]!;
      return i !== at && "told" in other && "verdict" in result && result.verdict === "confirmed" && isAlike(other, said);
    });
    const windows = said.windows.filter((each) => others.length > 0 && others.every((other) => isBorneOut(other, each, ground)));
    if (own.verdict === "confirmed") {
      // "the S&P 500 lost 2.0% and the Nasdaq 1.5%", the one in the week and the other today: over which it is meant is not known
      const fits = windows.length === 0 || windows.some((each) => isBorneOut(said, each, ground));
      return fits ? own : { ...own, verdict: "not testable" as const };
    }
    const [window] = windows;
    return window === undefined ? own : together(said.subjects.map((subject) => heldOne(said.told, subject, window, ground)));
  });
}

function isMove({ told, tentative }: Said): boolean {
  return told.type === "move" && !tentative;
}

function isAlike(one: Said, other: Said): boolean {
  return isOneOfSeveral(one) && isDeepStrictEqual(one.windows, other.windows);
}

/** A figure that was told without a stretch of its own, and seldom fits one by chance. */
function isOneOfSeveral({ told, tentative }: Said): boolean {
  return told.type === "move" && !tentative && told.figures.some(({ value, digit }) => value >= TELLING * digit);
}

function isBorneOut({ told, subjects }: Said, window: Window, ground: Ground): boolean {
  return subjects.every((subject) => heldOne(told, subject, window, ground).verdict === "confirmed");
}

/** Stretches that a report tells of without naming them in each sentence. */
const USUAL: readonly Window[] = [
  ...[1, 2, 3, 4, 5].map((ago): Window => ({ type: "period", period: { type: "relative", unit: "day", ago } })),
  ...(["week", "month", "quarter", "year"] as const).flatMap((unit) =>
    [0, 1].map((ago): Window => ({ type: "period", period: { type: "relative", unit, ago } })),
  ),
];

/** Last digits in a figure that seldom fits another stretch by chance: "2.0%". */
const TELLING = 20;

/** A figure whose stretch is only supposed, and that another one bears out: what was meant is not known, and it is never called off. */
function fitsElsewhere({ told, subjects, others }: Said, ground: Ground): boolean {
  // "edged up 0.1%" fits some day by chance
  if (told.type !== "move" || told.figures.every(({ value, digit }) => value < TELLING * digit)) return false;
  return USUAL.some((window) =>
    [subjects, ...others.map((other) => [other])].some((each) =>
      each.every((subject) => heldOne(told, subject, window, ground).verdict === "confirmed"),
    ),
  );
}

/** The stretch that bears out the move beside it; null where there is none, or where it leaves no choice. */
function besideWindow({ beside, subjects }: Said, ground: Ground): readonly Window[] | null {
  if (beside === null || beside.windows.length < 2 || !isDeepStrictEqual(beside.subjects, subjects)) return null;
  const window = beside.windows.find((each) =>
    subjects.every((subject) => heldOne(beside.told, subject, each, ground).verdict === "confirmed"),
  );
  return window === undefined ? null : [window];
}

/** A figure that seldom fits two markets by chance. */
function isSharp(told: Told): boolean {
  return (told.type === "move" && told.figures.length > 0) || told.type === "level" || told.type === "distance";
}

/** Points and closes told beside a percentage show that the day of writing is meant. */
function isTiedToLevel(told: Told): boolean {
  return told.type !== "move" || told.level !== null || told.figures.length > 1 || told.from !== null;
}

/** A move, and that it led to a record where it says so. */
function withRecord(moved: Held, { record: end }: Of<"move">, at: Setting): Held {
  if (end === null || moved.verdict === "off") return moved;
  const { verdict } = record({ type: "record", low: end === "low", short: false, count: null }, at);
  return { ...moved, verdict: worst([moved.verdict, verdict]) };
}

function heldOne(told: Told, subject: Subject, window: Window, ground: Ground): Held {
  const at = new Setting(subject, window, ground);
  switch (told.type) {
    case "move":
      return withRecord(subject.sort === "yield" ? yieldMove(told, at) : move(told, at), told, at);
    case "level":
      return level(told, at);
    case "distance":
      return distance(told, at);
    case "extremeReturn":
      return extremeReturn(told, at);
    case "extremeClose":
      return extremeClose(told, at);
    case "longestRun":
      return longestRun(told, at);
    case "lengthOfLongest":
      return lengthOfLongest(told, at);
    case "run":
      return run(told, at);
    case "record":
      return record(told, at);
    case "tally":
      return tally(told, at);
    case "multiple":
      return multiple(told, at);
    case "average":
      return average(told, at);
    case "firstRecord":
      return firstRecord(told, at);
    case "closesBeyond":
      return closesBeyond(told, at);
    case "recordRun":
      return recordRun(told, at);
    case "firstMove":
      return firstMove(told, at);
    case "first":
      return first(told, at);
    case "state":
      return state(told, at);
    case "lasting":
      return lasting(told, at);
    case "compare":
      return compare(told, at);
  }
}
