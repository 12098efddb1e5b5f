import type { CalendarUnit } from "../../calendar/window.ts";
import { isRefusal } from "../../question/refusal.ts";
import { type AskText, type Condition, condition, isNoCondition } from "../condition.ts";
import type { WatchGround } from "./market.ts";
import { isMeasureAlone, measured, measuredAskings } from "./measured.ts";
import { type ConditionPart, partsOf } from "./parts.ts";
import { otherwise, plainly } from "./plain.ts";
import { wishOf } from "./wish.ts";

/** A watched condition as it stands. */
export interface Watched extends Condition {
  /** every answer that it rests on: one for each member of a group */
  readonly answers: readonly Condition["answer"][];
  /** of a condition on any of a group, those that meet it and did not the session before; empty for one that is of no group */
  readonly met: readonly { readonly name: string; readonly answer: Condition["answer"] }[];
  /** of a condition on any of a group, the names of all that meet it, newly or not */
  readonly meeting: readonly string[];
  /** any of a group is meant */
  readonly ofGroup: boolean;
  /** of what is met or not on a session: the unit of the calendar in which it is news once */
  readonly unit: CalendarUnit;
}

/**
 * How a condition in a person's words stands on the newest session: a state that holds or not, or what happens on a session.
 * @returns null where it is no condition, or where the closes that it needs are not there
 */
export function watched(text: string, ground: WatchGround): Watched | null {
  const parts = partsIn(text, ground);
  if (parts.length === 0) return null;
  const ofGroup = parts[0]!.name !== null;
  const found: (Condition & { readonly name: string | null; readonly isMeeting: boolean })[] = [];
  for (const [i, part] of parts.entries()) {
    const one = ofPart(part, ground);
    if (one !== null) found.push({ ...(ofGroup ? newly(one, part, ground) : one), name: part.name, isMeeting: one.holds });
    // what is read of none of the first is read of no other, and reading what is no condition takes the longest
    if (found.length === 0 && i + 1 === FIRST_PARTS) return null;
  }
  const [first] = found;
  // a member without closes is no other's loss; of two ways that are meant neither is left out
  if (first === undefined || (!ofGroup && found.length < parts.length)) return null;
  const holding = found.filter(({ holds }) => holds);
  const { answer } = holding[0] ?? first;
  const met = holding.flatMap((each) => (each.name === null ? [] : [{ name: each.name, answer: each.answer }]));
  const answers = found.map((each) => each.answer);
  const meeting = found.flatMap(({ name, isMeeting }) => (name !== null && isMeeting ? [name] : []));
  return {
    answer,
    answers,
    holds: holding.length > 0,
    momentary: ofGroup || first.momentary,
    met,
    meeting,
    ofGroup,
    unit: ofGroup ? "day" : unitOf(first),
  };
}

/** Members of a group, or ways, of which one at least must be readable and have closes. */
const FIRST_PARTS = 3;

/** The unit of a stretch that a question is of; a day for all that is looked at by the session. */
function unitOf({ answer: { question }, momentary }: Condition): CalendarUnit {
  return momentary && "per" in question && typeof question.per === "string" ? question.per : "day";
}

/** Whether a text is on any of a group that is none, or that has too many members to look at each. */
export function isOfUnknownGroup(text: string, ground: WatchGround): boolean {
  return partsIn(text, ground).length === 0;
}

/** Whether a text is read as no condition, whatever closes there are. */
export function isUnwatchable(text: string, ground: WatchGround): boolean {
  return partsIn(text, ground)
    .slice(0, FIRST_PARTS)
    .every(({ text: part }) => {
      const ways = crossingIn(part) ?? [part];
      return ways.every((said) => {
        const way = said.replace(NOT_SO, "$1");
        const isNone = wordingsOf(way).every((each) => isNoCondition(each, ground.ask));
        return isNone && measuredAskings(way).every((each) => isNotUnderstood(each, ground.ask));
      });
    });
}

function isNotUnderstood(text: string, ask: AskText): boolean {
  const { question } = ask(text, "condition");
  return isRefusal(question) && question.reason !== "no data";
}

