import { type Day, isoOf, partsOf } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { type Span, spanOf } from "../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../calendar/window.ts";
import { readAmount } from "../../language/amounts/amounts.ts";
import type { Piece as LatticePiece } from "../../language/lattice.ts";
import { readMonth, readPeriod, readUnit, readWeekday } from "../../language/time/periods.ts";
import type { Hedge } from "../../question/claim.ts";
import { readNumber, readOrdinal } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import type { Comparandum, Direction, Piece, PieceOf, Unit } from "./piece.ts";
import * as words from "./words.ts";

/** A sentence while its pieces are looked for. */
export interface Scan {
  /** the text as given */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly texts: readonly string[];
  readonly lattice: readonly (readonly LatticePiece[])[];
  readonly today: Day;
}

type Without<T> = T extends Piece ? Omit<T, "at"> : never;
/** A piece that begins at a place which the caller knows. */
export type Found<T extends Piece["type"] = Piece["type"]> = Without<PieceOf<T>>;

/** The longest phrase of a list that begins at a place; 0 where none does. */
export function phraseAt({ texts, tokens }: Scan, at: number, list: { has(phrase: string): boolean }, most = 4): number {
  for (let length = Math.min(most, texts.length - at); length > 0; length--) {
    if (list.has(texts.slice(at, at + length).join(" ")) && !tokens.slice(at + 1, at + length).some(({ before }) => before !== "none"))
      return length;
  }
  return 0;
}

/** Whether the clause goes on at a token: no comma, bracket or sentence end stands before it. */
export function goesOn({ tokens }: Scan, at: number): boolean {
  return at < tokens.length && tokens[at]!.before === "none";
}

type Subject = Extract<LatticePiece, { slot: "subject" }>;

/** The longest name that begins at a place. */
export function nameAt({ lattice }: Scan, at: number): Subject | undefined {
  const names = (lattice[at] ?? []).filter((piece) => piece.slot === "subject");
  return names.sort((a, b) => b.length - a.length || a.cost - b.cost)[0];
}

const STRETCHES: ReadonlySet<Window["type"]> = new Set(["period", "past", "sessions", "range", "since", "event"]);
const NO_STRETCH = /^(?:after|following|off|above|below|under|beneath|before|from|through|between|at|as|of)$/;

/** The longest stretch of time that begins at a place, as far as a move can be told over it. */
export function windowAt(scan: Scan, at: number): Found<"window"> | undefined {
  const ended = endedAt(scan, at);
  if (ended !== undefined) return ended;
  const own = currentAt(scan, at);
  const read = (scan.lattice[at] ?? [])
    .filter(
      (piece) => piece.slot === "window" && STRETCHES.has(piece.window.type) && !NO_STRETCH.test(piece.lead) && !isCutShort(scan, piece),
    )
    .sort((a, b) => b.length - a.length)[0];
  const weekday = read === undefined && own === undefined ? readWeekday(scan.texts[at]) : undefined;
  if (weekday !== undefined && scan.tokens[at]!.raw !== scan.texts[at])
    return { type: "window", window: { type: "period", period: { type: "weekday", weekday, before: false } }, lead: "", length: 1 };
  if (read?.slot === "window" && read.length >= (own?.length ?? 0))
    return { type: "window", window: read.window, lead: read.lead, length: read.length };
  return own;
}

/** "Friday's 6.1 percent", "the Easter weekend": a number or a name that the words behind it make something else of. */
function isCutShort({ texts }: Scan, { at, length }: { readonly at: number; readonly length: number }): boolean {
  const [last, next] = [texts[at + length - 1] ?? "", texts[at + length] ?? ""];
  return (
    /^\d+\.\d/.test(last) ||
    (/^\d/.test(last) && /^(?:%|percent|points?|basis|pct)$/.test(next)) ||
    /^(?:weekend|holiday|holidays|break|season|shopping|futures)$/.test(next)
  );
}

const relative = (unit: CalendarUnit): Window => ({ type: "period", period: { type: "relative", unit, ago: 0 } });

const START = /^since (?:the )?(?:start|beginning|turn|outset|opening) of (?:the |this )?(week|month|quarter|year)(?!\S)/;
const NEWS = /^(?:another|a|an|what a|the|this)(?: [a-z]+){0,2} (week|month|quarter|year)(?!\S)/;

/** "since the start of the year", "Another good week: …", "+10.0% wk": the unit that goes on. */
function namedUnitAt(texts: readonly string[], tokens: readonly Token[], at: number): Found<"window"> | undefined {
  const here = (unit: string, length: number): Found<"window"> => ({
    type: "window",
    window: relative(unit as CalendarUnit),
    lead: "",
    length,
  });
  const said = texts.slice(at, at + 7).join(" ");
  const ago = /^(?:on|from|over|versus|against) (?:a|one) (week|month|quarter|year) (?:ago|earlier|before)(?!\S)/.exec(said);
  if (ago !== null)
    return {
      type: "window",
      window: { type: "past", count: 1, unit: ago[1] as CalendarUnit },
      lead: "past",
      length: ago[0].split(" ").length,
    };
  const inOne = /^(?:in|within) (?:a|one|a single|just one) (day|session|week|month|quarter|year)(?!\S)/.exec(said);
  if (inOne !== null && tokens[at + inOne[0].split(" ").length]?.text !== "of")
    return here(inOne[1] === "session" ? "day" : inOne[1]!, inOne[0].split(" ").length);
  const which = /^(?:a |the )?(?:[a-z]+ ){0,2}(week|month|quarter|year) (?:in|during) (?=which )/.exec(`${said} `);
  if (which !== null) return { ...(here(which[1]!, which[0].trim().split(" ").length - 1) as Found<"window">), lead: "which" };
  const owned = /^(?:the |this )?(day|week|month|quarter|year)(?!\S)/.exec(said);
  const owner = owned === null ? undefined : tokens[at + owned[0].split(" ").length - 1];
  if (owned !== null && owner?.possessive === true) return here(owned[1]!, owned[0].split(" ").length);
  const days =
    /^(?:over |in |during )?(?:a |the |that |its )?(\S+) (day|session|week|month) (?=slide|rally|gain|loss|drop|decline|advance|fall|slump|surge|run|rise|climb|plunge)/.exec(
      `${said} `,
    );
  const count = days === null ? undefined : readNumber([days[1]!], 0);
  if (days !== null && count !== undefined && count.value > 1 && texts[at + days[0].trim().split(" ").length + 1] === "of") {
    const window: Window = /day|session/.test(days[2]!)
      ? { type: "sessions", count: count.value }
      : { type: "past", count: count.value, unit: days[2] as CalendarUnit };
    return { type: "window", window, lead: "", length: days[0].trim().split(" ").length };
  }
  const first = /^(?:its|the) first (week|month) of trading(?!\S)/.exec(said);
  if (first !== null) return here(first[1]!, first[0].split(" ").length);
  const span = /^(?:over|in|for|during) the (\S+) (months|sessions|days|weeks)(?!\S)/.exec(said);
  const parts = span === null ? undefined : readNumber([span[1]!], 0);
  if (span !== null && parts !== undefined && (parts.value === 3 || parts.value === 5 || parts.value === 12)) {
    // the three months of a quarter, the five sessions of a week, at whose end they are told of
    const unit =
      span[2] === "months"
        ? parts.value === 3
          ? "quarter"
          : parts.value === 12
            ? "year"
            : undefined
        : parts.value === 5 && span[2] !== "weeks"
          ? "week"
          : undefined;
    if (unit !== undefined) return here(unit, span[0].split(" ").length);
  }
  const start = START.exec(said);
  if (start !== null) return here(start[1]!, start[0].split(" ").length);
  const news = at === 0 ? NEWS.exec(said) : null;
  const behind = tokens[news === null ? at + 1 : news[0].split(" ").length];
  const isClosed = behind === undefined || behind.before !== "none";
  if (news !== null && isClosed) return here(news[1]!, news[0].split(" ").length);
  const isUnit = /^(?:day|week|month|quarter|year)$/.test(texts[at]!) && /^(?:%|percent|points)$/.test(texts[at - 1] ?? "");
  return isUnit && isClosed && tokens[at]!.before === "none" ? here(texts[at]!, 1) : undefined;
}

