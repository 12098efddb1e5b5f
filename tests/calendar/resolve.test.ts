import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, isoOf, parseDay } from "../../src/calendar/day.ts";
import { resolveWindow, type Sessions } from "../../src/calendar/resolve.ts";
import { newYorkDays } from "../../src/calendar/trading-days.ts";
import { calendarUnits, type Period, type Window } from "../../src/calendar/window.ts";
import { missingIn } from "../../src/market/validate.ts";
import { events, exchange } from "../support/reference.ts";

const first = dayOf(2019, 1, 2);
const last = dayOf(2024, 6, 28);
const allDays = Int32Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((day) => exchange.isSession(day));

function sessions(asOf: string | Day, options: { until?: string; from?: string; without?: readonly string[] } = {}): Sessions {
  const at = typeof asOf === "number" ? asOf : parseDay(asOf)!;
  const until = Math.min(at, options.until === undefined ? at : parseDay(options.until)!);
  const from = options.from === undefined ? first : parseDay(options.from)!;
  const without = new Set((options.without ?? []).map((iso) => parseDay(iso)!));
  const days = allDays.filter((day) => day >= from && day <= until && !without.has(day));
  // A made-up path whose low is on 2022-10-12 and whose high is on 2022-01-03.
  const extreme: Sessions["extreme"] = (which, within) => {
    const named = parseDay(which === "low" ? "2022-10-12" : "2022-01-03")!;
    const found =
      within === undefined || (named >= within.first && named <= within.last)
        ? named
        : days.find((day) => day >= within.first && day <= within.last);
    return found !== undefined && days.includes(found) ? found : undefined;
  };
  const tradingDays = newYorkDays(exchange);
  return {
    days,
    asOf: at,
    finished: at,
    missing: missingIn(days, tradingDays),
    sessionsBetween: (after, to) => tradingDays.dueBetween(after, to).length,
    exchange,
    events,
    extreme,
  };
}

const text = (window: Window, at: Sessions): string => {
  const found = resolveWindow(window, at);
  return "empty" in found
    ? `empty: ${found.empty}${found.nearest === undefined ? "" : `, nearest ${isoOf(found.nearest)}`}`
    : `${isoOf(at.days[found.base]!)} ${isoOf(at.days[found.end]!)}`;
};
const period = (value: Period): Window => ({ type: "period", period: value });
const relative = (unit: (typeof calendarUnits)[number], ago = 0): Window => period({ type: "relative", unit, ago });

describe("sessions back from the common end", () => {
  it("are not counted where they are missing after it", () => {
    const whole = sessions("2023-06-07", { until: "2023-06-06" });
    const holed = { ...whole, missing: Int32Array.of(parseDay("2023-06-07")!) };
    const window: Window = { type: "sessions", count: 5 };
    expect(text(window, holed)).toBe(text(window, whole));
    expect(text(window, holed)).toBe("2023-05-30 2023-06-06");
  });
});

