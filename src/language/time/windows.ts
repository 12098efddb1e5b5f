import { type Day, isoOf, partsOf, weekdayOf } from "../../calendar/day.ts";
import { back, spanOf, unitHolding } from "../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../calendar/window.ts";
import { readNumber } from "../../text/numbers.ts";
import { type EventNames, lastsOn, readEvent } from "./events.ts";
import { readExtreme } from "./extremes.ts";
import { readBesideHoliday, readHoliday } from "./holidays.ts";
import { beginsPeriod, type Found, readMonth, readPeriod, readUnit, readYear, whichAt } from "./periods.ts";

/** A window in the words, and the preposition that led it: "from" its high is another question than "since" it. */
export interface WindowFound extends Found<Window> {
  readonly lead: string;
}

const LEADS = new Set("in during over for on within across throughout through at as of".split(" "));
const SINCE = new Set(["since", "after", "following"]);
const FROM = new Set(["from", "off", "above", "below", "under", "beneath"]);
const BACK = new Set(["past", "last", "trailing", "previous", "preceding", "prior", "latest", "rolling", "recent"]);
const TO_DATE: ReadonlyMap<string, CalendarUnit> = new Map([
  ["wtd", "week"],
  ["mtd", "month"],
  ["qtd", "quarter"],
  ["ytd", "year"],
]);
const COMPACT = /^([1-9]\d{0,2})(d|w|wk|wks|m|mo|mos|mth|mths|q|y|yr|yrs)$/;
const COMPACT_UNITS: Readonly<Record<string, CalendarUnit>> = { d: "day", w: "week", m: "month", q: "quarter", y: "year" };
const ALL_TIME = new Set(["ever", "inception", "records", "history"]);

const period = (value: Period): Window => ({ type: "period", period: value });
const current = (unit: CalendarUnit): Window => period({ type: "relative", unit, ago: 0 });

/** Words that a window begins with, beside those of a stretch of the calendar. */
const OPENERS: ReadonlySet<string> = new Set([
  ...LEADS,
  ...SINCE,
  ...FROM,
  ...BACK,
  ...TO_DATE.keys(),
  ..."inside between when start counting beginning starting dating measured reckoned calculated computed go going".split(" "),
  ..."so ltm ttm most all ever half first its their years finish a one fortnight decade".split(" "),
  ..."gfc global great financial credit subprime crisis covid coronavirus pandemic corona dot dotcom tech internet".split(" "),
]);

/**
 * The window that starts at a place in the words, its preposition included. The longest reading wins.
 * @returns undefined where none starts there
 */
export function readWindow(words: readonly string[], at: number, today: Day, events: EventNames): WindowFound | undefined {
  const word = words[at]!;
  if (!OPENERS.has(word) && !beginsPeriod(word)) return undefined;
  // "in the years from 2000 to 2009"
  const isLed = LEADS.has(word);
  const said = words.slice(at, at + 6).join(" ");
  const years = isLed ? /^(?:in|over|during|for|across) (?:the )?(?:years|period|span|stretch) (?=from|between)/.exec(said) : null;
  if (years !== null) {
    const skipped = years[0].trim().split(" ").length;
    const found = readWindow(words, at + skipped, today, events);
    return found && { ...found, length: found.length + skipped };
  }
  // "on the day 15 September 2008", "in the day of 2 June"
  const dayOf =
    isLed || word === "the"
      ? /^(?:(?:in|on|at|of) (?:the )?(?:day|date|session)(?: of)?|the (?:session|trading day) of) (?=\d)/.exec(said)
      : null;
  if (dayOf !== null) {
    const skipped = dayOf[0].trim().split(" ").length;
    const found = readWindow(["on", ...words.slice(at + skipped)], 0, today, events);
    return found && { ...found, length: found.length - 1 + skipped };
  }
  // "in the pandemic year 2020"
  const named = isLed ? /^(?:in|for|during|over) the ([a-z-]+) year (?:19|20)\d\d\b/.exec(said) : null;
  if (named !== null && !/^(?:calendar|whole|full|last|next|previous|first|second|fiscal|entire)$/.test(named[1]!)) {
    const found = readWindow(["in", words[at + 4]!], 0, today, events);
    return found && { ...found, length: 5, lead: word };
  }
  if (LINE.test(said)) return undefined;
  if (SINCE.has(word) || FROM.has(word)) return readSince(words, at, today, events);
  const opening = startLead(words, at);
  if (opening > 0) {
    const found = readSince(["since", ...words.slice(at + opening)], 0, today, events);
    if (found?.value.type === "since") return { ...found, length: found.length - 1 + opening };
  }
  // "when 2020 started", "when this year began"
  if (word === "when") {
    const found = readPeriod(words, at + 1, today);
    const verb = words[at + 1 + (found?.length ?? 0)] ?? "";
    if (found === undefined) return undefined;
    const ends = ENDED.exec(words.slice(at + 1 + found.length, at + 4 + found.length).join(" "));
    const span = ends === null ? undefined : spanOf(found.value, today);
    if (ends !== null && span !== undefined)
      return { value: period({ type: "date", date: isoOf(span.last) }), length: found.length + 1 + ends[0].split(" ").length, lead: "at" };
    return /^(?:started|starts|began|begins|opened|kicked)$/.test(verb)
      ? { value: { type: "since", from: found.value }, length: found.length + (verb === "kicked" ? 3 : 2), lead: "since" }
      : undefined;
  }
  if (word === "between") {
    const extremes = readBetweenExtremes(words, at + 1, today, AND);
    const found = extremes ?? readRange(words, at, today, "and");
    return found && { value: found.value, length: found.length + 1, lead: word };
  }
  const open = readOpenStart(words, at, today);
  if (open !== undefined) return open;
  const course = isLed || word === "inside" ? COURSE.exec(said) : null;
  const lead = course !== null ? course[0].split(" ").length : isLed ? 1 : 0;
  const crisis = lead > 0 ? readCrisis(words, at + 1) : undefined;
  if (crisis !== undefined) return { value: crisis.value, length: crisis.length + 1, lead: word };
  // "to recover from the Covid crash", "to make back its losses from the 2008 crash"
  const crash = lead === 0 ? readCrisis(words, at, true) : undefined;
  const ofFall = crash !== undefined && RECOVERING.test(words.slice(Math.max(0, at - 7), at).join(" ")) ? crash : undefined;
  if (ofFall !== undefined) return { value: ofFall.value, length: ofFall.length, lead: "" };
  // "the S&P the day Lehman collapsed"
  const isOnDay = lead === 0 && word === "the" && words[at + 1] === "day";
  const onEvent = isOnDay ? readOnEvent(words, at, today, events) : undefined;
  if (onEvent !== undefined && onEvent.length > 2) return { ...onEvent, lead: "on" };
  const found =
    (lead > 0 ? readOnEvent(words, at + 1, today, events) : undefined) ??
    readToDate(words, at + lead, lead > 0 ? word : "") ??
    readFirst(words, at + lead, today) ??
    readPast(words, at + lead) ??
    (lead > 0 ? readView(words, at + lead) : undefined) ??
    readCountToDate(words, at + lead) ??
    readUpTo(words, at + lead, today) ??
    readAll(words, at + lead) ??
    readMonthsTogether(words, at + lead, today) ??
    readRange(words, at + lead - 1, today, "to") ??
    readBarePeriod(words, at + lead, today, lead > 0);
  return found && { value: found.value, length: found.length + lead, lead: lead > 0 ? word : "" };
}

