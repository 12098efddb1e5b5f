import { type Day, dayOf, isoOf, partsOf, weekdayOf } from "../../../calendar/day.ts";
import { type Span, spanOf } from "../../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../../calendar/window.ts";
import { readMonth, readPeriod, readUnit, readWeekday } from "../../../language/time/periods.ts";
import { readNumber } from "../../../text/numbers.ts";
import type { Found, Scan } from "./scan.ts";
import { longestSpan, relative, spanAt } from "./spans.ts";

const STRETCHES: ReadonlySet<Window["type"]> = new Set(["period", "past", "sessions", "range", "since", "event"]);

const NO_STRETCH = /^(?:after|following|off|above|below|under|beneath|before|from|through|between|at|as|of)$/;

/** "on top of Friday's 2.1% slide", "hard on the heels of …": what came before. */
export function onTopAt({ texts }: Scan, at: number): Found<"joint"> | undefined {
  const said = /^(?:coming )?(?:on top of|(?:hot |hard )?on the heels of|in addition to)(?!\S)/.exec(texts.slice(at, at + 6).join(" "));
  return said === null ? undefined : { type: "joint", text: "after", length: said[0].split(" ").length };
}

/** "Week: $DJI +1.0%", "YTD – SPX": a word in front of a line that says over what it tells. */
function labelAt({ text, texts, tokens }: Scan, at: number): Found<"window"> | undefined {
  // "DJIA -453 pts (-0.9%), week -3.0%"
  const token = tokens[at]!;
  const isSigned = /^ [+\-−–]\d/.test(text.slice(token.to, token.to + 3));
  const own = at > 0 && token.before !== "none" && isSigned ? /^(?:day|week|month|quarter|year)$/.exec(texts[at]!)?.[0] : undefined;
  if (own !== undefined) return { type: "window", window: relative(own as CalendarUnit), lead: "", length: 1 };
  // "3 sessions: -6.2%"
  const number = at === 0 ? readNumber(texts, 0) : undefined;
  const noun = number === undefined ? -1 : number.length + (texts[number.length] === "trading" ? 1 : 0);
  if (number !== undefined && /^(?:days|sessions)$/.test(texts[noun] ?? "") && tokens[noun + 1]?.before === "clause")
    return { type: "window", window: { type: "sessions", count: number.value }, lead: "", length: noun + 1 };
  // "**week** $COMP -2.5%"
  if (at !== 0 || (tokens[1]?.before !== "clause" && tokens[1]?.raw.startsWith("$") !== true)) return undefined;
  const unit = /^(day|week|month|quarter|year)(?:ly)?$/.exec(texts[0]!)?.[1] ?? (texts[0] === "daily" ? "day" : undefined);
  return unit === undefined ? undefined : { type: "window", window: relative(unit as CalendarUnit), lead: "", length: 1 };
}

/** The longest stretch of time that begins at a place, as far as a move can be told over it. */
export function windowAt(scan: Scan, at: number): Found<"window"> | undefined {
  // "Black Monday" is a name
  if (scan.texts[at - 1] === "black") return undefined;
  const ended = endedAt(scan, at) ?? labelAt(scan, at);
  if (ended !== undefined) return ended;
  const own = currentAt(scan, at);
  const read = (scan.lattice[at] ?? [])
    .filter(
      (piece) =>
        piece.slot === "window" &&
        STRETCHES.has(piece.window.type) &&
        (!NO_STRETCH.test(piece.lead) || (piece.lead === "between" && piece.window.type === "range")) &&
        !isCutShort(scan, piece),
    )
    .sort((a, b) => b.length - a.length)[0];
  const weekday = read === undefined && own === undefined ? readWeekday(scan.texts[at]) : undefined;
  if (weekday !== undefined && scan.tokens[at]!.raw !== scan.texts[at])
    return { type: "window", window: { type: "period", period: { type: "weekday", weekday, before: false } }, lead: "", length: 1 };
  // "on a year ago" is since then, and no day of that year
  const isAgo = own?.window.type === "past";
  if (read?.slot === "window" && read.length >= (own?.length ?? 0) && !(isAgo && read.length === own.length))
    return { type: "window", window: read.window, lead: read.lead, length: read.length };
  return own;
}