describe("base and end of a window", () => {
  // Written out by hand from a calendar; 2023-06-07 is a Wednesday, 2023-05-29 was Memorial Day.
  it.each<[string, Window, string, string]>([
    ["today", relative("day"), "2023-06-07", "2023-06-06 2023-06-07"],
    ["yesterday", relative("day", 1), "2023-06-07", "2023-06-05 2023-06-06"],
    ["this week", relative("week"), "2023-06-07", "2023-06-02 2023-06-07"],
    ["this week, asked on Sunday", relative("week"), "2023-06-11", "2023-06-02 2023-06-09"],
    ["last week, with a holiday on Monday", relative("week", 1), "2023-06-07", "2023-05-26 2023-06-02"],
    ["this month", relative("month"), "2023-06-07", "2023-05-31 2023-06-07"],
    ["last month", relative("month", 1), "2023-06-07", "2023-04-28 2023-05-31"],
    ["this quarter", relative("quarter"), "2023-06-07", "2023-03-31 2023-06-07"],
    ["last quarter", relative("quarter", 1), "2023-06-07", "2022-12-30 2023-03-31"],
    ["this half-year", relative("half"), "2023-06-07", "2022-12-30 2023-06-07"],
    ["last half-year", relative("half", 1), "2023-06-07", "2022-06-30 2022-12-30"],
    ["this year", relative("year"), "2023-06-07", "2022-12-30 2023-06-07"],
    ["two years ago", relative("year", 2), "2023-06-07", "2020-12-31 2021-12-31"],
    ["on Tuesday", period({ type: "weekday", weekday: 2, before: false }), "2023-06-07", "2023-06-05 2023-06-06"],
    ["on Wednesday, asked on it", period({ type: "weekday", weekday: 3, before: false }), "2023-06-07", "2023-06-06 2023-06-07"],
    ["last Wednesday, asked on one", period({ type: "weekday", weekday: 3, before: true }), "2023-06-07", "2023-05-30 2023-05-31"],
    ["on a date", period({ type: "date", date: "2023-06-02" }), "2023-06-07", "2023-06-01 2023-06-02"],
    ["on 2 June", period({ type: "monthday", month: 6, date: 2 }), "2023-06-07", "2023-06-01 2023-06-02"],
    ["on 2 November, of the year before", period({ type: "monthday", month: 11, date: 2 }), "2023-06-07", "2022-11-01 2022-11-02"],
    ["in June, which has begun", period({ type: "month", month: 6 }), "2023-06-07", "2023-05-31 2023-06-07"],
    ["in October, the latest begun", period({ type: "month", month: 10 }), "2023-06-07", "2022-09-30 2022-10-31"],
    ["in March 2020", period({ type: "month", month: 3, year: 2020 }), "2023-06-07", "2020-02-28 2020-03-31"],
    ["in Q4", period({ type: "quarter", quarter: 4 }), "2023-06-07", "2022-09-30 2022-12-30"],
    ["in Q2 2021", period({ type: "quarter", quarter: 2, year: 2021 }), "2023-06-07", "2021-03-31 2021-06-30"],
    ["in the first half of 2022", period({ type: "half", half: 1, year: 2022 }), "2023-06-07", "2021-12-31 2022-06-30"],
    ["in 2022", period({ type: "year", year: 2022 }), "2023-06-07", "2021-12-31 2022-12-30"],
    ["in the week of 24 May 2023", period({ type: "week", holding: "2023-05-24" }), "2023-06-07", "2023-05-19 2023-05-26"],
    ["past week", { type: "past", count: 1, unit: "week" }, "2023-06-07", "2023-05-31 2023-06-07"],
    ["past month, from a session", { type: "past", count: 1, unit: "month" }, "2023-06-07", "2023-05-05 2023-06-07"],
    ["past 3 months", { type: "past", count: 3, unit: "month" }, "2023-06-07", "2023-03-07 2023-06-07"],
    ["past month from 31 May: 30 April is a Sunday", { type: "past", count: 1, unit: "month" }, "2023-05-31", "2023-04-28 2023-05-31"],
    ["past year", { type: "past", count: 1, unit: "year" }, "2023-06-07", "2022-06-07 2023-06-07"],
    ["past 2 quarters", { type: "past", count: 2, unit: "quarter" }, "2023-06-07", "2022-12-07 2023-06-07"],
    ["past half-year", { type: "past", count: 1, unit: "half" }, "2023-06-07", "2022-12-07 2023-06-07"],
    ["past 10 days, asked on Sunday", { type: "past", count: 10, unit: "day" }, "2023-06-11", "2023-05-30 2023-06-09"],
    ["past 17 sessions", { type: "sessions", count: 17 }, "2023-06-07", "2023-05-12 2023-06-07"],
    ["since 2 June", { type: "since", from: { type: "monthday", month: 6, date: 2 } }, "2023-06-07", "2023-06-02 2023-06-07"],
    ["since a Saturday", { type: "since", from: { type: "date", date: "2023-06-03" } }, "2023-06-07", "2023-06-02 2023-06-07"],
    ["since October", { type: "since", from: { type: "month", month: 10 } }, "2023-06-07", "2022-09-30 2023-06-07"],
    ["since 2020", { type: "since", from: { type: "year", year: 2020 } }, "2023-06-07", "2019-12-31 2023-06-07"],
    [
      "from 3 March to 5 May",
      { type: "range", from: { type: "monthday", month: 3, date: 3 }, to: { type: "monthday", month: 5, date: 5 } },
      "2023-06-07",
      "2023-03-03 2023-05-05",
    ],
    [
      "from March to May",
      { type: "range", from: { type: "month", month: 3 }, to: { type: "month", month: 5 } },
      "2023-06-07",
      "2023-02-28 2023-05-31",
    ],
    [
      "from November to February, over the year's end",
      { type: "range", from: { type: "month", month: 11 }, to: { type: "month", month: 2 } },
      "2023-06-07",
      "2022-10-31 2023-02-28",
    ],
    [
      "from a date of long ago to today",
      { type: "range", from: { type: "date", date: "2020-12-31" }, to: { type: "relative", unit: "day", ago: 0 } },
      "2023-06-07",
      "2020-12-31 2023-06-07",
    ],
    [
      "from March 2020 to June",
      { type: "range", from: { type: "month", month: 3, year: 2020 }, to: { type: "month", month: 6 } },
      "2023-06-07",
      "2020-02-28 2020-06-30",
    ],
    [
      "since the October low",
      { type: "extreme", extreme: "low", within: { type: "month", month: 10 } },
      "2023-06-07",
      "2022-10-12 2023-06-07",
    ],
    ["since the peak", { type: "extreme", extreme: "high" }, "2023-06-07", "2022-01-03 2023-06-07"],
    [
      "from the high of January 2022 to the low of October 2022",
      {
        type: "extreme",
        extreme: "high",
        within: { type: "month", month: 1, year: 2022 },
        to: { extreme: "low", within: { type: "month", month: 10, year: 2022 } },
      },
      "2023-06-07",
      "2022-01-03 2022-10-12",
    ],
    [
      "from the peak to the low after it",
      { type: "extreme", extreme: "high", to: { extreme: "low" } },
      "2023-06-07",
      "2022-01-03 2022-10-12",
    ],
    [
      "from the high to the end of a month",
      { type: "extreme", extreme: "high", to: { type: "month", month: 9 } },
      "2023-06-07",
      "2022-01-03 2022-09-30",
    ],
    [
      "from the high of a month to this year",
      {
        type: "extreme",
        extreme: "high",
        within: { type: "month", month: 2, year: 2020 },
        to: { type: "relative", unit: "year", ago: 0 },
      },
      "2023-06-07",
      "2020-02-03 2023-06-07",
    ],
    ["since the May jobs report", { type: "event", event: "jobs", when: { month: 5 } }, "2023-06-07", "2023-06-01 2023-06-07"],
    ["since the last Fed decision", { type: "event", event: "fed" }, "2023-06-07", "2023-05-02 2023-06-07"],
    [
      "on the day of the 2020 election's result",
      { type: "event", event: "elections", on: true, when: { year: 2020 } },
      "2023-06-07",
      "2020-11-03 2020-11-04",
    ],
    ["all time", { type: "all" }, "2023-06-07", "2019-01-02 2023-06-07"],
    ["in June, asked on its first day", period({ type: "month", month: 6 }), "2023-06-01", "2023-05-31 2023-06-01"],
    ["on 31 January, a month's last day", period({ type: "monthday", month: 1, date: 31 }), "2023-06-07", "2023-01-30 2023-01-31"],
    ["on 7 June, asked on it", period({ type: "monthday", month: 6, date: 7 }), "2023-06-07", "2023-06-06 2023-06-07"],
    [
      "since the jobs report, asked on its day",
      { type: "event", event: "jobs", when: { month: 5 } },
      "2023-06-02",
      "2023-06-01 2023-06-02",
    ],
    [
      "from a date of another year to a month",
      { type: "range", from: { type: "date", date: "2021-11-15" }, to: { type: "month", month: 2 } },
      "2023-06-07",
      "2021-11-15 2022-02-28",
    ],
    [
      "from a year to a month",
      { type: "range", from: { type: "year", year: 2021 }, to: { type: "month", month: 3 } },
      "2023-06-07",
      "2020-12-31 2021-03-31",
    ],
    [
      "from a week to a month",
      { type: "range", from: { type: "week", holding: "2021-11-17" }, to: { type: "month", month: 12 } },
      "2023-06-07",
      "2021-11-12 2021-12-31",
    ],
    [
      "from a decade to a month",
      { type: "range", from: { type: "decade", year: 2020 }, to: { type: "month", month: 3 } },
      "2023-06-07",
      "2019-12-31 2020-03-31",
    ],
  ])("%s", (_, window, asOf, expected) => {
    expect(text(window, sessions(asOf))).toBe(expected);
  });
});