/** "counting from 1960", "starting in 1990", "going back to 1950": words that make a time a start. */
function startLead(words: readonly string[], at: number): number {
  const start = words[at] === "start" ? at + 1 : at;
  const verb = words[start] ?? "";
  const next = words[start + 1] ?? "";
  if (/^(?:counting|beginning|starting|dating|measured|reckoned|calculated|computed)$/.test(verb))
    return /^(?:from|in|with|at|since)$/.test(next) ? start + 2 - at : next === "back" && words[start + 2] === "to" ? start + 3 - at : 0;
  if (start !== at) return 0;
  if (/^go(?:ing)?$/.test(verb) && next === "back" && /^(?:to|until)$/.test(words[at + 2] ?? "")) return 3;
  return verb === "as" && next === "far" && words[at + 2] === "back" && words[at + 3] === "as" ? 4 : 0;
}

/** "over the 50d", "above its 200 day": an average's line, and no stretch of so many days. */
const LINE =
  /^(?:\S+ )?(?:the|its|their) (?:20|50|100|150|200) ?(?:d|day)(?! (?:period|stretch|span|window|return|performance|change|range|high|low|trend))(?!\S)/;

/** "in the course of 2013", "throughout all of May": all of a stretch. */
const COURSE =
  /^(?:inside of|inside|(?:in|over|during|for|through|throughout|across) (?:the )?(?:course|whole|span|entirety|entire|all|full|totality)(?: of)?|across)(?= )/;

/** "1950 onwards", "1990 to date": from then on. */
function readOpenStart(words: readonly string[], at: number, today: Day): WindowFound | undefined {
  const lead = /^(?:from|in|since)$/.test(words[at] ?? "") ? 1 : 0;
  const found = readPeriod(words, at + lead, today);
  if (found === undefined || found.value.type === "relative") return undefined;
  const tail = /^(?:onwards?|forward|on(?!\S)|(?:to|until|till|up to|through) (?:date|now|today|present|the present)(?: day)?)(?!\S)/.exec(
    words.slice(at + lead + found.length, at + lead + found.length + 4).join(" "),
  );
  // "days in 2020 on which it fell": of that year
  const next = words[at + lead + found.length + 1] ?? "";
  if (tail === null || (tail[0] === "on" && (lead === 0 || /^(?:which|what|the|a|average|how|whom)$/.test(next)))) return undefined;
  return { value: { type: "since", from: found.value }, length: lead + found.length + tail[0].split(" ").length, lead: "since" };
}