/** "for the holiday-shortened week", "on the day", "in the final quarter", "the session": the unit that goes on, however it is called. */
function currentAt({ texts, tokens }: Scan, at: number): Found<"window"> | undefined {
  const told = namedUnitAt(texts, tokens, at);
  if (told !== undefined) return told;
  // "ending the week 6.1 % higher"
  const isEnded =
    texts[at] === "the" &&
    /^(?:end|ended|ending|ends|finish|finished|finishing|close|closed|closing|cap|capped|capping|out|off|start|started|starting|begin|began|beginning|complete|completed|completing|wrap|wrapped|wrapping|up|conclude|concluded|concluding)$/.test(
      texts[at - 1] ?? "",
    );
  if (!isEnded && !/^(?:for|on|over|during|in|this)$/.test(texts[at]!)) return undefined;
  let next = at + 1;
  if (!isEnded && texts[at] !== "this" && !/^(?:the|this|all)$/.test(texts[next] ?? "")) return undefined;
  if (!isEnded && texts[at] !== "this") next += 1;
  const last = /^(?:final|last|fourth)$/.test(texts[next] ?? "") && texts[next + 1] === "quarter";
  if (last)
    return {
      type: "window",
      window: { type: "period", period: { type: "quarter", quarter: 4 } },
      lead: isEnded ? "" : texts[at]!,
      length: next + 2 - at,
    };
  for (let adjectives = 0; adjectives <= 2; adjectives++) {
    const word = texts[next + adjectives];
    const unit = word === "session" ? "day" : readUnit(word);
    if (unit !== undefined && unit !== "half" && !word!.endsWith("ly") && !/s$/.test(word!)) {
      // "in the year 2008", "the week of", "the month before" are others
      if (/^(?:\d{4}|of|before|after|ending|ended|since|earlier|ago)$/.test(texts[next + adjectives + 1] ?? "")) return undefined;
      return { type: "window", window: relative(unit), lead: isEnded ? "" : texts[at]!, length: next + adjectives + 1 - at };
    }
    if (
      word === undefined ||
      tokens[next + adjectives]?.before === "comma" ||
      !/^(?:holiday|shortened|abbreviated|full|whole|entire|volatile|choppy|trading|current|calendar|past|short)$/.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** "as of May 31", "through Friday", "by the end of June": up to then, from a start that is not said. Up to the day of writing says nothing. */
export function untilAt(scan: Scan, at: number): Found<"until"> | Found<"idle"> | undefined {
  const { texts, today } = scan;
  const lead = /^(?:as of|up until|up to|through|until|till|by|at)(?: the)?(?: (?:end|close) of(?: trading)?)?(?: on| in)?(?: the)? /.exec(
    `${texts.slice(at, at + 8).join(" ")} `,
  );
  if (lead === null || (texts[at] === "at" && !/ (?:end|close) of/.test(lead[0]))) return undefined;
  const length = lead[0].trim().split(" ").length;
  const found = spanAt(scan, at + length);
  if (found === undefined) return undefined;
  const isNow = found.span.last >= today - 3 && found.span.first <= today;
  if (isNow) return { type: "idle", text: "as of", length: length + found.length };
  const window: Window = { type: "period", period: found.period ?? { type: "date", date: isoOf(found.span.last) } };
  return { type: "until", window, length: length + found.length };
}

/** "in the week of the jobs report", "for the month of the crash": a unit of the calendar by what was in it. */
export function unitOfAt(scan: Scan, at: number): Found<"window"> | Found<"otherwise"> | undefined {
  const { texts } = scan;
  const lead = /^(?:in|for|during|over|on) the (week|month|day) (?:of|after|before|following) /.exec(
    `${texts.slice(at, at + 5).join(" ")} `,
  );
  if (lead === null) return undefined;
  const length = lead[0].trim().split(" ").length;
  const day = / of $/.test(lead[0]) ? spanAt(scan, at + length) : undefined;
  if (day === undefined || day.span.first !== day.span.last) return { type: "otherwise", reason: "an unknown stretch", length };
  const period: Period =
    lead[1] === "week" ? { type: "week", holding: isoOf(day.span.first) } : (day.period ?? { type: "date", date: isoOf(day.span.first) });
  return { type: "window", window: { type: "period", period }, lead: texts[at]!, length: length + day.length };
}

/** "for the week ended June 2", "the year ending December 31, 2022": a unit of the calendar by its last day. */
function endedAt({ texts, lattice, today }: Scan, at: number): Found<"window"> | undefined {
  const lead =
    /^(?:(?:for|in|over|during) )?the (week|month|quarter|year|three months|six months|half year|half|twelve months) (?:ended|ending|to|through)(?: on)?(?!\S)/.exec(
      texts.slice(at, at + 7).join(" "),
    );
  if (lead === null) return undefined;
  const length = lead[0].split(" ").length;
  const day = longestSpan(lattice[at + length] ?? [], today, (each) => each === "" || each === "on");
  if (day === undefined || day.span.first !== day.span.last) return undefined;
  const { month, year } = partsOf(day.span.last);
  const period: Period =
    lead[1] === "week"
      ? { type: "week", holding: isoOf(day.span.last) }
      : lead[1] === "month"
        ? { type: "month", month, year }
        : /half|six/.test(lead[1]!)
          ? { type: "half", half: Math.ceil(month / 6), year }
          : /quarter|three/.test(lead[1]!)
            ? { type: "quarter", quarter: Math.ceil(month / 3), year }
            : { type: "year", year };
  // "the year ended June 30" is no year of the calendar
  const span = spanOf(period, today);
  if (span === undefined || (lead[1] !== "week" && span.last - day.span.last > 3)) return undefined;
  return { type: "window", window: { type: "period", period }, lead: "for", length: length + day.length };
}

/** "late Friday", "a week earlier", "at the turn of the year", "the day before", "the previous Friday": a day whose close is meant. */
export function pointAt(scan: Scan, at: number): Found<"point"> | undefined {
  const { texts } = scan;
  const said = texts.slice(at, at + 6).join(" ");
  const year =
    texts[at - 1] === "since" || texts[at - 2] === "since"
      ? null
      : (/^(?:at |from )?(?:the )?(?:turn|start|beginning|outset) of (?:the|this) year(?!\S)/.exec(said) ??
        /^(?:at )?(?:the )?end of last year(?!\S)/.exec(said));
  if (year !== null)
    return {
      type: "point",
      window: { type: "period", period: { type: "relative", unit: "year", ago: 1 } },
      length: year[0].split(" ").length,
    };
  if (texts[at - 1] === "since") return undefined;
  const earlier = /^(?:just )?(?:a|one|the) (day|session|week|month|quarter|year) (?:earlier|ago|before|prior|previously)(?!\S)/.exec(said);
  if (earlier !== null) {
    const unit = earlier[1] === "session" ? "day" : (earlier[1] as CalendarUnit);
    return { type: "point", window: { type: "past", count: 1, unit }, length: earlier[0].split(" ").length };
  }
  const late = /^(?:late|on|the previous|the prior|last)$/.test(texts[at] ?? "") ? 1 : 0;
  if (texts[at] === "late") {
    const found = readPeriod(texts, at + late, scan.today);
    if (found !== undefined) return { type: "point", window: { type: "period", period: found.value }, length: found.length + late };
  }
  return undefined;
}

const HEDGED_MORE = /^(?:just|a|slightly|little|well|far|much|bit|tad)$/;

/** A figure with its unit, sign and hedge: "+1.97%", "about 7 points", "less than half a per cent", "3,752.75". */
export function figureAt(scan: Scan, at: number): Found<"figure"> | undefined {
  const { texts, tokens, text } = scan;
  let start = at;
  while (
    start < at + 3 &&
    HEDGED_MORE.test(texts[start] ?? "") &&
    /^(?:over|under|more|less|above|below|shy|short|a|little|bit|tad)$/.test(texts[start + 1] ?? "")
  )
    start += 1;
  const within = texts[start] === "within" && /\d|^(?:a|one|two|half)$/.test(texts[start + 1] ?? "");
  if (within || (texts[start] === "only" && /^[\d.]/.test(texts[start + 1] ?? ""))) start += 1;
  // ">10%", "~12%"
  const mark = HEDGES.get(texts[start] ?? "");
  if (mark !== undefined) start += 1;
  const plus = texts[start] === "+" ? 1 : 0;
  const found = readAmount(texts, start + plus);
  // "up to 4,300" is a rise to it as well as a bound
  if (found === undefined || (texts[start] === "up" && texts[start + 1] === "to")) return undefined;
  const end = start + plus + found.length;
  const inner = tokens.slice(start + 1, end);
  if (inner.some(({ before }) => before !== "none")) return undefined;
  const first = tokens.slice(start, end).find((token) => /\d/.test(token.raw));
  const money = first !== undefined && /[$€£¥]\s?$/.test(text.slice(Math.max(0, first.from - 2), first.from));
  const isTimes = found.unit === "none" && texts[end] === "times" && /^(?:that|those|its|the|as)$/.test(texts[end + 1] ?? "");
  if (found.unit === "none" && !isTimes) {
    const next = texts[end] ?? "";
    if (
      readUnit(next) !== undefined ||
      (/^(?:sessions?|straight|consecutive|successive|in|on|of|stocks?|companies|names|members|days?|weeks?|months?|out)$/.test(next) &&
        readUnit(next) !== undefined)
    )
      return undefined;
    if (
      /^(?:sessions?|straight|consecutive|successive|stocks|companies|names|members|red|green|more|times|million|billion|trillion)$/.test(
        next,
      )
    )
      return undefined;
    if (first === undefined) return undefined;
    if (/^(?:18|19|20)\d\d$/.test(first.raw)) return undefined;
  }
  const isOfPercent = found.unit === "points" && texts.slice(start, end).some((word) => /^(?:percentage|%|percent|pp|ppt)$/.test(word));
  const hedge = mark ?? signBeside(text, tokens[start]!, tokens[end - 1]!) ?? found.hedge;
  const isNegative = found.value < 0;
  const inWords = first === undefined && (found.unit === "percent" || found.unit === "times") && isPart(texts, start, end);
  const value = Math.abs(found.value);
  const decimals = found.decimals === 0 && !Number.isInteger(value) ? 1 : found.decimals;
  // "twice as much as", "three times as fast as"
  const asMuch =
    found.unit === "times"
      ? /^(?:as )?(?:much|many|fast|far|strongly|well) (?:as|than)(?!\S)/.exec(texts.slice(end, end + 3).join(" "))
      : null;
  return {
    type: "figure",
    lead: texts[at - 1] ?? "",
    length: end - at + (isTimes ? 1 : 0) + (asMuch === null ? 0 : asMuch[0].split(" ").length),
    figure: {
      value,
      unit: isTimes ? "times" : found.unit === "none" || money ? "level" : isOfPercent ? "percentage points" : found.unit,
      digit: 10 ** -decimals,
      // as far above as below, in a claim
      hedge: hedge === "nearly" ? "about" : hedge,
      within,
      sign: isNegative ? -1 : plus === 1 ? 1 : first === undefined ? null : arrowBefore(text, first),
      inWords,
    },
  };
}

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  [">", "over"],
  ["≥", "over"],
  ["<", "under"],
  ["≤", "under"],
]);

/** "↓3.88%", "▲ 0.5%": the way that an arrow in front of a figure points. */
function arrowBefore(text: string, { from }: Token): 1 | -1 | null {
  const before = text.slice(Math.max(0, from - 3), from);
  if (/[↑▲⬆🔺📈🔼]\uFE0F?\s?$/u.test(before)) return 1;
  return /[↓▼⬇🔻📉🔽]\uFE0F?\s?$/u.test(before) ? -1 : null;
}

/** "~12%", "150%+": signs that are no tokens. */
function signBeside(text: string, first: Token, last: Token): Hedge | undefined {
  if (/~\s?$/.test(text.slice(Math.max(0, first.from - 2), first.from))) return "about";
  return /^\+(?![\d.])/.test(text.slice(last.to, last.to + 2)) ? "over" : undefined;
}

/** A fraction or multiple without "percent" behind it: "a fifth of its value", "doubled". */
function isPart(texts: readonly string[], start: number, end: number): boolean {
  return !texts.slice(start, end).some((word) => /^(?:%|percent|pct|points?|basis)$/.test(word));
}

const REFERENCE_LEADS: ReadonlyMap<string, PieceOf<"reference">["side"]> = new Map([
  ["below", "below"],
  ["beneath", "below"],
  ["under", "below"],
  ["short of", "below"],
  ["shy of", "below"],
  ["off", "from"],
  ["off of", "from"],
  ["from", "from"],
  ["since", "from"],
  ["above", "above"],
  ["of", "below"],
]);
const IN_REFERENCE =
  /^(?:the|its|their|his|a|an|own|all|time|closing|hitting|setting|reaching|touching|set|hit|reached|touched|made|notched|posted|struck|scaled|recorded|it|they|that|which|was|were|in|on|at|from|back|early|late|old|previous|prior|recent|latest|market|ever|just|mid|only|so|far|logged)$/;
const HIGHS = /^(?:highs?|peaks?|top|tops|ath|zenith|maximum)$/;
const LOWS = /^(?:lows?|troughs?|bottom|bottoms|nadir|minimum)$/;

/** "below the record it set early this year", "from its Nov. 19 peak", "short of the peak it reached in November 2021". */
export function referenceAt(scan: Scan, at: number): Found<"reference"> | undefined {
  const { texts, tokens } = scan;
  const lead = [2, 1].find((length) => at + length <= texts.length && REFERENCE_LEADS.has(texts.slice(at, at + length).join(" ")));
  if (lead === undefined) return undefined;
  const word = texts.slice(at, at + lead).join(" ");
  // "within 0.2 percent of its June 8 peak"
  if (word === "of" && !texts.slice(Math.max(0, at - 4), at).includes("within")) return undefined;
  const side = REFERENCE_LEADS.get(word)!;
  let extreme: "high" | "low" | "close" | undefined;
  let within: Window | null = null;
  let level: number | null = null;
  let [record, yearHigh] = [false, false];
  let end = at;
  let next = at + lead;
  while (
    next < texts.length &&
    (tokens[next]!.before === "none" || (tokens[next]!.before === "comma" && extreme === undefined && within !== null))
  ) {
    const word = texts[next]!;
    if (HIGHS.test(word) || LOWS.test(word)) {
      if (extreme !== undefined && !record) break;
      extreme = LOWS.test(word) ? "low" : "high";
      end = next + 1;
    } else if (word === "record" || word === "records") {
      record = true;
      extreme ??= "high";
      end = next + 1;
    } else if (/^(?:close|finish|level|mark|point|value)$/.test(word) && extreme !== undefined) end = next + 1;
    else if (/^(?:close|finish)$/.test(word)) {
      extreme = "close";
      end = next + 1;
    } else if (word === "52" && texts[next + 1] === "week") {
      yearHigh = true;
      next += 1;
    } else if (word === "of" && extreme !== undefined) {
      const day = within === null ? periodAt(scan, next) : undefined;
      const figure = day === undefined ? figureAt(scan, next + 1) : undefined;
      if (figure !== undefined && figure.figure.unit === "level") {
        level = figure.figure.value;
        next += figure.length;
        end = next + 1;
      } else {
        const window: Stretch | undefined = within === null ? periodAt(scan, next) : undefined;
        if (window === undefined) break;
        within = window.window;
        next += window.length - 1;
        end = next + 1;
      }
    } else {
      const window: Stretch | undefined = within === null ? (periodAt(scan, next) ?? ledAt(scan, at, next)) : undefined;
      if (window !== undefined) {
        within = window.window;
        next += window.length - 1;
        if (extreme !== undefined) end = next + 1;
      } else if (!IN_REFERENCE.test(word)) break;
      else if (word === "all" && texts[next + 1] === "time") record = true;
    }
    next += 1;
  }
  if (extreme === undefined || end === at) return undefined;
  // "its close of 2 April", but not "from the close"
  if (extreme === "close" && (within?.type !== "period" || !isSingleDay(within.period))) return undefined;
  const near = /^(?:short|shy) of$/.test(word);
  return { type: "reference", near, extreme, side, within, level, record, yearHigh, length: end - at };
}

/** "from the March 23 trough": the day, of which the lattice has only the start that it would be without the trough. */
function ledAt({ lattice }: Scan, at: number, next: number): Stretch | undefined {
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "since" && at + piece.length > next)
    .sort((a, b) => b.length - a.length)[0];
  if (found?.slot !== "window" || found.window.type !== "since") return undefined;
  return { window: { type: "period", period: found.window.from }, length: at + found.length - next };
}