function partsIn(text: string, ground: WatchGround): readonly ConditionPart[] {
  return partsOf(plainly(wishOf(text).text), ground);
}

function wordingsOf(text: string): readonly string[] {
  return [text, ...otherwise(text)];
}

/** A condition on a member of a group is news where it was not met the session before. */
function newly(now: Condition, part: ConditionPart, ground: WatchGround): Condition {
  if (!now.holds || (unitOf(now) === "day") === now.momentary) return now;
  const before = ofPart(part, { ...ground, ask: ground.askBefore });
  return { ...now, holds: before === null || !before.holds || !isOneStretch(now, before) };
}

/** Whether two looks are into one stretch of the calendar; a state has no end. */
function isOneStretch(now: Condition, before: Condition): boolean {
  return !now.momentary || startOf(now) === startOf(before);
}

/** The first day of the stretch that met a condition. */
function startOf({ answer: { values } }: Condition): unknown {
  const { last } = values;
  return typeof last === "object" && last !== null && "from" in last ? last.from : null;
}

function ofPart({ text }: ConditionPart, { ask, askBefore }: WatchGround): Condition | null {
  const crossed = crossingIn(text);
  if (crossed === null) return stateOf(text, ask);
  for (const way of crossed) {
    const [now, before] = [stateOf(way, ask), stateOf(way, askBefore)];
    // of what was not known the day before nothing can have been crossed
    if (now === null) return null;
    const holds = now.holds && before !== null && !before.holds && now.answer.sources[0]?.lastClose !== before.answer.sources[0]?.lastClose;
    if (holds || way === crossed.at(-1)) return { answer: now.answer, holds, momentary: true };
  }
  return null;
}

/** "is no longer in a bull market", "isn't above 20": so where the state is not. */
const NOT_SO = /\b(is|are)(?: no longer| not|n['’]t)(?: any ?more)?\b/i;

function stateOf(text: string, ask: AskText): Condition | null {
  if (!NOT_SO.test(text)) return asserted(text, ask);
  const state = asserted(text.replace(NOT_SO, "$1"), ask);
  // that something has not happened on a session is no news
  return state === null || state.momentary ? null : { ...state, holds: !state.holds };
}

function asserted(text: string, ask: AskText): Condition | null {
  if (isMeasureAlone(text)) return measured(text, ask);
  for (const each of wordingsOf(text)) {
    const found = condition(each, ask);
    if (found !== null) return found;
  }
  return measured(text, ask);
}

/** "crosses above 30", "breaks below its 200-day average", "crosses 5%": not "a golden cross" */
const CROSSES =
  /\b(?:cross(?:es|ed|ing)?|breaks?|breaking|broke|pierces?|punch(?:es)? through|goes through|slices? through)(?: (?:back|out|up|down))?(?: (above|over|below|under|beneath|through|past))?(?= (?:(?:its|the|their|a) )?(?:\d|\$\d|\w+[- ](?:day|week)|moving|average|zero))/i;

/** "crosses 50,000 to the upside" */
const TO_A_SIDE = /\bto the (up|down)side\b/i;

/**
 * What is so after a crossing and was not before it: "VIX is above 30" of "VIX crosses above 30", both ways where none is said.
 * @returns null for a text on no crossing
 */
function crossingIn(whole: string): readonly string[] | null {
  const side = TO_A_SIDE.exec(whole)?.[1]?.toLowerCase();
  const text = whole.replace(TO_A_SIDE, "");
  const match = CROSSES.exec(text);
  if (match === null || /\b(?:golden|death) cross/i.test(text)) return null;
  const way = match[1]?.toLowerCase();
  const said = (beyond: "above" | "below"): string => text.replace(CROSSES, `is ${beyond}`);
  if (side !== undefined) return [said(side === "up" ? "above" : "below")];
  if (way === undefined || way === "through" || way === "past") {
    if (/\bdown\b/i.test(match[0])) return [said("below")];
    return /\b(?:up|out)\b/i.test(match[0]) ? [said("above")] : [said("above"), said("below")];
  }
  return [said(way === "above" || way === "over" ? "above" : "below")];
}