/** Falls of the market that have a name: from the high of one time to the low of another. */
const CRISES: readonly { readonly names: RegExp; readonly high: Period; readonly low: Period }[] = [
  {
    names: /^(?:gfc|(?:global |great )?financial crisis|great recession|credit crisis|subprime crisis|2008 crisis|crisis of 2008)\b/,
    high: { type: "year", year: 2007 },
    low: { type: "year", year: 2009 },
  },
  {
    names: /^(?:covid|coronavirus|pandemic|corona) (?:crash|selloff|sell off|slump|plunge|rout|meltdown)\b/,
    high: { type: "month", month: 2, year: 2020 },
    low: { type: "month", month: 3, year: 2020 },
  },
  {
    names: /^(?:dot com|dotcom|tech|internet) (?:crash|bust|bubble burst|collapse|wreck|implosion|meltdown)\b/,
    high: { type: "year", year: 2000 },
    low: { type: "year", year: 2002 },
  },
];

/** Words right in front of a fall that was won back. */
const RECOVERING = /\b(?:recover\w*|losses|back|even|whole|regain\w*|recovery time|make up)(?: \S+)? (?:from|after|of|since|in)$/;
const YEARS_OF_CRISES: readonly { readonly names: RegExp; readonly crisis: number }[] = [
  { names: /^(?:2007|2008|2009) (?:crash|collapse|meltdown|selloff|sell off|bear market|slump)\b/, crisis: 0 },
  { names: /^2020 (?:crash|collapse|selloff|sell off|bear market|slump|plunge)\b/, crisis: 1 },
  { names: /^(?:2000|2001) (?:crash|bust|collapse|bear market|slump)\b/, crisis: 2 },
];

/** "during the GFC", "in the Covid crash". @param byYear whether "the 2008 crash" is one as well, and no fall within that year */
function readCrisis(words: readonly string[], at: number, byYear = false): Found<Window> | undefined {
  const article = /^(?:the|its|their)$/.test(words[at] ?? "") ? 1 : 0;
  const said = words.slice(at + article, at + article + 4).join(" ");
  const ofYear = byYear ? YEARS_OF_CRISES.find(({ names }) => names.test(said)) : undefined;
  for (const { names: own, high, low } of CRISES) {
    const names = ofYear !== undefined && CRISES[ofYear.crisis]!.high === high ? ofYear.names : own;
    const found = names.exec(said);
    if (found !== null)
      return {
        value: { type: "extreme", extreme: "high", within: high, to: { extreme: "low", within: low } },
        length: article + found[0].split(" ").length,
      };
  }
  return undefined;
}

/** "on Black Monday", "in the flash crash": the event's own day. */
function readOnEvent(words: readonly string[], at: number, today: Day, events: EventNames): Found<Window> | undefined {
  const skip = words[at] === "the" && words[at + 1] === "day" && words[at + 2] === "of" ? 3 : 0;
  const found = readEvent(words, at + skip, today, events);
  if (found?.value.type === "event" && lastsOn(found.value.event, events)) return undefined;
  return found?.value.type === "event" ? { value: { ...found.value, on: true }, length: found.length + skip } : undefined;
}

/** "year to date", "ytd", "so far this year", "on the week". */
function readToDate(words: readonly string[], at: number, lead: string): Found<Window> | undefined {
  const short = TO_DATE.get(words[at] ?? "");
  if (short !== undefined) return { value: current(short), length: 1 };
  if (words[at] === "so" && words[at + 1] === "far") {
    const skip = words[at + 2] === "in" || words[at + 2] === "for" ? 1 : 0;
    const unit = words[at + 2 + skip] === "this" || words[at + 2 + skip] === "the" ? readUnit(words[at + 3 + skip]) : undefined;
    return unit && { value: current(unit), length: 4 + skip };
  }
  // "on a year-to-date basis"
  const isBasis = /^a (?:week|month|quarter|year) to date basis(?!\S)/.test(words.slice(at, at + 5).join(" "));
  if (isBasis) return { value: current(readUnit(words[at + 1])!), length: 5 };
  const article = words[at] === "the" || words[at] === "this" || words[at] === "current" ? 1 : 0;
  const unit = readUnit(words[at + article]);
  if (unit === undefined) return undefined;
  if (words[at + article + 1] === "to" && words[at + article + 2] === "date") return { value: current(unit), length: article + 3 };
  if (words[at + article + 1] === "so" && words[at + article + 2] === "far") return { value: current(unit), length: article + 3 };
  if (words[at] === "this" && words[at + 2] === "so" && words[at + 3] === "far") return { value: current(unit), length: 4 };
  // "did it finish the month higher"
  const ends =
    lead === "" && /^(?:finish|finished|finishes|end|ended|ends|close|closed|closes|begin|began|start|started)$/.test(words[at - 1] ?? "");
  if (
    words[at] === "the" &&
    (ends || /^(?:on|for|in|during)$/.test(lead) || (lead === "over" && unit === "week")) &&
    !/^(?:\d{4}|of|before|after|following|ending|since)$/.test(words[at + 2] ?? "")
  )
    return { value: current(unit), length: 2 };
  // "how was the week for the Nasdaq", "how is the quarter going"
  if (
    words[at] === "the" &&
    unit !== "day" &&
    words[at - 2] === "how" &&
    /^(?:is|was|has)$/.test(words[at - 1] ?? "") &&
    /^(?:for|going|been|so|looking|shaping|treating|on)$/.test(words[at + 2] ?? "for")
  )
    return { value: current(unit), length: 2 };
  // "the best week of the year"
  const ofWeek = words[at + 1] === "week" && /^(?:sectors?|stocks?|movers?|gainers?|losers?|winners?)$/.test(words[at - 2] ?? "");
  if (words[at] === "the" && lead === "of" && (ofWeek || /^(?:month|quarter|year)$/.test(words[at + 1]!)))
    return { value: current(unit), length: 2 };
  return undefined;
}