interface Stretch {
  readonly window: Window;
  readonly length: number;
}

/** A day, month or longer stretch that an extreme was in, whatever leads it. */
function periodAt({ lattice }: Scan, at: number): Stretch | undefined {
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "period" && !/^(?:since|after|from)$/.test(piece.lead))
    .sort((a, b) => b.length - a.length)[0];
  return found?.slot === "window" ? { window: found.window, length: found.length } : undefined;
}

interface Counted {
  readonly unit: Unit;
  readonly length: number;
}

const MONTH_WORDS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "day", "one-day", "weekly", "first half", "May", "January-to-June": what a superlative or a run counts in. */
export function unitAt(scan: Scan, at: number): Counted | undefined {
  const { texts, lattice } = scan;
  const word = texts[at] ?? "";
  const one = /^(?:one|single|1)$/.test(word) ? 1 : 0;
  const trading = texts[at + one] === "trading" ? 1 : 0;
  const named = texts[at + one + trading] ?? "";
  const unit = /^sessions?$/.test(named) ? "day" : (ADJECTIVES.get(named) ?? readUnit(named));
  if (unit !== undefined && !(unit === "half" && one === 1)) return { unit: { per: unit, month: null }, length: one + trading + 1 };
  const half = (lattice[at] ?? []).find(
    (piece) => piece.slot === "window" && piece.window.type === "period" && piece.window.period.type === "half",
  );
  if (half?.slot === "window" && half.window.type === "period" && half.window.period.type === "half")
    return { unit: { per: "half", month: half.window.period.half * 6 - 5 }, length: half.length };
  const quarter = (lattice[at] ?? []).find(
    (piece) =>
      piece.slot === "window" &&
      piece.lead === "" &&
      piece.window.type === "period" &&
      piece.window.period.type === "quarter" &&
      piece.window.period.year === undefined,
  );
  if (quarter?.slot === "window" && quarter.window.type === "period" && quarter.window.period.type === "quarter")
    return { unit: { per: "quarter", month: quarter.window.period.quarter * 3 - 2 }, length: quarter.length };
  const [first, last] = [readMonth(word), texts[at + 1] === "to" ? readMonth(texts[at + 2]) : undefined];
  if (first !== undefined && last !== undefined)
    return last - first === 5 && first % 6 === 1 ? { unit: { per: "half", month: first }, length: 3 } : undefined;
  if (first !== undefined && MONTH_WORDS.test(word) && !/^\d/.test(texts[at + 1] ?? ""))
    return { unit: { per: "month", month: first }, length: 1 };
  return undefined;
}

