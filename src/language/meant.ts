import { isDeepStrictEqual } from "node:util";
import { type Day, partsOf, weekdayOf } from "../calendar/day.ts";
import type { Period, Window } from "../calendar/window.ts";
import { nameOf } from "../market/lookup.ts";
import { Filling } from "./filling.ts";
import type { Filler, Frame, Part } from "./frame.ts";
import { sortOf } from "./lattice.ts";
import { doubleNames } from "./lexicon/doubles.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Candidate, EVERYWHERE, type Reader } from "./read.ts";
import { said } from "./sides.ts";

/** Another question that a sentence can mean: as it was read, what one part of it can be read as instead, and the question then. */
export interface Meant<Q> {
  readonly read: Filler;
  readonly meant: Filler;
  readonly question: Q;
}

/** More than this is no offer any more. */
const MOST_MEANT = 2;

/** The questions that a sentence can mean beside the one it was read as: those in which one of its parts means something else. */
export function meantBeside<Q extends { readonly kind: string }>(
  candidate: Candidate<Q>,
  readers: readonly Reader<Q>[],
  today: Day,
  lexicon: Lexicon,
): Meant<Q>[] {
  const { frame, question, stated } = candidate;
  const reader = readers.find(({ kind }) => kind === question.kind);
  if (reader === undefined) return [];
  const found: Meant<Q>[] = [];
  for (const change of changesOf(frame, today, lexicon)) {
    const other = remade(reader, { ...frame, parts: change.parts }, stated === null ? 0 : 1, today, lexicon);
    if (other === undefined || [question, ...found.map((each) => each.question)].some((each) => isDeepStrictEqual(each, other))) continue;
    found.push({ read: change.read, meant: change.meant, question: other });
    if (found.length === MOST_MEANT) break;
  }
  return found;
}

/** The question that a kind makes of other parts, with as much left over as before. */
function remade<Q>(reader: Reader<Q>, frame: Frame, left: number, today: Day, lexicon: Lexicon): Q | undefined {
  const filling = new Filling(frame, today, lexicon.lookup);
  filling.take(...EVERYWHERE.filter((sense) => !reader.senses.includes(sense)));
  const question = reader.question(filling);
  return question === undefined || question === null || filling.leftover().length !== left ? undefined : question;
}

interface Change {
  readonly read: Filler;
  readonly meant: Filler;
  readonly parts: readonly Part[];
}

function changesOf(frame: Frame, today: Day, lexicon: Lexicon): Change[] {
  const { parts } = frame;
  const changes: Change[] = [];
  for (const part of parts) {
    const meant = part.slot === "subject" ? otherName(part, frame, lexicon) : otherSense(part, parts, today);
    if (meant !== undefined) changes.push({ read: part, meant, parts: exchanged(part, meant, frame, lexicon) });
  }
  // "if I bought it in June, how much am I up?": whoever holds a thing gets its dividends
  const bought = parts.find((part) => part.slot === "word" && part.sense === "bought");
  if (bought !== undefined && !parts.some((part) => part.slot === "word" && (part.sense === "total" || part.sense === "priceOnly"))) {
    const meant = { slot: "word", sense: "total" } as const;
    changes.push({ read: { slot: "word", sense: "priceOnly" }, meant, parts: [...parts, { ...meant, at: -1, length: 0, raw: "" }] });
  }
  return changes.sort((a, b) => Number(b.read.slot === "subject") - Number(a.read.slot === "subject"));
}

type Subject = Extract<Part, { slot: "subject" }>;

function doubleOf(part: Subject, { tokens }: Frame): (typeof doubleNames)[number] | undefined {
  const key = tokens.slice(part.at, part.at + part.length).join(" ");
  return doubleNames.find(({ phrases, symbols }) => phrases.includes(key) && symbols.includes(part.symbols[0]!));
}

/** The other instrument that a name means; none where the sentence names that one as well. */
function otherName(part: Subject, frame: Frame, lexicon: Lexicon): Filler | undefined {
  const double = doubleOf(part, frame);
  const symbol = double?.symbols.find((each) => each !== part.symbols[0]);
  if (symbol === undefined) return undefined;
  const isNamed = frame.parts.some((other) => other.slot === "subject" && other.symbols.includes(symbol));
  const named = lexicon.lookup.bySymbol(symbol);
  return isNamed || named === undefined ? undefined : { slot: "subject", symbols: [symbol], name: nameOf(named), sort: sortOf(named) };
}