/** "when 2021 ended", "when last year wrapped up": its last day. */
const ENDED = /^(?:ended|finished|closed|concluded|was over|wrapped up|wrapped|drew to a close|came to an end)(?!\S)/;

/** "past month", "the last 3 months", "trailing twelve months", "last 17 sessions". */
function readPast(words: readonly string[], at: number): Found<Window> | undefined {
  // "the last day of 1989" is the day itself
  if (/^(?:the )?last (?:day|session) of \S/.test(words.slice(at, at + 5).join(" "))) return undefined;
  const article = words[at] === "the" || words[at] === "this" ? 1 : 0;
  const back = words[at + article] ?? "";
  if (/^(?:ltm|ttm|l12m|t12m)$/.test(back)) return { value: { type: "past", count: 12, unit: "month" }, length: article + 1 };
  const trading = back === "trading" ? 1 : 0;
  if (words[at] === "this" && words[at + 1 + trading] === "session") return { value: { type: "sessions", count: 1 }, length: 2 + trading };
  const latest = latestSession(words, at + article);
  if (latest > 0) return { value: { type: "sessions", count: 1 }, length: article + latest };
  if (!BACK.has(back)) return undefined;
  const start = at + article + 1;
  const counted = readDuration(words, start);
  if (counted !== undefined) return { value: pastOf(counted.value), length: article + 1 + counted.length };
  const long = LONG_UNITS.get(words[start] ?? "");
  if (long !== undefined && (back !== "last" || article === 1)) return { value: { type: "past", ...long }, length: article + 2 };
  // "over the past half year"
  if (words[start] === "half" && words[start + 1] === "year" && (back === "past" || article === 1))
    return { value: { type: "past", count: 6, unit: "month" }, length: article + 3 };
  const unit = readUnit(words[start]);
  // "the last week that it fell more than 3%", "when was the last week it fell 3%": the latest of many
  const isAskedFor = article === 1 && words[at - 2] === "when" && /^(?:was|is)$/.test(words[at - 1]!);
  if (back === "last" && unit !== undefined && (isAskedFor || BEHIND_LATEST.test(whichAt(words, start + 1)))) return undefined;
  if (unit === "year" && words[start + 1] === "and" && words[start + 2] === "a" && words[start + 3] === "half")
    return { value: { type: "past", count: 18, unit: "month" }, length: article + 5 };
  // "last week" and "the previous week" are the week before this one; "past week" and "over the last week" count back from now.
  // "how has it finished the last week": the one that is over
  const isFinished = back === "last" && article === 1 && /^(?:finish(?:ed)?|end(?:ed)?|close[ds]?)$/.test(words[at - 1] ?? "");
  // "in the last quarter" is the calendar one, which quarters are told by; "over the last quarter" counts back
  const isQuarter =
    back === "last" && article === 1 && unit === "quarter" && words[start + 1] !== "of" && /^(?:in|during|of)$/.test(words[at - 1] ?? "");
  if ((isFinished || isQuarter || /^(?:previous|prior|preceding)$/.test(back)) && unit !== undefined && unit !== "day")
    return { value: period({ type: "relative", unit, ago: 1 }), length: article + 2 };
  if (unit === undefined || (back !== "past" && back !== "trailing" && back !== "rolling" && words[at] !== "the")) return undefined;
  return { value: { type: "past", count: 1, unit }, length: article + 2 };
}

/** What stands behind "the last week" where it is the latest of many. */
const BEHIND_LATEST = /^(?:that|when|where|with)$|^(?:in|during|on) which$/;

/** Words of "last session", "most recent trading session", 0 where none stand there. */
function latestSession(words: readonly string[], at: number): number {
  const lead = words[at] === "most" && words[at + 1] === "recent" ? 2 : /^(?:last|latest)$/.test(words[at] ?? "") ? 1 : 0;
  if (lead === 0) return 0;
  const trading = words[at + lead] === "trading" ? 1 : 0;
  const end = at + lead + trading + 1;
  // "the last session in which it fell 2%": the latest of many
  if (words[end - 1] !== "session" || words[end] === "of" || BEHIND_LATEST.test(whichAt(words, end))) return 0;
  return end - at;
}