describe("the edge of what the data allow", () => {
  const gone = (from: string, to: string) => ({
    without: [...allDays.filter((day) => day >= parseDay(from)! && day <= parseDay(to)!)].map(isoOf),
  });

  it.each<[string, Window, Sessions, string]>([
    [
      "a past week whose last close is the day a week ago",
      { type: "past", count: 1, unit: "week" },
      sessions("2023-06-07", { until: "2023-05-31" }),
      "empty: the data end before it, nearest 2023-05-31",
    ],
    [
      "a past week of which the last close is four sessions old",
      { type: "past", count: 1, unit: "week" },
      sessions("2023-06-07", { until: "2023-06-01" }),
      "empty: its last close was on 2023-06-01, nearest 2023-06-01",
    ],
    // the 17 are those from 15 May on
    [
      "17 sessions of which the data hold none",
      { type: "sessions", count: 17 },
      sessions("2023-06-07", { until: "2023-05-12" }),
      "empty: the data end before it, nearest 2023-05-12",
    ],
    [
      "200 sessions of which the data hold none",
      { type: "sessions", count: 200 },
      sessions("2023-06-07", { until: "2022-08-15" }),
      "empty: the data end before it, nearest 2022-08-15",
    ],
    [
      "three sessions of which the data hold none",
      { type: "sessions", count: 3 },
      sessions("2023-06-07", { until: "2023-06-02" }),
      "empty: the data end before it, nearest 2023-06-02",
    ],
    [
      "three sessions of which the data hold one",
      { type: "sessions", count: 3 },
      sessions("2023-06-07", { until: "2023-06-05" }),
      "2023-05-31 2023-06-05",
    ],
    [
      "the data's first session, which has no close before it",
      period({ type: "date", date: "2019-01-02" }),
      sessions("2023-06-07"),
      "empty: the data begin later, nearest 2019-01-03",
    ],
    [
      "a month whose base lies three sessions before it",
      period({ type: "month", month: 6, year: 2023 }),
      sessions("2023-06-07", gone("2023-05-26", "2023-05-31")),
      "2023-05-25 2023-06-07",
    ],
    [
      "a month whose base lies four sessions before it",
      period({ type: "month", month: 6, year: 2023 }),
      sessions("2023-06-07", gone("2023-05-25", "2023-05-31")),
      "empty: the last close before it was on 2023-05-24, nearest 2023-05-24",
    ],
    [
      "a month whose last three sessions are missing",
      period({ type: "month", month: 5, year: 2023 }),
      sessions("2023-06-07", gone("2023-05-26", "2023-05-31")),
      "2023-04-28 2023-05-25",
    ],
    [
      "a month whose last four sessions are missing",
      period({ type: "month", month: 5, year: 2023 }),
      sessions("2023-06-07", gone("2023-05-25", "2023-05-31")),
      "empty: its last close was on 2023-05-24, nearest 2023-05-24",
    ],
    [
      "a day whose base is missing",
      period({ type: "date", date: "2023-06-05" }),
      sessions("2023-06-07", gone("2023-06-02", "2023-06-02")),
      "empty: the close of 2023-06-02 is missing from the data, nearest 2023-06-05",
    ],
    [
      "a week whose base is missing",
      relative("week"),
      sessions("2023-06-07", gone("2023-06-02", "2023-06-02")),
      "empty: the close of 2023-06-02 is missing from the data, nearest 2023-06-07",
    ],
    [
      "a week whose last session is missing",
      relative("week", 1),
      sessions("2023-06-07", gone("2023-06-02", "2023-06-02")),
      "empty: the close of 2023-06-02 is missing from the data, nearest 2023-06-01",
    ],
    [
      "a week in whose middle a session is missing",
      relative("week", 1),
      sessions("2023-06-07", gone("2023-05-31", "2023-05-31")),
      "2023-05-26 2023-06-02",
    ],
    [
      "a past week whose base is missing",
      { type: "past", count: 1, unit: "week" },
      sessions("2023-06-07", gone("2023-05-31", "2023-05-31")),
      "empty: the close of 2023-05-31 is missing from the data, nearest 2023-06-07",
    ],
    [
      "four sessions of which one is missing, which counts",
      { type: "sessions", count: 4 },
      sessions("2023-06-07", gone("2023-06-05", "2023-06-05")),
      "2023-06-01 2023-06-07",
    ],
    [
      "four sessions whose base is missing",
      { type: "sessions", count: 4 },
      sessions("2023-06-07", gone("2023-06-01", "2023-06-01")),
      "empty: the close of 2023-06-01 is missing from the data, nearest 2023-06-07",
    ],
    ["all the data, however old", { type: "all" }, sessions("2023-06-07", { until: "2022-06-07" }), "2019-01-02 2022-06-07"],
    [
      "from a day to the same day",
      { type: "range", from: { type: "date", date: "2023-06-02" }, to: { type: "date", date: "2023-06-02" } },
      sessions("2023-06-07"),
      "empty: the window ends where it begins",
    ],
  ])("%s", (_, window, at, expected) => {
    expect(text(window, at)).toBe(expected);
  });
});