/** Adjectives of the units of the calendar. */
export const ADJECTIVES: ReadonlyMap<string, CalendarUnit> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["annual", "year"],
  ["yearly", "year"],
]);

const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
]);

/** "since last August", "since the summer of 2011", "in two years", "ever", "on record", "of the year": what a superlative goes back to. */
export function comparandumAt(scan: Scan, at: number): { value: Comparandum; length: number } | undefined {
  const { texts, lattice, today } = scan;
  const said = texts.slice(at, at + 7).join(" ");
  const ever = /^(?:ever|on record|in history|of all time|in its history|since records began|all time|yet)(?!\S)/.exec(said);
  if (ever !== null) return { value: { type: "ever" }, length: ever[0].split(" ").length };
  if (texts[at] === "since" || (texts[at] === "not" && texts[at + 1] === "since")) {
    const season = /^since (?:the )?(?:early |late )?(spring|summer|autumn|fall) (?:of )?((?:19|20)\d\d)/.exec(said);
    if (season !== null) {
      const [from, to] = SEASONS.get(season[1]!)!;
      const [first, last] = [
        spanOf({ type: "month", month: from, year: Number(season[2]) }, today),
        spanOf({ type: "month", month: to, year: Number(season[2]) }, today),
      ];
      if (first !== undefined && last !== undefined)
        return {
          value: { type: "since", span: { first: first.first, last: last.last }, period: null },
          length: season[0].split(" ").length,
        };
    }
    let skip = 1;
    while (skip < 6 && goesOn(scan, at + skip) && spanAt(scan, at + skip) === undefined) skip += 1;
    // "since the crash of October 1987", but not "since it fell in October"
    const between = texts.slice(at + 1, at + skip);
    const isPlain = between.every((each) => /^(?:the|early|late|mid|way|back|in|around)$/.test(each));
    const isNamed = between[0] === "the" && (between.length === 1 || /^(?:of|in)$/.test(texts[at + skip] ?? ""));
    if (!isPlain && !isNamed) skip = 1;
    const vague = texts.slice(at + 1, at + skip).find((word) => /^(?:early|late|mid|around)$/.test(word));
    const led = vague !== undefined ? undefined : longestSpan(lattice[at] ?? [], today, (lead) => lead === "since");
    const bare = spanAt(scan, at + skip);
    const found =
      led !== undefined && (bare === undefined || led.length >= bare.length + skip) ? led : bare && { ...bare, length: bare.length + skip };
    if (found === undefined) return undefined;
    const part = vague === undefined ? found : { span: partOfSpan(found.span, vague), period: null };
    return { value: { type: "since", span: part.span, period: part.period }, length: found.length };
  }
  if (texts[at] === "in" || texts[at] === "for") {
    const more = /^(?:in|for) (?:(?:more than|over|at least|nearly|almost|about) )?(?:a |an )?/.exec(`${said} `)![0];
    const skip = more.trim().split(" ").length;
    const article = /\ba $|\ban $/.test(more);
    const number = article ? { value: 1, length: 0 } : readNumber(texts, at + skip);
    const unit = texts[at + skip + (number?.length ?? 0)];
    const scale =
      unit === undefined
        ? undefined
        : /^years?$/.test(unit)
          ? 1
          : /^decades?$/.test(unit)
            ? 10
            : /^months?$/.test(unit)
              ? 1 / 12
              : /^weeks?$/.test(unit)
                ? 7 / 365.25
                : undefined;
    if (number !== undefined && scale !== undefined)
      return {
        value: { type: "years", years: number.value * scale, more: /more than|over|at least/.test(more) },
        length: skip + number.length + 1,
      };
  }
  // "of 2024", "of the year", "this year", "so far this year": the best within it
  const within = partOf(scan, at, /^(?:of|in|for|)$/);
  return within && { value: { type: "within", window: within.window }, length: within.length };
}