/** "Friday's 6.1 percent", "the Easter weekend": a number or a name that the words behind it make something else of. */
function isCutShort({ texts }: Scan, { at, length }: { readonly at: number; readonly length: number }): boolean {
  const [last, next] = [texts[at + length - 1] ?? "", texts[at + length] ?? ""];
  return (
    /^\d+\.\d/.test(last) ||
    (/^\d/.test(last) && /^(?:%|percent|points?|basis|pct)$/.test(next)) ||
    /^(?:weekend|holiday|holidays|break|season|shopping|futures|results?|earnings|report|profits?|sales|revenues?|numbers|figures|guidance)$/.test(
      next,
    )
  );
}

/** "in a typical year": of many. */
const USUAL =
  /^(?:typical|normal|average|usual|given|single|calendar|full|whole|good|bad|losing|winning|later|previous|prior|past|different|separate|further|matter|few|couple|dozen|hundred|half|quarter)$/;

const START = /^since (?:the )?(?:start|beginning|turn|outset|opening) of (?:the |this )?(week|month|quarter|year)(?!\S)/;

const NEWS = /^(?:another|a|an|what a|the|this)(?: [a-z]+){0,2} (week|month|quarter|year)(?!\S)/;

/** "four-session loss of …", "four-session loss was 9.9%", "four-session damage: 9.9%". */
function leadsToFigure(texts: readonly string[], at: number): boolean {
  const [next, second] = [texts[at] ?? "", texts[at + 1] ?? ""];
  const isFigure = (word: string): boolean => /^[\d+−-]/.test(word);
  return /^(?:of|to)$/.test(next) || isFigure(next) || (/^(?:was|is|now|at|hit|reached|totals|totalled)$/.test(next) && isFigure(second));
}

