import { isDeepStrictEqual } from "node:util";
import { type Day, isoOf, parseDay } from "../calendar/day.ts";
import { isSingleDay } from "../calendar/resolve.ts";
import { back, spanOf } from "../calendar/span.ts";
import { isToday, type Window } from "../calendar/window.ts";
import type { Lookup } from "../market/lookup.ts";
import type { Frame, Part } from "./frame.ts";
import { pastOf } from "./time/windows.ts";

type PartOf<S extends Part["slot"]> = Extract<Part, { slot: S }>;

/**
 * One kind's attempt to make its question of a frame. What it asks for counts as used; a frame with a part that was not used
 * says something that the kind has no place for, and is not its own.
 */
export class Filling {
  readonly parts: readonly Part[];
  readonly yesNo: boolean;
  readonly asserted: boolean;
  readonly said: boolean;
  readonly query: boolean;
  /** the date on which it is asked */
  readonly today: Day;
  readonly lookup: Lookup;
  private readonly tokens: readonly string[];
  private readonly breaks: readonly string[];
  private readonly used = new Set<Part>();
  private readonly bySlot: ReadonlyMap<Part["slot"], readonly Part[]>;
  private readonly bySense: ReadonlyMap<string, readonly PartOf<"word">[]>;

  constructor(frame: Frame, today: Day, lookup: Lookup) {
    this.parts = frame.parts;
    this.tokens = frame.tokens;
    this.breaks = frame.breaks;
    this.yesNo = frame.yesNo;
    this.asserted = frame.asserted;
    this.said = frame.said;
    this.query = frame.query;
    this.today = today;
    this.lookup = lookup;
    this.bySlot = Map.groupBy(frame.parts, ({ slot }) => slot);
    this.bySense = Map.groupBy(this.all("word"), ({ sense }) => sense);
  }

  /** All parts of a slot, in order, used or not. */
  all<S extends Part["slot"]>(slot: S): PartOf<S>[] {
    return [...(this.bySlot.get(slot) ?? [])] as PartOf<S>[];
  }

  /** Those of a slot that nothing has used yet. */
  free<S extends Part["slot"]>(slot: S): PartOf<S>[] {
    return this.all(slot).filter((part) => !this.used.has(part));
  }

  use(...parts: readonly Part[]): void {
    for (const part of parts) this.used.add(part);
  }

  /** The words with one of the senses, in order. */
  words(...senses: readonly string[]): PartOf<"word">[] {
    const found = [...new Set(senses)].flatMap((sense) => this.bySense.get(sense) ?? []);
    return senses.length > 1 ? found.sort((a, b) => a.at - b.at) : found;
  }

  /** Whether a word with one of the senses is there, without using it. */
  has(...senses: readonly string[]): boolean {
    return senses.some((sense) => this.bySense.has(sense));
  }

  /** Uses every word with one of the senses; true where there was one. */
  take(...senses: readonly string[]): boolean {
    let any = false;
    for (const sense of senses)
      for (const part of this.bySense.get(sense) ?? []) {
        this.used.add(part);
        any = true;
      }
    return any;
  }

  /** Uses all subjects and gives their symbols, each once, in the order said. */
  subjects(): string[] {
    const all = this.all("subject");
    this.use(...all);
    // "energy against staples (sector funds)": what the two are called together
    const single = all.filter(({ sort }) => sort !== "group").flatMap(({ symbols }) => symbols);
    const found = all.filter(
      ({ sort, symbols }) => sort !== "group" || single.length < 2 || !single.every((symbol) => symbols.includes(symbol)),
    );
    return [...new Set(found.flatMap(({ symbols }) => symbols))];
  }

  /** Uses the one stretch of time that is named, a bare length included; null where none is, "several" where more than one is. */
  window(): Window | null | "several" {
    // "as of Friday's close", said on that Friday: now
    this.use(...this.free("window").filter((each) => this.isAsOfToday(each)));
    const windows = this.free("window");
    const [stretch] = windows;
    if (stretch !== undefined && windows.length === 1) this.use(...this.free("length").filter((each) => fills(each, stretch.window)));
    const lengths = this.free("length");
    // "on 24 November 2022, Thanksgiving Day": one day told twice
    // "last year (2022 I mean)"
    if (windows.length === 2 && isAgo(windows[0]!) === isAgo(windows[1]!) && areSame(windows[0]!.window, windows[1]!.window, this.today)) {
      const isApart = this.breakAt(windows[1]!.at) !== "none" || isDeepStrictEqual(windows[0]!.window, windows[1]!.window);
      if (isApart) this.use(windows.pop()!);
    }
    // "closed out 2022 with the index down 19.4% for the year": the year that is named
    const unnamed = windows.length === 2 ? windows.findIndex((each, i) => saysUnitOf(each, windows[1 - i]!)) : -1;
    if (unnamed >= 0) this.use(...windows.splice(unnamed, 1));
    const upTo = windows.length === 1 && lengths.length === 1 ? this.lengthUpTo(lengths[0]!, windows[0]!) : undefined;
    if (upTo !== undefined) {
      this.use(...windows, ...lengths);
      return upTo;
    }
    if (windows.length + lengths.length > 1) return "several";
    this.use(...windows, ...lengths);
    if (windows[0] !== undefined) return windows[0].window;
    const [length] = lengths;
    return length === undefined || length.orMore ? null : pastOf(length);
  }