/** The early, middle or late part of a month or a year, as loosely as people mean it. */
function partOfSpan({ first, last }: Span, part: string): Span {
  const third = Math.round((last - first + 1) / 3);
  if (part === "early") return { first, last: first + third + 2 };
  if (part === "late") return { first: last - third - 2, last };
  return part === "mid" ? { first: first + third - 1, last: last - third + 2 } : { first, last };
}

/** "of the week", "this year", "in 2024": the stretch that something is one of. */
function partOf({ texts, lattice }: Scan, at: number, leads: RegExp): Stretch | undefined {
  const unit = /^(?:of|in|for) (?:the|this) (week|month|quarter|year)(?!\S)/.exec(texts.slice(at, at + 3).join(" "));
  if (unit !== null && !/^(?:of|before|after|ending|ended|\d{4})$/.test(texts[at + 3] ?? ""))
    return { window: relative(unit[1] as CalendarUnit), length: 3 };
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "period" && leads.test(piece.lead) && isLong(piece.window.period))
    .sort((a, b) => b.length - a.length)[0];
  return found?.slot === "window" ? { window: found.window, length: found.length } : undefined;
}

function isLong(period: Period): boolean {
  return (
    period.type === "year" || (period.type === "relative" && period.unit !== "day") || period.type === "month" || period.type === "quarter"
  );
}

/** The days of a stretch of the calendar, and the one period that it is where it is one. */
interface Days {
  readonly span: Span;
  readonly period: Period | null;
  readonly length: number;
}

function spanAt({ lattice, today }: Scan, at: number): Days | undefined {
  return longestSpan(lattice[at] ?? [], today, (lead) => !/^(?:since|after|from|before)$/.test(lead));
}

