import { type Day, parseDay, weekdayOf } from "../calendar/day.ts";
import type { Events } from "../calendar/events.ts";
import type { CalendarUnit, Period, Window } from "../calendar/window.ts";
import { count, dateText, monthText } from "./figures.ts";
import { joined, name, type Phrase, plain, say, sayAs } from "./phrase.ts";

/** A period as people say it, and as `parse` reads its English back: "June 2022", "Q4 2018", "this week", "Tuesday". */
export function periodText(period: Period): Phrase {
  switch (period.type) {
    case "date":
      return dateText(parseDay(period.date)!);
    case "monthday":
      return { is: "monthday", date: period.date, month: period.month };
    case "weekday":
      return period.before ? say`last ${weekdayText(period.weekday)}` : weekdayText(period.weekday);
    case "month":
      return joined([monthText(period.month), yearText(period)], " ");
    case "quarter":
      return joined([say`Q${period.quarter}`, yearText(period)], " ");
    case "half":
      return joined([say`H${period.half}`, yearText(period)], " ");
    case "year":
      return plain(period.year);
    case "decade":
      return say`the ${period.year}s`;
    case "week":
      return say`the week of ${dateText(mondayOf(parseDay(period.holding)!))}`;
    case "relative":
      if (period.ago < 2) return period.ago === 0 ? THIS[period.unit] : LAST[period.unit];
      return say`${{ is: "count", number: period.ago, noun: period.unit, grouped: false }} ago`;
  }
}

/** A window behind a figure of all its closes: "over the past 252 sessions", "in 2022". @param label as `windowText` says it */
export function overText(window: Window, label: Phrase): Phrase {
  if (window.type === "all") return say`since the data began`;
  return window.type === "past" || window.type === "sessions" ? say`over the ${label}` : label;
}

/** A window as people say it, and as `parse` reads its English back. */
export function windowText(window: Window, events: Events): Phrase {
  switch (window.type) {
    case "period":
      return withinText(window.period);
    case "past":
      if (window.count === 1) return PAST[window.unit];
      return say`past ${{ is: "count", number: window.count, noun: window.unit, grouped: false }}`;
    case "sessions":
      if (window.count === 1) return say`last session`;
      return say`past ${count(window.count, "session")}`;
    case "since":
      return sinceText(window.from);
    case "range":
      return isDate(window.from) && isDate(window.to)
        ? sayAs("dates")`from ${periodText(window.from)} to ${periodText(window.to)}`
        : say`from ${periodText(window.from)} to ${periodText(window.to)}`;
    case "extreme": {
      const { extreme, within, to } = window;
      if (to !== undefined && "type" in to) return say`from ${extremeText(extreme, within)} to ${periodText(to)}`;
      if (to !== undefined) return say`from ${extremeText(extreme, within)} to ${extremeText(to.extreme, to.within)}`;
      if (within === undefined) return extreme === "high" ? say`since the high` : say`since the low`;
      return extreme === "high" ? say`since the high of ${periodText(within)}` : say`since the low of ${periodText(within)}`;
    }
    case "event":
      return window.on ? say`on the day of the ${eventText(window, events)}` : say`since the ${eventText(window, events)}`;
    case "all":
      return say`all time`;
  }
}

function extremeText(extreme: "high" | "low", within: Period | undefined): Phrase {
  if (within === undefined) return extreme === "high" ? say`the high` : say`the low`;
  return extreme === "high" ? say`the high of ${periodText(within)}` : say`the low of ${periodText(within)}`;
}

/** "on 7 Jun 2023", "in June 2022", "this week" */
function withinText(period: Period): Phrase {
  switch (period.type) {
    case "date":
    case "monthday":
      return say`on ${periodText(period)}`;
    case "weekday":
      return period.before ? periodText(period) : sayAs("a weekday")`on ${periodText(period)}`;
    case "month":
      return say`in ${periodText(period)}`;
    case "quarter":
      return period.year === undefined ? say`in Q${period.quarter}` : say`in Q${period.quarter} ${period.year}`;
    case "half":
      return period.year === undefined ? say`in H${period.half}` : say`in H${period.half} ${period.year}`;
    case "year":
      return sayAs("a year")`in ${period.year}`;
    case "decade":
      return say`in the ${period.year}s`;
    case "week":
      return say`in the week of ${dateText(mondayOf(parseDay(period.holding)!))}`;
    case "relative":
      return periodText(period);
  }
}

function sinceText(from: Period): Phrase {
  if (isDate(from)) return sayAs("a date")`since ${periodText(from)}`;
  if (from.type === "weekday" && from.before) return say`since last ${weekdayText(from.weekday)}`;
  // "since Q4" may leave out Q4 itself
  if (from.type === "quarter" || from.type === "half") return sayAs("a part")`since the start of ${periodText(from)}`;
  if (from.type !== "relative") return say`since ${periodText(from)}`;
  if (from.unit === "day") return say`since ${periodText(from)}`;
  if (from.ago < 2) return (from.ago === 0 ? START_OF_THIS : START_OF_LAST)[from.unit];
  return say`since the start of ${periodText(from)}`;
}

/** The day by which people name a week. */
function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

function isDate({ type }: Period): boolean {
  return type === "date" || type === "monthday";
}

function weekdayText(weekday: number): Phrase {
  // Day 4 since 1970-01-01 was a Monday, the first weekday.
  return { is: "weekday", day: weekday + 3 };
}

function yearText({ year }: { readonly year?: number | undefined }): Phrase | undefined {
  return year === undefined ? undefined : plain(year);
}

/** "jobs report", "May 2023 jobs report" */
function eventText({ event, when }: Extract<Window, { type: "event" }>, events: Events): Phrase {
  const found = [...events.moments, ...events.extremes].find((each) => each.id === event);
  const what = name(found?.name ?? event);
  if (when?.month === undefined && when?.year === undefined) return what;
  const time = joined([when.month === undefined ? undefined : monthText(when.month), yearText(when)], " ");
  return sayAs("of an event")`${time} ${what}`;
}

const THIS: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`today`,
  week: say`this week`,
  month: say`this month`,
  quarter: say`this quarter`,
  half: say`this half-year`,
  year: say`this year`,
};
const LAST: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`yesterday`,
  week: say`last week`,
  month: say`last month`,
  quarter: say`last quarter`,
  half: say`last half-year`,
  year: say`last year`,
};
const PAST: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`past day`,
  week: say`past week`,
  month: say`past month`,
  quarter: say`past quarter`,
  half: say`past half-year`,
  year: say`past year`,
};
const START_OF_THIS: Readonly<Record<Exclude<CalendarUnit, "day">, Phrase>> = {
  week: say`since the start of this week`,
  month: say`since the start of this month`,
  quarter: say`since the start of this quarter`,
  half: say`since the start of this half-year`,
  year: say`since the start of this year`,
};
const START_OF_LAST: Readonly<Record<Exclude<CalendarUnit, "day">, Phrase>> = {
  week: say`since the start of last week`,
  month: say`since the start of last month`,
  quarter: say`since the start of last quarter`,
  half: say`since the start of last half-year`,
  year: say`since the start of last year`,
};
