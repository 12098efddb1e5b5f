import { DateTime } from "luxon";
import { judge } from "../../answering/judge.ts";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { NEW_YORK, newYorkDay } from "../../calendar/exchange.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { back, type Span, spanOf, unitHolding } from "../../calendar/span.ts";
import type { Period, Window } from "../../calendar/window.ts";
import type { Question } from "../../kinds/question.ts";
import type { Answer } from "../../question/answer.ts";
import type { ClaimUnit } from "../../question/claim.ts";
import { isRefusal } from "../../question/refusal.ts";
import { english } from "../../wording/render.ts";
import { periodText } from "../../wording/window-words.ts";
import { answer, type Ground } from "../answered.ts";
import type { Comparandum, Direction, Figure } from "./piece.ts";
import type { Level, Said, Subject, Told } from "./said.ts";

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

/** "Ever", "on record" and "first" are borne out on so many years of closes, never on fewer. */
const YEARS_FOR_EVER = 20;
const YEAR = 365.25;
/** "Near" a level: within so much of it; "just short of" a record: below it by at most so much. */
const NEAR = 0.01;
/** A fraction or multiple in words holds within so much of itself. */
const IN_WORDS = 0.05;

/**
 * Holds a claim against the closes known when it was written. Every market of it must bear it out, on the likeliest of its stretches that does.
 * @param isWrap the text is a report, so that a move without a day is that of its day; elsewhere such a figure is never called off
 */
export function held(said: Said, ground: Ground, isWrap: boolean): Held {
  // without a figure one of several stretches bears out half of all claims by chance
  const isLoose =
    (said.told.type === "move" && said.told.figures.length === 0) || (said.told.type === "compare" && said.told.figure === null);
  const tried = (isLoose ? said.windows.slice(0, 1) : said.windows).map((window) =>
    together(said.subjects.map((subject) => heldOne(said.told, subject, window, ground))),
  );
  const best = tried.find(({ verdict }) => verdict === "confirmed") ?? tried[0]!;
  if (best.verdict === "off") {
    if (said.tentative) return { ...best, verdict: "not testable" };
    if (
      isSharp(said.told) &&
      said.others.some((other) => said.windows.some((window) => heldOne(said.told, other, window, ground).verdict === "confirmed"))
    )
      return { ...best, verdict: "not testable" };
    if (said.undated && !isWrap && !isTiedToLevel(said.told)) return { ...best, verdict: "not testable" };
  }
  return best;
}

/** A figure that seldom fits two markets by chance. */
function isSharp(told: Told): boolean {
  return (told.type === "move" && told.figures.length > 0) || told.type === "level" || told.type === "distance";
}

/** Points and closes told beside a percentage show that the day of writing is meant. */
function isTiedToLevel(told: Told): boolean {
  return told.type !== "move" || told.level !== null || told.figures.length > 1 || told.from !== null;
}

/** Of several that must all hold: off where one is, else not testable where one is; the first is shown, or the one that decides. */
function together(each: readonly Held[]): Held {
  for (const verdict of ["off", "not testable"] as const) {
    const found = each.find((one) => one.verdict === verdict);
    if (found !== undefined) return found;
  }
  return each[0] ?? UNTESTED;
}

const UNTESTED: Held = { verdict: "not testable", stated: null, found: null, unit: null, answer: null };

function heldOne(told: Told, subject: Subject, window: Window, ground: Ground): Held {
  const at = new Court(subject, window, ground);
  switch (told.type) {
    case "move":
      return subject.sort === "yield" ? yieldMove(told, at) : move(told, at);
    case "level":
      return level(told.level, told.from, at);
    case "distance":
      return distance(told, at);
    case "extremeReturn":
      return extremeReturn(told, at);
    case "extremeClose":
      return extremeClose(told, at);
    case "longestRun":
      return longestRun(told, at);
    case "run":
      return run(told, at);
    case "record":
      return record(told, at);
    case "tally":
      return tally(told, at);
    case "multiple":
      return multiple(told, at);
    case "recordRun":
      return recordRun(told, at);
    case "firstMove":
      return firstMove(told, at);
    case "first":
      return first(told, at);
    case "state":
      return state(told, at);
    case "compare":
      return compare(told, at);
  }
}