/** The days of the longest stretch of the calendar among readings. */
function longestSpan(pieces: readonly LatticePiece[], today: Day, isLed: (lead: string) => boolean): Days | undefined {
  let best: Days | undefined;
  for (const piece of pieces) {
    if (piece.slot !== "window" || !isLed(piece.lead)) continue;
    const { window } = piece;
    const span =
      window.type === "since"
        ? spanOf(window.from, today)
        : window.type === "period"
          ? spanOf(window.period, today)
          : window.type === "range"
            ? rangeSpan(window, today)
            : undefined;
    const period = window.type === "since" ? window.from : window.type === "period" ? window.period : null;
    if (span !== undefined && piece.length > (best?.length ?? 0)) best = { span, period, length: piece.length };
  }
  return best;
}

function rangeSpan({ from, to }: Extract<Window, { type: "range" }>, today: Day): Span | undefined {
  const [first, last] = [spanOf(from, today), spanOf(to, today)];
  return first === undefined || last === undefined ? undefined : { first: first.first, last: last.last };
}

/** "its worst day since last August", "the steepest one-day slide since the summer of 2011", "highest level since 2011". */
export function superlativeAt(scan: Scan, at: number): Found<"superlative"> | undefined {
  const { texts, tokens } = scan;
  const end = words.superlatives.get(texts[at] ?? "");
  if (end === undefined || readOrdinal(texts[at - 1]) !== undefined) return rankedAt(scan, at);
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let of: "close" | "run" | "return" | null = null;
  let symbols: readonly string[] | null = null;
  let comparandum: Comparandum | null = null;
  let strange = false;
  let last = at + 1;
  let next = at + 1;
  while (next < texts.length) {
    const word = texts[next]!;
    const isTight = tokens[next]!.before === "none";
    if (!isTight) break;
    const back = comparandumAt(scan, next);
    if (back !== undefined && (back.value.type !== "within" || next > at + 1)) {
      comparandum = back.value;
      last = next + back.length;
      break;
    }
    const counted: Counted | undefined = unit === null ? unitAt(scan, next) : undefined;
    if (counted !== undefined) {
      unit = counted.unit;
      next += counted.length;
      last = next;
      continue;
    }
    if (end === "long" && words.runNouns.has(word)) {
      of = "run";
      next += 1;
      last = next;
      continue;
    }
    if (words.winning.has(word) && words.runNouns.has(texts[next + 1] ?? "")) {
      [direction, of] = [1, "run"];
      next += 2;
      last = next;
      continue;
    }
    if (words.losing.has(word) && words.runNouns.has(texts[next + 1] ?? "")) {
      [direction, of] = [-1, "run"];
      next += 2;
      last = next;
      continue;
    }
    const name = nameAt(scan, next);
    if (name !== undefined && /^(?:for|of|in|the|by)$/.test(texts[next - 1] ?? "")) {
      symbols = name.symbols;
      next += name.length;
      last = next;
      continue;
    }
    if (words.closeNouns.has(word)) {
      of = "close";
      next += 1;
      last = next;
      continue;
    }
    if (words.moveNouns.has(word)) {
      if (words.fallen.has(word)) direction = -1;
      else if (words.risen.has(word)) direction = 1;
      if (of === null) of = "return";
      next += 1;
      last = next;
      continue;
    }
    if (
      /^(?:for|of|in|by|the|that|any|year|it|its|each|both|all|index|indexes|benchmark|average|gauge|percentage|point|closing|finishing|single|points|such|heavy|tech|s|to|percent|%)$/.test(
        word,
      )
    ) {
      next += 1;
      continue;
    }
    // "Christmas Eve session", "post-election day": some sessions that no rule picks
    if (
      unit === null &&
      comparandum === null &&
      /^\p{Lu}|^(?:post|pre|election|inauguration|opening|fed)/u.test(tokens[next]!.raw) &&
      readMonth(word) === undefined
    ) {
      strange = true;
      next += 1;
      continue;
    }
    break;
  }
  // "its best" without anything that it is the best of says nothing that could be tested
  if (comparandum === null && unit === null && of === null) return undefined;
  return {
    type: "superlative",
    rank: 1,
    end,
    unit,
    direction,
    of: end === "long" ? "run" : of,
    symbols,
    comparandum,
    strange,
    length: last - at,
  };
}

/** "second-worst day on record". */
function rankedAt(scan: Scan, at: number): Found<"superlative"> | undefined {
  const rank = readOrdinal(scan.texts[at]);
  if (rank === undefined || rank < 2 || !words.superlatives.has(scan.texts[at + 1] ?? "") || !goesOn(scan, at + 1)) return undefined;
  const texts = scan.texts.map((text, i) => (i === at ? "" : text));
  const found = superlativeAt({ ...scan, texts }, at + 1);
  return found === undefined ? undefined : { ...found, rank, length: found.length + 1 };
}

/** "its fourth advance in five sessions". */
export function tallyAt(scan: Scan, at: number): Found<"tally"> | undefined {
  const { texts } = scan;
  const count = readOrdinal(texts[at]);
  const noun = texts[at + 1] ?? "";
  if (count === undefined || !words.moveNouns.has(noun) || !(words.risen.has(noun) || words.fallen.has(noun))) return undefined;
  const among = /^in (?:the (?:past|last) )?(\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(
    texts.slice(at + 2, at + 8).join(" "),
  );
  const number = among === null ? undefined : readNumber([among[1]!], 0);
  if (among === null || number === undefined || number.value <= count) return undefined;
  const per = /days|sessions/.test(among[2]!) ? "day" : (among[2]!.slice(0, -1) as CalendarUnit);
  return {
    type: "tally",
    count,
    among: number.value,
    unit: { per, month: null },
    direction: words.fallen.has(noun) ? -1 : 1,
    length: 2 + among[0].split(" ").length,
  };
}

/** "fifth straight loss", "four sessions in a row", "a four-day winning streak", "five weeks on the trot"; what was snapped has ended. */
export function runAt(scan: Scan, at: number): Found<"run"> | undefined {
  const { texts, tokens } = scan;
  const ordinal = readOrdinal(texts[at]);
  const number = ordinal === undefined ? readNumber(texts, at) : { value: ordinal, length: 1 };
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 200) return undefined;
  let next = at + number.length;
  let isRun = false;
  if (/^(?:straight|consecutive|successive)$/.test(texts[next] ?? "") && goesOn(scan, next)) {
    isRun = true;
    next += 1;
  }
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let last = next;
  while (next < texts.length && (tokens[next]!.before === "none" || (texts[next] === "in" && false))) {
    const word = texts[next]!;
    const counted: Counted | undefined = unit === null && !/^(?:one|single)$/.test(word) ? unitAt(scan, next) : undefined;
    if (counted !== undefined && counted.unit.month === null) {
      unit = counted.unit;
      next += counted.length;
      last = next;
      continue;
    }
    if (/^(?:straight|consecutive|successive|running)$/.test(word) && unit !== null) {
      isRun = true;
      next += 1;
      last = next;
      continue;
    }
    const tail = /^(?:in a row|on the trot|on the bounce|back to back|in succession)(?!\S)/.exec(texts.slice(next, next + 3).join(" "));
    if (tail !== null && (unit !== null || direction !== null)) {
      isRun = true;
      next += tail[0].split(" ").length;
      last = next;
      break;
    }
    if (unit !== null && words.runNouns.has(word) && !isRun) {
      // "a two-day slide of 2.9 %" is a move over two sessions
      if (texts[next + 1] === "of" && figureAt(scan, next + 2) !== undefined) return undefined;
      if (direction === null && /^(?:skid|slide|slump)$/.test(word)) direction = -1;
      if (direction === null && word === "rally") direction = 1;
      isRun = true;
      next += 1;
      last = next;
      break;
    }
    if (words.winning.has(word)) direction = 1;
    else if (words.losing.has(word)) direction = -1;
    else if (words.moveNouns.has(word) && (words.risen.has(word) || words.fallen.has(word))) direction = words.fallen.has(word) ? -1 : 1;
    else if (word === "of" && isRun && direction === null) {
      next += 1;
      continue;
    } else break;
    next += 1;
    last = next;
  }
  if (!isRun) return undefined;
  // "fifth consecutive record close" is no run of gains
  if (/^(?:record|all|new)$/.test(texts[last] ?? "")) return undefined;
  const before = texts.slice(Math.max(0, at - 3), at);
  const cutAt = before.findLastIndex((word) => words.snapped.has(word));
  const ended = cutAt >= 0 && before.slice(cutAt + 1).every((word) => /^(?:a|an|the|its|their|of)$/.test(word)) && ordinal === undefined;
  return { type: "run", count: number.value, unit, direction, ended, atLeast: false, length: last - at };
}

