import { type Day, parseDay, partsOf } from "../calendar/day.ts";
import type { Events } from "../calendar/events.ts";
import type { Period, Window } from "../calendar/window.ts";
import { monthNames, weekdayName } from "./language/periods.ts";

const MINUS = "−";

/** "+3.14 %", "−1.03 %", "0.00 %"; a fraction in, two decimals out. */
export function percent(rate: number, decimals = 2): string {
  return `${signed(rate * 100, decimals)} %`;
}

/** "12.34 %" without a sign, for shares and distances whose direction the words give. */
export function share(rate: number, decimals = 2): string {
  return `${Math.abs(rate * 100).toFixed(decimals)} %`;
}

/** "4.17 points": a difference of returns, without its sign. */
export function points(difference: number): string {
  return `${Math.abs(difference * 100).toFixed(2)} points`;
}

const CLOSE = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const COUNT = new Intl.NumberFormat("en-US");

/** A close as its source gives it, cut to the two decimals that are traded: "4,282.37". */
export function closeText(close: number): string {
  return CLOSE.format(close);
}

export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value < 0 ? MINUS : "+"}${text}`;
}

/** "Wed 7 Jun 2023" */
export function dayText(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${weekdayName(day).slice(0, 3)} ${date} ${monthName(month).slice(0, 3)} ${year}`;
}

/** "1 session", "163 sessions" */
export function count(number: number, noun: string): string {
  return `${COUNT.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "A", "A and B", "A, B and C" */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function monthName(month: number): string {
  const name = monthNames[month - 1]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A period as people say it, and as `parse` reads it back: "June 2022", "Q4 2018", "this week", "on Tuesday". */
export function periodText(period: Period): string {
  switch (period.type) {
    case "date":
      return dayText(parseDay(period.date)!).replace(/^\S+ /, "");
    case "monthday":
      return `${period.date} ${monthName(period.month)}`;
    case "weekday":
      return `${period.before ? "last " : ""}${weekdayName(period.weekday + 3)}`;
    case "month":
      return `${monthName(period.month)}${period.year === undefined ? "" : ` ${period.year}`}`;
    case "quarter":
      return `Q${period.quarter}${period.year === undefined ? "" : ` ${period.year}`}`;
    case "half":
      return `H${period.half}${period.year === undefined ? "" : ` ${period.year}`}`;
    case "year":
      return String(period.year);
    case "decade":
      return `the ${period.year}s`;
    case "week":
      return `the week of ${dayText(parseDay(period.holding)!).replace(/^\S+ /, "")}`;
    case "relative":
      if (period.unit === "day" && period.ago < 2) return period.ago === 0 ? "today" : "yesterday";
      if (period.ago < 2) return `${period.ago === 0 ? "this" : "last"} ${period.unit}`;
      return `${period.ago} ${period.unit}s ago`;
  }
}

/** A window as people say it, and as `parse` reads it back. */
export function windowText(window: Window, events: Events): string {
  switch (window.type) {
    case "period":
      return `${preposition(window.period)}${periodText(window.period)}`;
    case "past":
      return window.count === 1 ? `past ${window.unit}` : `past ${window.count} ${window.unit}s`;
    case "sessions":
      return `past ${count(window.count, "session")}`;
    case "since":
      return `since ${window.from.type === "relative" && window.from.unit !== "day" ? "the start of " : ""}${periodText(window.from)}`;
    case "range":
      return `from ${periodText(window.from)} to ${periodText(window.to)}`;
    case "extreme":
      return window.within === undefined ? `since the ${window.extreme}` : `since the ${window.extreme} of ${periodText(window.within)}`;
    case "event":
      return `${window.on ? "on the day of" : "since"} the ${eventText(window, events)}`;
    case "all":
      return "all time";
  }
}

function preposition(period: Period): string {
  if (period.type === "date" || period.type === "monthday" || (period.type === "weekday" && !period.before)) return "on ";
  if (period.type === "relative" || period.type === "weekday" || period.type === "week") return "";
  return "in ";
}

function eventText(window: Extract<Window, { type: "event" }>, events: Events): string {
  const event = [...events.moments, ...events.extremes].find((each) => each.id === window.event);
  const month = window.when?.month === undefined ? "" : `${monthName(window.when.month)} `;
  const year = window.when?.year === undefined ? "" : `${window.when.year} `;
  return `${month}${year}${event?.name ?? window.event}`;
}