/** A number of sessions or of calendar units, not yet a window: "3 months", "six days", "17 trading days", "1y". */
export interface Duration {
  readonly count: number;
  readonly unit: CalendarUnit | "session";
}

/** Up to so many, "days" are sessions: "past 10 days", "5 day performance". */
const MOST_SESSIONS = 20;

/** The stretch back from now of such a length. */
export function pastOf({ count, unit }: Duration): Window {
  const isOfSessions = unit === "session" || (unit === "day" && count > 1 && count <= MOST_SESSIONS);
  return isOfSessions ? { type: "sessions", count } : { type: "past", count, unit };
}

/** "S&P 500 calendar year" is no 500 years. */
const MOST_FULL = 200;

/** How many words there say that the units are whole ones: "full", "finished calendar". */
function fullness(words: readonly string[], at: number): number {
  if (!/^(?:calendar|full|whole|complete|completed|finished)$/.test(words[at] ?? "")) return 0;
  return words[at + 1] === "calendar" ? 2 : 1;
}

/** Units that are so many of another. */
const LONG_UNITS: ReadonlyMap<string, { readonly count: number; readonly unit: CalendarUnit }> = new Map([
  ["fortnight", { count: 2, unit: "week" }],
  ["fortnights", { count: 2, unit: "week" }],
  ["decade", { count: 10, unit: "year" }],
  ["decades", { count: 10, unit: "year" }],
]);

export function readDuration(words: readonly string[], at: number): Found<Duration> | undefined {
  const counted = words[at] === "a" || words[at] === "one" ? { value: 1, length: 1 } : readNumber(words, at);
  const long = counted === undefined ? undefined : LONG_UNITS.get(words[at + counted.length] ?? "");
  if (
    counted !== undefined &&
    long !== undefined &&
    Number.isInteger(counted.value) &&
    counted.value > 0 &&
    words[at + counted.length + 1] !== "ago"
  )
    return { value: { count: long.count * counted.value, unit: long.unit }, length: counted.length + 1 };
  const compact = COMPACT.exec(words[at] ?? "");
  if (compact !== null) {
    const unit = COMPACT_UNITS[compact[2]!.charAt(0)]!;
    return { value: { count: Number(compact[1]), unit }, length: 1 };
  }
  if (words[at] === "half" && words[at + 1] === "a" && words[at + 2] === "year") return { value: { count: 6, unit: "month" }, length: 3 };
  const number = readNumber(words, at);
  if (number === undefined || number.value < 1 || number.value > 40_000) return undefined;
  const next = words[at + number.length];
  const whole = Number.isInteger(number.value);
  // "below 380 for 3 closes"
  if (next === "session" || next === "sessions" || (/^(?:for|in)$/.test(words[at - 1] ?? "") && /^closes?$/.test(next ?? "")))
    return whole ? { value: { count: number.value, unit: "session" }, length: number.length + 1 } : undefined;
  const trading = next === "trading" || next === "business" ? 1 : 0;
  // "fifty calendar years", "three full months"
  const adjectives = fullness(words, at + number.length);
  if (adjectives > 0 && trading === 0) {
    const named = whole && number.value <= MOST_FULL ? readUnit(words[at + number.length + adjectives]) : undefined;
    return named === undefined || named === "half" || named === "day" || words[at + number.length + adjectives + 1] === "ago"
      ? undefined
      : { value: { count: number.value, unit: named }, length: number.length + adjectives + 1 };
  }
  const unit = readUnit(words[at + number.length + trading]);
  if (words[at + number.length + trading] === "sessions")
    return whole ? { value: { count: number.value, unit: "session" }, length: number.length + 2 } : undefined;
  if (unit === undefined || words[at + number.length + trading + 1] === "ago") return undefined;
  if (trading === 1 && unit === "day")
    return whole ? { value: { count: number.value, unit: "session" }, length: number.length + 2 } : undefined;
  if (trading === 1) return undefined;
  if (unit === "half") return undefined;
  if (!whole) return unit === "year" ? { value: { count: number.value * 12, unit: "month" }, length: number.length + 1 } : undefined;
  return { value: { count: number.value, unit }, length: number.length + 1 };
}

/** "November and December 2008": two months that follow each other, of one year. */
function readMonthsTogether(words: readonly string[], at: number, today: Day): Found<Window> | undefined {
  const [first, second] = [readMonth(words[at]), readMonth(words[at + 2])];
  const of = words[at + 3] === "of" ? 1 : 0;
  const year = words[at + 1] === "and" && first !== undefined && second === first + 1 ? readYear(words[at + 3 + of]) : undefined;
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const value: Window = { type: "range", from: { type: "month", month: first, year }, to: { type: "month", month: second, year } };
  return spanOf(value.from, today) === undefined ? undefined : { value, length: 4 + of };
}