/** "in each of the past seven months", "every month this year" is left out. */
export function eachAt({ texts }: Scan, at: number): Found<"run"> | undefined {
  const said =
    /^(?:in |on )?each of (?:the|its) (?:past|last|previous) (\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(
      texts.slice(at, at + 9).join(" "),
    );
  const count = said === null ? undefined : readNumber([said[1]!], 0);
  if (said === null || count === undefined) return undefined;
  const per = /days|sessions/.test(said[2]!) ? "day" : (said[2]!.slice(0, -1) as CalendarUnit);
  return {
    type: "run",
    count: count.value,
    unit: { per, month: null },
    direction: null,
    ended: false,
    atLeast: true,
    length: said[0].split(" ").length,
  };
}

/** "monthly losing streak stands at five", "losing streak to five days". */
export function streakAt(scan: Scan, at: number): Found<"run"> | undefined {
  const { texts } = scan;
  const counted = unitAt(scan, at);
  let next = at + (counted?.length ?? 0);
  const noun = /^(?:slide|skid|slump|decline|losses)$/.test(texts[next] ?? "")
    ? -1
    : /^(?:rally|advance|gains)$/.test(texts[next] ?? "")
      ? 1
      : undefined;
  const direction = noun ?? (words.winning.has(texts[next] ?? "") ? 1 : words.losing.has(texts[next] ?? "") ? -1 : undefined);
  if (direction === undefined || (noun === undefined && !words.runNouns.has(texts[next + 1] ?? ""))) return undefined;
  next += noun === undefined ? 2 : 1;
  if (!/^(?:stands|stood|now|to|at|reached|reaches|hit|stretched|stretches|is|was|of)$/.test(texts[next] ?? "")) return undefined;
  while (/^(?:stands|stood|now|to|at|reached|reaches|hit|stretched|stretches|is|was|of|a)$/.test(texts[next] ?? "")) next += 1;
  const number = readNumber(texts, next);
  if (number === undefined || !goesOn(scan, next)) return undefined;
  const behind = unitAt(scan, next + number.length);
  // "its slide to 4,200" is a level
  if (noun !== undefined && behind === undefined) return undefined;
  const unit = behind?.unit ?? counted?.unit ?? null;
  return {
    type: "run",
    count: number.value,
    unit,
    direction,
    ended: false,
    atLeast: false,
    length: next + number.length + (behind?.length ?? 0) - at,
  };
}

const RECORD_NOUN = /^(?:close|closes|high|highs|finish|closing|territory|low|lows|peak|level|levels|number)$/;

/** "its twelfth record close of 2024", "at a record", "an all-time high", "just short of a record". */
export function recordAt(scan: Scan, at: number): Found<"record"> | undefined {
  const { texts } = scan;
  const ordinal = readOrdinal(texts[at]) ?? ordinalFigure(texts[at]);
  let next = at + (ordinal === undefined ? 0 : 1);
  const isNew = /^(?:new|fresh|another)$/.test(texts[next] ?? "") ? 1 : 0;
  next += isNew;
  const start = next;
  if (texts[next] === "all" && texts[next + 1] === "time") next += 2;
  else if (/^(?:record|records|ath|aths)$/.test(texts[next] ?? "")) next += 1;
  else if (isNew === 1 && /^(?:high|peak)$/.test(texts[next] ?? "")) next += 1;
  else return countOf(scan, at, ordinal) ?? countedAt(scan, at);
  const noun = next;
  while (RECORD_NOUN.test(texts[next] ?? "") && goesOn(scan, next)) next += 1;
  if (texts[start] === "all" && next === noun) return undefined;
  const nouns = texts.slice(noun, next);
  // "a record 14 % gain", "record number of", "record earnings": not the index's close
  if (nouns.includes("number")) return undefined;
  const low = nouns.some((word) => /^lows?$/.test(word));
  const before = texts.slice(Math.max(0, at - 5), at).join(" ");
  const short = /(?:short of|shy of)(?: (?:a|an|its|the|their|another))*$/.test(before);
  const within = partOf(scan, next, /^(?:of|in|for|)$/);
  const count = ordinal !== undefined && within !== undefined ? { value: ordinal, window: within.window } : null;
  if (ordinal !== undefined && count === null) return undefined;
  return { type: "record", low, short, count, length: next + (count === null ? 0 : within!.length) - at };
}

/** "67 record closes". */
function countedAt({ texts }: Scan, at: number): Found<"record"> | undefined {
  const number = readNumber(texts, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 2) return undefined;
  const said = /^(?:record|all time) (?:closes|closing highs|highs|finishes)(?!\S)/.exec(
    texts.slice(at + number.length, at + number.length + 4).join(" "),
  );
  if (said === null) return undefined;
  return {
    type: "record",
    low: false,
    short: false,
    count: { value: number.value, window: null },
    length: number.length + said[0].split(" ").length,
  };
}

/** "fifth consecutive record close", "third straight record high". */
export function recordRunAt({ texts }: Scan, at: number): Found<"recordRun"> | undefined {
  const count = readOrdinal(texts[at]) ?? ordinalFigure(texts[at]);
  if (count === undefined || !/^(?:straight|consecutive|successive)$/.test(texts[at + 1] ?? "")) return undefined;
  const said = /^(?:record|all time)(?: (?:close|closing high|closing record|high|finish))?(?!\S)/.exec(
    texts.slice(at + 2, at + 5).join(" "),
  );
  return said === null ? undefined : { type: "recordRun", count, length: 2 + said[0].split(" ").length };
}

/** "first gain in four days", "first weekly loss since March", "first red month since March". */
export function firstMoveAt(scan: Scan, at: number): Found<"firstMove"> | undefined {
  const { texts, tokens } = scan;
  if (texts[at] !== "first") return undefined;
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let next = at + 1;
  while (next < texts.length && tokens[next]!.before === "none") {
    const word = texts[next]!;
    const counted: Counted | undefined = unit === null ? unitAt(scan, next) : undefined;
    if (counted !== undefined && counted.unit.month === null) {
      unit = counted.unit;
      next += counted.length;
      continue;
    }
    if (words.winning.has(word) || (words.moveNouns.has(word) && words.risen.has(word))) direction = 1;
    else if (words.losing.has(word) || (words.moveNouns.has(word) && words.fallen.has(word))) direction = -1;
    else break;
    next += 1;
  }
  if (direction === null || next >= texts.length || tokens[next]!.before !== "none") return undefined;
  const inUnits = /^in (\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(texts.slice(next, next + 4).join(" "));
  const count = inUnits === null ? undefined : readNumber([inUnits[1]!], 0);
  if (inUnits !== null && count !== undefined) {
    const per = /days|sessions/.test(inUnits[2]!) ? "day" : (inUnits[2]!.slice(0, -1) as CalendarUnit);
    if (unit === null || unit.per === per)
      return {
        type: "firstMove",
        direction,
        unit: { per, month: null },
        comparandum: { type: "units", count: count.value },
        length: next + inUnits[0].split(" ").length - at,
      };
  }
  const back = comparandumAt(scan, next);
  if (back === undefined || back.value.type === "within") return undefined;
  return { type: "firstMove", direction, unit, comparandum: back.value, length: next + back.length - at };
}

/** ", its 28th of the year": of records, where one was told. */
function countOf(scan: Scan, at: number, ordinal: number | undefined): Found<"record"> | undefined {
  const { texts } = scan;
  if (ordinal === undefined || !/^(?:its|the|their)$/.test(texts[at - 1] ?? "")) return undefined;
  const such = texts[at + 1] === "such" ? 1 : 0;
  const within = partOf(scan, at + 1 + such, /^(?:of|in|)$/);
  if (within === undefined) return undefined;
  return { type: "record", low: false, short: false, count: { value: ordinal, window: within.window }, length: 1 + such + within.length };
}

function ordinalFigure(word: string | undefined): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word ?? "");
  return digits === null ? undefined : Number(digits[1]);
}