type Of<T extends Told["type"]> = Extract<Told, { type: T }>;

/** A market, a stretch and what is known: what a claim's questions are put to. */
class Court {
  readonly symbol: string;
  readonly isYield: boolean;
  readonly window: Window;
  /** the last day of the stretch that is known of */
  readonly end: Day;
  readonly today: Day;
  readonly #ground: Ground;

  constructor({ symbol, sort }: Subject, window: Window, ground: Ground) {
    this.symbol = symbol;
    this.isYield = sort === "yield";
    this.window = window;
    this.#ground = ground;
    this.today = newYorkDay(ground.now);
    const span = window.type === "period" ? spanOf(window.period, this.today) : undefined;
    this.end = span === undefined ? this.today : Math.min(span.last, this.today);
  }

  /** Asks as of the day of writing; null where nothing is found. */
  ask(question: Question): Answer<Question> | null {
    return this.#asked(question, this.#ground);
  }

  /** Asks as of the end of the stretch. */
  askThen(question: Question): Answer<Question> | null {
    return this.askOn(question, this.end);
  }

  askOn(question: Question, day: Day): Answer<Question> | null {
    if (day >= this.today) return this.ask(question);
    return this.#asked(question, { ...this.#ground, now: DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day") });
  }

  #asked(question: Question, ground: Ground): Answer<Question> | null {
    const found = answer(question, ground);
    return isRefusal(found.question) ? null : found;
  }

  /** The last session of the stretch. */
  get session(): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(this.end);
  }

  sessionBefore(day: Day): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(day - 1);
  }

  sessionOn(day: Day): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(day);
  }

  /** First day that there is a close of; undefined where there is none. */
  get dataFrom(): Day | undefined {
    return this.#ground.snapshot.series(this.symbol)?.days[0];
  }

  /** Whether the closes go back far enough for "ever". */
  get hasHistory(): boolean {
    const from = this.dataFrom;
    return from !== undefined && this.end - from >= YEARS_FOR_EVER * YEAR;
  }

  span(period: Period): Span | undefined {
    return spanOf(period, this.today);
  }
}

const dateWindow = (day: Day): Window => ({ type: "period", period: { type: "date", date: isoOf(day) } });

function numberIn(found: Answer<Question> | null, name: string, symbol?: string): number | null {
  const value = found?.values[name];
  const inner = symbol === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[symbol];
  return typeof inner === "number" ? inner : null;
}

function datedOf(found: Answer<Question> | null, name: string): { readonly from: Day; readonly to: Day; readonly value: number } | null {
  const value = found?.values[name] as { from?: string; to?: string; value?: number } | null | undefined;
  if (value?.from === undefined || value.to === undefined) return null;
  return { from: parseDay(value.from)!, to: parseDay(value.to)!, value: value.value ?? Number.NaN };
}