/** "on a one-year view", "over a 3-month horizon". */
function readView(words: readonly string[], at: number): Found<Window> | undefined {
  if (words[at] !== "a" && words[at] !== "an") return undefined;
  const duration = readDuration(words, at + 1);
  const next = duration === undefined ? "" : (words[at + 1 + duration.length] ?? "");
  if (duration !== undefined && /^(?:view|basis|horizon|timeframe|lookback)$/.test(next))
    return { value: pastOf(duration.value), length: duration.length + 2 };
  // "on a year of daily data"
  const unit = readUnit(words[at + 1]);
  const isOfData =
    words[at + 2] === "of" && words[at + 3] === "daily" && /^(?:data|returns|closes|figures|prices)$/.test(words[at + 4] ?? "");
  return unit !== undefined && unit !== "day" && isOfData ? { value: { type: "past", count: 1, unit }, length: 5 } : undefined;
}

/** "five years to date": up to now. */
function readCountToDate(words: readonly string[], at: number): Found<Window> | undefined {
  const article = words[at] === "the" ? 1 : 0;
  const duration = readDuration(words, at + article);
  if (duration === undefined) return undefined;
  const next = at + article + duration.length;
  const tail = words[next] === "to" && /^(?:date|today|now)$/.test(words[next + 1] ?? "") ? 2 : 0;
  return tail === 0 ? undefined : { value: pastOf(duration.value), length: article + duration.length + tail };
}

/** "six months through March 2020", "the three months to June": counted back from a period's last day. */
function readUpTo(words: readonly string[], at: number, today: Day): Found<Window> | undefined {
  const article = words[at] === "the" ? 1 : 0;
  // "the year to June 2023": one of it
  const bare = readUnit(words[at + article]);
  const one = bare === undefined || bare === "day" || bare === "half" ? undefined : { value: { count: 1, unit: bare }, length: 1 };
  const duration = readDuration(words, at + article) ?? (article === 1 ? one : undefined);
  if (duration === undefined || duration.value.unit === "session") return undefined;
  const join = at + article + duration.length;
  if (!/^(?:through|thru|to|until|till|ending|ended|up)$/.test(words[join] ?? "")) return undefined;
  const start = join + (words[join] === "up" && words[join + 1] === "to" ? 2 : 1);
  if (/^(?:date|today|now)$/.test(words[start] ?? "")) return undefined;
  // "to end-May": the whole of it
  const skip = /^(?:end|late)$/.test(words[start] ?? "") && readMonth(words[start + 1]) !== undefined ? 1 : 0;
  const read = readPeriod(words, start + skip, today);
  const to = read && { ...read, length: read.length + skip };
  const span = to && spanOf(to.value, today);
  if (to === undefined || span === undefined) return undefined;
  const from = isoOf(back(span.last, duration.value.count, duration.value.unit));
  // "the week to Friday" is one of the calendar
  if (duration.value.count === 1 && duration.value.unit === "week" && span.first === span.last && weekdayOf(span.last) === 5)
    return { value: period({ type: "week", holding: isoOf(span.last) }), length: start + to.length - at };
  const length = join + (words[join] === "up" ? 2 : 1) + to.length - at;
  return { value: { type: "range", from: { type: "date", date: from }, to: to.value }, length };
}

/** "the first five months of 2022", "last two months of the year". */
function readFirst(words: readonly string[], at: number, today: Day): Found<Window> | undefined {
  const article = words[at] === "the" ? 1 : 0;
  const isLast = /^(?:last|final|closing)$/.test(words[at + article] ?? "");
  if (words[at + article] !== "first" && words[at + article] !== "opening" && !isLast) return undefined;
  const count = readNumber(words, at + article + 1);
  const next = at + article + 1 + (count?.length ?? 0);
  if (count === undefined || readUnit(words[next]) !== "month" || count.value > 12 || words[next + 1] !== "of") return undefined;
  const year =
    words[next + 2] === "the" && words[next + 3] === "year"
      ? { value: { type: "relative", unit: "year", ago: 0 } as const, length: 2 }
      : readPeriod(words, next + 2, today);
  const span = year && spanOf(year.value, today);
  if (year === undefined || span === undefined || !Number.isInteger(count.value)) return undefined;
  const { year: number } = partsOf(span.first);
  const value: Window = {
    type: "range",
    from: { type: "month", month: isLast ? 13 - count.value : 1, year: number },
    to: { type: "month", month: isLast ? 12 : count.value, year: number },
  };
  return { value, length: next + 2 + year.length - at };
}

function readAll(words: readonly string[], at: number): Found<Window> | undefined {
  if (
    (words[at] === "this" || words[at] === "the") &&
    /^(?:century|millennium)$/.test(words[at + (words[at + 1] === "21st" ? 2 : 1)] ?? "")
  )
    return { value: { type: "since", from: { type: "year", year: 2000 } }, length: words[at + 1] === "21st" ? 3 : 2 };
  const article = words[at] === "the" ? 1 : 0;
  if (
    words[at + article] === "all" &&
    (words[at + article + 1] === "time" || words[at + article + 1] === "history") &&
    !/^(?:high|highs|low|lows|peak|record|closing)$/.test(words[at + article + 2] ?? "")
  ) {
    return { value: { type: "all" }, length: article + 2 };
  }
  return words[at] === "ever" ? { value: { type: "all" }, length: 1 } : undefined;
}

