import { isoOf, partsOf } from "../../calendar/day.ts";
import { back, spanOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { countsBefore } from "../../language/lengths.ts";
import { pastOf } from "../../language/time/windows.ts";

/** More windows than this are no list that anybody asks for. */
const MOST = 30;

/** What stands in a list of windows; "its high" beside "today" begins another question. */
const LISTED: ReadonlySet<Window["type"]> = new Set(["period", "past", "sessions", "since"]);

function crossesSentence(filling: Filling, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (filling.breakAt(at) === "sentence") return true;
  return false;
}

/**
 * Several windows of one question: "1m 3m YTD 1y", "2020, 2021 and 2022", "1, 3 and 5 years", "each year from 2015 to 2019".
 * @returns undefined where one or none is named; nothing is used then
 */
export function severalWindows(filling: Filling): readonly Window[] | undefined {
  const years = everyYear(filling);
  if (years !== undefined) return years;
  const found: { readonly at: number; readonly window: Window; readonly part: Part }[] = [];
  for (const part of filling.all("window")) {
    found.push({ at: part.at, window: part.window, part });
    // "over the past 1, 5, 10 and 20 years"
    if (part.window.type !== "past" && part.window.type !== "sessions") continue;
    const unit = part.window.type === "past" ? part.window.unit : "session";
    // "3 of the last 5 days" is no list
    for (const before of countsBefore(part, unit, filling))
      if (filling.tokenAt(before.part.at + before.part.length) !== "of")
        found.push({ at: before.part.at, window: pastOf(before.length), part: before.part });
  }
  for (const part of filling.all("length"))
    if (!part.orMore) {
      found.push({ at: part.at, window: pastOf(part), part });
      for (const before of countsBefore(part, part.unit, filling))
        found.push({ at: before.part.at, window: pastOf(before.length), part: before.part });
    }
  found.sort((a, b) => a.at - b.at);
  // "1-, 5- and 20-year returns to last month-end"
  const end = found.findLast(({ part }) => /^(?:to|through|ending|ended|until)$/.test(filling.tokenAt(part.at - 1)));
  if (end !== undefined)
    return upTo(
      end,
      found.filter((each) => each !== end),
      filling,
    );
  // "I'm writing about the 1987 crash. How much did it lose on 19 October?": of two sentences, no list
  const isApart = found.some(({ at }, i) => i > 0 && crossesSentence(filling, found[i - 1]!.at, at));
  if (isApart) return undefined;
  // "the S&P in 2009, and the Russell in 2010": each over its own
  const subjects = filling.all("subject");
  if (subjects.length > 1 && found.length > 1 && subjects.some(({ at }) => at > found[0]!.at && at < found.at(-1)!.at)) return undefined;
  if (!found.every(({ part }, i) => i === 0 || areListed(found[i - 1]!.part, part, filling))) return undefined;
  if (found.length < 2 || found.length > MOST || !found.every(({ window }) => LISTED.has(window.type)) || areJoined(found, filling))
    return undefined;
  filling.use(
    ...found.map(({ part }) => part),
    // "for each of the years 2008, 2009 and 2010"
    ...filling
      .all("unit")
      .filter(
        ({ form, raw }) =>
          form === "each" || /^(?:by|per) /i.test(raw) || /^(?:(?:in|for|over|during) )?(?:the |calendar )*years$/i.test(raw),
      ),
  );
  return found.map(({ window }) => window);
}

interface Listed {
  readonly window: Window;
  readonly part: Part;
}

/** Stretches of a length each, up to the last day of another; undefined where one is of no length, or that day is ahead. */
function upTo(end: Listed, others: readonly Listed[], filling: Filling): readonly Window[] | undefined {
  const last = end.window.type === "period" ? spanOf(end.window.period, filling.today)?.last : undefined;
  if (last === undefined || last > filling.today || others.length < 2) return undefined;
  const found = others.flatMap(({ window }): Window[] =>
    window.type === "past"
      ? [
          {
            type: "range",
            from: { type: "date", date: isoOf(back(last, window.count, window.unit)) },
            to: { type: "date", date: isoOf(last) },
          },
        ]
      : [],
  );
  if (found.length < others.length) return undefined;
  filling.use(end.part, ...others.map(({ part }) => part));
  return found;
}

/** Whether two stretches stand in a list: a comma, a slash or "and" between them, or both are short forms. "the week to 2 June" is none. */
function areListed(first: Part, second: Part, filling: Filling): boolean {
  const between = filling.tokensBefore(second.at).slice(first.at + first.length);
  // "in 2022, and where did it finish the year": asked of the one that was named
  const asksAgain = between.some((word) => /^(?:what|where|how|which)$/.test(word));
  if (asksAgain && /^the (?:week|month|quarter|year)$/i.test(second.raw)) return false;
  if (between.some((word) => /^(?:and|or|plus|then|vs|versus|&|also)$/.test(word)) || filling.breakAt(second.at) !== "none") return true;
  if (between.some((_, i) => filling.breakAt(first.at + first.length + i) !== "none")) return true;
  const isShort = ({ raw }: Part): boolean =>
    /^(?:\d+ ?[a-z]{1,3}|[wmqy]td|[1-4]?[qh][1-4]?|\d{4}|\d+(?:-| )(?:day|week|month|year)s?|\d+)$/i.test(
      raw.replace(/^(?:for|over|in|past|last|the|trailing) /i, ""),
    );
  return between.length === 0 && isShort(first) && isShort(second);
}

/** "in April and May": from the one to the other, or each by itself; two months without a year do not say which. */
function areJoined(found: readonly { readonly window: Window; readonly part: Part }[], filling: Filling): boolean {
  const isBareMonth = ({ window }: { readonly window: Window }): boolean =>
    window.type === "period" && window.period.type === "month" && window.period.year === undefined;
  const [first, second] = found;
  if (found.length !== 2 || !found.every(isBareMonth)) return false;
  const between = filling.behind(first!.part);
  return between === second!.part || (between?.slot === "word" && between.sense === "and");
}

/** "quarter by quarter in 2018", "monthly returns of 2020": the year, and its parts that are asked for; nothing is used where it is none. */
export function eachPart(filling: Filling): { readonly window: Window; readonly each: "quarter" | "month" } | undefined {
  const [part, ...others] = filling.all("window");
  const unit = filling
    .all("unit")
    .find(
      ({ form, unit: each, raw }) => (form === "each" || /\b(?:each|every) \w+$/i.test(raw)) && (each === "quarter" || each === "month"),
    );
  // "for the quarterly letter"
  if (unit !== undefined && DOCUMENT.test(filling.tokenAt(unit.at + unit.length))) return undefined;
  if (part?.window.type !== "period" || others.length > 0 || unit === undefined || filling.all("length").length > 0) return undefined;
  const { period } = part.window;
  const year =
    period.type === "year"
      ? period.year
      : period.type === "relative" && period.unit === "year"
        ? partsOf(filling.today).year - period.ago
        : undefined;
  if (year === undefined) return undefined;
  filling.use(part, unit);
  return { window: { type: "period", period: { type: "year", year } }, each: unit.unit === "quarter" ? "quarter" : "month" };
}

const DOCUMENT =
  /^(?:letter|letters|report|reports|note|notes|review|memo|commentary|update|updates|newsletter|factsheet|call|meeting|deck|wrap|bulletin|summary|briefing|piece|outlook)$/;

/** The quarters or months of a year. */
export function partsOfYear(window: Window, each: "quarter" | "month"): Window[] {
  if (window.type !== "period" || window.period.type !== "year") return [window];
  const { year } = window.period;
  return each === "quarter"
    ? [1, 2, 3, 4].map((quarter) => ({ type: "period", period: { type: "quarter", quarter, year } }))
    : Array.from({ length: 12 }, (_, i) => ({ type: "period", period: { type: "month", month: i + 1, year } }));
}

/** "calendar year returns 1995 to 1999", "annual returns since 2018": one window for each year. */
function everyYear(filling: Filling): readonly Window[] | undefined {
  const [part, ...others] = filling.all("window");
  const unit = filling
    .all("unit")
    .find(
      ({ unit: each, raw }) =>
        each === "year" &&
        /^(?:annual|yearly|(?:for |in )?(?:the |each |every |by )?(?:calendar )?years?|per calendar year|year by year)$/i.test(raw),
    );
  if (part === undefined || others.length > 0 || unit === undefined || filling.all("length").length > 0) return undefined;
  const { window } = part;
  // "annual returns over the past ten years": of the years that are over
  if (window.type === "past" && window.unit === "year" && /^returns$/.test(filling.tokenAt(unit.at + unit.length))) {
    if (window.count < 2 || window.count > MOST) return undefined;
    filling.use(part, unit);
    return yearsFrom(partsOf(filling.today).year - window.count, window.count);
  }
  const first = window.type === "range" ? window.from : window.type === "since" ? window.from : undefined;
  const last = window.type === "range" ? window.to : undefined;
  if (first?.type !== "year" || (last !== undefined && last.type !== "year")) return undefined;
  const until = last?.year ?? partsOf(filling.today).year;
  const count = until - first.year + 1;
  if (count < 2 || count > MOST) return undefined;
  // "annual returns, year by year": said twice
  filling.use(part, ...filling.all("unit").filter((each) => each.unit === "year"));
  return yearsFrom(first.year, count);
}

function yearsFrom(first: number, count: number): Window[] {
  return Array.from({ length: count }, (_, i) => ({ type: "period", period: { type: "year", year: first + i } }));
}