/** The parts with one exchanged, and with it those that are the same name or of its family. */
function exchanged(part: Part, meant: Filler, frame: Frame, lexicon: Lexicon): readonly Part[] {
  const family = part.slot === "subject" ? doubleOf(part, frame)?.family : undefined;
  return frame.parts.map((each) => {
    if (each === part) return { ...meant, at: each.at, length: each.length, raw: each.raw };
    if (each.slot !== "subject" || part.slot !== "subject") return each;
    const same = isDeepStrictEqual(each.symbols, part.symbols) && doubleOf(each, frame) !== undefined;
    const kin = family !== undefined && doubleOf(each, frame)?.family === family ? otherName(each, frame, lexicon) : undefined;
    const other = same ? meant : kin;
    return other === undefined ? each : { ...other, at: each.at, length: each.length, raw: each.raw };
  });
}

/** What a stretch, a high or a unit can mean instead. */
function otherSense(part: Part, parts: readonly Part[], today: Day): Filler | undefined {
  switch (part.slot) {
    case "window":
      return isVagueHigh(part) ? { slot: "word", sense: "yearHigh" } : otherWindow(part, today);
    case "word":
      return part.sense === "high" && VAGUE_HIGH.test(said(part)) ? { slot: "word", sense: "yearHigh" } : undefined;
    case "unit":
      // a best year is a calendar year, or any twelve months
      return part.unit === "year" && part.form === "one" && parts.some((each) => each.slot === "word" && RANKS.has(each.sense))
        ? { slot: "length", count: SESSIONS_A_YEAR, unit: "session", orMore: false }
        : undefined;
    default:
      return undefined;
  }
}

const SESSIONS_A_YEAR = 252;
const RANKS = new Set(["best", "worst"]);
/** A high of which it is not said whether it is the highest of all or of the past year. */
const VAGUE_HIGH = /^(?:highs?|peaks?)$/;

function isVagueHigh({ window, lead, raw }: Extract<Part, { slot: "window" }>): boolean {
  return (
    window.type === "extreme" &&
    window.extreme === "high" &&
    window.within === undefined &&
    window.to === undefined &&
    lead !== "since" &&
    lead !== "after" &&
    !/\b(?:all|record|ever)\b/i.test(raw)
  );
}

function otherWindow({ window, raw, lead }: Extract<Part, { slot: "window" }>, today: Day): Filler | undefined {
  const as = (other: Window): Filler => ({ slot: "window", window: other, lead });
  if (window.type === "since") {
    const from = otherPeriod(window.from, raw, today);
    return from && as({ type: "since", from });
  }
  if (window.type === "past" && window.unit === "quarter" && window.count === 1 && /\bthe last quarter$/i.test(raw))
    return as({ type: "period", period: { type: "relative", unit: "quarter", ago: 1 } });
  if (window.type !== "period") return undefined;
  const { period } = window;
  if (period.type !== "relative") {
    const other = otherPeriod(period, raw, today);
    return other && as({ type: "period", period: other });
  }
  // at the weekend the last week is the one before this one, or the one that has just ended
  if (period.unit === "week" && period.ago === 1 && weekdayOf(today) > 5 && /\blast week$/i.test(raw))
    return as({ type: "period", period: { ...period, ago: 0 } });
  if (period.unit === "quarter" && period.ago === 1 && /\b(?:last|previous|prior) quarter$/i.test(raw))
    return as({ type: "past", count: 3, unit: "month" });
  // "over the year": since it began, or the past twelve months
  if (period.ago === 0 && /^(?:over|for|in|on) the (?:month|quarter|year)$/i.test(raw))
    return as({ type: "past", count: 1, unit: period.unit });
  return undefined;
}

/** "March", said in March: this one or last year's. "March 20": a day, or the March of 2020. */
function otherPeriod(period: Period, raw: string, today: Day): Period | undefined {
  const now = partsOf(today);
  if (period.type === "month" && period.year === undefined && period.month === now.month) return { ...period, year: now.year - 1 };
  if (period.type !== "monthday" || !/\b[a-z]{3,9}\.? \d\d$/i.test(raw)) return undefined;
  const year = 2000 + period.date;
  return year <= now.year ? { type: "month", month: period.month, year } : undefined;
}