/** "since the start of the year", "Another good week: …", "+10.0% wk": the unit that goes on. */
function namedUnitAt({ texts, tokens, lattice, today }: Scan, at: number): Found<"window"> | undefined {
  const here = (unit: string, length: number): Found<"window"> => ({
    type: "window",
    window: relative(unit as CalendarUnit),
    lead: "",
    length,
  });
  const said = texts.slice(at, at + 7).join(" ");
  const anniversary = /^(\S+) (year|decade)s? ago (?:today|to the day)(?!\S)/.exec(said);
  const years = anniversary === null ? undefined : /^(?:a|an|one)$/.test(anniversary[1]!) ? 1 : readNumber([anniversary[1]!], 0)?.value;
  if (anniversary !== null && years !== undefined && Number.isInteger(years)) {
    const { year, month, date } = partsOf(today);
    const then = dayOf(year - years * (anniversary[2] === "decade" ? 10 : 1), month, date);
    return {
      type: "window",
      window: { type: "period", period: { type: "date", date: isoOf(then) } },
      lead: "",
      length: anniversary[0].split(" ").length,
    };
  }
  const ago = /^on (?:a|one) (week|month|quarter|year) (?:ago|earlier|before)(?!\S)/.exec(said);
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
  // "Over a fraught week the S&P 500 put on 1.4%"
  const lived = /^(?:over|in|during) (?:a|an|another) ([a-z]+(?: and [a-z]+)?) (session|week|month|quarter|year)(?!\S)/.exec(said);
  if (at === 0 && lived !== null && !USUAL.test(lived[1]!) && readNumber([lived[1]!], 0) === undefined)
    return { ...here(lived[2] === "session" ? "day" : lived[2]!, lived[0].split(" ").length), lead: "in" } as Found<"window">;
  const which = /^(?:a |the )?(?:[a-z]+ ){0,2}(week|month|quarter|year) (?:in|during) (?=which )/.exec(`${said} `);
  if (which !== null) return { ...(here(which[1]!, which[0].trim().split(" ").length - 1) as Found<"window">), lead: "which" };
  // "the week was +2.6%"
  const told = /^the (week|month|quarter|year) (?=(?:was|is|ended|finished|closed) (?:[+\d]|minus|up|down))/.exec(said);
  if (told !== null) return here(told[1]!, 2);
  const owned = /^(?:the |this )?(day|week|month|quarter|year)(?!\S)/.exec(said);
  const owner = owned === null ? undefined : tokens[at + owned[0].split(" ").length - 1];
  if (owned !== null && owner?.possessive === true) return here(owned[1]!, owned[0].split(" ").length);
  const days =
    /^(?:over |in |during )?(?:a |the |that |its )?(\S+) (day|session|week|month) (?=slide|rally|gain|loss|drop|decline|advance|fall|slump|surge|run|rise|climb|plunge|rebound|bounce|comeback|rout|selloff|retreat|tumble|damage|toll|return|move|change|haul)/.exec(
      `${said} `,
    );
  const units = days === null ? undefined : readNumber([days[1]!], 0);
  if (days !== null && units !== undefined && units.value > 1 && leadsToFigure(texts, at + days[0].trim().split(" ").length + 1)) {
    const window: Window = /day|session/.test(days[2]!)
      ? { type: "sessions", count: units.value }
      : { type: "past", count: units.value, unit: days[2] as CalendarUnit };
    return { type: "window", window, lead: "", length: days[0].trim().split(" ").length };
  }
  const over = /^(?:in|over|within) (?:just |only )?(\S+) (?:sessions|trading days|trading sessions|days)(?!\S)/.exec(said);
  const sessions = over === null ? undefined : readNumber([over[1]!], 0);
  if (over !== null && sessions !== undefined && Number.isInteger(sessions.value) && sessions.value > 1 && sessions.value <= 20)
    return { type: "window", window: { type: "sessions", count: sessions.value }, lead: "in", length: over[0].split(" ").length };
  // "Over twelve months the Nasdaq Composite is 40.8% ahead"
  const length = /^over (\S+) (weeks|months|years)(?!\S)/.exec(said);
  const count = length === null ? undefined : readNumber([length[1]!], 0);
  if (length !== null && count !== undefined && Number.isInteger(count.value) && count.value > 1)
    return {
      type: "window",
      window: { type: "past", count: count.value, unit: length[2]!.slice(0, -1) as CalendarUnit },
      lead: "over",
      length: 3,
    };
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
  // "since peaking in March 2000"
  const turned = /^since (peaking|topping|cresting|bottoming|troughing)(?: out)? (?:in|on) /.exec(`${said} `);
  if (turned !== null) {
    const length = turned[0].trim().split(" ").length;
    const found = longestSpan(lattice[at + length] ?? [], today, (lead) => lead === "");
    const extreme = /^(?:bottom|trough)/.test(turned[1]!) ? "low" : "high";
    if (found?.period != null)
      return {
        type: "window",
        window: { type: "extreme", extreme, within: found.period },
        lead: "since",
        length: length + found.length,
      };
  }
  // "since the previous Friday"
  const previous = /^since (?:the )?(?:previous|prior|preceding) (\S+)/.exec(said);
  const weekday = previous === null ? undefined : weekdaySpan(previous[1], today);
  if (previous !== null && weekday !== undefined) {
    const latest = weekday.span.last;
    const day = today - latest <= Math.max(0, weekdayOf(today) - 5) ? latest - 7 : latest;
    return {
      type: "window",
      window: { type: "since", from: { type: "date", date: isoOf(day) } },
      lead: "since",
      length: previous[0].split(" ").length,
    };
  }
  const start = START.exec(said);
  if (start !== null) return here(start[1]!, start[0].split(" ").length);
  // "Technology stocks had a miserable week: the sector fell 5.2%"
  const had = NEWS.exec(said);
  const isHad =
    had !== null &&
    /^(?:had|saw|suffered|endured|enjoyed|capped|posted)$/.test(texts[at - 1] ?? "") &&
    tokens[at + had[0].split(" ").length]?.before === "clause";
  const news = at === 0 || isHad ? had : null;
  const behind = tokens[news === null ? at + 1 : at + news[0].split(" ").length];
  const isClosed = behind === undefined || behind.before !== "none";
  if (news !== null && isClosed) return here(news[1]!, news[0].split(" ").length);
  const isUnit = /^(?:day|week|month|quarter|year)$/.test(texts[at]!) && /^(?:%|percent|points)$/.test(texts[at - 1] ?? "");
  return isUnit && isClosed && tokens[at]!.before === "none" ? here(texts[at]!, 1) : undefined;
}