const BEYOND: ReadonlyMap<string, "above" | "below"> = new Map([
  ["above", "above"],
  ["over", "above"],
  ["past", "above"],
  ["below", "below"],
  ["under", "below"],
]);

/** "above 5,000 for the first time since March 2000", "first close above 50K". */
export function firstAt(scan: Scan, at: number): Found<"first"> | undefined {
  const { texts } = scan;
  const opening =
    /^(?:the )?(?:its )?first (?:ever )?(close|finish|time|session|daily close|closing)(?: ever)? (?=above|over|below|under|past)/.exec(
      `${texts.slice(at, at + 5).join(" ")} `,
    );
  const start = opening === null ? at : at + opening[0].trim().split(" ").length;
  const side = BEYOND.get(texts[start] ?? "");
  const figure = side && figureAt(scan, start + 1);
  if (side === undefined || figure === undefined || figure.figure.unit !== "level" || !goesOn(scan, start + 1)) return undefined;
  let next = start + 1 + figure.length;
  let within: Window | null = null;
  const window = goesOn(scan, next) ? windowAt(scan, next) : undefined;
  if (window !== undefined && window.window.type === "period") {
    within = window.window;
    next += window.length;
  }
  if (opening === null) {
    const first = /^(?:for (?:the|its) first time|for the very first time)(?!\S)/.exec(texts.slice(next, next + 5).join(" "));
    if (first === null) return undefined;
    next += first[0].split(" ").length;
  }
  const back = goesOn(scan, next) ? comparandumAt(scan, next) : undefined;
  const since = back === undefined || back.value.type === "within" ? ({ type: "ever" } as const) : back.value;
  if (back !== undefined && back.value.type !== "within") next += back.length;
  const closes = opening !== null && !/time/.test(opening[1]!);
  return { type: "first", level: figure.figure.value, side, since, within, closes, length: next - at };
}

const STATES: ReadonlyMap<string, PieceOf<"state">["state"]> = new Map([
  ["bull market", "bull"],
  ["bear market", "bear"],
  ["correction", "correction"],
  ["correction territory", "correction"],
  ["bear market territory", "bear"],
  ["bull market territory", "bull"],
]);
const ENTERING = /^(?:into|enter|entered|entering|enters|began|start|started|starting|confirmed|confirming)$/;
const NEAR =
  /^(?:from|near|nearing|near-|avoid|avoided|avoiding|edge|brink|verge|close|approaching|toward|towards|flirting|short|shy|risk|definition|outside|out|leave|left|leaving|exit|exited|exiting|end|ended|ending|ends|escape|escaped|since|during|after|of)$/;

/** "into a bear market", "closed in correction territory", "already deep in a bear market". */
export function stateAt(scan: Scan, at: number): Found<"state"> | undefined {
  const { texts } = scan;
  let next = at;
  const fresh = /^(?:new|fresh|full|blown|technical|official|so|called)$/;
  while (fresh.test(texts[next] ?? "") && next < at + 3) next += 1;
  const length = [3, 2, 1].find((each) => next + each <= texts.length && STATES.has(texts.slice(next, next + each).join(" ")));
  if (length === undefined) return undefined;
  if (/^(?:low|lows|high|rally|rallies|threshold|definition|by|peak|bottom)$/.test(texts[next + length] ?? "")) return undefined;
  const before = texts
    .slice(Math.max(0, at - 4), at)
    .filter((word) => !/^(?:a|an|the|its|another|deep|deeper|own|conventional)$/.test(word));
  const near = before.slice(-3).some((word) => NEAR.test(word));
  return {
    type: "state",
    state: STATES.get(texts.slice(next, next + length).join(" "))!,
    entered: before.some((word) => ENTERING.test(word)),
    near,
    length: next + length - at,
  };
}