  private isAsOfToday({ at, raw, window }: PartOf<"window">): boolean {
    if (window.type !== "period" || !isSingleDay(window.period) || isToday(window)) return false;
    return (/^as of\b/i.test(raw) || this.tokenAt(at - 1) === "as") && spanOf(window.period, this.today)?.last === this.today;
  }

  /** "five-year CAGR to the end of 2021": so long, up to that day. */
  private lengthUpTo({ count, unit, orMore }: PartOf<"length">, { at, window }: PartOf<"window">): Window | undefined {
    const lead = this.tokens[this.tokens[at - 1] === "the" ? at - 2 : at - 1] ?? "";
    const isUpTo = /^(?:to|ending|ended|through|until)$/.test(lead) || /^(?:to|ending|ended|through|until)$/.test(this.tokens[at] ?? "");
    const period = window.type === "period" ? window.period : undefined;
    if (!isUpTo || orMore || unit === "session" || unit === "day" || period?.type !== "date") return undefined;
    const last = parseDay(period.date);
    if (last === undefined) return undefined;
    return { type: "range", from: { type: "date", date: isoOf(back(last, count, unit)) }, to: period };
  }

  /** The token at a place, "" where there is none: grammar that is in no part. */
  tokenAt(at: number): string {
    return this.tokens[at] ?? "";
  }

  /** Whether one of the words is there, whatever it was read as: grammar that is in no part. */
  says(...words: readonly string[]): boolean {
    return words.some((word) => this.tokens.includes(word));
  }

  tokensBefore(at: number): readonly string[] {
    return this.tokens.slice(0, at);
  }

  /** The punctuation in front of a token. */
  breakAt(at: number): string {
    return this.breaks[at] ?? "none";
  }

  /** Whether the word with a sense is the part before or behind another. */
  beside(part: Part, ...senses: readonly string[]): boolean {
    const at = this.parts.indexOf(part);
    return [this.parts[at - 1], this.parts[at + 1]].some((each) => each?.slot === "word" && senses.includes(each.sense));
  }

  before(part: Part): Part | undefined {
    return this.parts[this.parts.indexOf(part) - 1];
  }

  behind(part: Part): Part | undefined {
    return this.parts[this.parts.indexOf(part) + 1];
  }

  /** "higher than a year ago", "better than last month": one time is held against another; "higher than today" is held against none. */
  comparesWithThen(): boolean {
    return this.parts.some((part) => {
      if (part.slot !== "word" || !/\bthan$/i.test(part.raw)) return false;
      const then = this.behind(part);
      return then?.slot === "window" && !isToday(then.window);
    });
  }

  /** What is said and nothing has used. */
  leftover(): Part[] {
    return this.parts.filter((part) => !this.used.has(part) && !(part.slot === "word" && isTold(part.sense)));
  }
}

/** A phrase that says nothing, or that asks what the answer tells anyway: a kind takes none but its own. */
function isTold(sense: string): boolean {
  return sense === "idle" || sense.startsWith("told");
}

/** "the ten years 1990-1999": a length that the stretch itself has. */
function fills({ count, unit, orMore }: Extract<Part, { slot: "length" }>, window: Window): boolean {
  return (
    window.type === "range" &&
    window.from.type === "year" &&
    window.to.type === "year" &&
    unit === "year" &&
    !orMore &&
    window.to.year - window.from.year + 1 === count
  );
}

/** Whether two stretches are of the same days, however they are named. */
function areSame(one: Window, other: Window, today: Day): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  if (one.type !== "period" || other.type !== "period") return false;
  const [span, second] = [spanOf(one.period, today), spanOf(other.period, today)];
  return span !== undefined && isDeepStrictEqual(span, second);
}

/** "a year ago": a day where "last year" is a year, though both are the year before this one. */
function isAgo({ raw }: Part): boolean {
  return /\bago$/i.test(raw);
}

/** "for the year" beside "2022", "for the month" beside "May": the same stretch by its unit. */
function saysUnitOf(part: Extract<Part, { slot: "window" }>, other: Extract<Part, { slot: "window" }>): boolean {
  const [unit, named] = [part.window, other.window];
  if (unit.type !== "period" || unit.period.type !== "relative" || unit.period.ago !== 0 || named.type !== "period") return false;
  return (
    /^(?:for|in|over|on|during) the (?:whole |full |entire )?(?:year|quarter|month)$/i.test(part.raw) &&
    named.period.type === unit.period.unit
  );
}
