import { type Day, dayOf, daysInMonth, isoOf, parseDay, partsOf, weekdayOf } from "../../calendar/day.ts";
import { holidaysOf } from "../../calendar/holidays.ts";
import { spanOf, unitHolding } from "../../calendar/span.ts";
import type { CalendarUnit, Period } from "../../calendar/window.ts";
import { numberOpeners, readDigits, readNumber, readOrdinal } from "../../text/numbers.ts";

export interface Found<T> {
  readonly value: T;
  /** words it took */
  readonly length: number;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, i) => [name, i + 1] as const),
  ...MONTHS.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9],
]);
const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const WEEKDAY_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...DAYS.map((name, i) => [name, i + 1] as const),
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"].map(
    (name) => [name, DAYS.findIndex((day) => day.startsWith(name)) + 1] as const,
  ),
]);
const UNIT_BY_WORD: ReadonlyMap<string, CalendarUnit> = new Map([
  ...(["day", "week", "month", "quarter", "half", "year"] as const).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ["halfyear", "half"],
  ["semester", "half"],
  ["yr", "year"],
  ["yrs", "year"],
  ["mo", "month"],
  ["mos", "month"],
  ["mth", "month"],
  ["wk", "week"],
  ["wks", "week"],
  ["qtr", "quarter"],
  ["trimester", "quarter"],
  ["trimesters", "quarter"],
]);

export const monthNames: readonly string[] = MONTHS;
/** Words that only a date would use: what spelling is corrected towards. */
export const periodWords: readonly string[] = [
  ...MONTHS,
  ...DAYS,
  ...UNIT_BY_WORD.keys(),
  "quarter",
  "session",
  "sessions",
  "century",
  "decade",
  "decades",
  "fortnight",
  "trailing",
  "nineties",
  "eighties",
  "seventies",
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "yearly",
  "annual",
  "today",
  "yesterday",
  "since",
  "between",
  "until",
  "through",
];

export function readUnit(word: string | undefined): CalendarUnit | undefined {
  return word === undefined ? undefined : UNIT_BY_WORD.get(word);
}

export function readWeekday(word: string | undefined): number | undefined {
  return word === undefined ? undefined : WEEKDAY_BY_WORD.get(word);
}

export function readMonth(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTH_BY_WORD.get(word);
}

/** A four-digit year that markets have data for, or "'18" and "18" where the caller knows that a year must follow. */
export function readYear(word: string | undefined, short = false): number | undefined {
  // "CY2022": the calendar year
  const calendar = /^(?:cy)?((?:18|19|20)\d\d)$/.exec(word ?? "")?.[1];
  if (calendar !== undefined) return Number(calendar);
  if (!short || word === undefined || !/^\d\d$/.test(word)) return undefined;
  return Number(word) + (Number(word) < 50 ? 2000 : 1900);
}

/** Words that a stretch of the calendar begins with, beside those with a digit. */
const OPENERS: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...MONTH_BY_WORD.keys(),
  ...WEEKDAY_BY_WORD.keys(),
  ...UNIT_BY_WORD.keys(),
  ..."the this current last latest previous prior today tonight tday yesterday end close start begin beginning turn mid middle".split(" "),
  ..."final closing opening front back latter calendar full whole christmas xmas new halloween black boxing thanksgiving day".split(" "),
  ..."noughties nineties eighties seventies sixties fifties forties thirties".split(" "),
]);

/** Whether a stretch of the calendar can begin with a word: most words begin none, which is told at a glance. */
export function beginsPeriod(word: string | undefined): boolean {
  return word !== undefined && (OPENERS.has(word) || /\d|^valentine/.test(word));
}

/**
 * A stretch of the calendar at a place in the words: a date, a weekday, "June 2022", "Q4 2018", "the fourth quarter of 2022",
 * "H1", "2008", "the 1990s", "this week", "last Friday", "two weeks ago", "the end of 2022", "the start of the year".
 */
export function readPeriod(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!beginsPeriod(words[at])) return undefined;
  const the = words[at] === "the" ? 1 : 0;
  const article = the + monthLead(words, at + the);
  const found =
    readBound(words, at + article, today) ??
    longer(readRelative(words, at + article, today), readPart(words, at + article, today)) ??
    readDate(words, at + article, today) ??
    readMonthPeriod(words, at + article, today) ??
    readYearPeriod(words, at + article);
  return found && { value: found.value, length: found.length + article };
}