/** Whether a figure found bears out the one said, in the direction said. @param scale of the figure said in units of the one found */
function judged(figure: Figure, direction: Direction, found: number | null, scale: number): Held["verdict"] {
  if (found === null) return "not testable";
  const stated = (direction * figure.value) / scale;
  if (figure.within) return Math.abs(found) <= Math.abs(stated) + figure.digit / scale / 2 ? "confirmed" : "off";
  if (figure.inWords && figure.hedge !== "over" && figure.hedge !== "under")
    return Math.abs(found - stated) <= IN_WORDS * Math.abs(stated) ? "confirmed" : "off";
  return judge({ value: stated, digit: figure.digit / scale, hedge: figure.hedge, unit: "percent" }, found).verdict;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const worst = (verdicts: readonly Held["verdict"][]): Held["verdict"] =>
  verdicts.includes("off") ? "off" : verdicts.includes("not testable") ? "not testable" : "confirmed";

function move(told: Of<"move">, at: Court): Held {
  if (told.direction !== "either") return moveTo(told.direction, told, at);
  const [up, down] = [moveTo(1, told, at), moveTo(-1, told, at)];
  return up.verdict === "confirmed" ? up : down;
}

function moveTo(direction: Direction, said: Of<"move">, at: Court): Held {
  const told = { ...said, direction };
  const found = at.ask({ kind: "performance", sides: [at.symbol], window: at.window, basis: "price", asked: null });
  if (found === null) return { ...UNTESTED, stated: statedOf(told) };
  const rate = numberIn(found, "returns", at.symbol);
  const points = numberIn(found, "points", at.symbol);
  const close = numberIn(found, "endCloses", at.symbol);
  if (rate === null) return { ...UNTESTED, stated: statedOf(told) };
  if (told.figures.length === 0)
    return { verdict: rate * told.direction > 0 ? "confirmed" : "off", stated: null, found: rate, unit: "rate", answer: found };
  const verdicts = told.figures.map((figure) =>
    isOfPercent(figure)
      ? judged(figure, told.direction, rate, 100)
      : figure.unit === "points" || figure.unit === "level"
        ? judged(figure, told.direction, points, 1)
        : "not testable",
  );
  if (told.level !== null) verdicts.push(atLevel(told.level, close));
  const shown = told.figures.find(isOfPercent);
  return {
    verdict: worst(verdicts),
    stated: statedOf(told),
    found: shown === undefined ? points : rate,
    unit: shown === undefined ? "index points" : "rate",
    answer: found,
  };
}

function statedOf({ figures, direction }: Of<"move"> & { readonly direction: Direction }): number | null {
  const shown = figures.find(isOfPercent) ?? figures[0];
  if (shown === undefined) return null;
  return rounded((direction * shown.value) / (isOfPercent(shown) ? 100 : 1));
}

/** Percent of a price; percentage points of its return are the same. */
function isOfPercent({ unit }: Figure): boolean {
  return unit === "percent" || unit === "percentage points";
}

function yieldMove(said: Of<"move">, at: Court): Held {
  const told = { ...said, direction: said.direction === "either" ? 1 : said.direction };
  const found = at.ask({ kind: "rate", sides: [at.symbol], window: at.window, on: null, threshold: null, asked: null });
  const change = numberIn(found, "changeBasisPoints");
  if (found === null || change === null) return { ...UNTESTED, stated: statedOf(told) };
  if (told.figures.length === 0)
    return { verdict: change * told.direction > 0 ? "confirmed" : "off", stated: null, found: change, unit: "basis points", answer: found };
  const verdicts = told.figures.map((figure) =>
    figure.unit === "basis points"
      ? judged(figure, told.direction, change, 1)
      : figure.unit === "points" || figure.unit === "percentage points"
        ? judged(figure, told.direction, change, 0.01)
        : "not testable",
  );
  if (told.level !== null) verdicts.push(atLevel(told.level, numberIn(found, "level")));
  return { verdict: worst(verdicts), stated: statedOf(told), found: change, unit: "basis points", answer: found };
}

function atLevel({ figure, side }: Level, close: number | null): Held["verdict"] {
  if (close === null) return "not testable";
  switch (side) {
    case "at":
      return judged(figure, 1, close, 1);
    case "near":
      return Math.abs(close / figure.value - 1) <= NEAR ? "confirmed" : "off";
    case "above":
      return close > figure.value ? "confirmed" : "off";
    case "below":
      return close < figure.value ? "confirmed" : "off";
  }
}

function closeOn(day: Day, at: Court): { found: Answer<Question> | null; close: number | null } {
  const on = dateWindow(day);
  const found = at.isYield
    ? at.ask({ kind: "rate", sides: [at.symbol], window: null, on, threshold: null, asked: null })
    : at.ask({ kind: "level", side: at.symbol, direction: null, level: null, on, within: null });
  return { found, close: numberIn(found, at.isYield ? "level" : "close") };
}

function level(said: Level, from: Of<"level">["from"], at: Court): Held {
  const { found, close } = closeOn(at.session, at);
  const stated = said.figure.value;
  if (close === null) return { ...UNTESTED, stated };
  const verdicts = [atLevel(said, close)];
  if (from !== null) verdicts.push(judged(from.figure, 1, closeOn(dayBefore(from.on, at), at).close, 1));
  return { verdict: worst(verdicts), stated, found: close, unit: at.isYield ? "percent" : "index points", answer: found };
}

/** The session that a level was left from: named, else the last one before the stretch. */
function dayBefore(on: Window | null, at: Court): Day {
  if (on?.type === "past") return at.sessionOn(back(at.session, on.count, on.unit));
  const span = on?.type === "period" ? at.span(on.period) : undefined;
  if (span !== undefined) return at.sessionOn(Math.min(span.last, at.today));
  const stretch = at.window.type === "period" ? at.span(at.window.period) : undefined;
  return at.sessionBefore(stretch === undefined ? at.session : Math.min(stretch.first, at.session));
}

function distance(told: Of<"distance">, at: Court): Held {
  const { figure, direction, within, extreme } = told;
  const stated = rounded((direction * figure.value) / (figure.unit === "percent" ? 100 : 1));
  if (told.yearHigh) {
    const found = at.askThen({
      kind: "trend",
      side: at.symbol,
      about: "average",
      averages: [],
      rsi: 14,
      asked: null,
      cross: null,
      on: null,
      within: null,
    });
    const gap = extreme === "high" ? numberIn(found, "distance52WeekHigh") : null;
    return {
      verdict: figure.unit === "percent" ? judged(figure, direction, gap, 100) : "not testable",
      stated,
      found: gap,
      unit: "rate",
      answer: found,
    };
  }
  const high = extreme === "high" ? at.askThen(highQuestion(at.symbol)) : null;
  const { date, close } = (high?.values.high ?? {}) as { date?: string; close?: number };
  const verdicts: Held["verdict"][] = [];
  const span = within?.type === "period" ? at.span(within.period) : undefined;
  if (told.record && span !== undefined) {
    if (date === undefined) return { ...UNTESTED, stated };
    const day = parseDay(date)!;
    verdicts.push(day >= span.first && day <= span.last ? "confirmed" : "off");
  }
  if (told.level !== null)
    verdicts.push(
      close === undefined ? "not testable" : Math.abs(close - told.level) < 0.006 || Math.round(close) === told.level ? "confirmed" : "off",
    );
  const window = stretchFrom(extreme, within);
  if (window === null) return { ...UNTESTED, stated };
  if (within === null && extreme === "high") {
    const gap = numberIn(high, "drawdown");
    verdicts.push(figure.unit === "percent" ? judged(figure, direction, gap, 100) : judged(figure, direction, pointsBelow(high), 1));
    return {
      verdict: worst(verdicts),
      stated,
      found: figure.unit === "percent" ? gap : pointsBelow(high),
      unit: figure.unit === "percent" ? "rate" : "index points",
      answer: high,
    };
  }
  const found = at.askThen({ kind: "performance", sides: [at.symbol], window, basis: "price", asked: null });
  const rate = numberIn(found, figure.unit === "percent" ? "returns" : "points", at.symbol);
  verdicts.push(
    figure.unit === "percent" || figure.unit === "points"
      ? judged(figure, direction, rate, figure.unit === "percent" ? 100 : 1)
      : "not testable",
  );
  return { verdict: worst(verdicts), stated, found: rate, unit: figure.unit === "percent" ? "rate" : "index points", answer: found };
}

/** From the close of a day, or from the highest or lowest close of a stretch, or of all; null for a close of no day. */
function stretchFrom(extreme: Of<"distance">["extreme"], within: Window | null): Window | null {
  const period = within?.type === "period" ? within.period : undefined;
  if (period !== undefined && isSingleDay(period)) return { type: "since", from: period };
  if (extreme === "close") return null;
  return period === undefined ? { type: "extreme", extreme } : { type: "extreme", extreme, within: period };
}

function highQuestion(side: string): Question {
  return { kind: "drawdown", side, within: null, window: null, asked: "high", about: null };
}

function pointsBelow(high: Answer<Question> | null): number | null {
  const close = numberIn(high, "close");
  const top = (high?.values.high as { close?: number } | undefined)?.close;
  return close === null || top === undefined ? null : close - top;
}

/** Whether the latest earlier one at least as extreme lies where a superlative says. @param previous null where there is none in the data */
function goesBack(comparandum: Comparandum, previous: { readonly from: Day; readonly to: Day } | null, at: Court): Held["verdict"] {
  switch (comparandum.type) {
    case "since": {
      const { first, last } = comparandum.span;
      if (previous !== null) {
        if (previous.to >= first && previous.from <= last) return "confirmed";
        return "off";
      }
      const from = at.dataFrom;
      return from !== undefined && from < first ? "off" : "not testable";
    }
    case "ever":
      if (previous !== null) return "off";
      return at.hasHistory ? "confirmed" : "not testable";
    case "years": {
      const bound = at.end - comparandum.years * YEAR;
      if (previous === null)
        return at.dataFrom !== undefined && at.dataFrom <= bound ? (comparandum.more ? "confirmed" : "not testable") : "not testable";
      // within a month of it: "in two years" is seldom meant to the day
      if (previous.from > bound + 31) return "off";
      if (comparandum.more) return "confirmed";
      return previous.to >= bound - YEAR * Math.max(1, comparandum.years / 10) ? "confirmed" : "not testable";
    }
    case "units":
      return "not testable";
    case "within": {
      const span = comparandum.window.type === "period" ? at.span(comparandum.window.period) : undefined;
      if (span === undefined) return "not testable";
      return previous === null || previous.from < span.first ? "confirmed" : "off";
    }
  }
}

function sinceOf(comparandum: Comparandum): string {
  if (comparandum.type !== "since") return comparandum.type;
  return comparandum.period === null ? isoOf(comparandum.span.first) : english(periodText(comparandum.period));
}

function extremeReturn({ direction, unit, comparandum, rank }: Of<"extremeReturn">, at: Court): Held {
  if (rank > 1) return ranked({ direction, unit, comparandum, rank }, at);
  const question: Question = {
    kind: "record",
    sides: [at.symbol],
    measure: at.isYield ? "change" : "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: "present",
    repeat: null,
    month: unit.month,
    scope: null,
    since: null,
    top: 1,
    asked: "last",
  };
  const found = at.askThen(question);
  const stated = sinceOf(comparandum);
  const last = datedOf(found, "last");
  const previous = datedOf(found, "previous");
  if (last === null || last.to !== at.session) return { ...UNTESTED, stated };
  // a rise is no worst week: the answer to a statement says so
  if (last.value * direction <= 0) {
    const since = comparandum.type === "since" ? comparandum.period : null;
    return { verdict: "off", stated, found: null, unit: null, answer: since === null ? found : at.askThen({ ...question, since }) };
  }
  const verdict = goesBack(comparandum, previous, at);
  return { verdict, stated, found: previous === null ? null : isoOf(previous.from), unit: null, answer: found };
}

/** "second-worst day on record", "third-best month of the year": the place of the present one among all, or within a stretch. */
function ranked({ direction, unit, comparandum, rank }: Omit<Of<"extremeReturn">, "type">, at: Court): Held {
  if (comparandum.type !== "ever" && comparandum.type !== "within") return { ...UNTESTED, stated: rank };
  const found = at.askThen({
    kind: "record",
    sides: [at.symbol],
    measure: at.isYield ? "change" : "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: null,
    repeat: null,
    month: unit.month,
    scope: comparandum.type === "within" ? comparandum.window : null,
    since: null,
    top: 1,
    asked: "rank",
  });
  const place = (found?.values.rank as { place?: number } | undefined)?.place;
  if (found === null || place === undefined) return { ...UNTESTED, stated: rank };
  const isSure = comparandum.type === "within" || at.hasHistory;
  return {
    verdict: place > rank ? "off" : isSure ? (place === rank ? "confirmed" : "off") : "not testable",
    stated: rank,
    found: place,
    unit: "number",
    answer: found,
  };
}

function extremeClose({ end, comparandum }: Of<"extremeClose">, at: Court): Held {
  const found = at.askThen({
    kind: "level",
    side: at.symbol,
    direction: null,
    level: null,
    on: null,
    within: null,
    about: end === "high" ? "highest since" : "lowest since",
  });
  const stated = sinceOf(comparandum);
  if (found === null || found.values.date !== isoOf(at.session)) return { ...UNTESTED, stated };
  const previous = datedOf(found, "previous");
  return {
    verdict: goesBack(comparandum, previous, at),
    stated,
    found: previous === null ? null : isoOf(previous.from),
    unit: null,
    answer: found,
  };
}

function streakQuestion(at: Court, direction: Direction, unit: Of<"run">["unit"]): Question {
  return {
    kind: "streak",
    sides: [at.symbol],
    condition: direction > 0 ? "up" : "down",
    average: null,
    unit: unit.per,
    atLeast: null,
    window: null,
    about: "present",
    yesNo: false,
  };
}

function longestRun({ direction, unit, comparandum }: Of<"longestRun">, at: Court): Held {
  const found = at.askThen(streakQuestion(at, direction, unit));
  const stated = sinceOf(comparandum);
  const length = numberIn(found, "length");
  if (found === null || length === null) return { ...UNTESTED, stated };
  const run = found.values.previous as { start: string; end: string } | null;
  const previous = run === null ? null : { from: parseDay(run.start)!, to: parseDay(run.end)! };
  return { verdict: length < 2 ? "off" : goesBack(comparandum, previous, at), stated, found: run?.end ?? null, unit: null, answer: found };
}

function run({ direction, unit, count, ended, atLeast }: Of<"run">, at: Court): Held {
  // what was snapped stood until the unit before
  const day = ended ? at.sessionBefore(unit.per === "day" ? at.session : unitHolding(unit.per, at.session).first) : at.end;
  const found = at.askOn(streakQuestion(at, direction, unit), day);
  const length = numberIn(found, "length");
  if (found === null || length === null) return { ...UNTESTED, stated: count };
  if (atLeast ? length < count : length !== count) return { verdict: "off", stated: count, found: length, unit: "number", answer: found };
  if (!ended) return { verdict: "confirmed", stated: count, found: length, unit: "number", answer: found };
  const now = numberIn(at.askThen(streakQuestion(at, direction, unit)), "length");
  return { verdict: now === 0 ? "confirmed" : "off", stated: count, found: length, unit: "number", answer: found };
}

function record({ low, short, count }: Of<"record">, at: Court): Held {
  if (low) {
    const held = extremeClose({ type: "extremeClose", end: "low", comparandum: { type: "ever" } }, at);
    return { ...held, stated: null };
  }
  const high = at.askThen(highQuestion(at.symbol));
  const drawdown = numberIn(high, "drawdown");
  if (high === null || drawdown === null) return UNTESTED;
  if (short)
    return {
      verdict: drawdown < 0 && drawdown >= -NEAR ? (at.hasHistory ? "confirmed" : "not testable") : "off",
      stated: null,
      found: drawdown,
      unit: null,
      answer: high,
    };
  if (drawdown < 0) return { verdict: "off", stated: count?.value ?? null, found: drawdown, unit: null, answer: high };
  if (count === null)
    return { verdict: at.hasHistory ? "confirmed" : "not testable", stated: null, found: drawdown, unit: null, answer: high };
  const found = at.askThen({
    kind: "record",
    sides: [at.symbol],
    measure: "newHigh",
    per: "day",
    direction: "up",
    threshold: 0,
    repeat: null,
    month: null,
    since: null,
    top: 1,
    scope: count.window,
    asked: "count",
  });
  const occurrences = numberIn(found, "occurrences");
  if (found === null || occurrences === null) return { ...UNTESTED, stated: count.value };
  return {
    verdict: occurrences !== count.value ? "off" : at.hasHistory ? "confirmed" : "not testable",
    stated: count.value,
    found: occurrences,
    unit: "number",
    answer: found,
  };
}

/** So many rises or falls among the latest units, the present one counted in. */
function tally({ count, among, unit, direction }: Of<"tally">, at: Court): Held {
  const question: Question = {
    kind: "record",
    sides: [at.symbol],
    measure: "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: direction * Number.MIN_VALUE,
    repeat: null,
    month: null,
    scope: unit.per === "day" ? { type: "sessions", count: among } : { type: "past", count: among, unit: unit.per },
    since: null,
    top: 1,
    asked: "count",
  };
  const found = at.askThen(question);
  const occurrences = numberIn(found, "occurrences");
  if (found === null || occurrences === null || found.values.sample !== among) return { ...UNTESTED, stated: count };
  const isNow = datedOf(found, "last")?.to === at.session;
  return {
    verdict: occurrences === count && isNow ? "confirmed" : "off",
    stated: count,
    found: occurrences,
    unit: "number",
    answer: found,
  };
}

/** One return so many times another's, where both rose, or both fell. */
function multiple({ against, figure }: Of<"multiple">, at: Court): Held {
  const each = against.map(({ symbol }): Held => {
    const found = at.ask({ kind: "compare", sides: [at.symbol, symbol], window: at.window, basis: "price", asked: null });
    const [mine, other] = [numberIn(found, "returns", at.symbol), numberIn(found, "returns", symbol)];
    if (found === null || mine === null || other === null || mine * other <= 0) return { ...UNTESTED, stated: figure.value };
    const times = mine / other;
    const isCut = Math.trunc(times) === figure.value;
    const bound =
      figure.hedge === "over"
        ? times >= figure.value
        : figure.hedge === "under"
          ? times < figure.value
          : isCut || Math.abs(times - figure.value) <= IN_WORDS * figure.value;
    return { verdict: bound ? "confirmed" : "off", stated: figure.value, found: times, unit: "times", answer: found };
  });
  return together(each);
}

/** So many record closes in a row: on each of so many sessions, and not on the one before them. */
function recordRun({ count }: Of<"recordRun">, at: Court): Held {
  const records = (sessions: number): number | null =>
    numberIn(
      at.askThen({
        kind: "record",
        sides: [at.symbol],
        measure: "newHigh",
        per: "day",
        direction: "up",
        threshold: 0,
        repeat: null,
        month: null,
        since: null,
        top: 1,
        scope: { type: "sessions", count: sessions },
        asked: "count",
      }),
      "occurrences",
    );
  const high = at.askThen(highQuestion(at.symbol));
  const [these, more] = [records(count), records(count + 1)];
  if (high === null || these === null || more === null) return { ...UNTESTED, stated: count };
  const verdict = these !== count || more !== count ? "off" : at.hasHistory ? "confirmed" : "not testable";
  return { verdict, stated: count, found: these === count ? more : these, unit: "number", answer: high };
}

/** The first rise or fall since one in the stretch named, or after so many units without one. */
function firstMove({ direction, unit, comparandum }: Of<"firstMove">, at: Court): Held {
  const now = at.askThen(streakQuestion(at, direction, unit));
  const length = numberIn(now, "length");
  if (now === null || length === null) return UNTESTED;
  if (length !== 1) return { verdict: "off", stated: null, found: length, unit: "number", answer: now };
  const before = at.sessionBefore(unit.per === "day" ? at.session : unitHolding(unit.per, at.session).first);
  const other = at.askOn(streakQuestion(at, -direction as Direction, unit), before);
  const run = numberIn(other, "length");
  if (run === null) return UNTESTED;
  if (comparandum.type === "units") {
    // "in four sessions": the one four sessions before was the last
    return {
      verdict: run + 1 === comparandum.count ? "confirmed" : "off",
      stated: comparandum.count,
      found: run + 1,
      unit: "number",
      answer: other,
    };
  }
  const start = other?.values.start;
  if (typeof start !== "string") return UNTESTED;
  const last = at.sessionBefore(unit.per === "day" ? parseDay(start)! : unitHolding(unit.per, parseDay(start)!).first);
  // the run goes back to where the data begin: what was before is not known
  const span = unit.per === "day" ? { first: last, last } : unitHolding(unit.per, last);
  if (at.dataFrom === undefined || span.first <= at.dataFrom) return UNTESTED;
  return {
    verdict: goesBack(comparandum, { from: span.first, to: span.last }, at),
    stated: sinceOf(comparandum),
    found: isoOf(span.first),
    unit: null,
    answer: other,
  };
}

function first({ level: bound, side, since }: Of<"first">, at: Court): Held {
  const question = (about: "first" | "last"): Question => ({
    kind: "level",
    side: at.symbol,
    direction: side,
    level: bound,
    on: null,
    within: null,
    about,
  });
  const now = at.askThen(question("last"));
  const met = (found: Answer<Question> | null) => found?.values.met as { first: string | null; last: string | null } | undefined;
  const last = met(now)?.last;
  if (now === null || last === undefined) return { ...UNTESTED, stated: bound };
  if (last !== isoOf(at.session)) return { verdict: "off", stated: bound, found: last, unit: null, answer: now };
  const before = met(at.askOn(question("last"), at.sessionBefore(at.session)))?.last ?? null;
  const previous = before === null ? null : { from: parseDay(before)!, to: parseDay(before)! };
  return { verdict: goesBack(since, previous, at), stated: bound, found: before, unit: null, answer: now };
}

function state({ state: asked, entered }: Of<"state">, at: Court): Held {
  if (asked === "correction") {
    const question: Question = { kind: "drawdown", side: at.symbol, within: null, window: null, asked: "correction", about: null };
    const found = at.askThen(question);
    if (found?.verdict === undefined) return UNTESTED;
    const wasBefore = entered && isOneDay(at) ? at.askOn(question, at.sessionBefore(at.session))?.verdict === true : false;
    return {
      verdict: found.verdict && !wasBefore ? "confirmed" : "off",
      stated: null,
      found: numberIn(found, "drawdown"),
      unit: null,
      answer: found,
    };
  }
  const found = at.askThen({ kind: "regime", side: at.symbol, asked, on: null });
  if (found === null) return UNTESTED;
  const values = found.values as { state?: string; confirmedOn?: string; drawdown?: number };
  const isIn = values.state === asked;
  const isNew = !entered || !isOneDay(at) || values.confirmedOn === isoOf(at.session);
  return { verdict: isIn && isNew ? "confirmed" : "off", stated: null, found: values.drawdown ?? null, unit: null, answer: found };
}

function isOneDay({ window }: Court): boolean {
  return window.type === "period" && isSingleDay(window.period);
}

function compare({ against, direction, figure }: Of<"compare">, at: Court): Held {
  const each = against.map(({ symbol }): Held => {
    const found = at.ask({ kind: "compare", sides: [at.symbol, symbol], window: at.window, basis: "price", asked: null });
    const spread = numberIn(found, "spread");
    const stated = figure === null ? null : rounded((direction * figure.value) / 100);
    if (found === null || spread === null) return { ...UNTESTED, stated };
    if (figure === null)
      return { verdict: spread * direction > 0 ? "confirmed" : "off", stated, found: spread, unit: "rate", answer: found };
    if (figure.unit === "times") return { ...UNTESTED, stated };
    return {
      verdict: judged(figure, direction, spread, figure.unit === "basis points" ? 10_000 : 100),
      stated,
      found: spread,
      unit: "rate",
      answer: found,
    };
  });
  return together(each);
}