/** "had put 10,000 in the S&P at the beginning of 1990": there a start is meant, which the purchase makes of it. */
function isBoughtBefore(words: readonly string[], at: number): boolean {
  return words
    .slice(0, at)
    .some((word) => /^(?:put|puts|bought|buy|invested|invest|stuck|placed|parked|threw|thrown|dumped|sank|sunk)$/.test(word));
}

function readBarePeriod(words: readonly string[], at: number, today: Day, led: boolean): Found<Window> | undefined {
  const months = readAdjacentMonths(words, at);
  if (months !== undefined) return months;
  const beside = readBesideHoliday(words, at, today);
  if (beside !== undefined) return { value: period(beside.value), length: beside.length };
  const found = readPeriod(words, at, today) ?? (led ? readHoliday(words, at, today) : undefined);
  if (found === undefined) return undefined;
  // "at the start of 2023" is no stretch, and answering with all of 2023 would be wrong
  if (
    /^(?:start|beginning|turn)$/.test(words[at] === "the" ? (words[at + 1] ?? "") : words[at]!) &&
    !(words[at - 1] === "at" && isBoughtBefore(words, at))
  )
    return undefined;
  // "may" and "march" are verbs unless something makes them a month.
  if (!led && found.length === 1 && VERBS_TOO.has(words[at]!) && !endsPart(words[at + 1]) && !BEFORE_MONTH.test(words[at - 1] ?? ""))
    return undefined;
  return { value: period(found.value), length: found.length };
}

/** "Jan-Mar 2023": from the one month to the other. */
function readAdjacentMonths(words: readonly string[], at: number): Found<Window> | undefined {
  const [first, last, year] = [readMonth(words[at]), readMonth(words[at + 1]), readYear(words[at + 2])];
  if (first === undefined || last === undefined || year === undefined || last <= first) return undefined;
  return { value: { type: "range", from: { type: "month", month: first, year }, to: { type: "month", month: last, year } }, length: 3 };
}

const VERBS_TOO = new Set(["may", "march", "mar"]);
/** What a month stands behind, and no verb. */
const BEFORE_MONTH =
  /^(?:best|worst|average|typical|median|usual|every|each|strongest|weakest|this|last|past|biggest|ugliest|finest|was|is|finish(?:ed)?|end(?:ed)?|close[sd]?)$/;

/** What no verb stands in front of: the end of the text, a conjunction, or a noun that a month belongs to. */
function endsPart(next: string | undefined): boolean {
  return next === undefined || /^(?:and|or|vs|versus|against|to|returns?|performance|gains?|losses|loss|so)$/.test(next);
}

/** "since 2 June", "since the October low", "since the May jobs report", "from March to May". */
function readSince(words: readonly string[], at: number, today: Day, events: EventNames): WindowFound | undefined {
  const lead = words[at]!;
  const range = lead === "from" ? readRange(words, at, today, "to") : undefined;
  const start = at + 1;
  const candidates: (Found<Window> | undefined)[] = [
    range,
    readExtreme(words, start, today),
    readBetweenExtremes(words, start, today, UNTIL),
    readEvent(words, start, today, events),
  ];
  if (SINCE.has(lead) || lead === "from") {
    candidates.push(readStart(words, start, today));
    // "from its close on 23 March 2020"
    const close = closeLength(words, start);
    const day = close === 0 ? undefined : readStart(words, start + close, today);
    if (day !== undefined) candidates.push({ ...day, length: day.length + close });
  }
  let best: Found<Window> | undefined;
  for (const each of candidates) if (each !== undefined && (best === undefined || each.length > best.length)) best = each;
  if (best === undefined) return undefined;
  // "since 2019 began"
  const verb =
    best.value.type === "since" && /^(?:began|begun|begin|begins|started|opened)$/.test(words[start + best.length] ?? "") ? 1 : 0;
  return { value: best.value, length: best.length + 1 + verb, lead };
}

/** "the March 2000 high to the October 2002 low", "its 2009 low to the end of that year": behind "from" or "between". */
function readBetweenExtremes(words: readonly string[], at: number, today: Day, joints: ReadonlySet<string>): Found<Window> | undefined {
  const from = readExtreme(words, at, today);
  if (from?.value.type !== "extreme") return undefined;
  const join = at + from.length;
  if (!joints.has(words[join] ?? "")) return undefined;
  const to = readExtreme(words, join + 1, today);
  if (to?.value.type !== "extreme") {
    const start = from.value.within;
    const day = (start && endOfThat(words, join + 1, start, today)) ?? readPeriod(words, join + 1, today);
    if (day === undefined) return undefined;
    const isNow = day.value.type === "relative" && day.value.unit === "day" && day.value.ago === 0;
    return { value: isNow ? from.value : { ...from.value, to: day.value }, length: from.length + 1 + day.length };
  }
  const { extreme, within } = to.value;
  return {
    value: { ...from.value, to: { extreme, ...(within === undefined ? {} : { within }) } },
    length: from.length + 1 + to.length,
  };
}