/** "last quarter of 2025" is that year's fourth, and not the one before this. */
function longer<T>(a: Found<T> | undefined, b: Found<T> | undefined): Found<T> | undefined {
  return a === undefined || (b !== undefined && b.length > a.length) ? b : a;
}

/** "end of 2022" is its last day; "start of the year" is the year, which is measured from the close before it. */
function readBound(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  const which = words[at];
  // "the highest close of 2022" is none of its last day
  const isEnd = which === "end" || (which === "close" && /^(?:the|at|by|from|since|to|as|until|through)$/.test(words[at - 1] ?? "the"));
  // "between end-2021 and end-2022", "year-end 2021"; but "where did it end 2021"
  const led = /^(?:since|from|between|to|and|until|through|at|by|after)$/.test(words[at - 1] ?? "");
  const short = which === "end" && led ? 1 : which === "year" && words[at + 1] === "end" ? 2 : 0;
  if (short > 0 && /^(?:18|19|20)\d\d$/.test(words[at + short] ?? ""))
    return { value: { type: "date", date: `${words[at + short]}-12-31` }, length: short + 1 };
  const closing = readLastSession(words, at, today);
  if (closing !== undefined) return closing;
  const mid = readMid(words, at);
  if (mid !== undefined) return mid;
  // "since the year began"
  const isSince = words[at - 1] === "since" || (words[at - 1] === "the" && words[at - 2] === "since");
  if (isSince && readUnit(which) !== undefined && /^(?:began|begun|started|opened)$/.test(words[at + 1] ?? "")) return thisUnit(which!, 2);
  const isOf = words[at + 1] === "of" || (which === "close" && words[at + 1] === "on");
  if (!(isEnd || which === "start" || which === "begin" || which === "beginning" || which === "turn") || !isOf) return undefined;
  const next =
    words[at + 2] === "the" && readUnit(words[at + 3]) !== undefined
      ? thisUnit(words[at + 3]!, 2)
      : readUnit(words[at + 2]) !== undefined
        ? thisUnit(words[at + 2]!, 1)
        : readPeriod(words, at + 2, today);
  if (next === undefined) return undefined;
  if (!isEnd) return { value: next.value, length: next.length + 2 };
  const span = spanOf(next.value, today);
  return span && { value: { type: "date", date: isoOf(span.last) }, length: next.length + 2 };
}

/** "the final session of 2008", "the last trading day of March": the last day of it. */
function readLastSession(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!/^(?:last|final)$/.test(words[at] ?? "")) return undefined;
  const noun = at + (words[at + 1] === "trading" ? 2 : 1);
  if (!/^(?:session|day|close)$/.test(words[noun] ?? "") || words[noun + 1] !== "of") return undefined;
  const of = readPeriod(words, noun + 2, today);
  const span = of && spanOf(of.value, today);
  return of && span && { value: { type: "date", date: isoOf(tradedBy(span.last)) }, length: noun + 2 + of.length - at };
}

/** The day itself, or the latest before it that is no weekend and no holiday of the New York exchanges. */
function tradedBy(day: Day): Day {
  let found = day;
  while (weekdayOf(found) > 5 || holidaysOf(partsOf(found).year).has(found)) found -= 1;
  return found;
}

/** "mid-March 2023", "mid-2019": the middle of a month is its 15th, that of a year its last day of June. */
function readMid(words: readonly string[], at: number): Found<Period> | undefined {
  if (words[at] !== "mid" && words[at] !== "middle") return undefined;
  // "in mid-2022" is no day
  if (!/^(?:since|from|to|and|until|till|through|thru|between|by|after|the)$/.test(words[at - 1] ?? "")) return undefined;
  const start = at + (words[at + 1] === "of" ? 2 : 1);
  const month = readMonth(words[start]);
  if (month !== undefined) {
    const year = readYear(words[start + 1]);
    return dated(month, 15, year, start + 1 - at + (year === undefined ? 0 : 1));
  }
  const year = readYear(words[start]);
  return year === undefined ? undefined : { value: { type: "date", date: `${year}-06-30` }, length: start + 1 - at };
}

function thisUnit(word: string, length: number): Found<Period> {
  return { value: { type: "relative", unit: readUnit(word)!, ago: 0 }, length };
}

/** "in which", "that": what begins a clause on the unit before it. */
export function whichAt(words: readonly string[], at: number): string {
  return words[at + 1] === "which" ? `${words[at]} which` : (words[at] ?? "");
}

