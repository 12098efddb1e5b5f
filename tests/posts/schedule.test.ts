import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { newYorkDay } from "../../src/calendar/exchange.ts";
import { dueAt, dueSessions, dueTimesOf, has, nextDue, type PostName, type When } from "../../src/posts/schedule.ts";
import { day } from "../support/market.ts";
import { exchange } from "../support/reference.ts";

const times = dueTimesOf(exchange);

const close = (minutes: number): When => ({ type: "close", minutes });
const time = (hour: number, minute: number, zone: string): When => ({ type: "time", hour, minute, zone });
const due = (session: string, when: When): string => dueAt(day(session), when, exchange).toUTC().toISO()!.replace(":00.000Z", "Z");

describe("the instant at which a post is due", () => {
  // Closes of the New York Stock Exchange: 16:00 there, 13:00 on the Friday after Thanksgiving.
  it.each([
    ["half an hour after the close in summer time", "2023-06-07", close(30), "2023-06-07T20:30Z"],
    ["half an hour after the close in winter time", "2023-12-07", close(30), "2023-12-07T21:30Z"],
    ["half an hour after an early close", "2023-11-24", close(30), "2023-11-24T18:30Z"],
    ["a time in New York on the same day", "2023-06-07", time(18, 0, "America/New_York"), "2023-06-07T22:00Z"],
    ["a time in New York after an early close, that day", "2023-11-24", time(15, 0, "America/New_York"), "2023-11-24T20:00Z"],
    ["a morning in Berlin, on the Saturday after a Friday's close", "2023-06-09", time(8, 0, "Europe/Berlin"), "2023-06-10T06:00Z"],
    [
      "21:00 in Berlin while only America has summer time: the close itself",
      "2023-03-14",
      time(21, 0, "Europe/Berlin"),
      "2023-03-14T20:00Z",
    ],
    ["21:00 in Berlin when both have it: the day after", "2023-03-28", time(21, 0, "Europe/Berlin"), "2023-03-29T19:00Z"],
    ["a morning in Tokyo, where it is the next day at the close", "2023-06-07", time(7, 0, "Asia/Tokyo"), "2023-06-07T22:00Z"],
    ["a time that Sydney's clocks leave out: as much later", "2023-09-29", time(2, 30, "Australia/Sydney"), "2023-09-30T16:30Z"],
    ["a time that Sydney's clocks give twice: the first", "2024-04-05", time(2, 30, "Australia/Sydney"), "2024-04-06T15:30Z"],
    ["half an hour off the full one, in St John's", "2023-06-07", time(18, 0, "America/St_Johns"), "2023-06-07T20:30Z"],
  ])("is %s", (_, session, when, instant) => {
    expect(due(session, when)).toBe(instant);
  });

  it("is the first such time at or after the close, whatever the zone and the day", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const sessions = fc.integer({ min: day("1995-01-03"), max: day("2026-10-30") }).map((at) => exchange.sessionAtOrAfter(at));
    fc.assert(
      fc.property(sessions, zones, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (session, zone, hour, minute) => {
        const { close: closing } = exchange.hours(session);
        const found = dueAt(session, time(hour, minute, zone), exchange);
        expect(found >= closing).toBe(true);
        expect(found.diff(closing).as("hours")).toBeLessThan(25.01);
        const local = found.setZone(zone);
        // on the day on which clocks go forward an hour is left out
        const wanted = DateTime.fromObject({ year: local.year, month: local.month, day: local.day, hour, minute }, { zone });
        const exists = wanted.hour === hour && wanted.minute === minute;
        if (exists && wanted.hasSame(local, "day")) expect([local.hour, local.minute]).toEqual([hour, minute]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the sessions that have a post", () => {
  it.each<[string, PostName, boolean]>([
    ["2023-06-30", "weekly", true],
    ["2023-06-29", "weekly", false],
    // Good Friday was 7 April 2023: the week ended on Thursday
    ["2023-04-06", "weekly", true],
    ["2023-11-24", "weekly", true],
    ["2023-05-31", "monthly", true],
    ["2023-05-30", "monthly", false],
    // 30 and 31 December 2023 were a weekend
    ["2023-12-29", "monthly", true],
    ["2023-12-29", "weekly", true],
    ["2023-06-07", "daily", true],
  ])("%s has a %s one: %s", (session, post, wanted) => {
    expect(has(day(session), post, exchange)).toBe(wanted);
  });

  it("are 250 a year, one a week and one a month of 2023", () => {
    const [from, to] = [DateTime.fromISO("2023-01-01T12:00Z"), DateTime.fromISO("2024-01-01T12:00Z")];
    const count = (post: PostName): number => dueSessions(post, close(30), from, to, 1000, times).length;
    // 250 sessions, by the exchange's own list of its holidays; 52 weeks; 12 months
    expect([count("daily"), count("weekly"), count("monthly")]).toEqual([250, 52, 12]);
  });

  it("are given the newest first, those alone that were due in the span", () => {
    const found = dueSessions("daily", close(30), DateTime.fromISO("2023-06-29T20:30Z"), DateTime.fromISO("2023-07-05T20:30Z"), 10, times);
    // Independence Day is none
    expect(found).toEqual([day("2023-07-05"), day("2023-07-03"), day("2023-06-30")]);
  });

  it("are all of the span, however late after their close and wherever", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const whens = fc.oneof(
      fc.constantFrom(close(0), close(1440)),
      fc.tuple(fc.integer({ min: 0, max: 23 }), zones).map(([hour, zone]) => time(hour, 0, zone)),
    );
    const hours = fc.integer({ min: 0, max: 24 * 365 * 30 }).map((each) => DateTime.fromISO("1996-01-01T00:00Z").plus({ hours: each }));
    fc.assert(
      fc.property(whens, hours, fc.integer({ min: 1, max: 30 }), (when, after, span) => {
        const until = after.plus({ hours: span });
        const around = Array.from({ length: 12 }, (_, i) => newYorkDay(until) + 2 - i).filter((each) => exchange.isSession(each));
        const wanted = around.filter((session) => {
          const due = dueAt(session, when, exchange);
          return due > after && due <= until;
        });
        expect(dueSessions("daily", when, after, until, 1000, times)).toEqual(wanted);
        if (wanted.length > 0) expect(nextDue("daily", when, after, times).session).toBe(wanted.at(-1));
      }),
      { numRuns: 300 },
    );
  });

  it("reach back to the session before where its post is due a day after its close, and is about to come", () => {
    const minute = DateTime.fromISO("2023-06-29T19:59Z");
    expect(dueSessions("daily", close(1440), minute, minute.plus({ minutes: 1 }), 10, times)).toEqual([day("2023-06-28")]);
    expect(nextDue("daily", close(1440), minute, times).session).toBe(day("2023-06-28"));
  });

  it("say when the next one comes, over a weekend and a holiday", () => {
    const next = nextDue("daily", close(30), DateTime.fromISO("2023-06-30T21:00Z"), times);
    expect([next.session, next.due.toUTC().toISO()]).toEqual([day("2023-07-03"), "2023-07-03T17:30:00.000Z"]);
    expect(nextDue("monthly", close(30), DateTime.fromISO("2023-06-30T21:00Z"), times).session).toBe(day("2023-07-31"));
  });
});