/** "for the holiday-shortened week", "on the day", "in the final quarter", "the session": the unit that goes on, however it is called. */
function currentAt(scan: Scan, at: number): Found<"window"> | undefined {
  const { texts, tokens } = scan;
  const told = namedUnitAt(scan, at);
  if (told !== undefined) return told;
  // "ending the week 6.1% higher"
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
export function untilAt(scan: Scan, at: number): Found<"until"> | Found<"idle"> | Found<"otherwise"> | undefined {
  const { texts, today } = scan;
  const atClose = texts[at] === "at" || texts[at] === "by" ? spanAt(scan, at + 1) : undefined;
  if (atClose !== undefined && atClose.span.first === atClose.span.last && texts[at + 1 + atClose.length] === "close") {
    const window: Window = { type: "period", period: { type: "date", date: isoOf(atClose.span.last) } };
    return atClose.span.last >= today - Math.max(0, weekdayOf(today) - 5)
      ? { type: "idle", text: "as of", length: atClose.length + 2 }
      : { type: "until", window, length: atClose.length + 2 };
  }
  const lead = /^(?:as of|up until|up to|through|until|till|by|at)(?: the)?(?: (?:end|close) of(?: trading)?)?(?: on| in)?(?: the)? /.exec(
    `${texts.slice(at, at + 8).join(" ")} `,
  );
  if (lead === null || (texts[at] === "at" && !/ (?:end|close) of/.test(lead[0]))) return undefined;
  const length = lead[0].trim().split(" ").length;
  const found = spanAt(scan, at + length);
  if (found === undefined) return undefined;
  // "by March 23 of that year": which year is not known here
  const ofYear = /^of (?:that|the same|the following|the next) year(?!\S)/.exec(
    texts.slice(at + length + found.length, at + length + found.length + 4).join(" "),
  );
  if (ofYear !== null)
    return { type: "otherwise", reason: "an unknown stretch", length: length + found.length + ofYear[0].split(" ").length };
  const isNow = found.span.last >= today - Math.max(0, weekdayOf(today) - 5) && found.span.first <= today;
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

/** "between March 24, 2000, and October 9, 2002", "from 29 April to 3 October 2011": days in full, which a comma may part from their year. */
export function rangeAt(scan: Scan, at: number): Found<"window"> | undefined {
  const { texts } = scan;
  const joint = texts[at] === "between" ? /^and$/ : texts[at] === "from" ? /^(?:to|through|until)$/ : null;
  // "from the end of June through Tuesday", "from New Year's Eve through Thursday"
  const read = (scan.lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "range" && piece.lead === "from")
    .sort((a, b) => b.length - a.length)[0];
  if (read?.slot === "window" && texts[at] === "from") return { type: "window", window: read.window, lead: "from", length: read.length };
  const first = joint === null ? undefined : dateAt(scan, at + 1);
  if (joint === null || first === undefined || !joint.test(texts[at + 1 + first.length] ?? "")) return undefined;
  const last = dateAt(scan, at + 2 + first.length);
  if (last === undefined || (last.year === undefined && first.year !== undefined)) return undefined;
  const ended = last.year ?? latestYear(last, scan.today);
  const isLater = first.month > last.month || (first.month === last.month && first.date > last.date);
  const [from, to] = [dayOf(first.year ?? (isLater ? ended - 1 : ended), first.month, first.date), dayOf(ended, last.month, last.date)];
  if (from >= to || to > scan.today) return undefined;
  const date = (day: Day): Period => ({ type: "date", date: isoOf(day) });
  return {
    type: "window",
    window: { type: "range", from: date(from), to: date(to) },
    lead: texts[at]!,
    length: 2 + first.length + last.length,
  };
}

/** The year of a date without one: the latest in which it is not ahead. */
function latestYear({ month, date }: DateParts, today: Day): number {
  const { year } = partsOf(today);
  return dayOf(year, month, date) > today ? year - 1 : year;
}

interface DateParts {
  readonly month: number;
  readonly date: number;
  readonly year: number | undefined;
}

/** "March 24, 2000", "29 April": the parts of a date and how many tokens it has. */
function dateAt({ texts }: Scan, at: number): (DateParts & { readonly length: number }) | undefined {
  const number = (word: string | undefined): number | undefined => (/^(?:[1-9]|[12]\d|3[01])$/.test(word ?? "") ? Number(word) : undefined);
  const [first, second] = [texts[at], texts[at + 1]];
  const [month, date] = readMonth(first) === undefined ? [readMonth(second), number(first)] : [readMonth(first), number(second)];
  if (month === undefined || date === undefined) return undefined;
  const year = /^(?:19|20)\d\d$/.test(texts[at + 2] ?? "") ? Number(texts[at + 2]) : undefined;
  return { month, date, year, length: year === undefined ? 2 : 3 };
}

/** "up in nine of the ten months so far": how many of some there were, which nothing here counts. */
export function shareOfUnitsAt({ texts }: Scan, at: number): Found<"otherwise"> | undefined {
  const every =
    /^(?:on |in )?(?:all|every one of (?:the|its)(?: (?:past|last))?|every) (\S+) (?:trading )?(?:days|sessions|weeks|months|quarters|years)(?!\S)/.exec(
      texts.slice(at, at + 9).join(" "),
    );
  if (every !== null && readNumber([every[1]!], 0) !== undefined)
    return { type: "otherwise", reason: "another measure", length: every[0].split(" ").length };
  const said =
    /^(?:in|on) (\S+) (?:out )?of (?:the |its |their )?(?:(?:past|last|previous|first) )?(\S+) (?:trading )?(?:days|sessions|weeks|months|quarters|years)(?!\S)/.exec(
      texts.slice(at, at + 9).join(" "),
    );
  if (said === null || readNumber([said[1]!], 0) === undefined || readNumber([said[2]!], 0) === undefined) return undefined;
  return { type: "otherwise", reason: "another measure", length: said[0].split(" ").length };
}

const STRANGE_STRETCH =
  /^(?:over|during|in|for|through|throughout|across|within) (?:the|that|its|his|their|a|an|this) (?:[a-z]+ ){0,2}?(?:decade|decades|century|cycle|era|period|span|stretch|spell|fortnight|season|administration|presidency|term|pandemic|tenure|lifetime|weekend|hour|half hour)(?!\S)/;

/** "over the decade", "during that stretch": a time that nothing measures, where no rule above reads it. */
export function strangeStretchAt(scan: Scan, at: number): Found<"otherwise"> | undefined {
  // "Two days later the index had its best session": counted from a day that was told before
  const later = LATER.exec(scan.texts.slice(at, at + 5).join(" "));
  if (later !== null && (later[1] === "a" || readNumber([later[1]!], 0) !== undefined))
    return { type: "otherwise", reason: "an unknown stretch", length: later[0].split(" ").length };
  // "A bounce of 6.3% the next day": counted from the day told before
  const next =
    /^(?:the|a) (?:next|following|ensuing) (?:trading )?(?:day|session|morning|week|month)(?!\S)|^(?:the|one) (?:day|session) after(?=$)/.exec(
      scan.texts.slice(at, at + 4).join(" "),
    );
  if (next !== null) return { type: "otherwise", reason: "an unknown stretch", length: next[0].split(" ").length };
  const above = /^(?:above|below|over|under|beneath) (?:the|its|their) (?:close|finish|level) of (?:a|one|two|three|the)(?!\S)/.exec(
    scan.texts.slice(at, at + 6).join(" "),
  );
  if (above !== null) return { type: "otherwise", reason: "an unknown stretch", length: above[0].split(" ").length };
  const said = STRANGE_STRETCH.exec(scan.texts.slice(at, at + 6).join(" "));
  if (said === null || /\b(?:same|that (?:period|span|stretch))\b/.test(said[0]) || windowAt(scan, at) !== undefined) return undefined;
  return { type: "otherwise", reason: "an unknown stretch", length: said[0].split(" ").length };
}

const LATER = /^(\S+) (?:trading )?(?:days?|sessions?|weeks?|months?|quarters?|years?) (?:later|afterwards?|thereafter)(?!\S)/;

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

const COMPARED =
  /^(?:(?:than|from|over|versus|against|compared with|compared to) (?:(?:it|they) (?:was|were|had been|stood) )?|(?:than |from )?where (?:it|they) (?:was|were|stood|ended|closed|finished|had been) )/;

/** "lower than at the end of June", "from a week ago", "than where it stood a year earlier": a move since a close, told by comparing. */
export function comparedAt({ texts, lattice, today }: Scan, at: number): Found<"window"> | undefined {
  const said = `${texts.slice(at, at + 14).join(" ")} `;
  const lead = COMPARED.exec(said);
  if (lead === null) return undefined;
  const rest = said.slice(lead[0].length);
  const words = (phrase: string): number => phrase.trim().split(" ").length;
  const ago = /^(?:a|one) (week|month|quarter|year) (?:ago|earlier|before|prior|previously) /.exec(rest);
  if (ago !== null) {
    const window: Window = { type: "past", count: 1, unit: ago[1] as CalendarUnit };
    return { type: "window", window, lead: "past", length: words(lead[0]) + words(ago[0]) };
  }
  // "where it stood on Friday"
  const isSince = /\bwhere\b|^(?:from|versus) $/.test(lead[0]);
  const end =
    /^(?:at |on )?(?:the |its )?(?:end|close) of (?:the )?/.exec(rest) ??
    (isSince ? /^(?:on |at )?/.exec(rest) : /^than $/.test(lead[0]) ? /^on /.exec(rest) : null);
  if (end === null) return undefined;
  const length = words(lead[0]) + (end[0] === "" ? 0 : words(end[0]));
  const found = longestSpan(lattice[at + length] ?? [], today, (each) => each === "") ?? weekdaySpan(texts[at + length], today);
  if (found === undefined || found.span.last >= today || ("period" in found && found.period === null)) return undefined;
  // "down 21 bp from Friday": of a day, never "from 2021"; "from 12.74 percent on Thursday" is the level that was left
  if (end[0] === "" && found.span.first !== found.span.last) return undefined;
  const next = at + length + found.length;
  const isRange = /^(?:to|through|until)$/.test(texts[next] ?? "") && !/^\d/.test(texts[next + 1] ?? "");
  if (isRange || /^(?:low|lows|high|highs|peak|record|close|level|finish|trough|bottom|top)$/.test(texts[next] ?? "")) return undefined;
  const from: Period = { type: "date", date: isoOf(found.span.last) };
  return { type: "window", window: { type: "since", from }, lead: "since", length: length + found.length };
}

/** The latest day of that name. */
function weekdaySpan(word: string | undefined, today: Day): { readonly span: Span; readonly length: number } | undefined {
  const weekday = readWeekday(word);
  const span = weekday === undefined ? undefined : spanOf({ type: "weekday", weekday, before: false }, today);
  return span && { span, length: 1 };
}

/** "since the Nov. 14 inflation report": from the close before the day of what is told. */
export function eventAt(scan: Scan, at: number): Found<"window"> | undefined {
  const { texts } = scan;
  if (texts[at] !== "since") return undefined;
  const day = longestSpan(scan.lattice[at] ?? [], scan.today, (lead) => lead === "since");
  if (day === undefined || day.span.first !== day.span.last) return undefined;
  const next = at + day.length;
  const noun =
    /^(?:[a-z]+ ){0,3}?(?:report|reports|decision|meeting|release|announcement|speech|vote|election|hike|cut|summit|data|rescue|bailout|ruling|invasion|attack|attacks)(?!\S)/.exec(
      texts.slice(next, next + 4).join(" "),
    );
  if (noun === null) return undefined;
  const from: Period = { type: "date", date: isoOf(day.span.first - 1) };
  return { type: "window", window: { type: "since", from }, lead: "since", length: next + noun[0].split(" ").length - at };
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
  // "up by a third on a year ago": since then
  if (earlier !== null && texts[at - 1] !== "on") {
    const unit = earlier[1] === "session" ? "day" : (earlier[1] as CalendarUnit);
    return { type: "point", window: { type: "past", count: 1, unit }, length: earlier[0].split(" ").length };
  }
  const named = /^(?:(?:the )?(?:previous|prior|preceding) (\S+)|the (\S+) (?:before|earlier|prior))(?!\S)/.exec(said);
  const weekday = readWeekday(named?.[1] ?? named?.[2]);
  if (named !== null && weekday !== undefined) {
    const latest = weekdaySpan(named[1] ?? named[2], scan.today)!.span.last;
    // of a week that ends with that day, or has just ended with it, the one before is meant
    const isOfWriting = scan.today - latest <= Math.max(0, weekdayOf(scan.today) - 5);
    const period: Period = { type: "date", date: isoOf(isOfWriting ? latest - 7 : latest) };
    return { type: "point", window: { type: "period", period }, length: named[0].split(" ").length };
  }
  if (texts[at] === "late") {
    const lead = texts[at + 1] === "on" ? 2 : 1;
    const found = readPeriod(texts, at + lead, scan.today);
    if (found !== undefined) return { type: "point", window: { type: "period", period: found.value }, length: found.length + lead };
  }
  return undefined;
}