describe("a window without a session is refused, with the nearest one", () => {
  it.each<[string, Window, Sessions, string]>([
    [
      "a holiday",
      period({ type: "weekday", weekday: 1, before: false }),
      sessions("2023-05-30"),
      "empty: the exchange was closed (Memorial Day), nearest 2023-05-26",
    ],
    [
      "a Saturday",
      period({ type: "date", date: "2023-06-03" }),
      sessions("2023-06-07"),
      "empty: the exchange was closed (Saturday), nearest 2023-06-02",
    ],
    [
      "yesterday, asked on Monday",
      relative("day", 1),
      sessions("2023-06-05"),
      "empty: the exchange was closed (Sunday), nearest 2023-06-02",
    ],
    ["the future", period({ type: "year", year: 2030 }), sessions("2023-06-07"), "empty: that lies in the future, nearest 2023-06-07"],
    [
      "a week that only its holiday has reached",
      relative("week"),
      sessions("2023-05-29"),
      "empty: the exchange was closed (Memorial Day), nearest 2023-05-26",
    ],
    [
      "data that ended before it",
      relative("week"),
      sessions("2023-06-07", { until: "2023-06-02" }),
      "empty: the data end before it, nearest 2023-06-02",
    ],
    [
      "data that ended before a stretch counted back from now",
      { type: "past", count: 1, unit: "week" },
      sessions("2023-06-07", { until: "2023-05-30" }),
      "empty: the data end before it, nearest 2023-05-30",
    ],
    [
      "data that ended before the last sessions",
      { type: "sessions", count: 3 },
      sessions("2023-06-07", { until: "2023-06-01" }),
      "empty: the data end before it, nearest 2023-06-01",
    ],
    [
      "data that begin later",
      period({ type: "year", year: 2019 }),
      sessions("2023-06-07"),
      "empty: the data begin later, nearest 2019-01-03",
    ],
    [
      "data that begin after it",
      period({ type: "year", year: 2015 }),
      sessions("2023-06-07"),
      "empty: the data begin after it, nearest 2019-01-03",
    ],
    [
      "more sessions than there are",
      { type: "sessions", count: 9000 },
      sessions("2023-06-07"),
      "empty: the data begin later, nearest 2019-01-03",
    ],
    [
      "a day missing from the data",
      period({ type: "date", date: "2023-06-02" }),
      sessions("2023-06-07", { without: ["2023-06-02"] }),
      "empty: it holds no close, nearest 2023-06-01",
    ],
    [
      "a date that no calendar has",
      period({ type: "date", date: "2023-02-30" }),
      sessions("2023-06-07"),
      "empty: the calendar has no such date, nearest 2023-06-07",
    ],
    [
      "30 February",
      { type: "since", from: { type: "monthday", month: 2, date: 30 } },
      sessions("2023-06-07"),
      "empty: the calendar has no such date, nearest 2023-06-07",
    ],
    [
      "a week holding no date",
      period({ type: "week", holding: "2023-02-30" }),
      sessions("2023-06-07"),
      "empty: the calendar has no such date, nearest 2023-06-07",
    ],
    [
      "a range to no date",
      { type: "range", from: { type: "year", year: 2022 }, to: { type: "monthday", month: 2, date: 30 } },
      sessions("2023-06-07"),
      "empty: the calendar has no such date, nearest 2023-06-07",
    ],
    [
      "since today",
      { type: "since", from: { type: "relative", unit: "day", ago: 0 } },
      sessions("2023-06-07"),
      "empty: that lies in the future, nearest 2023-06-07",
    ],
    [
      "since a day that lies ahead",
      { type: "since", from: { type: "date", date: "2023-07-03" } },
      sessions("2023-06-07"),
      "empty: that lies in the future, nearest 2023-06-07",
    ],
    [
      "a range that ends before it begins",
      { type: "range", from: { type: "year", year: 2022 }, to: { type: "year", year: 2021 } },
      sessions("2023-06-07"),
      "empty: the window ends before it begins",
    ],
    [
      "a low that is the newest close",
      { type: "extreme", extreme: "low", within: { type: "month", month: 10 } },
      sessions("2022-10-12"),
      "empty: that low is the latest close itself",
    ],
    [
      "a low behind the day it is to end on",
      { type: "extreme", extreme: "low", within: { type: "month", month: 10, year: 2022 }, to: { type: "date", date: "2022-10-03" } },
      sessions("2023-06-07"),
      "empty: the window ends before it begins",
    ],
    [
      "a high in a stretch without closes",
      { type: "extreme", extreme: "high", within: { type: "year", year: 2015 } },
      sessions("2023-06-07"),
      "empty: the data begin after it, nearest 2019-01-03",
    ],
    [
      "a low that the data do not hold",
      { type: "extreme", extreme: "low" },
      sessions("2021-06-07"),
      "empty: the calendar has no such date, nearest 2021-06-07",
    ],
    [
      "an extreme within no date",
      { type: "extreme", extreme: "low", within: { type: "date", date: "2023-02-30" } },
      sessions("2023-06-07"),
      "empty: the calendar has no such date, nearest 2023-06-07",
    ],
    [
      "an event that is not in the list",
      { type: "event", event: "fed", when: { year: 1950 } },
      sessions("2023-06-07"),
      "empty: the list of events has no such event up to 2023-06-07",
    ],
    [
      "an event of no such name",
      { type: "event", event: "nothing" },
      sessions("2023-06-07"),
      "empty: the list of events has no such event up to 2023-06-07",
    ],
    [
      "an event after the data's end",
      { type: "event", event: "jobs", when: { month: 5 } },
      sessions("2023-06-07", { until: "2023-06-01" }),
      "empty: the data end before it, nearest 2023-06-01",
    ],
    [
      "a base that is missing",
      period({ type: "month", month: 6, year: 2023 }),
      sessions("2023-06-07", {
        without: [...allDays.filter((day) => day > parseDay("2023-05-10")! && day < parseDay("2023-06-01")!)].map(isoOf),
      }),
      "empty: the last close before it was on 2023-05-10, nearest 2023-05-10",
    ],
    ["one close", { type: "all" }, sessions("2019-01-02"), "empty: a single close is not a window, nearest 2019-01-02"],
    ["no close at all", relative("week"), sessions("2018-06-07"), "empty: there is no close on or before 2018-06-07"],
  ])("%s", (_, window, at, expected) => {
    expect(text(window, at)).toBe(expected);
  });
});

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: first - 900, max: last + 400 }).map((day): Period => ({ type: "date", date: isoOf(day) })),
  fc.record({ type: fc.constant("monthday" as const), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant("weekday" as const), weekday: fc.integer({ min: 1, max: 7 }), before: fc.boolean() }),
  fc.record({ type: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant("quarter" as const), quarter: fc.integer({ min: 1, max: 4 }), year: fc.integer({ min: 2017, max: 2025 }) }),
  fc.record({ type: fc.constant("half" as const), half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: fc.constant("year" as const), year: fc.integer({ min: 2015, max: 2026 }) }),
  fc.record({ type: fc.constant("decade" as const), year: fc.constantFrom(2010, 2020) }),
  fc.record({ type: fc.constant("relative" as const), unit: fc.constantFrom(...calendarUnits), ago: fc.integer({ min: 0, max: 30 }) }),
);
const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  anyPeriod.map(period),
  fc.record({ type: fc.constant("past" as const), count: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...calendarUnits) }),
  fc.record({ type: fc.constant("sessions" as const), count: fc.integer({ min: 1, max: 1500 }) }),
  anyPeriod.map((from): Window => ({ type: "since", from })),
  fc.tuple(anyPeriod, anyPeriod).map(([from, to]): Window => ({ type: "range", from, to })),
  fc
    .tuple(fc.constantFrom("high" as const, "low" as const), anyPeriod)
    .map(([extreme, within]): Window => ({ type: "extreme", extreme, within })),
  fc.constantFrom("jobs", "fed", "elections", "covid-low").map((event): Window => ({ type: "event", event })),
);

describe("every window of every as-of date", () => {
  it("has its base before its end, its end within the window, or is refused with a session that can be asked for", () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: first, max: last }), (window, asOf) => {
        const at = sessions(asOf);
        const found = resolveWindow(window, at);
        if ("empty" in found) {
          expect(found.empty).not.toBe("");
          if (found.nearest !== undefined) expect(at.days.includes(found.nearest)).toBe(true);
        } else {
          expect(found.base).toBeGreaterThanOrEqual(0);
          expect(found.base).toBeLessThan(found.end);
          expect(at.days[found.end]!).toBeLessThanOrEqual(found.until);
          expect(found.until).toBeLessThanOrEqual(asOf);
        }
      }),
      { numRuns: 400 },
    );
  });
});