function readRelative(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  // "the last month in which it gained 10%": the latest of many
  if (
    /^(?:last|latest|previous)$/.test(words[at] ?? "") &&
    (/^(?:in which|during which|on which|when|that|where)$/.test(whichAt(words, at + 2)) ||
      // "when was the last week it gained 6%"
      (words[at - 1] === "the" && words[at - 3] === "when" && /^(?:was|is)$/.test(words[at - 2]!)))
  )
    return undefined;
  const word = words[at];
  // "in today's session", "for Tuesday's session"
  const session = /^(?:session|trading|trade)$/.test(words[at + 1] ?? "") ? 1 : 0;
  if (/^(?:today|tonight|2day|2nite|tday)$/.test(word ?? ""))
    return { value: { type: "relative", unit: "day", ago: 0 }, length: 1 + session };
  if (word === "yesterday") return { value: { type: "relative", unit: "day", ago: 1 }, length: 1 + session };
  // "the week before last", "the day before yesterday"
  if (words[at + 1] === "before" && (words[at + 2] === "last" || (word === "day" && words[at + 2] === "yesterday"))) {
    const unit = readUnit(word);
    if (unit !== undefined && (unit !== "day" || words[at + 2] === "yesterday"))
      return { value: { type: "relative", unit, ago: 2 }, length: 3 };
  }
  const weekday = readWeekday(word);
  if (weekday !== undefined && !datesFollow(words, at + 1))
    return { value: { type: "weekday", weekday, before: false }, length: 1 + session };
  // "the week that ended on Friday"
  const told =
    word === "week"
      ? /^(?:that|which) (?:(?:is )?ending|ended|ends|finished|closed|finishes|closes)\b/.exec(words.slice(at + 1, at + 4).join(" "))
      : null;
  if (told !== null) {
    const begin = at + 1 + told[0].split(" ").length;
    const on = words[begin] === "on" ? 1 : 0;
    const inner = readPeriod([word!, "ended", ...words.slice(begin + on)], 0, today);
    return inner?.value.type === "week" ? { value: inner.value, length: inner.length - 2 + begin + on - at } : undefined;
  }
  if (word === "week" && /^(?:of|ending|ended|starting|through|to|until|till)$/.test(words[at + 1] ?? "")) {
    const day = readPeriod(words, at + 2, today);
    const span = day && spanOf(day.value, today);
    // "the best week of 2024": one of a year is none of a date
    if (day === undefined || span === undefined || span.last !== span.first) return undefined;
    // a week that ends on a day before Friday is none of the calendar
    if (/^(?:ending|ended|through|to|until|till)$/.test(words[at + 1]!) && weekdayOf(span.first) < 5) return undefined;
    return { value: { type: "week", holding: isoOf(span.first) }, length: day.length + 2 };
  }
  // "last calendar quarter"
  // "this holiday-shortened week", "this wild month"
  if (
    /^(?:calendar|full|holiday|shortened|holiday-shortened|short|volatile|wild|crazy|turbulent|busy|eventful|very)$/.test(
      words[at + 1] ?? "",
    )
  ) {
    const inner = readRelative([word!, ...words.slice(at + 2)], 0, today);
    return inner === undefined || inner.length < 2 ? undefined : { value: inner.value, length: inner.length + 1 };
  }
  if (word === "the") {
    const ended = readJustEnded(words, at + 1, today);
    if (ended !== undefined) return { ...ended, length: ended.length + 1 };
  }
  const now = word === "this" || word === "current";
  const gone = word === "last" || word === "previous" || word === "prior";
  if (now || gone) return readThisOrLast(words, at, today, gone);
  const count = readNumber(words, at) ?? (word === "a" || word === "one" ? { value: 1, length: 1 } : undefined);
  const unit = count && readUnit(words[at + count.length]);
  if (
    count === undefined ||
    unit === undefined ||
    words[at + count.length + 1] !== "ago" ||
    !Number.isInteger(count.value) ||
    count.value > 2000
  )
    return undefined;
  return { value: { type: "relative", unit, ago: count.value }, length: count.length + 2 };
}

/** "the month just ended": this one on its last weekday, else the one before. */
function readJustEnded(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  const unit = readUnit(words[at]);
  const isEnded = words[at + 1] === "just" && /^(?:ended|gone|finished|past|closed|over|completed)$/.test(words[at + 2] ?? "");
  if (unit === undefined || /s$/.test(words[at]!) || !isEnded) return undefined;
  const last = unitHolding(unit, today).last;
  const isLastDay = Array.from({ length: last - today }, (_, i) => weekdayOf(today + i + 1)).every((day) => day > 5);
  return { value: { type: "relative", unit, ago: isLastDay ? 0 : 1 }, length: 3 };
}