function readStart(words: readonly string[], at: number, today: Day): Found<Window> | undefined {
  if (ALL_TIME.has(words[at] ?? "") || (words[at] === "the" && ALL_TIME.has(words[at + 1] ?? ""))) {
    return { value: { type: "all" }, length: words[at] === "the" ? 2 : 1 };
  }
  // "since two years": the past two
  const duration = words[at - 1] === "since" ? readDuration(words, at) : undefined;
  if (duration !== undefined && words[at + duration.length] !== "ago") return { value: pastOf(duration.value), length: duration.length };
  if (/^(?:the )?(?:turn of the )?(?:century|millennium)\b/.test(words.slice(at, at + 5).join(" "))) {
    const length = words.slice(at, at + 6).findIndex((word) => word === "century" || word === "millennium") + 1;
    return { value: { type: "since", from: { type: "year", year: 2000 } }, length };
  }
  const war = WAR.exec(words.slice(at, at + 8).join(" "));
  if (war !== null) return { value: { type: "since", from: { type: "date", date: WAR_ENDED } }, length: war[0].split(" ").length };
  const named = readBesideHoliday(words, at, today) ?? readPeriod(words, at, today) ?? readHoliday(words, at, today);
  // "since the new year"
  const behind = named === undefined && words[at] === "the" ? readHoliday(words, at + 1, today) : undefined;
  const found = named ?? (behind && { ...behind, length: behind.length + 1 });
  if (found === undefined) return undefined;
  const { value } = found;
  if (value.type === "relative" && value.ago > 0 && words[at + found.length - 1] === "ago") {
    return { value: { type: "past", count: value.ago, unit: value.unit }, length: found.length };
  }
  // "the best stocks from today": of today, as nothing is since then
  if (value.type === "relative" && value.unit === "day" && value.ago === 0)
    return { value: { type: "period", period: value }, length: found.length };
  return { value: { type: "since", from: value }, length: found.length };
}

/** "the end of that year", "the end of the same month", "year end": of the stretch that was named before. */
function endOfThat(words: readonly string[], at: number, from: Period, today: Day): Found<Period> | undefined {
  const span = spanOf(from, today);
  if (span === undefined) return undefined;
  const endOf = (unit: CalendarUnit, next: number): Found<Period> => ({
    value: { type: "date", date: isoOf(unitHolding(unit, span.first).last) },
    length: next - at,
  });
  const start = words[at] === "the" ? at + 1 : at;
  const first = readUnit(words[start]);
  const end = words[start + 1] === "-" ? start + 2 : start + 1;
  if (first !== undefined && words[end] === "end") return endOf(first, end + 1);
  if (!/^(?:end|close)$/.test(words[start] ?? "") || words[start + 1] !== "of") return undefined;
  const [that, same] = [words[start + 2], words[start + 3]];
  const skip = that === "that" ? 1 : that === "the" && same === "same" ? 2 : 0;
  const unit = skip > 0 ? readUnit(words[start + 2 + skip]) : undefined;
  return unit && endOf(unit, start + 3 + skip);
}

/** The war that markets are counted from: it ended with the surrender of Japan. */
const WAR = /^(?:the )?(?:end of )?(?:the )?(?:war|ww2|wwii|world war (?:2|ii|two)|second world war)\b/;
const WAR_ENDED = "1945-09-02";

const AND = new Set(["and"]);
const UNTIL = new Set(["to", "until", "till", "through", "thru"]);

/** "from A to B", "between A and B", and without a lead "A to B"; `at` is the place of the lead, which the length leaves out. */
function readRange(words: readonly string[], at: number, today: Day, joint: "to" | "and"): Found<Window> | undefined {
  const skip = words[at + 1] === "the" && words[at + 2] === "years" ? 2 : words[at + 1] === "years" ? 1 : closeLength(words, at + 1);
  const start = readPeriod(words, at + 1 + skip, today);
  const from = start && { ...start, length: start.length + skip };
  if (from === undefined) return undefined;
  const join = words[at + 1 + from.length] ?? "";
  if (joint === "and" ? join !== "and" : !UNTIL.has(join)) return undefined;
  const end = at + 2 + from.length;
  // "between June 2007 and now"
  const isNow = joint === "and" && /^(?:now|present)$/.test(words[end] ?? "");
  const now = { value: { type: "relative", unit: "day", ago: 0 } as const, length: 1 };
  const close = closeLength(words, end);
  const to = isNow ? now : (endOfThat(words, end, from.value, today) ?? readPeriod(words, end + close, today));
  if (to === undefined) return undefined;
  return { value: { type: "range", from: from.value, to: to.value }, length: from.length + 1 + close + to.length };
}

/** Words of "its close on", "the close of" in front of a day, 0 where none stand there. */
function closeLength(words: readonly string[], at: number): number {
  const own = /^(?:its|the|their)$/.test(words[at] ?? "") ? 1 : 0;
  if (!/^(?:close|finish|closing)$/.test(words[at + own] ?? "")) return 0;
  return /^(?:on|of|at)$/.test(words[at + own + 1] ?? "") ? own + 2 : 0;
}
