import { judge } from "../../../answering/judge.ts";
import { type Day, parseDay } from "../../../calendar/day.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import type { ClaimUnit } from "../../../question/claim.ts";
import type { Direction, Figure } from "../piece.ts";
import type { Told } from "../said.ts";

/** What became of a claim: the figure stated and the one found, both in the units of an answer's values. */
export interface Held {
  readonly verdict: "confirmed" | "off" | "not testable";
  readonly stated: number | string | null;
  readonly found: number | string | null;
  /** what the two are; null where they are no figures */
  readonly unit: ClaimUnit | null;
  /** what it was held against; null where nothing could be asked */
  readonly answer: Answer<Question> | null;
}

export const UNTESTED: Held = { verdict: "not testable", stated: null, found: null, unit: null, answer: null };

/** "Near" a level: within so much of it; "just short of" a record: below it by at most so much. */
export const NEAR = 0.01;

/** A fraction or multiple in words holds within so much of itself. */
export const IN_WORDS = 0.05;

export type Of<T extends Told["type"]> = Extract<Told, { type: T }>;

/** Of several that must all hold: off where one is, else not testable where one is; the first is shown, or the one that decides. */
export function together(each: readonly Held[]): Held {
  for (const verdict of ["off", "not testable"] as const) {
    const found = each.find((one) => one.verdict === verdict);
    if (found !== undefined) return found;
  }
  return each[0] ?? UNTESTED;
}

/** Whether a figure found bears out the one said, in the direction said. @param scale of the figure said in units of the one found */
export function judged(figure: Figure, direction: Direction, found: number | null, scale: number): Held["verdict"] {
  if (found === null) return "not testable";
  const stated = (direction * figure.value) / scale;
  if (figure.within) return Math.abs(found) <= Math.abs(stated) + figure.digit / scale / 2 ? "confirmed" : "off";
  if (figure.inWords && figure.hedge !== "over" && figure.hedge !== "under")
    return Math.abs(found - stated) <= IN_WORDS * Math.abs(stated) ? "confirmed" : "off";
  const digit = figure.digit / scale;
  return judge({ value: stated, digit, whole: figure.digit >= 1, hedge: figure.hedge, unit: "percent" }, found).verdict;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

export const worst = (verdicts: readonly Held["verdict"][]): Held["verdict"] =>
  verdicts.includes("off") ? "off" : verdicts.includes("not testable") ? "not testable" : "confirmed";

export function numberIn(found: Answer<Question> | null, name: string, symbol?: string): number | null {
  const value = found?.values[name];
  const inner = symbol === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[symbol];
  return typeof inner === "number" ? inner : null;
}

export function datedOf(
  found: Answer<Question> | null,
  name: string,
): { readonly from: Day; readonly to: Day; readonly value: number } | null {
  const value = found?.values[name] as { from?: string; to?: string; value?: number } | null | undefined;
  if (value?.from === undefined || value.to === undefined) return null;
  return { from: parseDay(value.from)!, to: parseDay(value.to)!, value: value.value ?? Number.NaN };
}