/** "Tuesday June 6", "Tuesday the 6th": the weekday only stands beside a date. */
function datesFollow(words: readonly string[], at: number): boolean {
  const next = words[at] === "the" ? words[at + 1] : words[at];
  return /\d/.test(next ?? "") || (readMonth(next) !== undefined && dayNumber(words[at + 1]) !== undefined);
}

function readThisOrLast(words: readonly string[], at: number, today: Day, gone: boolean): Found<Period> | undefined {
  const next = words[at + 1];
  const unit = readUnit(next);
  if (unit !== undefined) return { value: { type: "relative", unit, ago: gone ? 1 : 0 }, length: 2 };
  const weekday = readWeekday(next);
  if (weekday !== undefined) return { value: { type: "weekday", weekday, before: gone }, length: 2 };
  const month = readMonth(next);
  if (month === undefined) return undefined;
  const { year, month: present } = partsOf(today);
  // "last June", said in June, is the June of a year ago; "this December", said in June, lies ahead.
  return { value: { type: "month", month, year: gone && month >= present ? year - 1 : year }, length: 2 };
}

function readDate(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (parseDay(word) !== undefined) return { value: { type: "date", date: word }, length: 1 };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(word);
  if (dotted !== null) return dated(Number(dotted[2]), Number(dotted[1]), Number(dotted[3]), 1);
  const eve = readEve(words, at, today);
  if (eve !== undefined) return eve;
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/.exec(word);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    // "31/12/2018": no month has so high a number
    const [month, date] = first > 12 && second <= 12 ? [second, first] : [first, second];
    return dated(month, date, readYear(slashed[3], true), 1);
  }
  const skip = readWeekday(word) === undefined ? 0 : 1; // "Tuesday June 6", "Tuesday the 6th of June"
  const start = at + skip + (skip === 1 && words[at + 1] === "the" ? 1 : 0);
  const month = readMonth(words[start]);
  if (month !== undefined) {
    const article = words[start + 1] === "the" ? 1 : 0;
    const date = dayNumber(words[start + 1 + article]);
    if (article === 0 && isInMonth(words, start)) return undefined;
    return date === undefined ? undefined : withYear(words, month, date, start + 2 + article, at, today);
  }
  const date = dayNumber(words[start]);
  if (date === undefined) return undefined;
  const of = words[start + 1] === "of" ? 1 : 0;
  const named = readMonth(words[start + 1 + of]);
  return named === undefined ? inThisMonth(words, start, date, at, today) : withYear(words, named, date, start + 2 + of, at, today);
}

/** "Christmas Eve", "New Year's Eve 2021", "Halloween": days that are no holidays of the exchange. */
function readEve(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!/^(?:christmas|xmas|valentine|new|halloween)/.test(words[at]!)) return undefined;
  const said = words.slice(at, at + 3).join(" ");
  const [month, date, length] = /^(?:christmas|xmas) eve\b/.test(said)
    ? [12, 24, 2]
    : /^valentine'?s(?: day)?\b/.test(said)
      ? [2, 14, said.startsWith("valentines day") || said.startsWith("valentine's day") ? 2 : 1]
      : /^new (?:years?|year's) eve\b/.test(said)
        ? [12, 31, 3]
        : /^halloween\b/.test(said)
          ? [10, 31, 1]
          : [0, 0, 0];
  return length === 0 ? undefined : withYear(words, month, date, at + length, at, today);
}

/** "its 6th red week", "a 3rd straight loss": the ordinal of what is counted. */
function countsStretch(words: readonly string[], at: number): boolean {
  const isOwned = /^(?:its|their|a|an|another)$/.test(words[at - 1] ?? "");
  return (
    isOwned ||
    /^(?:straight|consecutive|successive)$/.test(words[at + 1] ?? "") ||
    [1, 2].some((ahead) => readUnit(words[at + ahead]) !== undefined)
  );
}

/** "the 2nd": of the month that holds the as-of date, or of the one before where that lies ahead. */
function inThisMonth(words: readonly string[], start: number, date: number, at: number, today: Day): Found<Period> | undefined {
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(words[start] ?? "") || countsStretch(words, start)) return undefined;
  const { year, month } = partsOf(today);
  const back = [0, 1, 2].find((months) => date <= daysInMonth(year, month - months) && dayOf(year, month - months, date) <= today)!;
  const day = dayOf(year, month - back, date);
  return { value: { type: "date", date: isoOf(day) }, length: start + 1 - at };
}

function withYear(words: readonly string[], month: number, date: number, next: number, at: number, today: Day): Found<Period> | undefined {
  // "March 13 this year", "25 May last year"
  const which = words[next + 1] === "year" ? ["this", "last"].indexOf(words[next]!) : -1;
  if (which >= 0) return dated(month, date, partsOf(today).year - which, next - at + 2);
  const year = readYear(words[next]);
  return dated(month, date, year, next - at + (year === undefined ? 0 : 1));
}

function dated(month: number, date: number, year: number | undefined, length: number): Found<Period> | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  if (year === undefined) return { value: { type: "monthday", month, date }, length };
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return parseDay(iso) === undefined ? undefined : { value: { type: "date", date: iso }, length };
}

function dayNumber(word: string | undefined): number | undefined {
  const value = readDigits(word) ?? (word !== undefined && /^\d/.test(word) ? readOrdinal(word) : undefined);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

/** "in Dec 22": nothing is in a day, so that the number is the year's. */
function isInMonth(words: readonly string[], month: number): boolean {
  return words[month - 1] === "in" && /^[02]\d$/.test(words[month + 1] ?? "") && !/^(?:19|20)\d\d$/.test(words[month + 2] ?? "");
}

/** "the Oct 74 low": a year by its last two digits, where they are no day of the month and nothing is counted. */
function yearOfTwo(words: readonly string[], at: number): number | undefined {
  const isCounted = /^(?:%|percent|pct|points?|pts|bps?|basis|days?|sessions?|weeks?|months?|years?|times|of|stocks|members|dma|ma)$/.test(
    words[at + 1] ?? "",
  );
  return /^[4-9]\d$/.test(words[at] ?? "") && !isCounted ? 1900 + Number(words[at]) : undefined;
}

function readMonthPeriod(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  const lead = words[at] === "month" && words[at + 1] === "of" ? 2 : 0;
  const month = readMonth(words[at + lead]);
  if (month === undefined) return undefined;
  const of = words[at + lead + 1] === "of" ? 1 : 0;
  const short = lead + of === 0 && isInMonth(words, at) ? 2000 + Number(words[at + 1]) : undefined;
  const year = readYear(words[at + lead + 1 + of]) ?? short ?? yearOfTwo(words, at + lead + 1 + of);
  // "July of this year", "August last year"
  const which = words[at + lead + 1 + of] ?? "";
  if (year === undefined && (of === 1 ? /^(?:this|last)$/ : /^last$/).test(which) && words[at + lead + 2 + of] === "year")
    return { value: { type: "month", month, year: partsOf(today).year - (which === "last" ? 1 : 0) }, length: lead + 3 + of };
  if (year === undefined) return { value: { type: "month", month }, length: lead + 1 };
  return { value: { type: "month", month, year }, length: lead + 2 + of };
}

const PART = /^(?:(q)([1-4])|([1-4])(q)|(h)([12])|([12])(h))(\d\d)?$/;

/** Quarters and halves: "Q4", "4Q18", "Q4 2018", "fourth quarter of 2022", "first half". */
function readPart(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  const word = words[at] ?? "";
  const short = PART.exec(word);
  if (short !== null) {
    const number = Number(short[2] ?? short[3] ?? short[6] ?? short[7]);
    const glued = readYear(short[9], true);
    const of = words[at + 1] === "of" ? 1 : 0;
    const year = glued ?? readYear(words[at + 1 + of], readUnit(words[at + 2 + of]) === undefined);
    return part(short[1] ?? short[4] ?? "h", number, year, 1 + (glued === undefined && year !== undefined ? 1 + of : 0));
  }
  // "the March quarter": the one that ends with it
  const month = readMonth(word);
  if (month !== undefined && readUnit(words[at + 1]) === "quarter" && month % 3 === 0) {
    const of = words[at + 2] === "of" ? 1 : 0;
    const year = readYear(words[at + 2 + of]);
    return part("q", month / 3, year, 2 + (year === undefined ? 0 : 1 + of));
  }
  const ordinal = readOrdinal(word) ?? (/^(?:last|final|closing)$/.test(word) ? 4 : word === "opening" ? 1 : undefined);
  const unit = readUnit(words[at + 1]);
  if (unit === "half" && HALVES.has(word)) return halfOf(words, at, HALVES.get(word)!, today);
  if (ordinal === undefined || (unit !== "quarter" && unit !== "half")) return undefined;
  // "the hit rate of fourth quarters": of each year's
  if (/s$/.test(words[at + 1]!) && words[at + 2] !== "of" && readYear(words[at + 2]) === undefined) return undefined;
  if (ordinal > (unit === "half" ? 2 : 4)) return undefined;
  return unit === "half" ? halfOf(words, at, ordinal, today) : partOf("q", ordinal, words, at, 2, today);
}

/** "the back half of last year" */
const HALVES: ReadonlyMap<string, number> = new Map([
  ["front", 1],
  ["back", 2],
  ["latter", 2],
  ["last", 2],
  ["final", 2],
  ["closing", 2],
]);

function halfOf(words: readonly string[], at: number, half: number, today: Day): Found<Period> {
  // "the second half-year of 1999"
  return partOf("h", half, words, at, words[at + 2] === "year" ? 3 : 2, today);
}

/** A quarter or a half with the year that is named behind it: "of 1999", "of the year", "of last year". */
function partOf(letter: "q" | "h", ordinal: number, words: readonly string[], at: number, named: number, today: Day): Found<Period> {
  const of = words[at + named] === "of" ? 1 : 0;
  const year = readYear(words[at + named + of]);
  if (year !== undefined) return part(letter, ordinal, year, named + 1 + of);
  // "the first half of the year": the latest
  if (of === 1 && words[at + named + 1] === "the" && words[at + named + 2] === "year" && readNumber(words, at + named + 3) === undefined)
    return part(letter, ordinal, undefined, named + 3);
  const relative = of === 1 ? readPeriod(words, at + named + 1, today) : undefined;
  if (relative?.value.type !== "relative" || relative.value.unit !== "year") return part(letter, ordinal, undefined, named);
  return part(letter, ordinal, partsOf(today).year - relative.value.ago, named + 1 + relative.length);
}

function part(letter: string, number: number, year: number | undefined, length: number): Found<Period> {
  const when = year === undefined ? {} : { year };
  return { value: letter === "q" ? { type: "quarter", quarter: number, ...when } : { type: "half", half: number, ...when }, length };
}

const DECADES: ReadonlyMap<string, number> = new Map([
  ["noughties", 2000],
  ["nineties", 1990],
  ["90s", 1990],
  ["eighties", 1980],
  ["80s", 1980],
  ["seventies", 1970],
  ["70s", 1970],
  ["sixties", 1960],
  ["60s", 1960],
  ["fifties", 1950],
  ["50s", 1950],
  ["forties", 1940],
  ["thirties", 1930],
]);

/** "the month December 2018": a name behind its unit. */
function monthLead(words: readonly string[], at: number): number {
  return words[at] === "month" && readMonth(words[at + 1]) !== undefined ? 1 : 0;
}

/** "year 2019", "calendar year 2019", "full-year 2019", "calendar 2019", "fiscal 2019" is another. */
function yearLead(words: readonly string[], at: number): number {
  let next = at;
  if (/^(?:calendar|full|whole)$/.test(words[next] ?? "")) next += 1;
  if (words[next] === "year") next += 1;
  if (words[next] === "of" && next > at) next += 1;
  return readYear(words[next]) === undefined ? 0 : next - at;
}

function readYearPeriod(words: readonly string[], at: number): Found<Period> | undefined {
  const lead = yearLead(words, at);
  const year = readYear(words[at + lead]);
  if (year !== undefined) {
    const part = words[at + lead + 1];
    const letter = /^([qh])([1-4])$/.exec(part ?? "");
    if (letter !== null)
      return {
        value: letter[1] === "q" ? { type: "quarter", quarter: Number(letter[2]), year } : { type: "half", half: Number(letter[2]), year },
        length: lead + 2,
      };
    // "2023 calendar year"
    const calendar = part === "calendar" && words[at + lead + 2] === "year" ? 2 : 0;
    return { value: { type: "year", year }, length: lead + 1 + calendar };
  }
  const spoken = DECADES.get(words[at] ?? "");
  if (spoken !== undefined) return { value: { type: "decade", year: spoken }, length: 1 };
  const fiscal = /^fy(\d\d|(?:19|20)\d\d)$/.exec(words[at] ?? "");
  const named = readYear(fiscal?.[1], true);
  if (named !== undefined) return { value: { type: "year", year: named }, length: 1 };
  const decade = /^((?:18|19|20)\d0)s$/.exec(words[at] ?? "");
  return decade === null ? undefined : { value: { type: "decade", year: Number(decade[1]) }, length: 1 };
}
